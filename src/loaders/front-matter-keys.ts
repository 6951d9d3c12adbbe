// What other programs call the fields of front matter, and how they write the values: 'date: March 5th, 2021', 'author: [[Jane Doe]]'.
import { KEYS_OF_OTHER_PROGRAMS, KEYS_OF_RECORDS_ALONE, RECORD_KEYS } from '../lexicon/document-keys.ts';
import type { ArticleFields } from '../records/front-matter.ts';
import { soleDay } from './cleaners/read-published-lines.ts';
import { dayOfData, roughTime } from './fields/publication-day.ts';
import { plainKey } from './plain-key.ts';

export type Field = keyof ArticleFields;

/** The field that a key of front matter means. `rank` 1 is the field's own name; the higher, the worse a name it is. */
export interface Meaning {
  readonly field: Field;
  readonly rank: number;
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  [...RECORD_KEYS].flatMap(([name, keys]) => {
    if (name === 'text' || name === 'id') return [];
    const field: Field = name === 'tag' ? 'tags' : name;
    return keys.flatMap((key, at) => (isOfRecord(key) ? [[key, { field, rank: at + 1 }] as const] : []));
  }),
);

function isOfRecord(key: string): boolean {
  return !KEYS_OF_OTHER_PROGRAMS.has(key) && !KEYS_OF_RECORDS_ALONE.has(key);
}

//   dc:title        dcterms.issued
const ofDublinCore = /^(?:dc|dcterms)[:._](?=\p{L})/iu;

/** Where programs for reading later keep their copies. */
const readingList =
  /^https?:\/\/(?:[\w-]{1,20}\.)?(?:omnivore\.app|readwise\.io|getpocket\.com|instapaper\.com|raindrop\.io|matter\.com)\//iu;

/** What a key means; `value` tells an address from a name: 'source: https://…' is the article's own. Null for no field. */
export function meaningOf(key: string, value: unknown): Meaning | null {
  const own = key.replace(ofDublinCore, '');
  const named = MEANINGS.get(plainKey(own)) ?? null;
  const meaning = named !== null && own !== key ? { ...named, rank: named.rank + 1 } : named;
  const isAddress = typeof value === 'string' && /^https?:\/\//iu.test(value);
  const isOfCopy = meaning?.field === 'url' && isAddress && readingList.test(value);
  return isOfCopy || (meaning?.field === 'publisher' && meaning.rank > 1 && isAddress)
    ? { field: 'url', rank: 9 }
    : meaning;
}

/** True for a key that other programs need and that has no bearing on the record. */
export function isOfOtherProgram(key: string): boolean {
  return KEYS_OF_OTHER_PROGRAMS.has(plainKey(key));
}

/** A value in the spelling that the field's schema takes, where it surely means one; else as it stands, for the schema to refuse. */
export function fieldValue(field: Field, value: unknown): unknown {
  switch (field) {
    case 'published':
      return typeof value === 'string' ? (wholeDay(value) ?? roughTime(value) ?? value) : value;
    case 'author':
      return Array.isArray(value) || value instanceof Map ? namesIn(value) : writer(value);
    case 'publisher':
      return value instanceof Map ? namesIn(value) : unlinked(value);
    case 'language':
      return typeof value === 'string' ? value.replaceAll('_', '-') : value;
    case 'tags':
      return typeof value === 'string' && /[,;]/u.test(value) ? listed(value) : value;
    default:
      return value;
  }
}

/** '2020-05-17T08:30:00Z', 'March 5th, 2021', '5.3.2021': the value is a day and nothing else but its hour. Databases write what they do not know as 00: '1923-00-00'. */
function wholeDay(value: string): string | null {
  if (value.length > 80) return null;
  const known = /^(?<known>\d{4}(?:-(?!00)\d\d)?)(?:-00){1,2}$/u.exec(value)?.groups?.['known'];
  if (known !== undefined) return known;
  return (stamp.test(value) ? dayOfData(value) : null) ?? soleDay(value);
}

//   2020-05-17T08:30:00Z   2023-07-04 10:00:00 +0200   2024/02   20240211T1000
const stamp =
  /^\d{4}[-/.]?\d{0,2}[-/.]?\d{0,2}(?:[T\s]\s?\d{1,2}[\d:.]{0,16}\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/u;

/** 'Ken Mori, Yui Tanabe' of a list, or of mappings with a name; the value itself where there are none. */
function namesIn(value: readonly unknown[] | ReadonlyMap<unknown, unknown>): unknown {
  const flat: unknown[] = 'get' in value ? [value.get('name')] : value.flat(2).slice(0, 20);
  const names = flat.map((one) => writer(one instanceof Map ? one.get('name') : one));
  return names.length > 0 && names.every((name) => typeof name === 'string' && name !== '')
    ? names.join(', ')
    : value;
}

function writer(value: unknown): unknown {
  const name = unlinked(value);
  return typeof name === 'string' ? name.replace(/^[Bb][Yy] (?=\p{Lu})/u, '') : name;
}

/** '[[people/Jane Doe|Jane]]' → 'Jane': a link between notes. */
function unlinked(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const link = /^\[\[(?<words>[^[\]]{1,200})\]\]$/u.exec(value)?.groups?.['words'];
  return link === undefined ? value : link.slice(link.lastIndexOf('|') + 1).trim();
}

function listed(value: string): string[] {
  return value
    .split(/[,;]/u)
    .map((one) => one.replace(/^\s*#/u, '').trim())
    .filter((one) => one !== '');
}
