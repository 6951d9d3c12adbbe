// Reads the day of a published-line, a dateline, an address or a file name. Only days that cannot mean another day.
import { PUBLICATION_MONTHS, PUBLICATION_SEASONS } from '../../lexicon/publication-months.ts';
import type { Published } from '../../records/article.ts';
import { boundsOf, daysInMonth } from '../../text/edtf.ts';

/** A day with its year (EDTF '2026-04-17') or without ('XXXX-04-17'), and the characters that say it. */
export interface DayRead {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

//   17 April 2026   17th of April, 2026
const dayMonth =
  /(?<![\p{L}\p{N}])(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|°)?\s(?:(?:of|de)\s)?(?<month>\p{L}{3,12})\.?,?(?:\s(?:de\s)?(?<year>(?:1[6-9]|20)\d\d))?(?![\p{L}\p{N}])/gu;
//   17-Apr-2026
const dayMonthTied =
  /(?<![\p{L}\p{N}-])(?<day>\d{1,2})-(?<month>\p{L}{3,9})-(?<year>(?:1[6-9]|20)\d\d)(?![\p{L}\p{N}])/gu;
//   April 17, 2026
const monthDay =
  /(?<![\p{L}\p{N}])(?<month>\p{L}{3,12})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s(?<year>(?:1[6-9]|20)\d\d))?(?![\p{L}\p{N}])/gu;
//   2026-04-17   2026/04/17   2026.04.17   2026年4月17日   2026년 4월 17일
const yearFirst =
  /(?<!\d)(?<year>(?:1[6-9]|20)\d\d)(?:[-/.]|\.\s|年|년\s?)(?<month>\d{1,2})(?:[-/.]|\.\s|月|월\s?)(?<day>\d{1,2})(?:日|일)?(?!\d)/gu;
//   17.04.2026: a full stop always puts the day first; with '/' or '-' only when no month is that high
const dayFirst =
  /(?<!\d)(?<day>\d{1,2})(?<sign>[./-])(?<month>\d{1,2})\k<sign>(?<year>(?:1[6-9]|20)\d\d)(?!\d)/u;

//   01-06-2022 21:25 IST        12/06/2024 10h21: nobody there writes the month first
const hourThere =
  /^,?\s(?:(?:à|às)\s)?(?:\d{1,2}h\d\d(?!\d)|\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]m\s)?(?:A[EW]D?ST|AED?T|BST|CAT|CES?T|EAT|EES?T|I[RS]?ST|MSK|NZ[DS]T|PKT|SAST|SGT|WAT|WIB|WES?T)(?!\p{L}))/iu;

/** The first day that a line gives; null where there is none, or where day and month could be swapped (03/04/2026). */
export function readDay(line: string): DayRead | null {
  const text = halfWidth(line.slice(0, 400));
  if (!/\d/u.test(text)) return null;
  return (
    read(yearFirst, text) ??
    readNumeric(text) ??
    read(dayMonthTied, text) ??
    read(dayMonth, text) ??
    read(monthDay, text)
  );
}

/** '２０２４年２月３日' with the digits of ASCII, as many signs. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** The same where the line gives the year with it; null otherwise. */
export function readDayWithYear(line: string): DayRead | null {
  const day = readDay(line);
  return day === null || day.edtf.startsWith('XXXX') ? null : day;
}

/** The first match that is a day: in 'Updated 3:15 AM, August 19, 2021' the first is none. */
function read(pattern: RegExp, text: string): DayRead | null {
  for (const match of text.matchAll(pattern)) {
    const { year, month = '', day = '' } = match.groups ?? {};
    const number = /^\d/u.test(month) ? Number(month) : (PUBLICATION_MONTHS.get(month.toLowerCase()) ?? 0);
    const found = dayRead(year, number, Number(day), match);
    if (found !== null) return found;
  }
  return null;
}

function readNumeric(text: string): DayRead | null {
  const match = dayFirst.exec(text);
  if (!match?.groups) return null;
  const { year, sign } = match.groups;
  const first = Number(match.groups['day']);
  const second = Number(match.groups['month']);
  const isThere = hourThere.test(text.slice(match.index + match[0].length));
  if (sign === '.' || first > 12 || first === second || isThere) return dayRead(year, second, first, match);
  return second > 12 ? dayRead(year, first, second, match) : null;
}

