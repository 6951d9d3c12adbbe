// Objects of JSON and rows of tables to articles: which key is the title, which the text.

import type { StatedName } from '../../lexicon/document-keys.ts';
import { RECORD_KEYS } from '../../lexicon/document-keys.ts';
import type { ArticleFormat } from '../../records/article.ts';
import { shortHash } from '../../text/hash.ts';
import { nearest } from '../../text/nearest.ts';
import { plainKey } from '../plain-key.ts';
import {
  type DocumentContent,
  type DocumentFile,
  type FieldNames,
  type Part,
  type Stated,
  warning,
} from './document.ts';
import { looksLikeMarkup, readMarkup } from './html/read-page.ts';
import { partsOfText } from './parts-of-text.ts';
import { plainText } from './plain-text.ts';
import { get, names, texts } from './values.ts';

/** A record: its keys and values as the file has them. */
export type FileRecord = ReadonlyMap<string, unknown>;

export function recordOf(object: object): FileRecord {
  return new Map(Object.entries(object));
}

type Field = StatedName | 'text' | 'id';

/** Which key of these records holds which field: as the user says where a record has that key, else by the lexicon. */
export function keysFor(all: readonly string[], fields: FieldNames): ReadonlyMap<Field, readonly string[]> {
  const byPlain = plainKeys(all);
  const found = new Map<Field, readonly string[]>();
  for (const [field, known] of RECORD_KEYS) {
    const own = ownNames(fields, field).flatMap((name) => keyOf(name, byPlain) ?? [])[0];
    found.set(field, own === undefined ? known.flatMap((key) => byPlain.get(key) ?? []) : [own]);
  }
  return found;
}

/** A warning for each field whose name, as the user gives it, stands in no record, where one of nearly that name does. */
export function misspeltFields(
  file: DocumentFile,
  all: readonly string[],
  fields: FieldNames,
): ReturnType<typeof warning>[] {
  const byPlain = plainKeys(all);
  return [...RECORD_KEYS.keys()].flatMap((field) => {
    const own = ownNames(fields, field);
    if (own.some((name) => keyOf(name, byPlain) !== undefined)) return [];
    const near = own.flatMap((name) => {
      const key = nearest(name, all);
      return key === null ? [] : [{ name, key }];
    })[0];
    if (near === undefined) return [];
    const message = `The settings look for '${near.name}' (fields: ${settingOf(field)}), which nothing in the file is named.`;
    return [warning(file, 'field-not-found', message, `Did you mean '${near.key.slice(0, 80)}'?`)];
  });
}

function ownNames(fields: FieldNames, field: Field): readonly string[] {
  return fields[settingOf(field)] ?? [];
}

function settingOf(field: Field): keyof FieldNames {
  return field === 'tag' ? 'tags' : field;
}

function plainKeys(all: readonly string[]): ReadonlyMap<string, string> {
  const byPlain = new Map<string, string>();
  for (const key of all) if (!byPlain.has(plainKey(key))) byPlain.set(plainKey(key), key);
  return byPlain;
}

/** The key that a name means: in any spelling, or as a way to a key within a key, 'meta.title'. */
function keyOf(name: string, byPlain: ReadonlyMap<string, string>): string | undefined {
  const [outer = '', ...inner] = name.split('.');
  const whole = byPlain.get(plainKey(name));
  if (whole !== undefined || inner.length === 0) return whole;
  const key = byPlain.get(plainKey(outer));
  return key === undefined ? undefined : [key, ...inner].join('.');
}

/** The value under a key, or at the end of such a way. */
function valueAt(record: FileRecord, key: string): unknown {
  if (record.has(key)) return record.get(key);
  const [outer = '', ...inner] = key.split('.');
  return get(record.get(outer), ...inner);
}

