// Times counted from the day of publication: 'yesterday', 'on Monday', 'last week', 'two years ago', 'the end of this year'.
// Each gives a value only where that day is known.
import { namedDayClosers, namedDayOpeners } from '../../../../lexicon/date-lookalikes.ts';
import { dayNumber, dayOf, isoOf, monthOf, weekdayOf } from '../calendar.ts';
import type { Reference } from '../find-reference.ts';
import { isChange } from '../guards.ts';
import { isNowadays } from '../nowadays.ts';
import {
  type Form,
  type Found,
  isCapital,
  nothing,
  type Reading,
  type Relative,
  reading,
  type Tense,
  wordAt,
} from '../reading.ts';
import type { Shape } from '../shape.ts';

type Resolve = (reference: Reference, tense: Tense) => Relative | null;

/** A reading that hangs on the day of publication. */
export function relative(found: Found, resolve: Resolve, confidence = 0.85): Reading {
  return reading('relative', [found.first, found.last], { from: nothing, relative: resolve, confidence });
}

function dayFrom(reference: Reference, shift: number): Relative | null {
  if (reference.day === null) return null;
  const day = dayOf(reference.day + shift);
  return { edtf: isoOf(day), inferred: { ...day }, part: 0 };
}

function readNamedDay(found: Found): Reading | null {
  const shift = found.value('day') ?? 0;
  const limit = found.value('limit');
  if (
    limit !== null &&
    (found.value('unit') !== 1 || shift === 0 || limit < 4 || (limit === 4) !== shift < 0)
  )
    return null;
  const far = limit === null ? 0 : Math.sign(shift);
  if (shift === 0 && (isName(found) || isNowadays(found))) return null;
  return relative(found, (reference) => dayFrom(reference, shift + far), 0.88);
}

/** 'USA Today', 'Russia Today', 'Today programme'. */
function isName({ shape, last }: Found): boolean {
  return (
    isCapital(shape, last) &&
    (isCapital(shape, last - 1) || isCapital(shape, last + 1)) &&
    shape.letters.charAt(last - 1) !== '!' &&
    last > 0
  );
}

/** 'last night', 'this morning'. */
function readPartOfDay(found: Found): Reading | null {
  const near = found.value('near') ?? 1;
  const word = wordAt(found.shape, found.last);
  if (near > 0 || (near < 0 && word !== 'night' && word !== 'evening')) return null;
  return relative(found, (reference) => dayFrom(reference, near), 0.8);
}

export function readWeekday(found: Found): Reading | null {
  const { shape, first, last } = found;
  const token = found.at('weekday') ?? first;
  if (isNamedDay(shape, token, first) || isOfStory(shape, token)) return null;
  const weekday = found.value('weekday') ?? 1;
  const near = found.value('near');
  const future = /^(?:until|till|by|starting|beginning)$/u.test(wordAt(shape, first - 1));
  const said = shape.text.slice(shape.start[first], shape.end[last]);
  return {
    ...relative(found, (reference, tense) =>
      resolveWeekday(reference, { weekday, near, tense: future && tense !== 'past' ? 'future' : tense }),
    ),
    said: { weekday: said },
  };
}

