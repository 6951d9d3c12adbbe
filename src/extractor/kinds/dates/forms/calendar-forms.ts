// Dates of other calendars, told by their months or eras: '20 Bahman 1402', '1445 AH', 'B.E. 2567', '2016 E.C.', 'Reiwa 6'. What was worked
// out says from what; a year of a moving calendar is the stretch of Gregorian days it takes.
import {
  eraLetters,
  eraNames,
  eraYears,
  type OtherCalendar,
  otherMonths,
  solarYearWords,
} from '../../../../lexicon/date-other-calendars.ts';
import { dayOf } from '../calendar.ts';
import { ethiopianDay, islamicDay, solarDay, solarNewYear } from '../other-calendars.ts';
import {
  type Form,
  type Found,
  isCapital,
  type Moment,
  nothing,
  type Reading,
  reading,
  wordAt,
} from '../reading.ts';

interface Month {
  readonly calendar: OtherCalendar;
  readonly month: number;
}

const months: ReadonlyMap<string, readonly Month[]> = monthsByName();

function monthsByName(): ReadonlyMap<string, readonly Month[]> {
  const out = new Map<string, readonly Month[]>();
  for (const calendar of ['solar Hijri', 'Islamic', 'Ethiopian'] as const)
    for (const [index, names] of otherMonths[calendar].entries())
      for (const name of names.split('|'))
        out.set(name, [...(out.get(name) ?? []), { calendar, month: index + 1 }]);
  return out;
}

const EXACT = 1200; // an Islamic year is no solar one where its month is Islamic; these bound what a month without an era may mean

/** '1 Hamal 1403', '9 Ramadan 1445', '11 Tir 2016'; a month that two calendars share is that of the year. */
function readDayOfMonth(found: Found): Reading | null {
  const { shape, first, last } = found;
  const [from, to] = [found.at('name') ?? first, found.at('nameEnd') ?? found.at('name') ?? first];
  const name = shape.text
    .slice(shape.start[from], shape.end[to])
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '');
  const [year, day] = [found.value('year') ?? 0, found.value('day') ?? 0];
  if (!isCapital(shape, from)) return null;
  const one = months
    .get(name)
    ?.find(({ calendar }) => year >= Math.max(EXACT, eraYears[calendar][0]) && year <= eraYears[calendar][1]);
  if (one === undefined) return null;
  const number = dayIn(one.calendar, [year, one.month, day]);
  if (number === null) return null;
  return converted([first, last], { calendar: one.calendar, from: dayMoment(number), to: null });
}

function dayIn(
  calendar: OtherCalendar,
  [year, month, day]: readonly [number, number, number],
): number | null {
  if (calendar === 'Islamic') return islamicDay(year, month, day);
  return calendar === 'Ethiopian' ? ethiopianDay(year, month, day) : solarDay(year, month, day);
}

const dayMoment = (number: number): Moment => ({ ...nothing, ...dayOf(number) });

interface Converted {
  readonly calendar: string;
  readonly from: Moment;
  readonly to: Moment | null;
}

function converted(span: readonly [number, number], { calendar, from, to }: Converted): Reading {
  const { year, month, day } = from;
  const isMoon = calendar === 'Islamic';
  return reading('other-calendar', span, {
    from,
    to,
    about: isMoon || calendar === 'Bikram Sambat',
    confidence: 0.85,
    said: { calendar },
    inferred: { year: year ?? 0, ...(month !== null && { month }), ...(day !== null && { day }) },
    because: `The text gives it in the ${calendar} calendar; it was turned into the Gregorian one${isMoon ? ', and the moon may have made it a day or two earlier or later' : ''}.`,
  });
}

