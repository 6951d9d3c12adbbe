import { newsOfTheDay } from '../../../lexicon/date-lookalikes.ts';
import { type Found, wordAt } from './reading.ts';

// Where 'today' means these times and no day.

//   Coron today is home to      Today, the Tagbanuas remain
const lasting =
  /^ (?:is|are) (?:ever|home to|known|largely|mostly|one of|still|widely) |^, (?:[\p{L}’'-]{1,16} ){1,4}(?:boasts?|houses|remains?) (?!at |in |on )/u;
const reach = 90; // characters

/** "today's youth", 'still used today', 'today is home to': no day at all. "today's vote" is one. */
export function isNowadays({ shape, last }: Found): boolean {
  if (wordAt(shape, last) !== 'today') return false;
  if (shape.letters.charAt(last + 1) === "'") return !newsOfTheDay.has(wordAt(shape, last + 2));
  if (/^(?:still|used|even)$/u.test(wordAt(shape, last - 1))) return true;
  return lasting.test(shape.text.slice(shape.end[last], (shape.end[last] ?? 0) + reach));
}
