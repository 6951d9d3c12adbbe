// Weeks by their number in the year: 'week 23 of 2024', 'semaine 12 de 2025'.
import { dayNumber, dayOf, weekdayOf } from '../calendar.ts';
import { type Form, type Found, nothing, type Reading, reading } from '../reading.ts';

const WEEK = 2; // what the word 'week' is worth among the units
const DAYS = 7;
const THURSDAY = 4;

/** The Monday of the first week by ISO 8601: the week that has the year's first Thursday. */
function firstMonday(year: number): number {
  const fourth = dayNumber(year, 1, THURSDAY);
  return fourth - weekdayOf(fourth) + 1;
}

/** Written with a capital in German, where it is never a round of a league. */
const germanWeek = /^(?:Kalenderwoche|KW)$/u;

/** Seven days, about which nobody is sure where they begin: some count weeks from Sunday. A capital is a round of a league ('Week 3 of 2024'), more weeks are a stretch. */
function readCalendarWeek(found: Found): Reading | null {
  const word = wordOfWeek(found);
  const isOne = found.value('unit') === WEEK && (!/^\p{Lu}|s$/u.test(word) || germanWeek.test(word));
  return isOne ? weekOf(found, found.value('number') ?? 0, found.value('year') ?? 0) : null;
}

/** 'KW 23/2024', 'week 7/2025': the number and the year in one. */
function readWeekOverYear(found: Found): Reading | null {
  const { text, start, end } = found.shape;
  const pair = /^(?<number>\d{1,2})\/(?<year>(?:19|20)\d\d)$/u.exec(
    text.slice(start[found.last], end[found.last]),
  );
  const isWeek = found.value('unit') === WEEK && !/s$/u.test(wordOfWeek(found));
  return pair !== null && isWeek
    ? weekOf(found, Number(pair.groups?.['number']), Number(pair.groups?.['year']))
    : null;
}

/** '23. Kalenderwoche 2024'. */
const readGermanWeek = (found: Found): Reading | null =>
  germanWeek.test(wordOfWeek(found)) ? readCalendarWeek(found) : null;

function wordOfWeek({ shape: { text, start, end }, at, first }: Found): string {
  const token = at('unit') ?? first;
  return text.slice(start[token], end[token]);
}

function weekOf({ first, last }: Found, number: number, year: number): Reading | null {
  const monday = firstMonday(year) + (number - 1) * DAYS;
  if (number < 1 || monday >= firstMonday(year + 1)) return null;
  return reading('calendar-week', [first, last], {
    from: { ...nothing, ...dayOf(monday) },
    to: { ...nothing, ...dayOf(monday + DAYS - 1) },
    about: true,
    confidence: 0.9,
  });
}

export const calendarWeekForms: readonly Form[] = [
  {
    rule: 'calendar-week',
    pattern: /(?<unit>U)(?<number>[Dd])(?:,|fj?)?(?<year>Y)/dg,
    read: readCalendarWeek,
  },
  { rule: 'calendar-week', pattern: /(?<unit>U)(?<pair>#)/dg, read: readWeekOverYear },
  { rule: 'calendar-week', pattern: /(?<number>[Dd])(?<unit>U)f?j?(?<year>Y)/dg, read: readGermanWeek },
];
