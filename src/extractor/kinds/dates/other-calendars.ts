// Days and years of other calendars in the Gregorian one.
import { dayNumber } from './calendar.ts';

// Days are counted from 1970-01-01, as in calendar.ts. A year lies from its first day to the day before the next year's.

const FIRST_SOLAR = 1210; // from here to 1634 leap years follow one cycle of 33 years (Borkowski, 'The Persian calendar for 3000 years', 1996)
const LAST_SOLAR = 1634;
const KNOWN_SOLAR = 1403;

/** The day on which a year of the calendar of Iran and Afghanistan begins; null outside 1210 to 1634. */
export function solarNewYear(year: number): number | null {
  if (year < FIRST_SOLAR || year > LAST_SOLAR) return null;
  let day = dayNumber(2024, 3, 20); // 1 Farvardin 1403
  for (let at = KNOWN_SOLAR; at < year; at += 1) day += isSolarLeap(at) ? 366 : 365;
  for (let at = KNOWN_SOLAR - 1; at >= year; at -= 1) day -= isSolarLeap(at) ? 366 : 365;
  return day;
}

const isSolarLeap = (year: number): boolean => {
  const place = ((year - FIRST_SOLAR + 1) % 33) - 1;
  return place >= 0 && place % 4 === 0;
};

/** The day of a month of that calendar: six months of 31 days, then of 30. */
export function solarDay(year: number, month: number, day: number): number | null {
  const start = solarNewYear(year);
  const most = month < 7 ? 31 : 30;
  if (start === null || day > most) return null;
  return start + (month < 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
}

/**
 * The day of an Islamic date by the tabular calendar (Richards, in the Explanatory Supplement to the Astronomical Almanac, 3rd ed., 2013,
 * 15.11). The moon that is seen may make it a day or two earlier or later.
 */
export function islamicDay(year: number, month: number, day: number): number | null {
  if (day > 30) return null;
  const julian =
    Math.floor((11 * year + 3) / 30) +
    354 * year +
    30 * month -
    Math.floor((month - 1) / 2) +
    day +
    1_948_440 -
    385;
  return julian - 2_440_588;
}

/**
 * The day of an Ethiopian date: twelve months of 30 days and what is left. Null outside the years 1893 to 2091 of that calendar: between
 * the Gregorian 1900 and 2100 its new year does not move.
 */
export function ethiopianDay(year: number, month: number, day: number): number | null {
  if (year < 1893 || year > 2091 || day > 30 || (month === 13 && day > 6)) return null;
  const isBeforeLeap = (year + 8) % 4 === 0;
  return dayNumber(year + 7, 9, isBeforeLeap ? 12 : 11) + 30 * (month - 1) + day - 1;
}
