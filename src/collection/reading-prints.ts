// A hash over everything that was read of one article: pages that show no more than that stay as they are while it is the same.
import { createHash } from 'node:crypto';
import type { Articles } from './articles.ts';
import type { Collection } from './collection.ts';
import { idAt } from './ids.ts';
import type { Mentions } from './mentions.ts';
import type { TextPool } from './text-pool.ts';

/** Hexadecimal characters of a print: 80 bits, so that two of a million states meet once in a trillion collections. */
const LENGTH = 20;

/**
 * Hash of an article by its number: its fields, text, blocks and lines, its mentions and its statements. Rows are told by what they
 * hold, never by their numbers, which other articles move. Linear in the bytes of the article.
 */
export function readingPrint({ articles, mentions, statements }: Collection, article: number): string {
  const parts = makeParts();
  addArticle(parts, articles, article);
  addMentions(parts, mentions, article);
  addStatements(parts, { statements, mentions }, article);
  return parts.hash();
}

function addArticle({ add, addText }: Parts, { table }: Articles, article: number): void {
  add(JSON.stringify(table.atHand[article]));
  addText(table.texts, article);
  addText(table.details, article);
  addText(table.lines, article);
}

function addMentions({ add }: Parts, { table, valueAt }: Mentions, article: number): void {
  for (let row = table.firstOf[article] ?? 0; row < (table.firstOf[article + 1] ?? 0); row += 1) {
    const place = `${table.block[row]} ${table.start[row]} ${table.end[row]}`;
    const found = `${table.rules[table.rule[row] ?? 0]} ${table.confidence[row]}`;
    add(`${idAt(table.ids, row)} ${table.kind[row]} ${place} ${found}`);
    add(JSON.stringify(valueAt(row)));
  }
}

function addStatements(
  { add, addText }: Parts,
  { statements: { table }, mentions }: Pick<Collection, 'statements' | 'mentions'>,
  article: number,
): void {
  const idOf = (row: number | undefined): string => (row === undefined || row < 0 ? '' : mentions.idAt(row));
  const term = (number: number | undefined): string => table.terms[number ?? -1] ?? '';
  for (let row = table.firstOf[article] ?? 0; row < (table.firstOf[article + 1] ?? 0); row += 1) {
    const place = `${table.block[row]} ${table.start[row]} ${table.end[row]}`;
    const about = `${idOf(table.subject[row])} ${idOf(table.object[row])} ${term(table.property[row])}`;
    const found = `${term(table.rule[row])} ${table.confidence[row]} ${term(table.asOf[row])}`;
    const valueStart = table.valueStart[row] ?? -1;
    add(`${idAt(table.ids, row)} ${place} ${about} ${found} ${valueStart}`);
    if (valueStart < 0) addText(table.values, table.valueEnd[row] ?? 0);
    else add(String(table.valueEnd[row]));
  }
}

interface Parts {
  readonly add: (words: string) => void;
  readonly addText: (pool: TextPool, number: number) => void;
  readonly hash: () => string;
}

/** Hashes each part with its length before it, so that no two lists of parts look alike. Words wait for each other: many short ones cost more than one long one. */
function makeParts(): Parts {
  const hash = createHash('sha256');
  let waiting = '';
  return {
    add(words) {
      waiting += `\0${words.length}\0${words}`;
    },
    addText(pool, number) {
      const [offset, length] = [pool.offset[number] ?? 0, pool.length[number] ?? 0];
      const chunk = pool.chunks[pool.chunk[number] ?? -1] ?? new Uint8Array();
      hash.update(`${waiting}\0${length} ${pool.encoding[number]}\0`);
      hash.update(chunk.subarray(offset, offset + length));
      waiting = '';
    },
    hash: () => hash.update(waiting).digest('hex').slice(0, LENGTH),
  };
}
