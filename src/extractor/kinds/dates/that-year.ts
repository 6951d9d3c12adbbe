// '3 August of the same year', '17 July that year': the year stands before.
import { thatYear } from '../../../lexicon/date-lookalikes.ts';
import type { Reading } from './reading.ts';
import type { Shape } from './shape.ts';

const longest = Math.max(...thatYear.map((words) => words.length));

/** A month or day without a year with the one that was said last, where the words behind it point there; else as it comes. */
export function ofThatYear(shape: Shape, one: Reading, before: Reading | null): Reading {
  const year = before?.from.year ?? null;
  if (year === null || before?.from.span !== 1 || one.from.year !== null || one.from.month === null)
    return one;
  const behind = (shape.end[one.last] ?? 0) + 1;
  const words = shape.text.slice(behind, behind + longest);
  if (one.relative !== null || !thatYear.some((phrase) => words.startsWith(phrase))) return one;
  return {
    ...one,
    from: { ...one.from, year },
    to: one.to === null ? null : { ...one.to, year },
    inferred: { ...one.inferred, year },
    because: `The year is that of the date before it, ${year}.`,
  };
}
