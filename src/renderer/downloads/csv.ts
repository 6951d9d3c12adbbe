// A table as CSV: RFC 4180, UTF-8 without byte order mark, CR LF, and no cell that a spreadsheet would run.
import { dataPath } from '../links.ts';
import type { Cell, Column, Described, Frame, Row, Table } from './download.ts';

/** Where Excel, LibreOffice and Google Sheets begin a formula; the last four are the full-width forms. */
const opensFormula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;
const plainNumber = /^[+-]?\d{1,30}(?:[.,]\d{1,30})?%?$/u;
/** A lone line feed ends a record for many readers, so such cells are quoted too. */
const needsQuotes = /[",\r\n]/;
/** Anything that makes a cell other than its text: a quick look for most cells. */
const special = /[",\r\n]|^[=+\-@\t\uff1d\uff0b\uff0d\uff20]/;

/** What holds of every CSV file. */
export const CSV_CAUTION = 'A cell that begins like a formula has an apostrophe before it.';

/** What the table is as a CSV file. Columns marked `onlyJson` are left out. */
export function describeCsv(table: Table): Described {
  return {
    path: dataPath(`${table.name}.csv`),
    title: `${table.title} (CSV)`,
    description: table.description,
    mediaType: 'text/csv',
    columns: csvColumns(table.columns),
  };
}

/** The header, in the first part alone. */
export function csvFrame(columns: readonly Column[]): Frame {
  const names = csvColumns(columns).map((column) => column.name);
  return { head: `${names.join()}\r\n`, between: '', tail: '', headOnce: true };
}

/** Writes rows of these columns as lines of CSV, each with its line end. */
export function csvWriter(columns: readonly Column[]): (row: Row) => string {
  const kept = columns.flatMap((column, at) => (column.onlyJson === true ? [] : [at]));
  return (row) => {
    let line = '';
    for (let at = 0; at < kept.length; at += 1) {
      if (at > 0) line += ',';
      const cell = row[kept[at] ?? 0];
      if (cell !== null && cell !== undefined) line += csvField(cell);
    }
    return `${line}\r\n`;
  };
}

/** A header and rows as one text. */
export function csvText(columns: readonly Column[], rows: Iterable<Row>): string {
  return csvFrame(columns).head + Array.from(rows, csvWriter(columns)).join('');
}

/** Text of a cell; text that begins like a formula gets an apostrophe, numbers stay numbers ('-5', '+2.5%'). */
export function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  return opensFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

function csvField(cell: NonNullable<Cell>): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const plain = typeof cell === 'string' ? cell : cell.join('; ');
  if (!special.test(plain)) return plain;
  const text = csvCell(plain);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter((column) => column.onlyJson !== true);
}