/** A year of an era; null where the number cannot be one. */
function readYearOf(
  span: readonly [number, number],
  era: OtherCalendar | number,
  year: number,
): Reading | null {
  if (typeof era === 'number') {
    const gregorian = year + era;
    const calendar = era < 0 ? 'Buddhist' : 'era';
    if (gregorian < 1868 || gregorian > 2100) return null;
    return {
      ...converted(span, { calendar, from: { ...nothing, year: gregorian }, to: null }),
      because: `The year is given in another era; ${era < 0 ? `${-era} were taken from it` : `${era} were added to it`}.`,
    };
  }
  const [least, most] = eraYears[era];
  if (year < least || year > most) return null;
  if (era === 'Bikram Sambat') {
    const from = { ...nothing, year: year - 57, month: 4 };
    return converted(span, { calendar: era, from, to: { ...from, year: year - 56 } });
  }
  const [start, next] = [year, year + 1].map((one) =>
    era === 'solar Hijri' ? solarNewYear(one) : dayIn(era, [one, 1, 1]),
  );
  if (typeof start !== 'number' || typeof next !== 'number') return null;
  return converted(span, { calendar: era, from: dayMoment(start), to: dayMoment(next - 1) });
}

/** '1402 SH', 'B.E. 2567', '1445 Hijri', 'Reiwa 6'. An era whose year cannot be told takes its words and gives no date. */
function readEraYear(found: Found): Reading | readonly Reading[] | null {
  const { shape, first, last } = found;
  const token = /[hx]/u.test(shape.letters.charAt(first)) ? first : last;
  const words = shape.text.slice(shape.start[token], shape.end[token]);
  const era =
    eraLetters.get(words) ?? (isCapital(shape, token) ? eraNames.get(words.toLowerCase()) : undefined);
  if (era === undefined) return null;
  const number = token === first ? last : first;
  const digits = shape.text.slice(shape.start[number], shape.end[number]);
  if (!/^\d{1,4}$/u.test(digits)) return [];
  return readYearOf([first, last], era, Number(digits)) ?? [];
}

/** 'the Iranian year 1402', 'Persian calendar year 1399'. */
function readSolarYear(found: Found): Reading | null {
  const { shape, last } = found;
  const before = wordAt(shape, last - 2) === 'calendar' ? last - 3 : last - 2;
  if (wordAt(shape, last - 1) !== 'year' || !solarYearWords.has(wordAt(shape, before))) return null;
  return readYearOf([last, last], 'solar Hijri', found.value('year') ?? 0);
}

/**
 * The same readings, where an article that dates by the solar Hijri calendar elsewhere gives bare years that can be of it: with '1 Hamal 1403',
 * 'in 1399' is no year of the Middle Ages.
 */
export function inCalendarOfArticle(readings: readonly Reading[], isSolar: boolean): readonly Reading[] {
  if (!isSolar) return readings;
  return readings.map((one) => {
    const { year, span } = one.from;
    if (one.rule !== 'year' || span !== 1 || year === null || year < SINCE) return one;
    return readYearOf([one.first, one.last], 'solar Hijri', year) ?? one;
  });
}

const SINCE = 1280; // 1901: what is older, an article of today gives in the years of the West

/** Whether a reading is one of the solar Hijri calendar. */
export const isSolarHijri = ({ said }: Reading): boolean => said['calendar'] === 'solar Hijri';

/** Before all others: '1402' is no year here, and 'Aban' no name. */
export const calendarForms: readonly Form[] = [
  {
    rule: 'other-calendar', // 20 Bahman 1402, 9 Dhu al-Hijjah 1445
    pattern: /(?<day>[DO])f?(?<name>x)(?:x?-?(?<nameEnd>x))?,?(?<year>Y)/dg,
    read: readDayOfMonth,
  },
  {
    rule: 'other-calendar', // Bahman 20, 1402
    pattern: /(?<name>x)(?:x?-?(?<nameEnd>x))?(?<day>[DO]),?(?<year>Y)/dg,
    read: readDayOfMonth,
  },
  { rule: 'other-calendar', pattern: /[YDd#][hx]|[hx][YDd#]/dg, read: readEraYear },
  { rule: 'other-calendar', pattern: /xU(?<year>Y)/dg, read: readSolarYear },
];
