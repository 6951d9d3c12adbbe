// A table as JSON: one array, one row a line, text exactly as in the article.
import { dataPath } from '../links.ts';
import type { Cell, Column, Described, Frame, Row, Table } from './download.ts';

/** What the table is as a JSON file. */
export function describeJson(table: Table): Described {
  return {
    path: dataPath(`${table.name}.json`),
    title: `${table.title} (JSON)`,
    description: table.description,
    mediaType: 'application/json',
    columns: table.columns,
  };
}

/** An array, one item a line; each part of a large one is an array too. */
export const JSON_ARRAY: Frame = { head: '[\n', between: ',\n', tail: '\n]\n' };

/** Writes rows of these columns as objects. A field without a value is left out, but for columns marked `keepsNull`. */
export function jsonWriter(columns: readonly Column[]): (row: Row) => string {
  const keys = columns.map((column) => `${JSON.stringify(column.name)}:`);
  const keepsNull = columns.map((column) => column.keepsNull === true);
  return (row) => {
    let line = '';
    for (let at = 0; at < keys.length; at += 1) {
      const cell = row[at];
      if (cell === undefined || (cell === null && keepsNull[at] !== true)) continue;
      if (typeof cell === 'object' && cell !== null && cell.length === 0) continue;
      line += `${line === '' ? '{' : ','}${keys[at]}${jsonCell(cell)}`;
    }
    return line === '' ? '{}' : `${line}}`;
  };
}

function jsonCell(cell: NonNullable<Cell> | null): string {
  if (cell === null || typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : 'null';
  return typeof cell === 'string' && !needsEscape.test(cell) ? `"${cell}"` : JSON.stringify(cell);
}

/** What JSON must escape, and halves of surrogate pairs, of which some must be. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are looked for
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;
