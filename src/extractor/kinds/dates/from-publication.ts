// What is counted from the day of publication.
import { dayOf, isoOf } from './calendar.ts';
import type { Reference } from './find-reference.ts';
import { type Found, nothing, type Reading, type Relative, reading, type Tense } from './reading.ts';

/** The value of a reading once the day of publication is known; null where that does not tell it. */
export type Resolve = (reference: Reference, tense: Tense) => Relative | null;

/** A reading that hangs on the day of publication. */
export function relative(found: Found, resolve: Resolve, confidence = 0.85): Reading {
  return reading('relative', [found.first, found.last], { from: nothing, relative: resolve, confidence });
}

/** The day so many days after that of publication. */
export function dayFrom(reference: Reference, shift: number): Relative | null {
  if (reference.day === null) return null;
  const day = dayOf(reference.day + shift);
  return { edtf: isoOf(day), inferred: { ...day }, part: 0 };
}

/** So many days more, from the first on. */
export function daysFrom(first: number, more: number): Relative {
  const [start, end] = [isoOf(dayOf(first)), isoOf(dayOf(first + more))];
  return { edtf: `${start}/${end}`, inferred: { from: start, to: end }, part: 0 };
}
