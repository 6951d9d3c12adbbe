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

/** What is moved or changed 'from May 5 to June 10' has two dates, not a stretch of time. `from` is the token of 'from'. */
export function isChange(shape: Shape, from: number): boolean {
  return changes.test(wordAt(shape, from - 1));
}

const changes =
  /^(?:moved|postponed|delayed|rescheduled|pushed|changed|brought|shifted|back|forward|deferred|up|down|rose|fell|date|deadline)$/u;
