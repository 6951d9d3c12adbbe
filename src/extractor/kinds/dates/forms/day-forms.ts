// Days: '18 September 2023', 'Monday, September 18', 'September 14-18', '5, 7 and 9 March 2024', 'on the 5th'.
import { isDay } from '../calendar.ts';
import {
  endsPhrase,
  fullYear,
  isChange,
  isCounted,
  isCountedDay,
  isCountedYear,
  isHourOfDate,
  isNightly,
  isOfNight,
} from '../guards.ts';
import {
  type Form,
  type Found,
  isTight,
  type Moment,
  nothing,
  type Reading,
  reading,
  wordAt,
} from '../reading.ts';

interface Year {
  readonly year: number | null;
  readonly yearShift: number | null;
  /** Last token of the date with its year. */
  readonly last: number;
  /** True where the year was written with two figures. */
  readonly short: boolean;
}

/** The year of a found day: said, short ('82), shifted ('last year') or none. 'September 14, 2000 people' has none. */
function yearIn(found: Found, dayEnd: number): Year {
  const year = found.at('year');
  const { shape, last } = found;
  const shift = found.value('shift');
  if (shift !== null && found.value('unit') === 4)
    return { year: null, yearShift: shift, last, short: false };
  if (year === null || isCountedYear(shape, year) || isHourOfDate(shape, year))
    return { year: null, yearShift: null, last: dayEnd, short: false };
  const short = shape.letters.charAt(year) === 'y';
  const value = shape.value[year] ?? 0;
  return { year: short ? fullYear(value) : value, yearShift: null, last: year, short };
}

const shortYear = {
  inferred: { century: '' },
  because: 'The year is written with two figures; the century was worked out.',
};

function readDay(rule: string) {
  return (found: Found): Reading | null => {
    const { shape } = found;
    const [dayToken, monthToken] = [found.at('day') ?? 0, found.at('month') ?? 0];
    const end = Math.max(dayToken, monthToken);
    const { year, yearShift, last, short } = yearIn(found, end);
    const [day, month] = [found.value('day') ?? 0, found.value('month') ?? 0];
    if (!isDay(year, month, day)) return null;
    if (last === end && dayToken === end && isCountedDay(shape, found.first, end)) return null;
    if (last === end && isRatio(found, end)) return null;
    const first = found.at('weekday') ?? found.first;
    const from: Moment = { ...nothing, year, yearShift, month, day, weekday: found.value('weekday') };
    return reading(rule, [first, last], {
      from,
      ...(short && { ...shortYear, inferred: { century: Math.floor((year ?? 0) / 100) } }),
      confidence: year === null ? 0.93 : 0.98,
    });
  };
}