/** 'between Sunday and Tuesday', 'from Monday to Friday': from one to the other. 'Open from Tuesday to Sunday' tells what is always so. */
function readWeekdays(found: Found): Reading | readonly Reading[] | null {
  const { shape, first } = found;
  const token = found.at('weekday') ?? first;
  const isAlways = /^(?:opens?|opened|opening|hours|daily|runs|weekdays|works?|working)$/u.test(
    wordAt(shape, first - 1),
  );
  const isAnd = shape.letters.charAt(found.at('link') ?? 0) === '&';
  if (isChange(shape, first)) return null;
  if (isAlways || isAnd !== (shape.letters.charAt(first) === 'b')) return [];
  const [from, to] = [found.value('weekday') ?? 1, found.value('weekday2') ?? 1];
  const days = (to - from + 7) % 7;
  const isGoingOn = /^(?:is|are)$/u.test(wordAt(shape, first - 2)); // 'trains are halted from Tuesday to Friday'
  const resolve: Resolve = (reference, tense) => {
    if (reference.day === null || days === 0) return null;
    const ahead = (to - weekdayOf(reference.day) + 7) % 7;
    if (isGoingOn && ahead <= days) return daysFrom(reference.day + ahead - days, days);
    const end = resolveWeekday(reference, { weekday: to, near: null, tense });
    if (end === null) return null;
    const { year = 0, month = 0, day = 0 } = end.inferred;
    return daysFrom(dayNumber(Number(year), Number(month), Number(day)) - days, days);
  };
  return { ...relative(found, resolve, 0.8), first: token };
}

interface WeekdayCall {
  readonly weekday: number;
  readonly near: number | null;
  readonly tense: Tense;
}

function resolveWeekday(reference: Reference, { weekday, near, tense }: WeekdayCall): Relative | null {
  if (reference.day === null) return null;
  const back = (weekdayOf(reference.day) - weekday + 7) % 7;
  if (near === -1) return dayFrom(reference, -(back || 7));
  if (near === 1) return dayFrom(reference, 7 - back);
  if (near === 0 || tense === 'future')
    return dayFrom(reference, back === 0 ? 0 : tense === 'past' ? -back : 7 - back);
  return dayFrom(reference, -back);
}

/** 'Good Friday', 'Sunday Times', 'every Monday', 'on a Tuesday', 'Monday-Friday', 'Friday the 13th'. */
function isNamedDay(shape: Shape, token: number, first: number): boolean {
  const word = wordAt(shape, token);
  if (word.length < 5 || (word.endsWith('.') && word.length < 6)) return true; // 'Sun', 'Sat.' alone
  if (namedDayOpeners.has(wordAt(shape, token - 1)) && isCapital(shape, token - 1)) return true;
  const letters = shape.letters.slice(token + 1, token + 3);
  const end = letters.startsWith('m') ? token + 2 : token + 1; // 'Saturday Night Live'
  if (namedDayClosers.has(shape.text.slice(shape.start[end], shape.end[end])) && isCapital(shape, token))
    return true;
  if (/^[fi]M/u.test(letters) || /[wO]/u.test(shape.letters.charAt(first - 1))) return true; // 'the third Sunday of November'
  return isHabit(shape, first, letters) || letters === 'tO' || /^(?:U|pL)/u.test(letters); // 'on Friday week', 'the Friday before last'
}

/** 'moved to the Saturday': a day of what is told, whichever week that was in; 'the Saturday match' and 'the Saturday evening match' were the other day. */
const isOfStory = (shape: Shape, token: number): boolean =>
  wordAt(shape, token - 1) === 'the' && !/^m?x/u.test(shape.letters.slice(token + 1, token + 3));

/** What happens on such days again and again: 'every Monday', 'on a Tuesday', 'Monday to Friday', 'Wednesday/Thursday'. */
function isHabit(shape: Shape, first: number, after: string): boolean {
  const before = shape.letters.charAt(first - 1);
  if (/(?:^|[^FbL])W[T-]$/u.test(shape.letters.slice(Math.max(0, first - 3), first))) return true; // 'open Tuesday to Sunday'
  const article = /^(?:a|an)$/u.test(wordAt(shape, first - 1));
  if (
    before === 'v' ||
    before === '/' ||
    (article && (wordAt(shape, first - 2) === 'on' || !after.startsWith('x')))
  )
    return true;
  if (/^[-/]W/u.test(after)) return true;
  return after === 'TW' && !/[FbL]/u.test(before || 'x');
}

