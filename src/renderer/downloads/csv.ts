// A table as CSV: RFC 4180, UTF-8 without byte order mark, CR LF, and no cell that a spreadsheet would run.
import { stringify } from 'csv-stringify/sync';
import { dataPath } from '../links.ts';
import type { Cell, Column, Download, Row, Table } from './download.ts';

const ROWS_A_PIECE = 500;
/** A lone line feed in a cell ends a record for many readers, so such cells are quoted too. */
const FORM = { record_delimiter: '\r\n', quote_record_delimiter: true };
/** Where Excel, LibreOffice and Google Sheets begin a formula; the last four are the full-width forms. */
const opensFormula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;
const plainNumber = /^[+-]?\d{1,30}(?:[.,]\d{1,30})?%?$/u;

/** The table as a CSV download. Columns marked `onlyJson` are left out. */
export function asCsv(table: Table): Download {
  const columns = table.columns.filter((column) => column.onlyJson !== true);
  return {
    path: dataPath(`${table.name}.csv`),
    title: `${table.title} (CSV)`,
    description: `${table.description} A cell that begins like a formula has an apostrophe before it.`,
    mediaType: 'text/csv',
    columns,
    make: (corpus) => csvPieces(columns, table.rows(corpus)),
  };
}

/** A header and rows as CSV, some hundred rows a piece. */
export function* csvPieces(columns: readonly Column[], rows: Iterable<Row>): Generator<string> {
  let lines: string[][] = [columns.map((column) => column.name)];
  for (const row of rows) {
    lines.push(columns.map((column) => csvCell(row[column.name] ?? null)));
    if (lines.length < ROWS_A_PIECE) continue;
    yield stringify(lines, FORM);
    lines = [];
  }
  yield stringify(lines, FORM);
}

/** Text of a cell; text that begins like a formula gets an apostrophe, numbers stay numbers ('-5', '+2.5%'). */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  return opensFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
