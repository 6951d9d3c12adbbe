import { type Amount, scaled } from '../amount.ts';
import { type FigureText, isWordAt } from '../figure-text.ts';
import type { Form, Reading } from '../form.ts';
import { meaningOfM } from '../millions.ts';

/** A number without a unit: people, things, an index level. What is counted is read afterwards. */
export const count: Form = { name: 'count', read: readCount };

function readCount(context: FigureText, amount: Amount): Reading | null {
  if (amount.written === 'share' || amount.written === 'article') return null;
  const whole =
    amount.loose !== null && isScale(context, amount, amount.loose.end)
      ? scaled(amount, amount.loose.scale, amount.loose.end)
      : amount;
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

/** The letter of '3b people' and 'profit of 359m'. */
function isScale(context: FigureText, amount: Amount, end: number): boolean {
  const letter = meaningOfM(context, amount);
  return letter === null
    ? /^ (?:people|[\p{Ll}-]{3,}s|more)(?![\p{L}])/u.test(context.text.slice(end, end + 40))
    : letter === 'million';
}
