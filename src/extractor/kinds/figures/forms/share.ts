import type { Amount } from '../amount.ts';
import type { FigureText } from '../figure-text.ts';
import type { Form, Reading } from '../form.ts';

/** 'two-thirds', 'a quarter of', 'one in five', 'half': unit 'fraction', kind 'share', the number between 0 and 1. */
export const share: Form = { name: 'share', read: readShare };

/** The 2/3 of '2/3 of voters' and the ⅔ of '⅔ of them'. */
const isFractionOf = ({ text }: FigureText, { written, number, start, end }: Amount): boolean =>
  written === 'digits' &&
  number !== null &&
  number < 1 &&
  text.startsWith(' of ', end) &&
  /^(?:\d\/\d{1,2}|[¼-¾⅐-⅞])$/u.test(text.slice(start, end));

function readShare(context: FigureText, amount: Amount): Reading | null {
  if (amount.written !== 'share' && !isFractionOf(context, amount)) return null;
  return {
    start: amount.start,
    end: amount.end,
    amount,
    unit: 'fraction',
    unitKind: 'share',
    factor: 1,
    because: null,
    confidence: 0.85,
  };
}
