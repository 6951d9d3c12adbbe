// Which page of the calendar a date stands on, and how publication dates are worded.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { DateMention } from '../records/mention.ts';
import { describeDate, isDay, pageOf } from '../text/edtf.ts';

/** Day, month, year or longer span whose page holds a date entity: '2023-09-19'; 'year-unknown' where no year is known. */
export function calendarPage(entity: Entity): string {
  const mention = firstDate(entity);
  return mention === null ? 'year-unknown' : pageOf(mention.value.edtf);
}

/** The first mention of a date, by which it is called and put in order; null for anything else. */
export function firstDate(entity: Entity): DateMention | null {
  const known = firstDates.get(entity);
  if (known !== undefined) return known;
  const [mention] = entity.kind === 'date' ? entity.mentions : [];
  const first = mention?.kind === 'date' ? mention : null;
  firstDates.set(entity, first);
  return first;
}

/** A date has as many mentions as the collection likes, and is asked again and again. */
const firstDates = new WeakMap<Entity, DateMention | null>();

/** The page above: a day's month ('2023-09-19' → '2023-09'), a month's year ('2025-06' → '2025'); null for a page that has none above it. */
export function pageAbove(page: string): string | null {
  return /^(?<above>\d{4}(?:-\d\d)?)-\d\d$/u.exec(page)?.groups?.['above'] ?? null;
}

/** How much a page of the calendar spans: 'day', 'month', 'year', or 'more' for decades, centuries and the time before Christ. */
export function spanOf(page: string): 'day' | 'month' | 'year' | 'more' {
  if (isDay(page)) return 'day';
  if (/^\d{4}-\d\d$/u.test(page)) return 'month';
  return /^\d{4}$/u.test(page) ? 'year' : 'more';
}

/** '19 September' of '19 September 2023' where '2023' stands beside it; words that do not end so come back as they are. */
export function wordsBefore(words: string, beside: string): string {
  return words.endsWith(` ${beside}`) ? words.slice(0, -beside.length - 1) : words;
}

/** '17 April 2026 or later'; 'date unknown' when nothing is known. */
export function publishedWords(article: Article): string {
  return article.published.edtf === null ? 'date unknown' : describeDate(article.published.edtf);
}

/** The stamp on a clipping: '≥ 17 APR 2026', '11 FEB 2024', 'NO DATE'. */
export function publishedStamp(article: Article): string {
  const { edtf } = article.published;
  if (edtf === null) return 'no date';
  const open = /^(?<from>[^/]+)\/\.\.$/u.exec(edtf)?.groups?.['from'];
  if (open !== undefined) return `≥ ${shorten(describeDate(open))}`;
  const until = /^\.\.\/(?<to>[^/]+)$/u.exec(edtf)?.groups?.['to'];
  return until === undefined ? shorten(describeDate(edtf)) : `≤ ${shorten(describeDate(until))}`;
}

function shorten(words: string): string {
  return words.replaceAll(
    /\b(?<short>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{1,6}\b/gu,
    '$<short>',
  );
}

/** What articles are sorted by, as text: the first day they can be of, else the last; '' when nothing is known. */
export function publishedKey(article: Article): string {
  return article.published.earliest ?? article.published.latest ?? '';
}
