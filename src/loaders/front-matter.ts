// What a file says of itself on top: the block between two '---' lines, or that of another program. Whatever is wrong with it, the article is kept.
import matter from 'gray-matter';
import { LineCounter, parseDocument } from 'yaml';
import type { Origin } from '../records/article.ts';
import type { DraftFields } from '../records/draft.ts';
import { type ArticleFields, articleFieldsSchema } from '../records/front-matter.ts';
import type { Problem } from '../records/problem.ts';
import { nearest } from '../text/nearest.ts';
import { oneLine } from './documents/plain-text.ts';
import { publishedAs } from './fields/publication-day.ts';
import { keyBlock } from './front-matter-blocks.ts';
import { type Field, fieldValue, isOfOtherProgram, type Meaning, meaningOf } from './front-matter-keys.ts';
import { type KeyLine, keysByLine } from './front-matter-lines.ts';

export interface FrontMatter {
  /** Lines that it takes up, fences included; 0 where there is none. */
  readonly length: number;
  readonly fields: DraftFields;
  readonly problems: readonly Problem[];
}

/** A front matter that is longer than this is none. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 65_536;

const NO_FIELDS: DraftFields = {
  title: null,
  published: null,
  publisher: null,
  author: null,
  url: null,
  language: null,
  tags: [],
};

/** gray-matter would run JavaScript that stands in an article; no engine but YAML is ever used. */
const ENGINES = {
  yaml: { parse: parseYaml, stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  js: { parse: refuse, stringify: refuse },
  coffee: { parse: refuse, stringify: refuse },
};

interface ReadKey {
  readonly key: string;
  readonly value: unknown;
  /** Line of the file. */
  readonly line: number;
}

/**
 * Read the front matter of a file: line 1 is exactly '---', a second such line follows within 200 lines and 64 KB, and YAML
 * (1.2 core: days stay words) makes a mapping of what is between. Anything else is text of the article.
 * Keys that other programs use count for the field they mean. An unknown key or a bad value is a warning that names the line; the other fields count.
 * A block of lines 'key: value' that is no YAML is read by its lines, with a warning; TOML between '+++' and the header of MultiMarkdown
 * without one.
 */
export function readFrontMatter(lines: readonly string[], path: string): FrontMatter {
  const none: FrontMatter = { length: 0, fields: NO_FIELDS, problems: [] };
  const other = keyBlock(lines, path);
  if (other !== null) return { length: other.length, ...fieldsOf(other.keys.map(readKey), path) };
  const close = closingFence(lines);
  if (close === null) return none;
  const block = lines.slice(0, close + 1).join('\n');
  if (block.length > MOST_CHARACTERS) return none;
  const read = readMapping(block);
  if (!('reason' in read)) return { length: close + 1, ...fieldsOf(read.keys, path) };
  const inner = lines.slice(1, close);
  const byLine = keysByLine(inner);
  if (byLine?.some(({ key, value }) => meaningOf(key, value) !== null)) {
    const { fields, problems } = fieldsOf(
      byLine.map((one) => readKey({ ...one, line: one.line + 1 })),
      path,
    );
    return { length: close + 1, fields, problems: [noYaml(path, read), ...problems] };
  }
  return looksLikeKeys(inner) ? { ...none, problems: [unread(path, read)] } : none;
}

function readKey({ key, value, line }: KeyLine): ReadKey {
  return { key: oneLine(key), value: plain(value, 0), line };
}

/** The fields that the keys set, the best key of each, and what is wrong with the others. */
function fieldsOf(keys: readonly ReadKey[], path: string): Pick<FrontMatter, 'fields' | 'problems'> {
  const problems: Problem[] = [];
  const found: { field: Field; rank: number; value: unknown; line: number }[] = [];
  for (const entry of keys) {
    const meaning = meaningOf(entry.key, entry.value);
    if (meaning === null) {
      if (!isOfOtherProgram(entry.key)) problems.push(unknownKey(entry, path));
      continue;
    }
    const value = fieldValue(meaning.field, entry.value);
    const problem = problemOf({ ...entry, value }, meaning, path);
    if (problem === null) found.push({ ...meaning, value, line: entry.line });
    else if (meaning.rank <= 1 || !OFTEN_OTHERWISE.has(meaning.field)) problems.push(problem);
  }
  const fields = found
    .sort((one, other) => other.rank - one.rank) // what is set last counts
    .reduce((set, { field, value, line }) => withField(set, field, value, line), NO_FIELDS);
  return { fields, problems };
}

/** Fields whose other names are used for other things: 'permalink: /tin/' is a path of the site, 'categories: news' no list. */
const OFTEN_OTHERWISE: ReadonlySet<Field> = new Set(['url', 'tags', 'language']);

/** Index of the closing fence. A line that only begins with '---' would end the block for gray-matter: then it is none. */
function closingFence(lines: readonly string[]): number | null {
  if (lines[0] !== '---') return null;
  const close = lines.slice(1, MOST_LINES + 1).findIndex((line) => line.startsWith('---'));
  return close > 0 && /^---\s*$/u.test(lines[close + 1] ?? '') ? close + 1 : null;
}

interface Unreadable {
  readonly reason: string;
  readonly line: number | null;
}

function readMapping(block: string): { keys: readonly ReadKey[] } | Unreadable {
  try {
    // Options on every call: without them gray-matter answers from a cache that two files share.
    const { data } = matter(block, { engines: ENGINES, language: 'yaml' });
    return { keys: data['keys'] ?? [] };
  } catch (error) {
    const line = error instanceof FrontMatterError ? error.line : null;
    return { reason: error instanceof Error ? error.message : 'it could not be read', line };
  }
}

class FrontMatterError extends Error {
  readonly line: number | null;
  constructor(message: string, line: number | null) {
    super(message);
    this.line = line;
  }
}

function refuse(): never {
  throw new FrontMatterError('only YAML is read', null);
}

/** gray-matter's YAML engine: the keys with their values and lines. The text begins right after the opening fence. */
function parseYaml(text: string): { keys: readonly ReadKey[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: counter,
    logLevel: 'silent',
    uniqueKeys: true,
  });
  const error = document.errors[0];
  if (error)
    throw new FrontMatterError(error.message.split('\n')[0] ?? '', counter.linePos(error.pos[0]).line);
  const data: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 100 });
  if (!(data instanceof Map)) throw new FrontMatterError('it is no list of keys and values', null);
  const keys = [...data].map(([key, value]) => ({
    key: typeof key === 'object' && key !== null ? 'a list or mapping' : oneLine(String(key)),
    value: plain(value, 0),
    line: lineOfKey(text, String(key)),
  }));
  return { keys };
}

