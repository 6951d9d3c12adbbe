import type { Form } from '../form.ts';
import { age } from './age.ts';
import { count } from './count.ts';
import { fold } from './fold.ts';
import { measure } from './measure.ts';
import { money } from './money.ts';
import { share } from './share.ts';

/** Every family of figures, in the order they are asked; the first that knows the amount has it. */
export const forms: readonly Form[] = [
  age, // first: in '34-year-old' the year is no duration
  money, // before measures: 'pounds' and '5m' after a currency sign
  measure,
  fold,
  share, // after measures: 'half a percent', 'a third of a mile'
  count, // last: whatever number is left
];
