// What forbids a date where one seems to stand.
import { countedNouns } from '../../../lexicon/date-lookalikes.ts';
import { type Found, wordAt } from './reading.ts';
import type { Shape } from './shape.ts';

/** True where what follows a token is counted or measured by it: 'May 5 percent', '2000 soldiers'. */
export function isCounted(shape: Shape, token: number): boolean {
  const next = shape.letters.charAt(token + 1);
  if (next === '%' || next === '€') return true;
  if (next === '-' && shape.end[token] === shape.start[token + 1]) {
    return /[xU]/u.test(shape.letters.charAt(token + 2)) && countedNouns.has(`${wordAt(shape, token + 2)}s`); // '2000-metre'
  }
  if (next !== 'x' && next !== 'U') return false;
  const word = wordAt(shape, token + 1);
  if (word === 'per') return wordAt(shape, token + 2) === 'cent';
  if (word === 'year' && /^(?:old|history|tradition)$/u.test(wordAt(shape, token + 2))) return true; // '2000 year old'
  return countedNouns.has(word);
}

/** The same for the day of a month: 'on May 17 drones hit it' has a day, 'in May 17 people died' has seventeen. `first` is its first token. */
export function isCountedDay(shape: Shape, first: number, day: number): boolean {
  return !/^on$/iu.test(wordAt(shape, first - 1)) && isCounted(shape, day);
}

/** True where a date can end: nothing that belongs to its last number follows. */
export function endsPhrase({ shape, last }: Found): boolean {
  const next = shape.letters.charAt(last + 1);
  return next === '' || /[,!<>:;i"_'&TpFtb-]/u.test(next);
}

/** The century that a year of two figures belongs to: '82 is 1982, '24 is 2024. */
export function fullYear(short: number): number {
  return short > 35 ? 1900 + short : 2000 + short;
}

/** The same for a year that a month or an opening word makes likely: only a round or unlikely one is then a count. */
export function isCountedYear(shape: Shape, token: number): boolean {
  const year = shape.value[token] ?? 0;
  return isCounted(shape, token) && (year % 50 === 0 || year < 1900 || year > 2035);
}

/** True for 1800 and 2359, hours and minutes in four figures; false for 1985. */
export const isClockOfFour = (value: number): boolean => value < 2400 && value % 100 < 60;

/** Before here a year needs more than four figures behind a day, where the paragraph writes hours so. */
const FIRST_YEAR = 1900;
const zone = /^(?:gmt|h|hours|hrs|ist|local|lt|utc)$/u;
const hoursInUse = /(?<![\d.,:+-])0\d[0-5]\d(?![\d.,:-]\d|\d)/u;

/** True for the 1800 of 'closed from 10 July 0600 until 28 July 1800' and of '28 July 1800 UTC': an hour of that day. */
export function isHourOfDate(shape: Shape, token: number): boolean {
  const value = shape.value[token] ?? 0;
  if (!isClockOfFour(value)) return false;
  return zone.test(wordAt(shape, token + 1)) || (value < FIRST_YEAR && hoursInUse.test(shape.text));
}

/** What is moved or changed 'from May 5 to June 10' has two dates, not a stretch of time. `from` is the token of 'from'. */
export function isChange(shape: Shape, from: number): boolean {
  return changes.test(wordAt(shape, from - 1));
}

/** The word between two nights: 'auf' of 'in der Nacht vom 3. auf den 4. Mai'. Elsewhere it leads from what was to what is. */
export const isNightly = (shape: Shape, link: number): boolean =>
  shape.letters.charAt(link) === 'T' && shape.value[link] === 5;

/** True where the word before `from` is that of a night. */
export const isOfNight = (shape: Shape, from: number): boolean =>
  /^(?:nacht|ночь|ночи|ніч)$/u.test(wordAt(shape, from - 1));

const changes =
  /^(?:moved|postponed|delayed|rescheduled|verschoben|verlegt|перенесён|перенесен|перенесли|перенесено|pushed|changed|brought|shifted|flyttats|back|forward|deferred|up|down|rose|fell|date|deadline)$/u;

/**
 * True where a lost line break has glued the year of this date to the day of the next: '25 July 193025 December 2015',
 * 'July 25, 1930December 25, 2015'. Neither can be told for sure.
 */
export function isGluedToAnother({ shape, first, last }: Pick<Found, 'shape' | 'first' | 'last'>): boolean {
  const before = shape.letters.charAt(first - 2) === ',' ? first - 3 : first - 2;
  return isGluedYear(shape, last) || (shape.letters.charAt(first - 1) === '#' && isGluedYear(shape, before));
}

/** A year of four figures with a day or a month glued to it, behind the token of a day or a month. */
function isGluedYear(shape: Shape, day: number): boolean {
  const at = shape.letters.charAt(day + 1) === ',' ? day + 2 : day + 1;
  if (day < 0 || shape.letters.charAt(at) !== '#' || !/[MDO]/u.test(shape.letters.charAt(day))) return false;
  const word = shape.text.slice(shape.start[at], shape.end[at]);
  const glued = /^(?:1\d|20)\d\d(?:\d{1,2}|(?<month>\p{Lu}\p{Ll}{2,8}))$/u.exec(word);
  if (glued === null) return false;
  return /[MDO]/u.test(shape.letters.charAt(at + 1)) || glued.groups?.['month'] !== undefined;
}