function lineOfKey(text: string, key: string): number {
  const index = text.split('\n').findIndex((line) => line.replace(/^["']/u, '').startsWith(key));
  return Math.max(index, 0) + 1;
}

/** Lists stay lists; anything deeper is no value that a field can have. Text that YAML spells out ('\\x1b') is made as clean as the file. */
function plain(value: unknown, depth: number): unknown {
  if (Array.isArray(value) && depth < 2) return value.map((item) => plain(item, depth + 1));
  return typeof value === 'string' ? oneLine(value) : value;
}

function looksLikeKeys(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  return (
    filled.length > 0 &&
    filled.filter((line) => /^["']?[\w-]{1,40}["']?\s?:/u.test(line)).length * 2 >= filled.length
  );
}

function unread(path: string, { reason, line }: Unreadable): Problem {
  return {
    code: 'front-matter-not-read',
    level: 'warning',
    file: path,
    line: line ?? 1,
    message: `The block between the '---' lines is no front matter and was kept as text: ${plainReason(reason)}.`,
    hint: "Put values with ': ', '#' or quotes in quotation marks, or take the '---' lines away.",
  };
}

/** Where the stack ends differs from one Node to the next; that it ended says all. */
function plainReason(reason: string): string {
  if (reason.startsWith('Maximum call stack')) return 'it is nested too deeply';
  return reason.replace(/(?<![.:\s])[.:\s]+$/u, '');
}

/** It is told, and the block is read as its author surely meant it. */
function noYaml(path: string, { reason, line }: Unreadable): Problem {
  return {
    code: 'front-matter-bad-value',
    level: 'warning',
    file: path,
    line: line ?? 1,
    message: `The front matter is not quite YAML and was read line by line: ${plainReason(reason)}.`,
    hint: "Put values with ': ', '#' or quotes in quotation marks.",
  };
}

function unknownKey({ key, line }: ReadKey, path: string): Problem {
  const known = Object.keys(articleFieldsSchema.shape);
  const guess = nearest(key, known);
  return {
    code: 'front-matter-unknown-key',
    level: 'warning',
    file: path,
    line,
    message: `There is no front matter field '${key.slice(0, 80)}'; it was ignored.`,
    hint: guess === null ? `Known fields: ${known.join(', ')}.` : `Did you mean '${guess}'?`,
  };
}

function problemOf({ key, value, line }: ReadKey, { field }: Meaning, path: string): Problem | null {
  const checked = articleFieldsSchema.safeParse(singleField(field, value));
  if (checked.success) return null;
  return {
    code: 'front-matter-bad-value',
    level: 'warning',
    file: path,
    line,
    message: `The front matter field '${key.slice(0, 80)}' is not as expected and was ignored: ${shownValue(value)}.`,
    hint: HINTS.get(field) ?? 'Write one line of text after the colon.',
  };
}

/** The value as it was read, in short; a list or mapping by what it is. */
function shownValue(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, 60)}'`;
  if (value === null || value === undefined) return 'it has no value';
  return typeof value === 'object' ? 'a list or mapping' : String(value);
}

const HINTS: ReadonlyMap<string, string> = new Map([
  ['published', 'Write a day, month or year: 2026-02-09, 2026-02 or 2026.'],
  ['url', 'Write a whole address: https://example.org/article.'],
  ['language', "Write a language code: 'en', 'ru', 'pt-BR'."],
  ['tags', 'Write a list: [agriculture, labour].'],
]);

function singleField(key: string, value: unknown): object {
  return Object.fromEntries([[key, value]]);
}

function withField(fields: DraftFields, field: Field, value: unknown, line: number): DraftFields {
  const checked = articleFieldsSchema.safeParse(singleField(field, value));
  return checked.success ? mergeFields(fields, checked.data, { from: 'front-matter', line }) : fields;
}

/** Fields set by a person over those found before. A field set to null stays as it was: that is said elsewhere. */
export function mergeFields(fields: DraftFields, set: Partial<ArticleFields>, from: Origin): DraftFields {
  const sourced = (value: string | null | undefined) =>
    value === null || value === undefined || value === '' ? null : { value, from };
  return {
    title: sourced(set.title) ?? fields.title,
    published: set.published ? { value: publishedAs(set.published), from } : fields.published,
    publisher: sourced(set.publisher) ?? fields.publisher,
    author: sourced(set.author) ?? fields.author,
    url: set.url ?? fields.url,
    language: sourced(set.language) ?? fields.language,
    tags: set.tags ?? fields.tags,
  };
}
