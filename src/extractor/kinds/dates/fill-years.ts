// The year of a date whose words give none: worked out from the day of publication where that is known, else left open with the reason.
import { type NamedDay, namedDays } from '../../../lexicon/date-named-days.ts';
import { describeDate } from '../../../text/edtf.ts';
import { dayNumber, isDay, weekdayOf } from './calendar.ts';
import type { Reference } from './find-reference.ts';
import type { Moment, Reading, Tense } from './reading.ts';

export interface YearCall {
  readonly reference: Reference;
  readonly tense: Tense;
  /** The last date before it in the block that is said with its year and at least a month, else a year in its sentence. */
  readonly before: Reading | null;
  /** True where most years of the article lie well before its publication: it tells of the past. */
  readonly isHistory: boolean;
  /** True behind 'from': 'the bus stops earlier from 20 June'. */
  readonly isFrom: boolean;
  /** True of 'the February 14 bombing': the date stands behind an article or an owner, before what came about. */
  readonly isOfEvent: boolean;
  /** The two words behind the date. */
  readonly following: readonly string[];
}

/** Fill the year of a reading, or say why it stays open. A reading with a year comes back as it is. */
export function fillYear(one: Reading, call: YearCall): Reading {
  const { from } = one;
  if (one.relative !== null || from.year !== null) return checkWeekday(one);
  if (from.month === null && from.group === null) return one;
  const { reference } = call;
  if (from.yearShift !== null) return fillShift(one, from.yearShift, reference);
  const named = namedYear(from, call.following);
  if (named !== null) return withYear(one, named.year, `This is the name of ${named.name}.`);
  if (reference.year === null) return leave(one, `The text gives no year, and ${reference.sentence}.`);
  if (reference.month === null)
    return leave(
      one,
      `The text gives no year. ${reference.sentence}, which does not tell which ${nameOf(from)} is meant.`,
    );
  const anchor = call.before?.from.year ?? null;
  if (anchor !== null && anchor !== reference.year && call.tense === 'past') {
    return leave(
      one,
      `The text gives no year: it can be that of publication or ${anchor}, the year of the date before it.`,
    );
  }
  if (call.isHistory && call.tense !== 'future') {
    return leave(one, 'The text gives no year, and it tells of times long before its publication.');
  }
  const now = { year: reference.year, month: reference.month, day: reference.day };
  if (one.limit === 'until' && isJustOver(from, now.month))
    return leave(one, `The text gives no year: the ${nameOf(from)} meant can be over or to come.`);
  const byWeekday = yearOfWeekday(from, now.year);
  const year = byWeekday ?? nearestYear(from, now, tenseOf(one, call), reachOf(one, call));
  if (from.day !== null && !isDay(year, from.month ?? 0, from.day))
    return leave(one, 'The text gives no year, and the day does not exist in the nearest one.');
  const how =
    byWeekday === null
      ? howChosen(from, year, now, reference)
      : `and in ${year} that day was the weekday given`;
  return withYear(one, year, `The text gives no year. ${reference.sentence}, ${how}.`);
}

function namedYear({ month, day }: Moment, following: readonly string[]): NamedDay | null {
  if (day === null) return null;
  const fits = (one: NamedDay) =>
    one.month === month && one.day === day && following.some((word) => one.followed.includes(word));
  return namedDays.find(fits) ?? null;
}

function leave(one: Reading, because: string): Reading {
  return { ...one, because: one.because ?? because };
}

function withYear(one: Reading, year: number, because: string): Reading {
  const over = one.to !== null && (one.to.month ?? 0) < (one.from.month ?? 0) ? 1 : 0;
  return {
    ...one,
    from: { ...one.from, year },
    to: one.to === null ? null : { ...one.to, year: year + over },
    inferred: { ...one.inferred, year },
    because,
  };
}

function fillShift(one: Reading, shift: number, reference: Reference): Reading {
  const said = shift < 0 ? 'last year' : shift > 0 ? 'next year' : 'this year';
  if (reference.year === null) return leave(one, `The text says “${said}”, and ${reference.sentence}.`);
  return withYear(one, reference.year + shift, `The text says “${said}”. ${reference.sentence}.`);
}

