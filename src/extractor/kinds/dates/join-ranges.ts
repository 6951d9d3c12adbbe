// Two dates that stand together: one range ('from 14 September to 2 October 2023'), or one year for both.
import { isChange, isNightly, isOfNight } from './guards.ts';
import { type Moment, nothing, type Reading } from './reading.ts';
import type { Shape } from './shape.ts';

/** Join readings that are the two ends of one range. */
export function joinRanges(shape: Shape, readings: readonly Reading[]): readonly Reading[] {
  const out: Reading[] = [];
  for (const next of readings) {
    const last = out.at(-1);
    const joined = last === undefined ? null : joinPair(shape, last, next);
    if (joined === null) out.push(next);
    else out[out.length - 1] = joined;
  }
  return out;
}

function joinPair(shape: Shape, a: Reading, b: Reading): Reading | null {
  const isTouching =
    b.first === a.last + 2 || (b.first === a.last + 3 && shape.letters.charAt(b.first - 1) === 't'); // 'vom 1. April 2024 bis zum 31. März 2026'
  if (!isTouching || !isEnd(a) || !isEnd(b) || grain(a.from) !== grain(b.from)) return null;
  if (!isLinked(shape, a, a.last + 1)) return null;
  const from = a.from.year === null ? { ...a.from, year: earlierYear(a.from, b.from) } : a.from;
  const to = b.from.year === null && from.year !== null ? { ...b.from, year: from.year } : b.from;
  if (order(from) >= order(to)) {
    const overYear = from.year === null && to.year === null && from.month !== to.month; // 'December 28 to January 3'
    if (!overYear) return null;
  }
  if (shape.letters.charAt(a.first - 1) === '<' && (to.year ?? 0) - (from.year ?? 0) > 15) return null; // a birth and a death
  return { ...a, last: b.last, rule: 'range', from, to, confidence: Math.min(a.confidence, b.confidence) };
}

function isEnd({ to, relative, part, about, choice, from }: Reading): boolean {
  return (
    to === null &&
    relative === null &&
    part === 0 &&
    !about &&
    choice === null &&
    from.group === null &&
    from.span === 1
  );
}

/** 1 year, 2 month, 3 day. */
function grain({ month, day }: Moment): number {
  return day === null ? (month === null ? 1 : 2) : 3;
}

function isLinked(shape: Shape, a: Reading, link: number): boolean {
  const letter = shape.letters.charAt(link);
  const lead = shape.letters.charAt(a.first - 1);
  if (letter === '-') return true;
  if (letter === '&') return lead === 'b';
  if (letter !== 'T') return false;
  if (isNightly(shape, link)) return isOfNight(shape, a.first - 1);
  if (lead === 'F') return !isChange(shape, a.first - 1);
  const value = shape.value[link] ?? 0;
  return value === 0 || value === 4;
}

function earlierYear(from: Moment, to: Moment): number | null {
  if (to.year === null) return null;
  return order({ ...from, year: to.year }) > order(to) ? to.year - 1 : to.year;
}

function order({ year, month, day }: Moment): number {
  return ((year ?? 0) * 13 + (month ?? 0)) * 32 + (day ?? 0);
}

/** Give a date without a year the year of its neighbour: 'March 5 and April 6, 2024'; and 'the 5th' its month. */
export function shareParts(shape: Shape, readings: readonly Reading[]): readonly Reading[] {
  const out: Reading[] = [];
  for (const [index, one] of readings.entries()) {
    const shared =
      one.rule === 'day-alone'
        ? withMonth(shape, one, out.at(-1))
        : withYear(shape, one, readings[index + 1] ?? null, out.at(-1) ?? null);
    if (shared !== null) out.push(shared);
  }
  return out;
}

const FURTHEST = 40; // words

function withMonth(shape: Shape, one: Reading, before: Reading | undefined): Reading | null {
  const source = before?.to ?? before?.from ?? nothing;
  if (before === undefined || source.month === null || one.first - before.last > FURTHEST) return null;
  const words = shape.text.slice(shape.start[before.first], shape.end[before.last]);
  const { year, month } = source;
  return {
    ...one,
    from: { ...one.from, year, month },
    inferred: year === null ? { month } : { year, month },
    because: `The text gives the day alone; the month is that of the date before it, “${words}”.`,
  };
}

function withYear(shape: Shape, one: Reading, next: Reading | null, before: Reading | null): Reading {
  const isOpen =
    one.from.year === null && one.from.month !== null && one.from.yearShift === null && one.relative === null;
  if (!isOpen) return one;
  const after = next !== null && isBeside(shape, one, next) ? next : null;
  if (
    after !== null &&
    after.from.year !== null &&
    after.from.month !== null &&
    order({ ...one.from, year: after.from.year }) <= order(after.from)
  ) {
    return sharing(shape, one, { source: after, year: after.from.year, where: 'after' });
  }
  const prior = before !== null && isBeside(shape, before, one) ? before : null;
  const priorEnd = prior?.to ?? prior?.from ?? nothing;
  if (
    prior !== null &&
    priorEnd.year !== null &&
    priorEnd.month !== null &&
    order({ ...one.from, year: priorEnd.year }) >= order(priorEnd)
  ) {
    return sharing(shape, one, { source: prior, year: priorEnd.year, where: 'before' });
  }
  return one;
}

function isBeside(shape: Shape, a: Reading, b: Reading): boolean {
  return /^(?:,|&|,&|-|T)i?$/u.test(shape.letters.slice(a.last + 1, b.first));
}

function sharing(
  shape: Shape,
  one: Reading,
  { source, year, where }: { source: Reading; year: number; where: string },
): Reading {
  const words = shape.text.slice(shape.start[source.first], shape.end[source.last]);
  return {
    ...one,
    from: { ...one.from, year },
    to: one.to === null ? null : { ...one.to, year },
    inferred: { ...one.inferred, year },
    because: `The year is that of the date ${where} it, “${words}”.`,
  };
}
