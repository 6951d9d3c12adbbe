import { codesThatAreWords } from '../../../lexicon/currencies.ts';
import type { Span } from './figure-text.ts';
import { unitIndexOf } from './unit-index.ts';

const before = /(?:\d|\d ?(?:thousand|lakh|crore|million|billion|trillion|bn|mn|m)) ?$/u;
const after = /^[ \u00a0]?\d/u;

/**
 * True where a span that looks like a name is the sign of the money beside it: 'CFA' of 'CFA 500,000' and '20 250 FCFA', 'NIS' of
 * 'NIS 3.55'. A sign that is a word as well ('COP 28') stays a name.
 */
export function isSignOfMoney(text: string, { start, end }: Span): boolean {
  const sign = text.slice(start, end);
  if (sign.length > 5 || codesThatAreWords.has(sign) || !unitIndexOf('en').signs.has(sign)) return false;
  return after.test(text.slice(end, end + 2)) || before.test(text.slice(Math.max(0, start - 12), start));
}
