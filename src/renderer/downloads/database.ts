// Everything as one SQLite file: every table of the collection as a table.
import type { Database, SqlValue } from 'sql.js';
import type { Corpus } from '../../records/corpus.ts';
import type { OutputFile } from '../../records/output-file.ts';
import type { Cell, Column, Table } from './download.ts';
import { DATABASE_PATH } from './extra-downloads.ts';
import { allMentions } from './mention-row.ts';
import { tables } from './tables.ts';

/** Mentions and statements up to which a database stays below about 25 MB, which every host takes. */
const MOST_ROWS_OF_AUTO = 24_000;

/** SQLite's own name for what a column holds. */
const TYPES = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
} as const;

/** What people look up by. */
const INDEXES = [
  ['mentions', 'entity'],
  ['mentions', 'article'],
  ['statements', 'subject'],
  ['figures', 'entity'],
  ['dates', 'earliest'],
] as const;

/**
 * The database as the one file it is, or none where the configuration leaves it out. Same corpus, same bytes: the engine is SQLite as
 * WebAssembly, pinned, and the file has no clock in it.
 */
export async function databaseFiles(corpus: Corpus): Promise<readonly OutputFile[]> {
  const { sqlite } = corpus.config.downloads;
  if (sqlite === false || (sqlite === 'auto' && rowsIn(corpus) > MOST_ROWS_OF_AUTO)) return [];
  const { default: start } = await import('sql.js/dist/sql-wasm-inline.js'); // a megabyte: only where it is used
  const engine = await start();
  const database = new engine.Database();
  try {
    fill(database, corpus);
    return [{ path: DATABASE_PATH, content: database.export() }];
  } finally {
    database.close();
  }
}

function rowsIn(corpus: Corpus): number {
  let rows = corpus.statements.length;
  for (const _ of allMentions(corpus)) rows += 1;
  return rows;
}

function fill(database: Database, corpus: Corpus): void {
  database.run('PRAGMA page_size = 4096; PRAGMA encoding = "UTF-8"; BEGIN');
  for (const table of tables) fillTable(database, table, corpus);
  for (const [table, column] of INDEXES)
    database.run(`CREATE INDEX ${table}_by_${column} ON ${table} (${column})`);
  database.run('COMMIT');
}

/** Names of tables and columns are ours, never an article's. */
function fillTable(database: Database, { name, columns, rows }: Table, corpus: Corpus): void {
  const key = ['entities', 'mentions', 'statements', 'articles'].includes(name) ? 'id' : null;
  database.run(
    `CREATE TABLE ${name} (${columns.map((column) => definition(column, key)).join(', ')}) STRICT`,
  );
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows(corpus)) insert.run(row.map(cellValue));
  insert.free();
}

function definition({ name, type }: Column, key: string | null): string {
  return `"${name}" ${TYPES[type]}${name === key ? ' PRIMARY KEY' : ''}`;
}

function cellValue(cell: Cell): SqlValue {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}
