// Hashes over everything that is known of one article: pages that show no more than that stay as they are while they are the same.
import { createHash } from 'node:crypto';
import { MENTION_KINDS } from '../records/mention.ts';
import { PRINT_ENCODING, PRINT_LENGTH, statePrint } from '../text/hash.ts';
import type { Articles } from './articles.ts';
import type { BlockTable } from './block-table.ts';
import type { Collection } from './collection.ts';
import type { EntityTable } from './entity-table.ts';
import { idAt } from './ids.ts';
import { type TextPool, textAt } from './text-pool.ts';

/** What is known of an article, as hashes. */
export interface ReadingPrints {
  /** Of everything: its fields, text, blocks and lines, and what the blocks hold. */
  readonly whole: string;
  readonly blocks: readonly BlockPrint[];
}

interface BlockPrint {
  /** Of what it is, its words, its mentions with the first join of each, and its statements with whether the user lets them stand. */
  readonly print: string;
  /** Numbers of the entities of its mentions, then of subject and object of each statement; -1 for none. */
  readonly entities: readonly number[];
}

/**
 * Hashes of an article by its number. Rows are told by what they hold, never by their numbers, which other articles move, and offsets
 * within a block from where it begins, which other blocks move. Linear in the size of the article.
 */
export function readingPrints(collection: Collection, entities: EntityTable, article: number): ReadingPrints {
  const { articles, mentions, statements } = collection;
  const told = { ...collection, entities, blocks: blocksToTell(articles, article) };
  tellMentions(told, rowsOf(mentions.table.firstOf, article));
  tellStatements(told, rowsOf(statements.table.firstOf, article));
  const blocks = told.blocks.map(({ words, entities: own }) => ({
    print: statePrint(words),
    entities: own,
  }));
  const parts = makeParts();
  addArticle(parts, articles, article);
  parts.add(blocks.map(({ print }) => print).join(' '));
  parts.addColumn(statements.table.block, rowsOf(statements.table.firstOf, article)); // they stand in no order of blocks
  return { whole: parts.hash(), blocks };
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
  addText(table.origins, table.originsOf[article] ?? 0);
  addText(table.details, article);
  addText(table.links, article);
  addText(table.lines, article);
  addBlocks(parts, table.blocks, rowsOf(table.blocks.firstOf, article));
}

function addBlocks({ addColumn }: Parts, table: BlockTable, rows: Rows): void {
  for (const column of [table.start, table.end, table.line, table.endLine, table.level])
    addColumn(column, rows);
}

/** A block while its words are gathered. */
interface BlockToTell {
  readonly start: number;
  words: string;
  readonly entities: number[];
}

interface Told extends Collection {
  readonly entities: EntityTable;
  readonly blocks: readonly BlockToTell[];
}

function blocksToTell({ table, textOf }: Articles, article: number): readonly BlockToTell[] {
  const { kind, level, speaker, words, start, end, firstOf } = table.blocks;
  const text = textOf(article);
  const { first, end: last } = rowsOf(firstOf, article);
  return Array.from({ length: last - first }, (_, at) => {
    const row = first + at;
    const [from = 0, to = 0] = [start[row], end[row]];
    const who = words[speaker[row] ?? -1] ?? '';
    const what = `${words[kind[row] ?? 0]} ${level[row]} ${to - from} ${who.length} ${who}`;
    return { start: from, words: `${what}\n${text.slice(from, to)}`, entities: [] };
  });
}

const FIGURE = MENTION_KINDS.indexOf('figure');

function tellMentions({ mentions, entities, blocks }: Told, { first, end }: Rows): void {
  const { table } = mentions;
  const { joins, joinOfMention, entityOfMention } = entities;
  for (let row = first; row < end; row += 1) {
    const block = blocks[table.block[row] ?? 0];
    if (block === undefined) continue;
    const from = block.start;
    const value = table.value[row] ?? 0;
    const worth =
      table.kind[row] === FIGURE ? JSON.stringify(mentions.valueAt(row)) : textAt(table.values, value);
    const span = `${(table.start[row] ?? 0) - from} ${(table.end[row] ?? 0) - from}`;
    const rule = table.rules[table.rule[row] ?? 0];
    const join = joinOfMention[row] ?? -1;
    const joined =
      join < 0 ? '' : `${mentions.idAt(joins.a[join] ?? 0)} ${mentions.idAt(joins.b[join] ?? 0)}`;
    block.words += `\n${table.kind[row]} ${span} ${table.confidence[row]} ${idAt(table.ids, row)} ${rule} ${joined} ${worth.length} ${worth}`;
    block.entities.push(entityOfMention[row] ?? -1);
  }
}

function tellStatements({ statements, mentions, entities, blocks }: Told, { first, end }: Rows): void {
  const { table } = statements;
  const term = (number: number | undefined): string => table.terms[number ?? -1] ?? '';
  const idOf = (row: number): string => (row < 0 ? '' : mentions.idAt(row));
  for (let row = first; row < end; row += 1) {
    const at = table.block[row] ?? 0;
    const block = blocks[at];
    if (block === undefined) continue;
    const from = block.start;
    const [subject = -1, object = -1] = [table.subject[row], table.object[row]];
    const span = `${(table.start[row] ?? 0) - from} ${(table.end[row] ?? 0) - from}`;
    const value = statements.valueAt(row);
    const stands = (entities.subject[row] ?? -1) >= 0;
    const isHere = mentions.table.block[subject] === at;
    const who = `${stands} ${isHere} ${idOf(subject)} ${idOf(object)}`;
    const what = `${term(table.property[row])} ${term(table.rule[row])} ${term(table.asOf[row])}`;
    block.words += `\n${who} ${what} ${span} ${table.confidence[row]} ${idAt(table.ids, row)} ${value.length} ${value}`;
    block.entities.push(entities.subject[row] ?? -1, entities.entityOfMention[object] ?? -1);
  }
}

interface Parts {
  readonly add: (words: string) => void;
  readonly addText: (pool: TextPool, number: number) => void;
  readonly addColumn: (column: Int32Array, rows: Rows) => void;
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
    hash: () => hash.update(waiting).digest(PRINT_ENCODING).slice(0, PRINT_LENGTH),
  };
}
