// Days and weeks counted within a month: 'the last week of May', 'the first Tuesday in April 2025', 'the 3rd of next month'.
import { daysInMonth } from '../../../../text/edtf.ts';
import { signsBefore } from '../../../../text/signs-before.ts';
import { dayNumber, isDay, isoOf, monthOf, realMonth, weekdayOf } from '../calendar.ts';
import { nearestYear } from '../fill-years.ts';
import type { Reference } from '../find-reference.ts';
import {
  type Form,
  type Found,
  nothing,
  type Reading,
  type Relative,
  reading,
  type Tense,
  wordAt,
} from '../reading.ts';

const WEEK = 2; // what the words 'week' and 'month' are worth among the units
const MONTH = 3;
const FEBRUARY = 2; // whose last week hangs on the year
const LAST = 5; // in place of an ordinal

/** 1 to 4, or `LAST`; null for 'the next week', 'the twelfth Sunday'. */
function placeOf(found: Found): number | null {
  const near = found.value('near');
  if (near !== null) return near === -1 ? LAST : null;
  const token = found.at('ordinal');
  if (token === null) return null;
  const ordinal = found.value('ordinal') ?? 0;
  if (/^(?:final|last)$/u.test(wordAt(found.shape, token))) return LAST;
  return ordinal >= 1 && ordinal <= 4 ? ordinal : null;
}

/** 'the last week of May': seven days, about which nobody is sure where they begin. */
function readWeekOfMonth(found: Found): Reading | null {
  const place = placeOf(found);
  const month = found.value('month') ?? 0;
  if (found.value('unit') !== WEEK || place === null || !isOfMonth(found)) return null;
  const year = found.value('year');
  if (place === LAST && month === FEBRUARY && year === null)
    return reading('month-alone', [found.first, found.last], {
      from: { ...nothing, month },
      part: 3,
      confidence: 0.9,
    });
  const last = place === LAST ? daysInMonth(year ?? 2023, month) : place * 7;
  const from = { ...nothing, year, month, day: last - 6 };
  return reading('week-of-month', [found.first, found.last], {
    from,
    to: { ...from, day: last },
    about: true,
    confidence: 0.9,
  });
}

/** 'the week of 2 September', 'la semaine du 24 juin': seven days from that day on, about which nobody is sure where they begin. */
function readWeekOfDay(found: Found): Reading | null {
  const { first, last } = found;
  const [month, day, year] = [found.value('month') ?? 0, found.value('day') ?? 0, found.value('year')];
  if (found.value('unit') !== WEEK || !isOfMonth(found) || !isDay(year, month, day)) return null;
  const length = daysInMonth(year ?? 2023, month);
  const isOver = day + 6 > length;
  if (isOver && month === 12 && year === null) return null;
  const from = { ...nothing, year, month, day };
  const next =
    month === 12 ? { ...nothing, year: (year ?? 0) + 1, month: 1 } : { ...nothing, year, month: month + 1 };
  const to = isOver ? { ...next, day: day + 6 - length } : { ...from, day: day + 6 };
  return reading('week-of-day', [first, last], { from, to, about: true, confidence: 0.9 });
}

/** 'weeks' counts, and in 'the first week in May Smith' somebody is called so. */
function isOfMonth({ shape, at }: Found): boolean {
  const unit = at('unit');
  return unit === null || !wordAt(shape, unit).endsWith('s');
}

/** 'the first Tuesday in April': one day, where the year is known; else the month. */
function readWeekdayOfMonth(found: Found): Reading | null {
  const place = placeOf(found);
  const month = found.value('month') ?? 0;
  const weekday = found.value('weekday') ?? 1;
  if (place === null || isHabit(found)) return null;
  const said = found.value('year');
  const span = [found.first, found.last] as const;
  const inYear = (year: number): number => dayInMonth({ year, month, weekday, place });
  if (said !== null)
    return reading('weekday-of-month', span, { from: { ...nothing, year: said, month, day: inYear(said) } });
  const resolve = (reference: Reference, tense: Tense): Relative | null => {
    if (reference.year === null || reference.month === null) return null;
    const now = { year: reference.year, month: reference.month, day: reference.day };
    const year = nearestYear({ ...nothing, month, day: inYear(now.year) }, now, tense);
    const day = { year, month, day: inYear(year) };
    return { edtf: isoOf(day), inferred: { ...day }, part: 0 };
  };
  return reading('weekday-of-month', span, {
    from: { ...nothing, month },
    relative: resolve,
    confidence: 0.85,
  });
}

