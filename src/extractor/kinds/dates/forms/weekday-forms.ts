// Weekdays, counted from the day of publication: 'on Monday', 'last Tuesday', 'between Sunday and Tuesday', 'Tuesday week'.
import { namedDayClosers, namedDayOpeners } from '../../../../lexicon/date-lookalikes.ts';
import { signsBefore } from '../../../../text/signs-before.ts';
import { dayNumber, weekdayOf } from '../calendar.ts';
import type { Reference } from '../find-reference.ts';
import { dayFrom, daysFrom, type Resolve, relative } from '../from-publication.ts';
import { isChange } from '../guards.ts';
import {
  type Form,
  type Found,
  isCapital,
  type Reading,
  type Relative,
  type Tense,
  wordAt,
} from '../reading.ts';
import type { Shape } from '../shape.ts';

/** 'I måndags': the last one, whatever the sentence looks ahead to. 'På måndag': the coming one; without 'på' it tells nothing. */
const swedish = /^(?:mån|tis|ons|tors|fre|lör|sön)dag(?<ending>s?)$/u;

/** 'På tisdag väntas besked'; 'på tisdag morgon' may have been. */
const isToCome = (shape: Shape, token: number): boolean =>
  wordAt(shape, token - 1) === 'på' &&
  !/^(?:eftermiddag|förmiddag|kväll|middag|morgon|natt)$/u.test(wordAt(shape, token + 1));

export function readWeekday(found: Found): Reading | null {
  const { shape, first, last } = found;
  const token = found.at('weekday') ?? first;
  if (isNamedDay(shape, token, first) || isOfStory(shape, token) || isBehindDay(shape, first)) return null;
  const weekday = found.value('weekday') ?? 1;
  const inSwedish = swedish.exec(wordAt(shape, token))?.groups?.['ending'];
  if (inSwedish === '' && token === first && !isToCome(shape, token)) return null;
  const near = found.value('near') ?? (inSwedish === undefined ? null : inSwedish === 's' ? -1 : 1);
  const future = /^(?:until|till|by|starting|beginning)$/u.test(wordAt(shape, first - 1));
  const said = shape.text.slice(shape.start[first], shape.end[last]);
  const isEnglish = wordAt(shape, first) === 'this';
  return {
    ...relative(found, (reference, tense) =>
      resolveWeekday(reference, {
        weekday,
        near,
        tense: future && tense !== 'past' ? 'future' : tense,
        isEnglish,
      }),
    ),
    said: { weekday: said },
  };
}

/** '17 Nisan 2025 Perşembe günü': the day is told. */
const isBehindDay = (shape: Shape, first: number): boolean =>
  /[DO]MY?$/u.test(signsBefore(shape.letters, first, 3));

/** 'between Sunday and Tuesday', 'from Monday to Friday': from one to the other. 'Open from Tuesday to Sunday' tells what is always so. */
function readWeekdays(found: Found): Reading | readonly Reading[] | null {
  const { shape, first } = found;
  const token = found.at('weekday') ?? first;
  const isAlways = /^(?:opens?|opened|opening|hours|daily|runs|weekdays|works?|working)$/u.test(
    wordAt(shape, first - 1),
  );
  const isAnd = shape.letters.charAt(found.at('link') ?? 0) === '&';
  if (isChange(shape, first) || swedish.test(wordAt(shape, token))) return null;
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
  /** False where 'this' is said in another language. */
  readonly isEnglish?: boolean;
}

/** Days back that 'nesta quarta-feira' and 'este miércoles' can lie, which say no more than which week; 'this Friday' is to come. */
const NEAREST = 3;

function resolveWeekday(
  reference: Reference,
  { weekday, near, tense, isEnglish = true }: WeekdayCall,
): Relative | null {
  if (reference.day === null) return null;
  const back = (weekdayOf(reference.day) - weekday + 7) % 7;
  if (near === -1) return dayFrom(reference, -(back || 7));
  if (near === 1) return dayFrom(reference, 7 - back);
  const isAhead = near === 0 && tense === 'open' && (isEnglish || back > NEAREST);
  if (tense === 'future' || isAhead) return dayFrom(reference, back === 0 ? 0 : 7 - back);
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
  if (/(?:^|[^FbL])W[T-]$/u.test(signsBefore(shape.letters, first, 3))) return true; // 'open Tuesday to Sunday'
  const article = before !== 'T' && /^(?:a|an)$/u.test(wordAt(shape, first - 1)); // 'slitta a martedì'
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

/** Before the other relative forms. */
export const weekdayForms: readonly Form[] = [
  { rule: 'relative', pattern: /(?<weekday>W)f?(?<near>L)(?<unit>U)/dg, read: readDayOfWeek },
  { rule: 'relative', pattern: /(?<weekday>W)U/dg, read: readWeekdayWeek },
  { rule: 'relative', pattern: /[Fb]t?(?<weekday>W)(?<link>[T&])t?(?<weekday2>W)/dg, read: readWeekdays },
  { rule: 'relative', pattern: /(?<near>L)?(?<weekday>W)/dg, read: readWeekday },
];
