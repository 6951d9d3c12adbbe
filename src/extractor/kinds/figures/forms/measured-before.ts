// What stands before a number and belongs to its measure: the sign of '%4,8', the year of 'a year and six months'.
import { tidy } from '../../../../text/numbers.ts';
import { signsBefore } from '../../../../text/signs-before.ts';
import type { Amount } from '../amount.ts';
import { isDigitAt } from '../figure-text.ts';
import type { Reading } from '../form.ts';

/** True for the number at `at` of '%4,8', as Turkish writes it. */
export const isPercentBefore = (text: string, at: number): boolean =>
  text.charAt(at - 1) === '%' && !isDigitAt(text, at - 2) && !isDigitAt(text, at - 3);

/** The share of an amount that its sign stands before. */
export const percentBefore = (amount: Amount): Reading => ({
  start: amount.start - 1,
  end: amount.end,
  amount,
  unit: 'percent',
  unitKind: 'percent',
  factor: 1,
  because: null,
  confidence: 0.95,
});

/** 'om tien uur', 'tot twee uur ’s nachts': when, not how long. */
export const isHourOfClock = (text: string, start: number, end: number): boolean =>
  /^ ['’‘]s (?:avond|middag|morgen|nacht|ochtend)/u.test(text.slice(end, end + 12)) ||
  /(?:^|[^\p{L}])(?:om|omstreeks|rond|tegen|vanaf) $/iu.test(signsBefore(text, start, 11));

//   zu einem Jahr und |sechs Monaten      a year and |six months      un an et |six mois
const oneYear =
  /(?<![\p{L}\p{N}])(?:a year and|(?:ein|einem|eines) Jahre?s? und|un an et|un año y|un anno e|um ano e|(?:een|één) jaar en) $/iu;
const MONTHS = 12;

/** The months behind a year that an article tells, as one span of years. */
export function yearBefore(text: string, amount: Amount): Omit<Reading, 'end'> | null {
  const words = oneYear.exec(signsBefore(text, amount.start, 18))?.[0];
  if (words === undefined || amount.number === null || amount.number >= MONTHS) return null;
  return {
    start: amount.start - words.length,
    amount: { ...amount, number: tidy(1 + amount.number / MONTHS), plain: false },
    unit: 'year',
    unitKind: 'duration',
    factor: 1,
    because: null,
    confidence: 0.9,
  };
}
