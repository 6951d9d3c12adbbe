// Times counted from the day of publication: 'yesterday', 'on Monday', 'last week', 'two years ago', 'the end of this year'.
// Each gives a value only where that day is known.
import { monthOf, weekdayOf } from '../calendar.ts';
import type { Reference } from '../find-reference.ts';
import { dayFrom, daysFrom, type Resolve, relative } from '../from-publication.ts';
import { isNowadays } from '../nowadays.ts';
import {
  type Form,
  type Found,
  isCapital,
  nothing,
  type Reading,
  type Relative,
  type Tense,
  wordAt,
} from '../reading.ts';

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
  { rule: 'relative', pattern: /(?<near>L)(?:(?<month>M)|(?<season>S))/dg, read: readNearMonth },
  { rule: 'relative', pattern: /(?:t?(?<edge>B)f|(?<part>g)-?|r)?t?(?<near>L)(?<unit>U)/dg, read: readUnit },
  { rule: 'relative', pattern: /(?:t?(?<edge>B)f)?t(?<unit>U)/dg, read: readUnit },
  { rule: 'relative', pattern: /p(?<unit>U)-?(?<edge>B)/dg, read: readYearEnd },
];
