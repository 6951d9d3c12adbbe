// Everything as one SQLite file: every table of the collection as a table.
import type { Database, SqlValue } from 'sql.js';
import type { Corpus } from '../../records/corpus.ts';
import type { OutputFile } from '../../records/output-file.ts';
import type { Cell, Column, Table } from './download.ts';
import { DATABASE_PATH } from './extra-downloads.ts';
import { tables } from './tables.ts';

/** Bytes of a database that every host takes, and that can be made in memory at all. */
const MOST_OF_AUTO = 25_000_000;
const MOST_AT_ALL = 1_000_000_000;
/** About what a row comes to, with its part of the indexes; measured on articles full of names. */
const BYTES = { article: 1200, entity: 450, mention: 385, date: 385, figure: 500, statement: 580 } as const;

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
 * The database as the one file it is, or none where the configuration leaves it out, or where it would be too large: that is estimated from
 * the rows before any is written, so what it takes is bounded. Same corpus, same bytes: the engine is SQLite as WebAssembly, pinned, and the
 * file has no clock in it.
 */
export async function databaseFiles(corpus: Corpus): Promise<readonly OutputFile[]> {
  const { sqlite } = corpus.config.downloads;
  const most = sqlite === 'auto' ? MOST_OF_AUTO : MOST_AT_ALL;
  if (sqlite === false || estimatedBytes(corpus, most) > most) return [];
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

/** About how large the database would be; nothing of it is made. Nobody counts on once it is more than `most`. */
export function estimatedBytes(corpus: Corpus, most: number): number {
  let bytes = corpus.entities.length * BYTES.entity + corpus.statements.length * BYTES.statement;
  const whole = corpus.config.publish === 'full';
  for (const article of corpus.articles) {
    bytes += BYTES.article + (whole ? article.text.length : 0);
    if (bytes > most) return bytes;
    for (const { kind } of corpus.indexes.mentionsOfArticle.get(article.id) ?? [])
      bytes += BYTES.mention + (kind === 'date' || kind === 'figure' ? BYTES[kind] : 0);
  }
  return bytes;
}

function fill(database: Database, corpus: Corpus): void {
  database.run(
    'PRAGMA page_size = 4096; PRAGMA encoding = "UTF-8"; PRAGMA journal_mode = OFF; PRAGMA cache_size = -32768; BEGIN',
  );
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
