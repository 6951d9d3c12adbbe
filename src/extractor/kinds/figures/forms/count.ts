import { type Amount, scaled } from '../amount.ts';
import { type FigureText, isWordAt } from '../figure-text.ts';
import type { Form, Reading } from '../form.ts';

/** A number without a unit: people, things, an index level. What is counted is read afterwards. */
export const count: Form = { name: 'count', read: readCount };

function readCount(context: FigureText, amount: Amount): Reading | null {
  if (amount.written === 'share' || amount.written === 'article') return null;
  const people =
    amount.loose !== null &&
    /^ (?:people|[\p{Ll}-]{3,}s|more)(?![\p{L}])/u.test(
      context.text.slice(amount.loose.end, amount.loose.end + 40),
    );
  const whole =
    people && amount.loose !== null ? scaled(amount, amount.loose.scale, amount.loose.end) : amount;
  return {
    start: whole.start,
    end:
      context.text.startsWith(' mark', whole.end) && !isWordAt(context.text, whole.end + 5)
        ? whole.end + 5
        : whole.end, // 'below the 5,000 mark'
    amount: whole,
    unit: null,
    unitKind: 'count',
    factor: 1,
    because: null,
    confidence: whole.plain ? 0.85 : 0.9,
  };
}
