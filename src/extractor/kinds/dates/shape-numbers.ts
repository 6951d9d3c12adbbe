// Numbers of a shape: which of them can be days, years or whole dates, and which are part of something else.
import { classAt, IDEOGRAPH } from '../../../text/characters.ts';
import type { Lexeme } from './shape.ts';

/** Read the number that begins at `at`. */
export function lexNumber(text: string, at: number, to: number, dotAfterDay: boolean): Lexeme {
  const groups = groupsAt(text, at, to);
  const { end, count, sign, first } = groups;
  if (count === 1) return lexPlain(text, { at, end, to, dotAfterDay });
  if (count === 2) return lexPair(text, { at, end, first, sign });
  const isDate = count === 3 && sign !== '' && isFigures(text.slice(at, end));
  return { end: isDate ? end : afterTail(text, end, to), letter: isDate ? 'Z' : '#', value: 0 };
}

interface Groups {
  readonly end: number;
  /** How many groups of digits. */
  readonly count: number;
  /** The sign between them, '' where they differ. */
  readonly sign: string;
  /** End of the first group. */
  readonly first: number;
}

/** Groups of digits with one sign between each: '1,500', '10.4.2', '2026-04-17', '2010-2015-86', '9/11', '16:08'. */
function groupsAt(text: string, at: number, to: number): Groups {
  const first = digitsEnd(text, at, to);
  let end = first;
  let count = 1;
  let sign = '';
  while (end < to && isJoint(text.charCodeAt(end)) && end + 1 < to && isDigit(text.charCodeAt(end + 1))) {
    const joint = text.charAt(end) === '–' ? '-' : text.charAt(end);
    sign = count === 1 || sign === joint ? joint : '';
    count += 1;
    end = digitsEnd(text, end + 1, to);
  }
  return { end, count, sign, first };
}

const isDigit = (code: number): boolean => code > 47 && code < 58;
const isLatin = (code: number): boolean => (code | 32) > 96 && (code | 32) < 123;

/** , - . / : and the en dash. */
function isJoint(code: number): boolean {
  return (code > 43 && code < 48) || code === 58 || code === 0x2013;
}

function digitsEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** 2026-04-17, 2026/4/17, 17.04.2026, 9/2/2026, 7/8/07. */
function isFigures(figures: string): boolean {
  return (
    figures.length <= 10 &&
    /^(?:[12]\d{3}[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:[12]\d{3}|\d\d))$/u.test(
      figures,
    )
  );
}

interface Pair {
  readonly at: number;
  readonly end: number;
  readonly first: number;
  readonly sign: string;
}

function lexPair(text: string, { at, end, first, sign }: Pair): Lexeme {
  const left = first - at;
  const right = end - first - 1;
  if (sign === '-') return { end: first, ...classOf(text, at, first) }; // the dash and the rest are tokens of their own
  if (sign === ',' && left <= 2 && right === 4) return { end: first, ...classOf(text, at, first) }; // 'May 18,2023'
  if (sign === '/') {
    const [low, high] = [Number(text.slice(at, first)), Number(text.slice(first + 1, end))];
    const season = left === 4 && (right === 2 ? (low + 1) % 100 === high : right === 4 && low + 1 === high);
    if (season && low > 1500 && low < 2200) return { end, letter: 'J', value: low };
    if (isBracketedDay(text, { at, end, low, high })) return { end, letter: 'X', value: low * 100 + high };
    if (text.slice(at, end) === '9/11') return { end, letter: 'V', value: 0 };
  }
  return { end: afterLatin(text, end), letter: '#', value: 0 };
}

/** 'Selasa (12/3)': a day and a month behind a weekday. */
const isBracketedDay = (
  text: string,
  { at, end, low, high }: { at: number; end: number; low: number; high: number },
): boolean =>
  text.charAt(at - 1) === '(' && text.charAt(end) === ')' && low > 0 && low < 32 && high > 0 && high < 13;

