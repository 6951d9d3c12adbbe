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

/** Seven days, about which nobody is sure where they begin: some count weeks from Sunday. A capital is a round of a league ('Week 3 of 2024'), more weeks are a stretch. */
function readCalendarWeek(found: Found): Reading | null {
  const [number, year] = [found.value('number') ?? 0, found.value('year') ?? 0];
  const { text, start, end } = found.shape;
  const word = text.slice(start[found.first], end[found.first]);
  const isOne = found.value('unit') === WEEK && !/^\p{Lu}|s$/u.test(word);
  const monday = firstMonday(year) + (number - 1) * DAYS;
  if (!isOne || number < 1 || monday >= firstMonday(year + 1)) return null;
  return reading('calendar-week', [found.first, found.last], {
    from: { ...nothing, ...dayOf(monday) },
    to: { ...nothing, ...dayOf(monday + DAYS - 1) },
    about: true,
    confidence: 0.9,
  });
}

export const calendarWeekForms: readonly Form[] = [
  { rule: 'calendar-week', pattern: /(?<unit>U)(?<number>[Dd])(?:,|f)?(?<year>Y)/dg, read: readCalendarWeek },
];
