// What a file says of itself on top: the block between two '---' lines, or that of another program. Whatever is wrong with it, the article is kept.
import type { Origin } from '../records/article.ts';
import type { DraftFields } from '../records/draft.ts';
import { type ArticleFields, articleFieldsSchema } from '../records/front-matter.ts';
import type { Problem } from '../records/problem.ts';
import { oneLine } from './documents/plain-text.ts';
import { publishedAs } from './fields/publication-day.ts';
import { jsonBlock, keyBlock } from './front-matter-blocks.ts';
import { type Field, fieldValue, isOfOtherProgram, meaningOf } from './front-matter-keys.ts';
import { type KeyLine, keysByLine } from './front-matter-lines.ts';
import { CONTESTED, plain, type ReadKey, readJson, readMapping } from './front-matter-parse.ts';
import { badValue, noYaml, twice, unclosed, unknownKey, unread } from './front-matter-problems.ts';

export interface FrontMatter {
  /** Lines that it takes up, fences included; 0 where there is none. */
  readonly length: number;
  readonly fields: DraftFields;
  readonly problems: readonly Problem[];
}

/** A front matter that is longer than this is none. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 65_536;
/** Lines among which the first that is not blank may open it. */
const MOST_BLANK = 6;

const NO_FIELDS: DraftFields = {
  title: null,
  published: null,
  publisher: null,
  author: null,
  url: null,
  language: null,
  tags: [],
};

/**
 * Read the front matter of a file: its first line, below a few blank ones at most, is exactly '---', a second such line or '...' follows within 200 lines and 64 KB, and YAML
 * (1.2 core: days stay words) makes a mapping of what is between. Anything else is text of the article.
 * Keys that other programs use count for the field they mean. An unknown key or a bad value is a warning that names the line; the other fields count.
 * A block of lines 'key: value' that is no YAML, or that no second fence closes, is read by its lines, with a warning; TOML between '+++', JSON that names a field and the
 * header of MultiMarkdown without one.
 */
export function readFrontMatter(lines: readonly string[], path: string): FrontMatter {
  const blank = lines.slice(0, MOST_BLANK).findIndex((line) => line.trim() !== '');
  if (blank < 1 || lines[blank] !== FENCE) return readOnTop(lines, path);
  // Blank lines above the fence are read as comments below it, so that each line keeps its number.
  return readOnTop([FENCE, ...Array.from({ length: blank }, () => '#'), ...lines.slice(blank + 1)], path);
}

function readOnTop(lines: readonly string[], path: string): FrontMatter {
  const none: FrontMatter = { length: 0, fields: NO_FIELDS, problems: [] };
  const other = keyBlock(lines, path);
  if (other !== null) return { length: other.length, ...fieldsOfKeys(other.keys, path) };
  const json = jsonOnTop(lines);
  if (json !== null) return { length: json.length, ...fieldsOf(json.keys, path) };
  const close = closingFence(lines);
  if (close === null) return unclosedBlock(lines, path) ?? none;
  const block = [...lines.slice(0, close), FENCE].join('\n');
  if (block.length > MOST_CHARACTERS) return none;
  const read = readMapping(block);
  if (!('reason' in read)) return { length: close + 1, ...fieldsOf(read.keys, path) };
  const inner = lines.slice(1, close);
  const byLine = keysByLine(inner);
  if (byLine?.some(({ key, value }) => meaningOf(key, value) !== null))
    return { length: close + 1, ...toldOf(byLine, path, noYaml(path, read)) };
  const { length, ...open } = unclosedBlock(lines, path) ?? none;
  if (length > 0 && !looksLikeKeys(lines.slice(length, close))) return { length, ...open };
  return looksLikeKeys(inner) ? { ...none, problems: [unread(path, read)] } : none;
}

