// 'since 2022' leaves the end open, 'by June 2025' and 'until March 3' the beginning.
import { signsBefore } from '../../../text/signs-before.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Shape } from './shape.ts';

/** Two years that are one season or one year of accounts: 'since 2019-20'. */
const yearPairs: ReadonlySet<string> = new Set(['years', 'fiscal-year']);

const isSinceSeason = (shape: Shape, { to, rule, first }: Reading): boolean =>
  to !== null && yearPairs.has(rule) && wordAt(shape, first - 1) === 'since';

/** The limit that the word before a reading sets, with that word; null where it sets none. */
export function findLimit(shape: Shape, one: Reading): { limit: 'open' | 'until'; word: string } | null {
  if (isSinceSeason(shape, one)) return { limit: 'open', word: 'since' };
  if ((one.to !== null && !one.about) || one.choice !== null) return null;
  const next = shape.letters.charAt(one.last + 1);
  if (next === "'" || wordAt(shape, one.last + 1) === 'standards') return null;
  const at = wordOfLimit(shape, one.first);
  const letter = shape.letters.charAt(at);
  const value = shape.value[at] ?? 0;
  const word = wordAt(shape, at);
  if (letter === 'p' && value > 3 && /[nDd]-?U$/u.test(signsBefore(shape.letters, at, 3))) return null; // '12 days after June 11'
  if (letter === 'p') return { limit: value === 2 || value === 5 ? 'open' : 'until', word };
  if (letter === 'T' && (value === 3 || value === 4)) return { limit: 'until', word };
  const onwards = /^(?:on|onward|onwards|an)$/u.test(wordAt(shape, one.last + 1));
  if (letter === 'F' && (onwards || value === 2)) return { limit: 'open', word };
  return null;
}

/** The token in front of a date, or of its article; that of "d'ici" in "d'ici à la fin de 2030". */
function wordOfLimit({ letters, value }: Shape, first: number): number {
  const at = letters.charAt(first - 1) === 't' ? first - 2 : first - 1;
  return letters.slice(at - 1, at + 1) === 'pT' && value[at - 1] === 1 ? at - 1 : at;
}
