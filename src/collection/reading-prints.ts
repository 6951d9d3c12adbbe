// A hash over everything that is known of one article: pages that show no more than that stay as they are while it is the same.
import { createHash } from 'node:crypto';
import { MENTION_KINDS } from '../records/mention.ts';
import type { Articles } from './articles.ts';
import type { BlockTable } from './block-table.ts';
import type { Collection } from './collection.ts';
import type { EntityTable } from './entity-table.ts';
import { type Ids, idAt } from './ids.ts';
import type { Mentions } from './mentions.ts';
import type { Statements } from './statements.ts';
import { type TextPool, textAt } from './text-pool.ts';

/** Hexadecimal characters of a print: 80 bits, so that two of a million states meet once in a trillion collections. */
const LENGTH = 20;

/**
 * Hash of an article by its number: its fields, text, blocks and lines, its mentions with the first join of each, and its statements with
 * whether the user lets them stand. Rows are told by what they hold, never by their numbers, which other articles move: columns of plain
 * numbers as they lie in memory, the rest as words. Linear in the bytes of the article.
 */
export function readingPrint(
  { articles, mentions, statements }: Collection,
  entities: EntityTable,
  article: number,
): string {
  const parts = makeParts();
  addArticle(parts, articles, article);
  addMentions(parts, { mentions, entities }, rowsOf(mentions.table.firstOf, article));
  addStatements(parts, { statements, mentions, entities }, rowsOf(statements.table.firstOf, article));
  return parts.hash();
}

interface Rows {
  readonly first: number;
  /** The row after the last. */
  readonly end: number;
}

function rowsOf(firstOf: Int32Array, article: number): Rows {
  return { first: firstOf[article] ?? 0, end: firstOf[article + 1] ?? 0 };
}

function addArticle(parts: Parts, { table }: Articles, article: number): void {
  const { add, addText } = parts;
  add(JSON.stringify(table.atHand[article]));
  addText(table.texts, article);
  addText(table.details, article);
  addText(table.links, article);
  addText(table.lines, article);
  addBlocks(parts, table.blocks, rowsOf(table.blocks.firstOf, article));
}

function addBlocks({ add, addColumn }: Parts, table: BlockTable, rows: Rows): void {
  for (const column of [table.start, table.end, table.line, table.endLine, table.level])
    addColumn(column, rows);
  for (let row = rows.first; row < rows.end; row += 1) {
    const speaker = table.words[table.speaker[row] ?? -1];
    add(`${table.words[table.kind[row] ?? 0]}${speaker === undefined ? '' : ` ${speaker}`}`);
  }
}

const FIGURE = MENTION_KINDS.indexOf('figure');

function addMentions(
  parts: Parts,
  { mentions, entities }: { readonly mentions: Mentions; readonly entities: EntityTable },
  rows: Rows,
): void {
  const { table } = mentions;
  const { joins, joinOfMention } = entities;
  for (const column of [table.kind, table.block, table.start, table.end, table.confidence])
    parts.addColumn(column, rows);
  addIds(parts, table.ids, rows);
  for (let row = rows.first; row < rows.end; row += 1) {
    const value = table.value[row] ?? 0;
    parts.add(table.rules[table.rule[row] ?? 0] ?? '');
    parts.add(
      table.kind[row] === FIGURE ? JSON.stringify(mentions.valueAt(row)) : textAt(table.values, value),
    );
    const join = joinOfMention[row] ?? -1;
    if (join >= 0)
      parts.add(
        `${row - rows.first} ${mentions.idAt(joins.a[join] ?? 0)} ${mentions.idAt(joins.b[join] ?? 0)}`,
      );
  }
}

interface Said {
  readonly statements: Statements;
  readonly mentions: Mentions;
  readonly entities: EntityTable;
}

function addStatements(parts: Parts, { statements: { table }, mentions, entities }: Said, rows: Rows): void {
  const idOf = (row: number | undefined): string => (row === undefined || row < 0 ? '' : mentions.idAt(row));
  const term = (number: number | undefined): string => table.terms[number ?? -1] ?? '';
  for (const column of [table.block, table.start, table.end, table.confidence, table.valueStart])
    parts.addColumn(column, rows);
  addIds(parts, table.ids, rows);
  for (let row = rows.first; row < rows.end; row += 1) {
    const stands = (entities.subject[row] ?? -1) >= 0;
    parts.add(`${stands} ${idOf(table.subject[row])} ${idOf(table.object[row])}`);
    parts.add(`${term(table.property[row])} ${term(table.rule[row])} ${term(table.asOf[row])}`);
    const value = table.valueEnd[row] ?? 0;
    parts.add((table.valueStart[row] ?? -1) < 0 ? textAt(table.values, value) : String(value));
  }
}

function addIds(parts: Parts, ids: Ids, rows: Rows): void {
  parts.addColumn(ids.low, rows);
  parts.addColumn(ids.high, rows);
  if (ids.others.size === 0) return;
  for (let row = rows.first; row < rows.end; row += 1) parts.add(idAt(ids, row));
}

interface Parts {
  readonly add: (words: string) => void;
  readonly addText: (pool: TextPool, number: number) => void;
  readonly addColumn: (column: Uint8Array | Int32Array | Uint32Array | Float64Array, rows: Rows) => void;
  readonly hash: () => string;
}

/** Hashes each part with its length before it, so that no two lists of parts look alike. Words wait for each other: many short ones cost more than one long one. */
function makeParts(): Parts {
  const hash = createHash('sha256');
  let waiting = '';
  const addBytes = (bytes: Uint8Array, told: string): void => {
    hash.update(`${waiting}\0${bytes.length} ${told}\0`);
    hash.update(bytes);
    waiting = '';
  };
  return {
    add(words) {
      waiting += `\0${words.length}\0${words}`;
    },
    addText(pool, number) {
      const [offset, length] = [pool.offset[number] ?? 0, pool.length[number] ?? 0];
      const chunk = pool.chunks[pool.chunk[number] ?? -1] ?? new Uint8Array();
      addBytes(chunk.subarray(offset, offset + length), String(pool.encoding[number]));
    },
    addColumn(column, { first, end }) {
      const { buffer, byteOffset, byteLength } = column.subarray(first, end);
      addBytes(new Uint8Array(buffer, byteOffset, byteLength), '');
    },
    hash: () => hash.update(waiting).digest('hex').slice(0, LENGTH),
  };
}
