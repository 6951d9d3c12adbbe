// How two lines become one: with a space, without one in Chinese and Japanese, and with or without the hyphen at the break.
import type { DraftBlock } from '../../records/draft.ts';
import type { Row } from '../rows.ts';

/** Words of the file, lower case: what decides whether a hyphen at a line break belongs to the word. */
export interface Hyphens {
  readonly words: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
}

const brokenWord = /(?<start>\p{L}[\p{L}\p{N}]{0,40})[-‐]$/u;
const firstPart = /^(?<rest>\p{L}[\p{L}\p{M}]{0,40})/u;
/** Words that make compounds with a hyphen, whatever follows; not those that are syllables as well ('pro-duction', 'far-mer'). */
const PREFIXES = new Set(
  [
    'anti',
    'cross',
    'eight',
    'five',
    'four',
    'full',
    'half',
    'large',
    'long',
    'mid',
    'multi',
    'nine',
    'non',
    'north',
    'post',
  ]
    .concat([
      'quasi',
      'second',
      'self',
      'semi',
      'seven',
      'short',
      'single',
      'six',
      'south',
      'state',
      'third',
      'three',
      'ultra',
    ])
    .concat(['vice', 'well', 'west']),
);

/** Collect a file's words, once, and only if a line of it ends with a hyphen. */
export function hyphensOf(blocks: readonly DraftBlock[]): Hyphens {
  const words = new Set<string>();
  const compounds = new Set<string>();
  if (!blocks.some((block) => /\p{L}[-‐]\n/u.test(block.text))) return { words, compounds };
  for (const block of blocks) {
    for (const match of block.text.matchAll(
      /\p{L}[\p{L}\p{M}\p{N}]{0,60}(?:-\p{L}[\p{L}\p{M}\p{N}]{0,60}){0,4}-?/gu,
    )) {
      const word = match[0].toLowerCase();
      if (word.endsWith('-')) continue; // the broken word itself is no evidence
      if (word.includes('-')) compounds.add(word);
      for (const part of word.split('-')) words.add(part);
    }
  }
  return { words, compounds };
}

/** One block of rows that follow each other. */
export function joinRows(block: DraftBlock, rows: readonly Row[], hyphens: Hyphens): DraftBlock {
  const parts: string[] = [];
  for (const row of rows) {
    const before = parts.pop();
    for (const part of before === undefined ? [row.text] : joint(before, row.text, hyphens)) parts.push(part);
  }
  return {
    ...block,
    text: parts.join('').replaceAll('\u00ad', ''),
    line: rows[0]?.line ?? block.line,
    endLine: rows.at(-1)?.endLine ?? block.endLine,
  };
}

/** Join two texts as lines of one paragraph. */
export function joinTexts(before: string, after: string): string {
  return joint(before, after, { words: new Set(), compounds: new Set() }).join('');
}

/** The pieces that two lines become; kept apart, so that long paragraphs are put together once. */
function joint(before: string, after: string, hyphens: Hyphens): string[] {
  if (before.endsWith('\u00ad')) return [before.slice(0, -1), after];
  const start = brokenWord.exec(before.slice(-44))?.groups?.['start'];
  const end = firstPart.exec(after)?.groups?.['rest'];
  if (start !== undefined && end !== undefined) {
    return [keepsHyphen(start, end, hyphens) ? before : before.slice(0, -1), after];
  }
  if (/[\p{L}\p{N}][-‐–—/]$/u.test(before.slice(-4)) && /^[\p{N}\p{L}]/u.test(after)) return [before, after];
  return isUnspaced(before.slice(-2), after.slice(0, 2)) ? [before, after] : [before, ' ', after];
}

/** 'Russian-' + 'installed' keeps it, 'agri-' + 'culture' does not: the rest of the file decides, then the look of the halves. */
function keepsHyphen(start: string, end: string, { words, compounds }: Hyphens): boolean {
  const left = start.toLowerCase();
  const right = end.toLowerCase();
  if (compounds.has(`${left}-${right}`)) return true;
  if (words.has(left + right)) return false;
  if (/^\p{Lu}/u.test(end)) return true; // Anglo-\nSaxon
  if (PREFIXES.has(left)) return true;
  if (/^\p{Lu}/u.test(start)) return words.has(left);
  return left.length >= 4 && words.has(left) && words.has(right);
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

function isUnspaced(last: string, first: string): boolean {
  return unspaced.test(last.slice(-1)) && unspaced.test(first.slice(0, 1));
}
