// A table as JSON: one array, one row a line, text exactly as in the article.
import { dataPath } from '../links.ts';
import type { Download, Row, Table } from './download.ts';

/** The table as a JSON download. */
export function asJson(table: Table): Download {
  return {
    path: dataPath(`${table.name}.json`),
    title: `${table.title} (JSON)`,
    description: table.description,
    mediaType: 'application/json',
    columns: table.columns,
    make: (corpus) => jsonPieces(rowsOf(table, table.rows(corpus))),
  };
}

/** An array in pieces, one item a line. */
export function* jsonPieces(items: Iterable<unknown>): Generator<string> {
  let before = '[\n';
  for (const item of items) {
    yield `${before}${JSON.stringify(item)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** Rows with their cells in the order of the columns. */
export function* rowsOf(table: Table, rows: Iterable<Row>): Generator<Row> {
  const names = table.columns.map((column) => column.name);
  for (const row of rows) {
    yield Object.fromEntries(
      names.flatMap((name) => {
        const cell = row[name];
        return cell === undefined ? [] : [[name, cell]];
      }),
    );
  }
}