/** One record as an article; null when it holds no text. */
export function contentOfRecord(
  record: FileRecord,
  fields: FieldNames,
  format: ArticleFormat,
): DocumentContent | null {
  const keys = keysFor([...record.keys()], fields);
  const body = bodyOf(record, keys.get('text') ?? []);
  if (body === null) return null;
  const stated: Stated[] = [];
  for (const field of ['title', 'published', 'publisher', 'author', 'url', 'language', 'tag'] as const) {
    for (const key of keys.get(field) ?? [])
      stated.push(...valuesOf(valueAt(record, key), field).map((value) => statedBy(field, key, value)));
  }
  const cut = cutBehind.exec(body)?.[0] ?? '';
  const words = cut === '' ? body : body.slice(0, -cut.length);
  const parts: Part[] = looksLikeMarkup(words) ? [...readMarkup(words).parts] : partsOfText(words);
  if (cut !== '') parts.push({ kind: 'removed', text: cut.trim(), rule: 'control' });
  return { fragment: fragmentOf(record, keys, body), format, encoding: 'utf-8', stated, parts };
}

//   once the police had finished… [+1834 chars]
const cutBehind = /\s?\[\+\d{1,7} chars\]\s{0,9}$/u;

/** An address under 'source' is the article's own, and no publisher. */
function statedBy(field: StatedName, key: string, value: string): Stated {
  const isAddress = field === 'publisher' && /^https?:\/\/\S{4,1000}$/iu.test(value);
  return { field: isAddress ? 'url' : field, key, value };
}

/** The longest text wins over a shorter one with a better name only when that is a mere summary. */
function bodyOf(record: FileRecord, keys: readonly string[]): string | null {
  const found = keys.flatMap((key) => {
    const text = plainText(textOf(valueAt(record, key)));
    return /\p{L}/u.test(text) ? [text] : [];
  });
  const first = found[0];
  if (first === undefined) return null;
  const longest = found.reduce((best, text) => (text.length > best.length ? text : best), first);
  return longest.length > first.length * 3 ? longest : first;
}

/** A text, a list of paragraphs, or an object that holds it under a usual name ('rendered' of WordPress, '#text' of XML). */
function textOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .slice(0, 5000)
      .map(textOf)
      .filter((text) => text !== '')
      .join('\n\n');
  if (typeof value === 'string') return value;
  return texts(
    get(value, 'rendered') ??
      get(value, 'value') ??
      get(value, 'text') ??
      get(value, 'html') ??
      get(value, '#text'),
  ).join('\n\n');
}

function valuesOf(value: unknown, field: StatedName): string[] {
  if (field === 'author') {
    const all = names(value);
    return all.length === 0 ? [] : [all.join(', ')];
  }
  if (field === 'published') return [...texts(value), ...issued(value)];
  if (field === 'tag') return [...texts(value).flatMap((one) => one.split(/[,;|]/u)), ...names(value)];
  const rendered = texts(get(value, 'rendered'));
  return [
    ...texts(value),
    ...rendered,
    ...(typeof value === 'object' && rendered.length === 0 ? names(value) : []),
  ].map(withoutMarkup);
}

/** The date of CSL-JSON: { "date-parts": [[2024, 2, 11]] }. */
function issued(value: unknown): string[] {
  const parts = get(value, 'date-parts');
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (!Array.isArray(first)) return [...texts(get(value, 'raw')), ...texts(get(value, 'literal'))];
  return [
    first
      .slice(0, 3)
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  ];
}

function withoutMarkup(text: string): string {
  return looksLikeMarkup(text)
    ? readMarkup(text)
        .parts.flatMap((part) => ('text' in part ? [part.text] : []))
        .join(' ')
    : text;
}

/** A name that stays when records come and go: from its id, else its address, else its title and text. */
function fragmentOf(record: FileRecord, keys: ReadonlyMap<string, readonly string[]>, body: string): string {
  const first = (field: string): string =>
    (keys.get(field) ?? []).flatMap((key) => texts(valueAt(record, key)))[0] ?? '';
  return shortHash(first('id') || first('url') || `${first('title')}\n${body}`, 12);
}
