// Front matter that is no YAML between '---': TOML between '+++', JSON, and 'Title: …' on top of Markdown, as MultiMarkdown and Pelican have it.

import { headerOfProgram } from './front-matter-headers.ts';
import { isOfOtherProgram, meaningOf } from './front-matter-keys.ts';
import { type KeyLine, keysByLine } from './front-matter-lines.ts';
import { keyLinesOfToml } from './front-matter-toml.ts';

/** The keys of such a block, and how many lines of the file it takes up. Lines are those of the file. */
export interface KeyBlock {
  readonly length: number;
  readonly keys: readonly KeyLine[];
}

const MOST_LINES = 200;
const MOST_HEADER_LINES = 20;
const FENCE = '+++';

/** Read the block that stands on top of a file; null where none does, or where it says more than keys with their values. */
export function keyBlock(lines: readonly string[], path: string): KeyBlock | null {
  if (lines[0] === FENCE) return tomlBlock(lines);
  if (property.test(lines[0] ?? '')) return properties(lines);
  const isMarkdown = /\.(?:md|markdown|mdown|mkd)$/iu.test(path);
  return headerOfProgram(lines, isMarkdown) ?? (isMarkdown ? header(lines) : null);
}

/** The keys above the first '[table]'; those of tables are another program's settings. */
function tomlBlock(lines: readonly string[]): KeyBlock | null {
  const close = lines.slice(1, MOST_LINES + 1).findIndex((line) => line.trimEnd() === FENCE);
  if (close < 1) return null;
  const inner = lines.slice(1, close + 1);
  const table = inner.findIndex((line) => /^\[{1,2}[\w."' -]{1,80}\]/u.test(line));
  const top = keyLinesOfToml(table < 0 ? inner : inner.slice(0, table));
  const keys = top === null ? null : keysByLine(top);
  if (!keys?.some(({ key, value }) => meaningOf(key, value) !== null)) return null;
  return { length: close + 2, keys: keys.map((one) => ({ ...one, line: one.line + 1 })) };
}

//   author:: [[Odile Mbayo]]
const property = /^(?<key>[\p{L}][\p{L}\p{N}_ -]{0,40})::\s+(?<value>\S[^\n]*)$/u;

/** The properties that Logseq and Dataview have on top of a note, without the brackets of links. */
function properties(lines: readonly string[]): KeyBlock | null {
  const last = lines.slice(0, MOST_HEADER_LINES).findIndex((line) => !property.test(line));
  const end = last < 0 ? Math.min(lines.length, MOST_HEADER_LINES) : last;
  const plain = lines
    .slice(0, end)
    .map((line) => line.replace('::', ':').replace(/\[\[(?<words>[^[\]]{1,200})\]\]/gu, '$<words>'));
  const keys = keysByLine(plain);
  return keys?.some(({ key, value }) => meaningOf(key, value) !== null) ? { length: end, keys } : null;
}

/** Two lines or more from the first on, a title among them, a blank line below, and no key that is not known, or three known for each that is not. */
function header(lines: readonly string[]): KeyBlock | null {
  const end = lines.slice(0, MOST_HEADER_LINES + 1).findIndex((line) => line.trim() === '');
  if (end < 2) return null;
  const keys = keysByLine(lines.slice(0, end)) ?? [];
  const fields = keys.map(({ key, value }) => meaningOf(key, value)?.field ?? null);
  const unknown = keys.filter(({ key }, at) => fields[at] === null && !isOfOtherProgram(key)).length;
  const known = fields.filter((field) => field !== null).length;
  return keys.length >= 2 && unknown * 3 <= known && fields.includes('title') ? { length: end, keys } : null;
}

/** Where JSON stands on top of a file: all lines that it takes up, and those between its fences. */
export interface JsonBlock {
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** Opening lines of JSON, as Eleventy, Hexo and Hugo have them, with the line that closes it. */
const JSON_FENCES: ReadonlyMap<string, string> = new Map([
  ['---json', '---'],
  [';;;', ';;;'],
]);

/** The lines of JSON on top of a file; null where there are none. Whether they are JSON is for a parser to say. */
export function jsonBlock(lines: readonly string[]): JsonBlock | null {
  const first = lines[0]?.trimEnd() ?? '';
  const fence = JSON_FENCES.get(first);
  if (fence === undefined && /^\{\s*".*\}$/u.test(first)) return { length: 1, start: 0, end: 1 };
  if (fence === undefined && !/^\{(?:\s*"[^\n]*,)?$/u.test(first)) return null;
  const close = lines.slice(1, MOST_LINES + 1).findIndex((line) => line.trimEnd() === (fence ?? '}')) + 1;
  if (close === 0) return null;
  return {
    length: close + 1,
    start: fence === undefined ? 0 : 1,
    end: fence === undefined ? close + 1 : close,
  };
}