/** 'March 5-3': a score, or something else with a dash glued to the day. */
function isRatio({ shape }: Found, end: number): boolean {
  return (
    shape.letters.charAt(end + 1) === '-' &&
    isTight(shape, end + 1) &&
    /[#dE]/u.test(shape.letters.charAt(end + 2))
  );
}

function readRange(rule: string) {
  return (found: Found): Reading | null => {
    const value = (group: string): number => found.value(group) ?? 0;
    const token = (group: string): number => found.at(group) ?? 0;
    const [day, month, day2] = [value('day'), value('month'), value('day2')];
    const month2 = found.value('month2') ?? month;
    const end = Math.max(token('day2'), token('month'), token('month2'));
    const { year, yearShift, last } = yearIn(found, end);
    if (!isStretch(year, [month, day], [month2, day2]) || !isLinked(found, last)) return null;
    if (last === end && isCounted(found.shape, last)) return null;
    const over = month2 < month && year !== null ? 1 : 0; // '28 December to 3 January 2024'
    const first = found.at('weekday') ?? Math.min(token('day'), token('month'));
    return reading(rule, [first, last], {
      from: { ...nothing, year: year === null ? null : year - over, yearShift, month, day },
      to: { ...nothing, year, yearShift, month: month2, day: day2 },
    });
  };
}

type MonthDay = readonly [month: number, day: number];

function isStretch(year: number | null, [month, day]: MonthDay, [month2, day2]: MonthDay): boolean {
  return isDay(year, month, day) && isDay(year, month2, day2) && (month !== month2 || day < day2);
}

/** 'and' links only after 'between'; 'to' without 'from' only where nothing follows: not 'rose on May 3 to 18 points'. */
function isLinked(found: Found, last: number): boolean {
  const { shape } = found;
  const link = shape.letters.charAt(found.at('link') ?? 0);
  const starts = ['weekday', 'day', 'month'].map((name) => found.at(name)).filter((token) => token !== null);
  const start = Math.min(...starts);
  const days = /^(?:dias|días|jours|giorni|dagen|tage|tagen)$/u.test(wordAt(shape, start - 1))
    ? start - 1
    : start; // 'entre os dias 28 e 30'
  const lead = shape.letters.charAt(days - 1) === 't' ? days - 2 : days - 1;
  const opening = shape.letters.charAt(lead);
  if (link === '&') return opening === 'b';
  if (isNightly(shape, found.at('link') ?? 0)) return isOfNight(shape, lead);
  if (opening === 'F') return !isChange(shape, lead);
  if (opening === 'f' && wordAt(shape, lead - 1) === 'night') return true; // 'the night of April 29 to 30 when'
  return link !== 'T' || last !== found.at('day2') || endsPhrase(found);
}

const listed = ['day', 'second', 'third', 'fourth', 'final'] as const;

/** '5, 7 and 9 March 2024': one date each; the month stands with the first or the last of them. */
function readList(rule: string) {
  return (found: Found): readonly Reading[] | null => {
    const { shape } = found;
    const tokens = listed.map((name) => found.at(name)).filter((token) => token !== null);
    const monthToken = found.at('month') ?? 0;
    const month = found.value('month') ?? 0;
    const end = Math.max(monthToken, tokens.at(-1) ?? 0);
    const { year, yearShift, last } = yearIn(found, end);
    if (last === end && monthToken < end && (!endsPhrase(found) || isCounted(shape, end))) return null;
    if (tokens.some((token) => !isDay(year, month, shape.value[token] ?? 0))) return null;
    return tokens.map((token, index) => {
      const isLast = index === tokens.length - 1;
      const start = index === 0 ? Math.min(token, monthToken > token ? token : monthToken) : token;
      return reading(rule, [start, isLast ? last : token], {
        from: { ...nothing, year, yearShift, month, day: shape.value[token] ?? 0 },
        confidence: 0.9,
      });
    });
  };
}

/** '2026 March 11', as astronomers write it. */
function readYearFirst(found: Found): Reading | null {
  const [year, month, day] = [found.value('year'), found.value('month'), found.value('day')];
  if (month === null || day === null || !isDay(year, month, day) || !endsPhrase(found)) return null;
  return reading('year-month-day', [found.first, found.last], {
    from: { ...nothing, year, month, day },
    confidence: 0.9,
  });
}

//   day, hour, minute and zone: 'Z' is UTC
const stamp = /^(?<day>[0-3]\d)(?:[01]\d|2[0-3])[0-5]\dZ$/u;

/** '041200Z Nov 23': the date-time group of ships and aircraft (ACP 121), the 4th of November at 12:00 UTC. */
function readStamp(found: Found): Reading | null {
  const { shape, first, last } = found;
  const day = Number(
    stamp.exec(shape.text.slice(shape.start[first], shape.end[first]))?.groups?.['day'] ?? 0,
  );
  const [month, value] = [found.value('month') ?? 0, found.value('year') ?? 0];
  const isShort = value < 100;
  const year = isShort ? 2000 + value : value;
  if (!isDay(year, month, day)) return null;
  return reading('date-time-group', [first, last], {
    from: { ...nothing, year, month, day },
    ...(isShort && { ...shortYear, inferred: { century: Math.floor(year / 100) } }),
    confidence: 0.95,
  });
}

/** 'on the 5th': a day whose month must come from the date before it. */
function readBareDay(found: Found): Reading | null {
  if (!/^(?:on|until|till|by|since)$/u.test(wordAt(found.shape, found.first)) || !endsPhrase(found))
    return null;
  const token = found.at('day') ?? 0;
  return reading('day-alone', [token, token], {
    from: { ...nothing, day: found.value('day') },
    confidence: 0.7,
  });
}

// Monday, the 18th of September 2023 · September 18, 2023 · 5 May last year
//                              year              year             shift
const WEEKDAY = '(?:(?<weekday>W),?t?)?';
const YEAR = '(?:,?f?(?<year>[Yy])|,?f?(?<shift>L)(?<unit>U))?';
const MORE = '(?:,(?<second>[DO]))?(?:,(?<third>[DO]))?(?:,(?<fourth>[DO]))?,?&t?(?<final>[DO])';

export const dayForms: readonly Form[] = [
  { rule: 'date-time-group', pattern: /#(?<month>M)(?<year>[DYdy#])/dg, read: readStamp },
  {
    rule: 'days-of-month', // 14-18 September 2023, from 3 to 5 May, between 28 April and 3 May
    pattern: new RegExp(
      `${WEEKDAY}t?(?<day>[DO])(?:f?(?<month>M))?(?<link>[-T&])t?(?<day2>[DO])f?(?<month2>M)${YEAR}`,
      'dg',
    ),
    read: (found) => readRange('days-of-month')(found.at('month') === null ? withMonth(found) : found),
  },
  {
    rule: 'month-days', // September 14-18, 2023; Nov 18-Dec 19
    pattern: new RegExp(
      `${WEEKDAY}(?<month>M)t?(?<day>[DO])(?<link>[-T&])t?(?:(?<month2>M)t?)?(?<day2>[DO])${YEAR}`,
      'dg',
    ),
    read: readRange('month-days'),
  },
  {
    rule: 'list-of-days', // 5, 7 and 9 March 2024
    pattern: new RegExp(`(?<day>[DO])${MORE}f?(?<month>M)${YEAR}`, 'dg'),
    read: readList('list-of-days'),
  },
  {
    rule: 'month-list-of-days', // March 2 and 3, 2024
    pattern: new RegExp(`(?<month>M)(?<day>[DO])${MORE}${YEAR}`, 'dg'),
    read: readList('month-list-of-days'),
  },
  {
    rule: 'year-month-day',
    pattern: /(?<![MDO],?)(?<year>Y)(?<month>M)(?<day>D)(?!,?Y)/dg,
    read: readYearFirst,
  },
  {
    rule: 'month-day', // (Monday,) September 18(, 2023)
    pattern: new RegExp(`${WEEKDAY}(?<![DO]f?)(?<month>M)t?(?<day>[DO])${YEAR}`, 'dg'),
    read: readDay('month-day'),
  },
  {
    rule: 'day-month', // (Monday, the) 18(th of) September( 2023)
    pattern: new RegExp(`${WEEKDAY}(?<day>[DO])f?(?<month>M)${YEAR}`, 'dg'),
    read: readDay('day-month'),
  },
  {
    rule: 'month-day', // on June seventh
    pattern: /(?<month>M)(?<day>w)/dg,
    read: (found) =>
      /^(?:on|since|until|by|from)$/u.test(wordAt(found.shape, found.first - 1))
        ? readDay('month-day')(found)
        : null,
  },
  {
    rule: 'day-month', // the twelfth of June(, 2024)
    pattern: new RegExp(`(?<=t)(?<day>w)f(?<month>M)(?!')${YEAR}`, 'dg'),
    read: readDay('day-month'),
  },
  {
    rule: 'day-month', // 12-Jun-2024
    pattern: /(?<day>D)-(?<month>M)-(?<year>Y)/dg,
    read: (found) =>
      isTight(found.shape, found.last) && isTight(found.shape, found.first + 1)
        ? readDay('day-month')(found)
        : null,
  },
  { rule: 'day-alone', pattern: /it(?<day>O)/dg, read: readBareDay },
];

/** '14-18 September': the month of the second day is that of the first. */
function withMonth(found: Found): Found {
  const name = (group: string) => (group === 'month' ? 'month2' : group);
  return { ...found, at: (group) => found.at(name(group)), value: (group) => found.value(name(group)) };
}
