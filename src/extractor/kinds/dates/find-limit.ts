// 'since 2022' leaves the end open, 'by June 2025' and 'until March 3' the beginning.
import { type Reading, wordAt } from './reading.ts';
import type { Shape } from './shape.ts';

/** The limit that the word before a reading sets, with that word; null where it sets none. */
export function findLimit(shape: Shape, one: Reading): { limit: 'open' | 'until'; word: string } | null {
  if ((one.to !== null && !one.about) || one.choice !== null) return null;
  const next = shape.letters.charAt(one.last + 1);
  if (next === "'" || wordAt(shape, one.last + 1) === 'standards') return null;
  const at = shape.letters.charAt(one.first - 1) === 't' ? one.first - 2 : one.first - 1;
  const letter = shape.letters.charAt(at);
  const value = shape.value[at] ?? 0;
  const word = wordAt(shape, at);
  if (letter === 'p' && value > 3 && /[nDd]-?U$/u.test(shape.letters.slice(Math.max(0, at - 3), at)))
    return null; // '12 days after June 11'
  if (letter === 'p') return { limit: value === 2 || value === 5 ? 'open' : 'until', word };
  if (letter === 'T' && value === 3) return { limit: 'until', word };
  const onwards = /^(?:on|onward|onwards)$/u.test(wordAt(shape, one.last + 1));
  if (letter === 'F' && onwards) return { limit: 'open', word };
  return null;
}