/** 'Monday next week', 'Tuesday of last week'. */
function readDayOfWeek(found: Found): Reading | null {
  if (found.value('unit') !== 2) return null;
  const [weekday, near] = [found.value('weekday') ?? 1, found.value('near') ?? 0];
  return relative(found, (reference) => {
    if (reference.day === null) return null;
    return dayFrom(reference, weekday - weekdayOf(reference.day) + 7 * near);
  });
}

/** 'on Tuesday week': a week after the coming Tuesday. Said on a Tuesday it may be either. */
function readWeekdayWeek(found: Found): Reading | null {
  const { shape, last } = found;
  if (wordAt(shape, last) !== 'week' || /[-'#DO]/u.test(shape.letters.charAt(last + 1))) return null;
  const weekday = found.value('weekday') ?? 1;
  return relative(found, (reference) => {
    if (reference.day === null || weekdayOf(reference.day) === weekday) return null;
    return dayFrom(reference, ((weekday - weekdayOf(reference.day) + 7) % 7) + 7);
  });
}

const EDGES = ['', 'start', 'middle', 'end'];

/** 'last week', 'earlier this month', 'the end of next year', 'this weekend'. */
function readUnit(found: Found): Reading | null {
  const { shape, first, last } = found;
  const unit = found.value('unit') ?? 0;
  const near = found.value('near') ?? 0;
  const edge = found.value('edge') ?? found.value('part') ?? 0;
  if (unit === 1 || /s$/u.test(wordAt(shape, last)) || (near < 0 && edge > 0 && unit === 6)) return null;
  const isWhole = found.at('near') === null; // 'the end of the year'
  if (isWhole && edge === 0 && unit !== 6) return null;
  if (!isWhole && edge === 0 && (isStretch(found) || isSomebodys(found))) return null;
  if (isWhole && edge === 0 && shape.letters.charAt(last + 1) === 'f') return null; // 'the weekend of June 22'
  if (isWhole && unit === 6 && !/^(?:over|during|at|on|for|throughout)$/u.test(wordAt(shape, first - 1)))
    return null;
  return {
    ...relative(found, (reference, tense) =>
      resolveUnit(reference, { unit, near, edge, tense: isWhole || unit === 6 ? tense : 'open', isWhole }),
    ),
    said: edge > 0 ? { part: EDGES[edge] ?? '' } : {},
  };
}

/** 'the last week' is a stretch of time, 'the last week of July' is of July. 'The current week' is this one. */
function isStretch({ shape, first, last }: Found): boolean {
  if (/^f[MSYZ]/u.test(shape.letters.slice(last + 1, last + 3))) return true; // but 'spoke last week of his plans'
  const [token, article] = [wordAt(shape, first), wordAt(shape, first - 1)];
  const word = token === 'the' ? wordAt(shape, first + 1) : token;
  const isShort = /^(?:week|month)$/u.test(wordAt(shape, last)); // 'a profit for the last year' is mostly of that year
  return (token === 'the' || (isShort && article === 'the')) && !/^(?:current|coming)$/u.test(word);
}

/** 'his last decade', 'her last year': of a life, not of the calendar. */
const isSomebodys = ({ shape, first }: Found): boolean =>
  /^(?:his|her|its|their|my|our|your)$/u.test(wordAt(shape, first - 1));

interface UnitCall {
  readonly unit: number;
  readonly near: number;
  readonly edge: number;
  readonly tense: Tense;
  /** 'the weekend', not 'this weekend'. */
  readonly isWhole: boolean;
}

/** A week, month, year or decade near the day of publication, or an edge of it. */
export function resolveUnit(reference: Reference, call: UnitCall): Relative | null {
  const { year, month } = reference;
  const { unit, near, edge } = call;
  if (unit < 3 || unit > 5) return resolveDays(reference, call);
  if (year === null) return null;
  if (unit === 4) return { edtf: String(year + near), part: edge, inferred: { year: year + near } };
  if (unit === 3) {
    if (month === null) return null;
    const value = monthOf(year, month + near);
    return { edtf: value, part: edge, inferred: { month: value } };
  }
  const decade = Math.floor(year / 10) + near;
  return { edtf: `${decade}X`, inferred: { decade: decade * 10 }, part: 0 };
}

/** A week from its Monday, its first or last three days, or a weekend. */
function resolveDays({ day }: Reference, { unit, near, edge, tense, isWhole }: UnitCall): Relative | null {
  if (day === null) return null;
  const monday = day - weekdayOf(day) + 1;
  if (unit === 2) return daysFrom(monday + 7 * near + (edge === 3 ? 4 : 0), edge === 1 || edge === 3 ? 2 : 6);
  if (unit !== 6) return null;
  const isEarly = weekdayOf(day) < 3; // 'this weekend' is the coming one from Wednesday on
  const isPast = tense === 'past' || (tense === 'open' && (isWhole || isEarly));
  const isOver = near === 0 && weekdayOf(day) < 6 && isPast;
  return daysFrom(monday + 5 + 7 * (isOver ? -1 : near), 1);
}

function daysFrom(first: number, more: number): Relative {
  const [start, end] = [isoOf(dayOf(first)), isoOf(dayOf(first + more))];
  return { edtf: `${start}/${end}`, inferred: { from: start, to: end }, part: 0 };
}

/** 'last September', 'next May', 'last summer'. */
function readNearMonth(found: Found): Reading {
  const month = found.value('month');
  const season = found.value('season');
  const near = found.value('near') ?? 0;
  const number = month ?? (season === null ? 1 : ((season - 21) * 3 + 3) % 12 || 12);
  return {
    ...relative(found, ({ year, month: now }) => {
      if (year === null || now === null) return null;
      const ended = season === null ? number : number + 2; // a season that is not over yet is this one
      const shift = near < 0 ? (ended < now ? 0 : -1) : near > 0 ? (number > now ? 0 : 1) : 0;
      const of = year + shift;
      return {
        edtf: season === null ? monthOf(of, number) : `${of}-${season}`,
        inferred: { year: of },
        part: 0,
      };
    }),
    from: { ...nothing, month },
  };
}

/** 'by year end', 'before year-end'. */
function readYearEnd(found: Found): Reading | null {
  if (found.value('unit') !== 4 || found.value('edge') !== 3) return null;
  const resolve: Resolve = ({ year }) =>
    year === null ? null : { edtf: String(year), inferred: { year }, part: 3 };
  return { ...relative(found, resolve, 0.8), first: found.first + 1 };
}

export const relativeForms: readonly Form[] = [
  { rule: 'relative', pattern: /t?(?<unit>U)(?<limit>p)(?<day>R)/dg, read: readNamedDay }, // the day before yesterday
  { rule: 'relative', pattern: /(?<day>R)/dg, read: readNamedDay },
  { rule: 'relative', pattern: /(?<near>L)m/dg, read: readPartOfDay },
  { rule: 'relative', pattern: /(?<weekday>W)f?(?<near>L)(?<unit>U)/dg, read: readDayOfWeek },
  { rule: 'relative', pattern: /(?<weekday>W)U/dg, read: readWeekdayWeek },
  { rule: 'relative', pattern: /[Fb]t?(?<weekday>W)(?<link>[T&])t?(?<weekday2>W)/dg, read: readWeekdays },
  { rule: 'relative', pattern: /(?<near>L)?(?<weekday>W)/dg, read: readWeekday },
  { rule: 'relative', pattern: /(?<near>L)(?:(?<month>M)|(?<season>S))/dg, read: readNearMonth },
  { rule: 'relative', pattern: /(?:t?(?<edge>B)f|(?<part>g)-?|r)?t?(?<near>L)(?<unit>U)/dg, read: readUnit },
  { rule: 'relative', pattern: /(?:t?(?<edge>B)f)?t(?<unit>U)/dg, read: readUnit },
  { rule: 'relative', pattern: /p(?<unit>U)-?(?<edge>B)/dg, read: readYearEnd },
];
