import type { Amount } from '../amount.ts';
import type { FigureText } from '../figure-text.ts';
import type { Form, Reading } from '../form.ts';

/** 'two-thirds', 'a quarter of', 'one in five', 'half': unit 'fraction', kind 'share', the number between 0 and 1. */
export const share: Form = { name: 'share', read: readShare };

function readShare(_context: FigureText, amount: Amount): Reading | null {
  if (amount.written !== 'share') return null;
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
