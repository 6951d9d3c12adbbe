// What a file says about itself becomes the article's fields, each with the line of the rendering that says it.

import type { StatedName } from '../../lexicon/document-keys.ts';
import { PUBLICATION_MONTHS } from '../../lexicon/publication-months.ts';
import type { Origin, Published } from '../../records/article.ts';
import type { DraftFields, Sourced } from '../../records/draft.ts';
import { daysInMonth } from '../../text/edtf.ts';
import { publishedAs, readDayWithYear } from '../fields/publication-day.ts';
import type { Stated } from './document.ts';
import { safeAddress } from './html/safe-address.ts';
import { LONGEST_FIELD } from './limits.ts';
import { oneLine } from './plain-text.ts';

export interface StatedFields {
  readonly fields: DraftFields;
  /** The statements that count, as lines: 'og:site_name: The Daily'. Line 1 is the first. */
  readonly lines: readonly string[];
}

const READERS: Readonly<Record<Exclude<StatedName, 'tag'>, (value: string) => string | null>> = {
  title: (value) => (/\p{L}|\p{N}/u.test(value) ? value : null),
  published: publicationDay,
  publisher: (value) => (isName(value) ? value : null),
  author: (value) => (isName(value) ? value.replace(/^(?:by|von|par) (?=\p{Lu})/iu, '') : null),
  url: (value) => (/^https?:/iu.test(value) ? safeAddress(value) : null),
  language: languageTag,
};

/** The best readable statement of each field; tags are taken together. */
export function statedFields(stated: readonly Stated[]): StatedFields {
  const lines: string[] = [];
  const take = (field: Exclude<StatedName, 'tag'>): { value: string; from: Origin } | null => {
    for (const one of stated) {
      if (one.field !== field) continue;
      const shown = oneLine(one.value).slice(0, LONGEST_FIELD);
      const value = READERS[field](shown);
      if (value === null) continue;
      const quote = `${oneLine(one.key)}: ${shown}`;
      lines.push(quote);
      return { value, from: { from: 'stated', line: lines.length, quote } };
    }
    return null;
  };
  const title = take('title');
  const published = take('published');
  const fields: Omit<DraftFields, 'tags'> = {
    title,
    published: published === null ? null : asPublished(published),
    publisher: take('publisher'),
    author: take('author'),
    url: take('url')?.value ?? null,
    language: take('language'),
  };
  const tags = [
    ...new Set(stated.filter((one) => one.field === 'tag').map((one) => oneLine(one.value).slice(0, 100))),
  ]
    .filter((tag) => tag !== '')
    .slice(0, 50);
  if (tags.length > 0) lines.push(`tags: ${tags.join(', ')}`);
  return { fields: { ...fields, tags }, lines };
}

function asPublished({ value, from }: Sourced<string>): Sourced<Published> {
  return { value: publishedAs(value), from };
}

/** A name of people or a paper: letters, no address, no sentence. */
function isName(value: string): boolean {
  return (
    /\p{L}/u.test(value) &&
    value.length <= 200 &&
    !/^(?:https?:|www\.|@|\/)/iu.test(value) &&
    !/^(?:null|undefined|none|unknown|admin)$/iu.test(value)
  );
}

/** 'en_US' → 'en-US'; null for what is no language tag. */
function languageTag(value: string): string | null {
  const tag =
    value
      .trim()
      .replaceAll('_', '-')
      .split(/[,;.@]/u)[0] ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(tag)) return null;
  const [language = '', ...rest] = tag.split('-');
  return [
    language.toLowerCase(),
    ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part)),
  ].join('-');
}

//   Sun, 11 Feb 2024 10:00:00 GMT
const mailDay = /(?<![\p{L}\p{N}])(?<day>\d{1,2}) (?<month>\p{L}{3,9}) (?<year>(?:19|20)\d\d)/u;
//   2024-02-11T10:00:00Z   2024/02/11 08:00
const isoDay =
  /^(?<year>(?:1[5-9]|20)\d\d)(?<sign>[-/.])(?<month>0[1-9]|1[0-2])\k<sign>(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u;
//   2024-02   2024
const isoMonth = /^(?<year>(?:1[5-9]|20)\d\d)(?:[-/](?<month>0[1-9]|1[0-2]))?$/u;
//   20240211T1000   D:20240211100000Z
const isoRun =
  /^(?:D:)?(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:T?\d{2,6})?(?!\d)/u;

/** The day (month, year) that a date of data gives, as EDTF, in the zone in which it is written; null when it gives none, or an unsure one. */
function publicationDay(value: string): string | null {
  const text = value.trim();
  const iso = (isoDay.exec(text) ?? isoMonth.exec(text) ?? isoRun.exec(text))?.groups;
  if (iso) return dayOf(iso['year'], iso['month'], iso['day']);
  const mail = mailDay.exec(text)?.groups;
  const month = mail ? PUBLICATION_MONTHS.get((mail['month'] ?? '').toLowerCase()) : undefined;
  if (mail && month !== undefined)
    return dayOf(mail['year'], String(month).padStart(2, '0'), (mail['day'] ?? '').padStart(2, '0'));
  if (/^\d{10}(?:\d{3})?$/u.test(text))
    return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10);
  return readDayWithYear(text)?.edtf ?? null;
}

function dayOf(year = '', month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return year;
  if (day === undefined) return `${year}-${month}`;
  const number = Number(day);
  return number >= 1 && number <= daysInMonth(Number(year), Number(month)) ? `${year}-${month}-${day}` : null;
}