interface Plain {
  readonly at: number;
  readonly end: number;
  readonly to: number;
  readonly dotAfterDay: boolean;
}

function lexPlain(text: string, { at, end, to, dotAfterDay }: Plain): Lexeme {
  const next = text.charCodeAt(end);
  if (end < to && isLatin(next)) return lexSuffixed(text, { at, digits: end, isGerman: dotAfterDay });
  if (end < to && (next === 0xba || next === 0xb0) && end - at <= 2)
    return { ...lexOrdinal(text, at, end), end: end + 1 }; // 1º
  const plain = classOf(text, at, end);
  if (
    plain.letter === 'Y' &&
    next > 0x3000 &&
    classAt(text, end) === IDEOGRAPH &&
    !/[年月日号號]/u.test(text.charAt(end))
  )
    return { end, letter: '#', value: 0 }; // 1兆2000億円
  const stopped = dotAfterDay && plain.letter === 'D' && next === 46 && text.charCodeAt(end + 1) === 32;
  return { ...plain, end: stopped ? end + 1 : end };
}

/** '19th', '1er', '1990s'; '20m', '5pm' and '3G' are numbers of something else. */
function lexSuffixed(
  text: string,
  { at, digits, isGerman }: { at: number; digits: number; isGerman: boolean },
): Lexeme {
  const end = afterLatin(text, digits);
  const suffix = text.slice(digits, Math.min(end, digits + 3)).toLowerCase();
  const part = partOfYear.exec(text.slice(at, end))?.groups;
  if (part !== undefined) return lexPart(part, end);
  const isPlural = suffix === 's' || (isGerman && suffix === 'er'); // 'der 1990er-Jahre'
  if (isPlural && digits - at === 4 && text.charCodeAt(digits - 1) === 48) {
    return { end, letter: 'E', value: Number(text.slice(at, digits)) };
  }
  if (isPlural && digits - at === 2 && text.charCodeAt(digits - 1) === 48) {
    return { end, letter: 'e', value: Number(text.slice(at, digits)) };
  }
  if (digits - at <= 2 && /^(?:st|nd|rd|th|er|re)$/u.test(suffix))
    return { ...lexOrdinal(text, at, digits), end };
  return { end, letter: '#', value: 0 };
}

//   2Q24    1HFY25    3Q
//   ^part ^year
const partOfYear = /^(?<number>[1-4])(?<part>[QH])(?:(?:FY)?(?<year>\d\d(?:\d\d)?))?$/u;

/** '2Q24' of Asian papers: the year a hundredfold and the EDTF number of the part, or the part alone. */
function lexPart(
  { number = '', part = '', year }: Readonly<Record<string, string | undefined>>,
  end: number,
): Lexeme {
  const group = Number(number) + (part === 'Q' ? 32 : 39);
  if (group > 41) return { end, letter: '#', value: 0 };
  if (year === undefined) return { end, letter: 'q', value: group };
  return { end, letter: 'z', value: (Number(year) + (year.length === 2 ? 2000 : 0)) * 100 + group };
}

function lexOrdinal(text: string, at: number, end: number): Lexeme {
  const value = Number(text.slice(at, end));
  return { end, letter: value > 0 && value < 32 ? 'O' : '#', value };
}

/** Past the letters glued to a number. Bounded: what is longer is one odd word and never a date. */
function afterLatin(text: string, at: number): number {
  let end = at;
  while (isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** '2026-04-17T10:00' keeps its date; other long numbers take what is glued to them. */
function afterTail(text: string, end: number, to: number): number {
  return Math.min(to, afterLatin(text, end));
}

function classOf(text: string, at: number, end: number): { letter: string; value: number } {
  const length = end - at;
  if (length > 4) return { letter: '#', value: 0 };
  const value = Number(text.slice(at, end));
  if (length === 4) return { letter: value >= 1000 && value < 2200 ? 'Y' : '#', value };
  if (length === 3) return { letter: '#', value };
  return { letter: value > 31 ? 'd' : value > 0 ? 'D' : '#', value };
}