function dayRead(
  year: string | undefined,
  month: number,
  day: number,
  match: RegExpExecArray,
): DayRead | null {
  if (month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(year === undefined ? null : Number(year), month)) return null;
  const edtf = `${year ?? 'XXXX'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { edtf, start: match.index, end: match.index + match[0].length };
}

/** The day in a web address's path: '/2026-04-17/', '/2026/04/17/', '/20260417'. ISO day, or null. */
export function dayInAddress(url: string): string | null {
  const path = url.slice(0, 600).replace(/^[a-z]+:\/\/[^/]*/iu, '');
  const match =
    /(?<=[/_=.-])(?<year>(?:19|20)\d\d)(?<sign>[-/_]?)(?<month>0[1-9]|1[0-2])\k<sign>(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u.exec(
      path,
    );
  const { year = '', month = '', day = '' } = match?.groups ?? {};
  if (match === null || Number(day) > daysInMonth(Number(year), Number(month))) return null;
  return `${year}-${month}-${day}`;
}

/** The day in a path of the seeds folder: '2024-02-11-kcna.txt', '2024/02/11/kcna.txt', 'tass_20240211.txt'. */
export function dayInPath(path: string): string | null {
  return dayInAddress(`/${path.slice(-200)}`);
}

/** Published, from EDTF: '2024-02' has the month's first and last day as bounds. */
export function publishedAs(edtf: string | null): Published {
  return edtf === null ? { edtf, earliest: null, latest: null } : { edtf, ...boundsOf(edtf) };
}

//   Sun, 11 Feb 2024 10:00:00 GMT
const mailDay = /(?<![\p{L}\p{N}])(?<day>\d{1,2}) (?<month>\p{L}{3,9}) (?<year>(?:19|20)\d\d)/u;
//   Thu Jun 06 07:59:18 PDT 2013
const programDay =
  /^\p{L}{3} (?<month>\p{L}{3}) (?<day>\d{1,2}) \d\d:\d\d:\d\d (?:\p{Lu}{2,5} )?(?<year>(?:19|20)\d\d)$/u;
//   2024-02-11T10:00:00Z   2024/02/11 08:00
const isoDay =
  /^(?<year>(?:1[5-9]|20)\d\d)(?<sign>[-/.])(?<month>0[1-9]|1[0-2])\k<sign>(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u;
//   2024-02   2024
const isoMonth = /^(?<year>(?:1[5-9]|20)\d\d)(?:[-/](?<month>0[1-9]|1[0-2]))?$/u;
//   20240211T1000   D:20240211100000Z
const isoRun =
  /^(?:D:)?(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:T?\d{2,6})?(?!\d)/u;

/** The day (month, year) that a date of data gives, as EDTF, in the zone in which it is written: '2024-02-11T10:00:00Z', 'Sun, 11 Feb 2024 10:00:00 GMT'. Null when it gives none. */
export function dayOfData(value: string): string | null {
  const text = value.trim();
  const iso = (isoDay.exec(text) ?? isoMonth.exec(text) ?? isoRun.exec(text))?.groups;
  if (iso) return dayOf(iso['year'], iso['month'], iso['day']);
  const mail = (programDay.exec(text) ?? mailDay.exec(text))?.groups;
  const month = mail ? PUBLICATION_MONTHS.get((mail['month'] ?? '').toLowerCase()) : undefined;
  if (mail && month !== undefined)
    return dayOf(mail['year'], String(month).padStart(2, '0'), (mail['day'] ?? '').padStart(2, '0'));
  if (/^\d{10}(?:\d{3})?$/u.test(text))
    return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10);
  return null;
}

function dayOf(year = '', month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return year;
  if (day === undefined) return `${year}-${month}`;
  const number = Number(day);
  return number >= 1 && number <= daysInMonth(Number(year), Number(month)) ? `${year}-${month}-${day}` : null;
}

//   c. 1931   circa March 1931   [ca. 1931]
const about =
  /^(?:c|ca|circa|about|around|approx|approximately|um|etwa|vers|hacia)(?:\.\s?|\s|(?=\d))(?<rest>.+)$/iu;
//   1960s   the 1960s   1960er
const decade = /^(?:the )?(?<start>(?:1[5-9]|20)\d)0(?:['’]?s|er)$/iu;
//   March 1962   March/April 1962   Spring 1962   Winter 1962/63
const partOfYear =
  /^(?<part>\p{L}{3,12})\.?(?:\s?[/–-]\s?(?<to>\p{L}{3,12})\.?)?,?\s(?<year>(?:1[5-9]|20)\d\d)(?:[/–-](?<next>(?:\d\d)?\d\d))?$/u;
/**
 * A time of publication that is no day, as catalogues and quarterlies write it, as EDTF: 'c. 1931' is '1931~', '[1931?]' '1931?', 'Spring 1962'
 * '1962-21', 'March/April 1962' '1962-03/1962-04', '1960s' '196X'. Null for everything else: a part of a value is never taken for the whole.
 */
export function roughTime(value: string): string | null {
  const text = value.trim().replace(/^\[(?<inside>[^[\]]{4,40})\]$/u, '$<inside>');
  if (text.length > 40) return null;
  const rest = about.exec(text)?.groups?.['rest'];
  if (rest !== undefined) return marked(plainTime(rest), '~');
  return text.endsWith('?') ? marked(plainTime(text.slice(0, -1)), '?') : plainTime(text);
}

/** EDTF marks a year, a month or a season; decades and ranges have no one mark. */
function marked(edtf: string | null, mark: '~' | '?'): string | null {
  return edtf !== null && /^\d{4}(?:-\d\d)?$/u.test(edtf) ? edtf + mark : null;
}

function plainTime(text: string): string | null {
  if (/^(?:1[5-9]|20)\d\d$/u.test(text)) return text;
  const start = decade.exec(text)?.groups?.['start'];
  if (start !== undefined) return `${start}X`;
  const groups = partOfYear.exec(text)?.groups;
  return groups === undefined ? null : timeInYear(groups);
}

function timeInYear({ part = '', to, year = '', next }: Record<string, string | undefined>): string | null {
  const season = PUBLICATION_SEASONS.get(part.toLowerCase());
  if (season !== undefined)
    return to === undefined && (next === undefined || isWinterOf(season, year, next))
      ? `${year}-${season}`
      : null;
  const month = PUBLICATION_MONTHS.get(part.toLowerCase());
  if (month === undefined || next !== undefined) return null;
  const first = `${year}-${String(month).padStart(2, '0')}`;
  if (to === undefined) return first;
  const last = PUBLICATION_MONTHS.get(to.toLowerCase()) ?? 0;
  return last > month ? `${first}/${year}-${String(last).padStart(2, '0')}` : null;
}

/** 'Winter 1962/63': the one season that two years share. */
function isWinterOf(season: number, year: string, next: string): boolean {
  return PUBLICATION_SEASONS.get('winter') === season && String(Number(year) + 1).endsWith(next);
}
