// What forbids a date where one seems to stand.
import { countedNouns } from '../../../lexicon/date-lookalikes.ts';
import { type Found, wordAt } from './reading.ts';
import type { Shape } from './shape.ts';

/** True where what follows a token is counted or measured by it: 'May 5 percent', '2000 soldiers'. */
export function isCounted(shape: Shape, token: number): boolean {
  const next = shape.letters.charAt(token + 1);
  if (next === '%' || next === '€') return true;
  if (next === '-' && shape.end[token] === shape.start[token + 1]) {
    return shape.letters.charAt(token + 2) === 'x' && countedNouns.has(`${wordAt(shape, token + 2)}s`); // '2000-metre'
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