/** 'Monday, 18 September': the one year next to that of publication in which the weekday fits. */
function yearOfWeekday({ month, day, weekday }: Moment, year: number): number | null {
  if (month === null || day === null || weekday === null) return null;
  const fitting = [year - 1, year, year + 1].filter(
    (candidate) => isDay(candidate, month, day) && weekdayOf(dayNumber(candidate, month, day)) === weekday,
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** True for the June of 'up to June' that is said in July or August: mostly the last one, until which something is reckoned. */
const isJustOver = ({ month, day }: Moment, now: number): boolean =>
  month !== null && day === null && [1, 2].includes((now - month + 12) % 12);

/** 'and buy back shares by Nov. 30': without a verb of the past, a day that something is done by is to come. */
const tenseOf = ({ from, limit, said }: Reading, { tense }: YearCall): Tense =>
  tense === 'open' && limit === 'until' && from.day !== null && said['limit'] === 'by' ? 'future' : tense;

interface Now {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

const SOON = 60; // days ahead that a date may lie in a sentence without a tense
const SOON_FROM = 100; // the same behind 'from', which mostly opens what is to come
const LONG = 350; // days that 'in April' may lie back
const WHOLE_YEAR = 366;
const FAR = 340; // days beyond which the other side is meant after all
const FAR_EVENT = 270; // the same of 'the February 14 bombing', of which what is to come may only tell

/** How far ahead a date may lie: behind 'from' it mostly opens what is to come, and 'until Dec. 20' ends it, also where it is said in January. */
function reachOf({ from, limit }: Reading, { isFrom, isOfEvent }: YearCall): { soon: number; far: number } {
  return {
    soon: isFrom && from.day !== null ? SOON_FROM : SOON,
    far: limit === 'until' ? WHOLE_YEAR : isOfEvent ? FAR_EVENT : FAR,
  };
}

/** The year that puts a month or day nearest to the day of publication, on the side the sentence speaks of. */
export function nearestYear(
  from: Moment,
  now: Now,
  tense: Tense,
  { soon, far }: { soon: number; far: number } = { soon: SOON, far: FAR },
): number {
  const today = now.day ?? dayNumber(now.year, now.month, 15);
  const ahead = distance(from, now, today); // of the one in the year of publication; negative: it is past
  if (ahead === 0) return now.year;
  const next = ahead > 0 ? now.year : now.year + 1;
  const last = ahead > 0 ? now.year - 1 : now.year;
  const toNext = ahead > 0 ? ahead : ahead + 365;
  const toLast = 365 - toNext;
  if (tense === 'future') return toNext < far ? next : last;
  if (tense === 'past') return toLast < LONG ? last : next;
  return toNext <= soon && toNext * (soon > SOON ? 2 : 3) < toLast ? next : last;
}

function distance({ month, day, group }: Moment, now: Now, today: number): number {
  const at = month ?? middleOf(group ?? 21);
  if (day === null || now.day === null) return (at - now.month) * 30.4;
  return dayNumber(now.year, at, day) - today;
}

/** The month in the middle of a season, quarter or half, by its EDTF number. */
function middleOf(group: number): number {
  if (group > 39) return (group - 39) * 6 - 3;
  return group > 32 ? (group - 32) * 3 - 1 : (group - 21) * 3 + 4;
}

function howChosen(from: Moment, year: number, now: Now, reference: Reference): string {
  const today = reference.day ?? dayNumber(now.year, now.month, 15);
  const days = distance(from, { ...now, year: now.year }, today) + (year - now.year) * 365;
  const side = days < 0 ? 'before it' : days > 0 ? 'after it' : 'of that time';
  return `so the ${nameOf(from)} ${side} that is nearest is taken`.replace(
    'of that time that is nearest',
    'of that time',
  );
}

function nameOf({ month, day }: Moment): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const edtf = day === null ? `XXXX-${pad(month ?? 1)}` : `XXXX-${pad(month ?? 1)}-${pad(day)}`;
  return describeDate(edtf).replace(', year not stated', '');
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A weekday that does not fit its date is told, and makes the date less sure. */
function checkWeekday(one: Reading): Reading {
  const { year, month, day, weekday } = one.from;
  if (year === null || month === null || day === null || weekday === null || year < 1600 || year > 9999)
    return one;
  const real = weekdayOf(dayNumber(year, month, day));
  if (real === weekday) return one;
  return {
    ...one,
    confidence: 0.6,
    because: `The text says ${WEEKDAYS[weekday - 1]}, but that day was a ${WEEKDAYS[real - 1]}.`,
  };
}