/** Keys by their lines, the first of which is the second of the file, with what is to be told of all. */
function toldOf(
  keys: readonly KeyLine[],
  path: string,
  told: Problem,
): Pick<FrontMatter, 'fields' | 'problems'> {
  const read = fieldsOfKeys(
    keys.map((one) => ({ ...one, line: one.line + 1 })),
    path,
  );
  return { ...read, problems: [told, ...read.problems] };
}

/** Lines 'key: value' below an opening fence, up to a blank line, of which no second fence tells where they end; null where there are none. */
function unclosedBlock(lines: readonly string[], path: string): FrontMatter | null {
  if (lines[0] !== FENCE) return null;
  const end = lines.slice(1, MOST_LINES).findIndex((line) => line.trim() === '') + 1;
  const keys = end < 2 ? null : keysByLine(lines.slice(1, end));
  if (!keys?.some(({ key, value }) => meaningOf(key, value)?.rank === 1)) return null;
  return { length: end, ...toldOf(keys, path, unclosed(path, end)) };
}

/** JSON on top of a file, by the parser of YAML, of which it is a part; null where it names no field. */
function jsonOnTop(lines: readonly string[]): { length: number; keys: readonly ReadKey[] } | null {
  const block = jsonBlock(lines);
  const text = block === null ? '' : lines.slice(block.start, block.end).join('\n');
  if (block === null || text.length > MOST_CHARACTERS) return null;
  const read = readJson(text);
  if ('reason' in read) return null;
  const keys = read.keys.map((one) => ({ ...one, line: one.line + block.start }));
  return keys.some(({ key, value }) => meaningOf(key, value) !== null)
    ? { length: block.length, keys }
    : null;
}

const FENCE = '---';

/** Index of the closing fence, which may be '...' as in YAML. A line that only begins with '---' would end the block for gray-matter: then it is none. */
function closingFence(lines: readonly string[]): number | null {
  if (lines[0] !== FENCE) return null;
  const close = lines
    .slice(1, MOST_LINES + 1)
    .findIndex((line) => line.startsWith(FENCE) || /^\.{3}\s*$/u.test(line));
  return close > 0 && /^(?:-{3}|\.{3})\s*$/u.test(lines[close + 1] ?? '') ? close + 1 : null;
}

/** The fields that lines 'key: value' set, and what is wrong with them. Lines of the file at `path` are those of the keys. */
export function fieldsOfKeys(
  keys: readonly KeyLine[],
  path: string,
): Pick<FrontMatter, 'fields' | 'problems'> {
  return fieldsOf(keys.map(readKey), path);
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
    if (entry.value === CONTESTED) {
      problems.push(twice(entry, path));
      continue;
    }
    const value = fieldValue(meaning.field, entry.value);
    if (checkedField(meaning.field, value).success) found.push({ ...meaning, value, line: entry.line });
    else if (meaning.rank <= 1 || !OFTEN_OTHERWISE.has(meaning.field))
      problems.push(badValue({ ...entry, value }, meaning.field, path));
  }
  const fields = found
    .sort((one, other) => other.rank - one.rank) // what is set last counts
    .reduce((set, { field, value, line }) => withField(set, field, value, line), NO_FIELDS);
  return { fields, problems };
}

/** Fields whose other names are used for other things: 'permalink: /tin/' is a path of the site, 'categories: news' no list. */
const OFTEN_OTHERWISE: ReadonlySet<Field> = new Set(['url', 'tags', 'language']);

function looksLikeKeys(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  return (
    filled.length > 0 &&
    filled.filter((line) => /^["']?[\p{L}\w-]{1,40}["']?\s?:/u.test(line)).length * 2 >= filled.length
  );
}

function checkedField(field: Field, value: unknown): ReturnType<typeof articleFieldsSchema.safeParse> {
  return articleFieldsSchema.safeParse({ [field]: value });
}

function withField(fields: DraftFields, field: Field, value: unknown, line: number): DraftFields {
  const checked = checkedField(field, value);
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