/** 'observed each year on the fourth Thursday in November'. */
const isHabit = ({ shape, first }: Found): boolean => signsBefore(shape.letters, first, 6).includes('v');

/** 'the last Thursday of this month'. */
function readWeekdayOfNearMonth(found: Found): Reading | null {
  const { shape, first, last } = found;
  const place = placeOf(found);
  const [weekday, month] = [found.value('weekday') ?? 1, found.value('of') ?? 0];
  if (place === null || found.value('unit') !== MONTH || shape.letters.charAt(last + 1) === "'") return null;
  return reading('relative', [first, last], {
    from: nothing,
    confidence: 0.85,
    relative: (reference) => {
      if (reference.year === null || reference.month === null) return null;
      const real = realMonth(reference.year, reference.month + month);
      const day = { ...real, day: dayInMonth({ ...real, weekday, place }) };
      return { edtf: isoOf(day), inferred: { ...day }, part: 0 };
    },
  });
}

interface Nth {
  readonly year: number;
  readonly month: number;
  readonly weekday: number;
  readonly place: number;
}

function dayInMonth({ year, month, weekday, place }: Nth): number {
  const length = daysInMonth(year, month);
  if (place === LAST) return length - ((weekdayOf(dayNumber(year, month, length)) - weekday + 7) % 7);
  return 1 + ((weekday - weekdayOf(dayNumber(year, month, 1)) + 7) % 7) + 7 * (place - 1);
}

/** 'the 3rd of next month', 'the first of this month'; "the first of this month's meetings" is none. */
function readDayOfMonth(found: Found): Reading | null {
  const { shape, last } = found;
  const [day, near] = [found.value('day') ?? 0, found.value('near') ?? 0];
  if (
    found.value('unit') !== MONTH ||
    wordAt(shape, last) !== 'month' ||
    shape.letters.charAt(last + 1) === "'"
  )
    return null;
  if (shape.letters.charAt(found.at('day') ?? 0) === 'w' && day !== 1) return null;
  return reading('relative', [found.first, last], {
    from: nothing,
    confidence: 0.85,
    relative: ({ year, month }) => {
      if (year === null || month === null) return null;
      const real = realMonth(year, month + near);
      if (!isDay(real.year, real.month, day)) return null;
      const inferred = { month: monthOf(real.year, real.month) };
      return { edtf: isoOf({ ...real, day }), inferred, part: 0 };
    },
  });
}

const YEAR = '(?:,?f?(?<year>Y))?(?![-T]|,?&[DO])';

const PLACE = 't?(?:(?<ordinal>[wO])|(?<near>L))';
const OF = '[fi]t?(?<month>M)(?:,?f?(?<year>Y))?';

export const weekForms: readonly Form[] = [
  { rule: 'week-of-month', pattern: new RegExp(`${PLACE}(?<unit>U)${OF}`, 'dg'), read: readWeekOfMonth },
  {
    rule: 'weekday-of-month',
    pattern: new RegExp(`${PLACE}(?<weekday>W)${OF}`, 'dg'),
    read: readWeekdayOfMonth,
  },
  {
    rule: 'relative',
    pattern: new RegExp(`${PLACE}(?<weekday>W)ft?(?<of>L)(?<unit>U)`, 'dg'),
    read: readWeekdayOfNearMonth,
  },
  {
    rule: 'week-of-day', // the week of 2 September
    pattern: new RegExp(`t?(?<unit>U)[fF]t?(?<day>[DO])f?(?<month>M)${YEAR}`, 'dg'),
    read: readWeekOfDay,
  },
  {
    rule: 'week-of-day', // the week of September 2
    pattern: new RegExp(`t?(?<unit>U)ft?(?<month>M)t?(?<day>[DO])${YEAR}`, 'dg'),
    read: readWeekOfDay,
  },
  { rule: 'relative', pattern: /t?(?<day>[Ow])f(?<near>L)(?<unit>U)/dg, read: readDayOfMonth },
];
