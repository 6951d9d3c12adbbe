// Days of the month without their month, which the day of publication tells: 'el jueves 8', 'nesta quarta-feira (7)', '22日午後', '28일 오전'.
import { signsBefore } from '../../../../text/signs-before.ts';
import { dayOf, weekdayOf } from '../calendar.ts';
import type { Reference } from '../find-reference.ts';
import { dayFrom, relative } from '../from-publication.ts';
import { isCounted } from '../guards.ts';
import { type Form, type Found, type Reading, type Relative, wordAt } from '../reading.ts';

const MONTH = 31;
const FORTNIGHT = 12;

interface Day {
  readonly day: number;
  /** 1 Monday to 7 Sunday; null where none is said. */
  readonly weekday: number | null;
  /** How many days from that of publication it may lie. */
  readonly far: number;
}

/** The nearest such day; null where none lies near. */
function resolveDay(reference: Reference, { day, weekday, far }: Day): Relative | null {
  if (reference.day === null) return null;
  for (let shift = 0; shift <= far; shift += 1) {
    for (const at of [reference.day - shift, reference.day + shift]) {
      const isThat = dayOf(at).day === day && (weekday === null || weekdayOf(at) === weekday);
      if (isThat) return dayFrom(reference, at - reference.day);
    }
  }
  return null;
}

/** What may be counted behind a weekday: 'el jueves 8 personas', 'on Sunday 12 people'; 'el jueves 8 se reunió' goes on. */
const SHORT = 3;
const measures = /^(?:am|cm|h|hrs?|hs|km|kgs?|m|mil|mm|mn|pm)$/u;

/** 'el jueves 8', 'desta terça-feira, 16,': the weekday proves that the number is its day. */
function readWeekdayAndDay(found: Found): Reading | null {
  const { shape, last } = found;
  const next = shape.letters.charAt(last + 1);
  const isBracketed = shape.letters.charAt(last) === '>';
  const isClosed = isBracketed || /^[,!>_"]?$/u.test(next);
  const isLoose =
    shape.letters.charAt(last - 1) !== ',' && !/^[a-z]+day$/u.test(wordAt(shape, found.at('weekday') ?? 0));
  const word = wordAt(shape, last + 1);
  const goesOn = /[iT&tF:]/u.test(next) || (next === 'x' && word.length <= SHORT && !measures.test(word));
  if (!(isClosed || (isLoose && goesOn)) || (!isBracketed && isCounted(shape, last))) return null;
  const [day, weekday] = [found.value('day') ?? 0, found.value('weekday')];
  return {
    ...relative(found, (reference) => resolveDay(reference, { day, weekday, far: MONTH }), 0.9),
    said: { day },
  };
}

//   22日、  22日午後  22日に  22日电  28일 오전  28일(현지시간)
const dayBehind =
  /^(?:[、，。,（(のにはをがもと夜朝昼夕晚深未早凌上下中正付在于於电電]|から|まで|より|午[前後]| ?(?:오[전후]|밤|새벽|저녁|낮)|에|부터|까지|의|은|\()/u;
//   1日に3回  30日の猶予 is nobody's day, but seldom said so near to it
const perDay = /^に ?\d/u;
const spanBefore = /[約约計计共延第每毎総总続총약계]\s?$/u;

/** '22日' and '28일' alone, as agencies write of the days around publication; '22日間' and '28일간' last so long. */
function readLoneDay(found: Found): Reading | null {
  const { shape, first, last } = found;
  const behind = shape.text.slice(shape.end[last], (shape.end[last] ?? 0) + 4);
  if (!dayBehind.test(behind) || perDay.test(behind)) return null;
  if (spanBefore.test(signsBefore(shape.text, shape.start[first] ?? 0, 2))) return null;
  const day = found.value('day') ?? 0;
  const resolve = (reference: Reference): Relative | null =>
    resolveDay(reference, { day, weekday: null, far: FORTNIGHT });
  return { ...relative(found, resolve, 0.8), said: { day } };
}

/** Behind the days whose month is told, before the weekdays. */
export const dayOfMonthForms: readonly Form[] = [
  { rule: 'relative', pattern: /(?<near>L)?(?<weekday>W)<(?<day>D)>/dg, read: readWeekdayAndDay },
  { rule: 'relative', pattern: /(?<near>L)?(?<weekday>W),?(?<day>D)(?!f?M)/dg, read: readWeekdayAndDay },
  { rule: 'relative', pattern: /(?<day>D)日/dg, read: readLoneDay },
];
