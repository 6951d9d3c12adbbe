// Months: 'June 2025', 'early September 2023', 'the end of June', 'March and April 2024', 'in August'.
import {
  ambiguousMonths,
  eventAdjectives,
  monthOpeners,
  namedDayClosers,
  namedDayOpeners,
  strongMonthOpeners,
} from '../../../../lexicon/date-lookalikes.ts';
import { signsBefore } from '../../../../text/signs-before.ts';
import { fullYear, isCountedYear, isNightly } from '../guards.ts';
import {
  type Form,
  type Found,
  isCapital,
  isTight,
  type Moment,
  nothing,
  type Reading,
  reading,
  wordAt,
} from '../reading.ts';
import type { Shape } from '../shape.ts';

function readMonthOfYear(found: Found): Reading | null {
  const { shape, first } = found;
  const token = found.at('year');
  const shift = found.value('unit') === 4 ? found.value('shift') : null;
  if (token === null && shift === null) return null;
  if (token !== null && isCountedYear(shape, token)) return null;
  const isShort = token !== null && shape.letters.charAt(token) === 'y';
  const value = found.value('year');
  const year = isShort && value !== null ? fullYear(value) : value;
  const from: Moment = { ...nothing, year, yearShift: shift, month: found.value('month') };
  return reading('month-of-year', [first, found.last], {
    from,
    part: found.value('part') ?? found.value('edge') ?? 0,
    confidence: 0.97,
    ...(isShort && {
      inferred: { century: Math.floor((year ?? 0) / 100) },
      because: 'The year is written with two figures; the century was worked out.',
    }),
  });
}

function readMonths(found: Found): Reading | readonly Reading[] | null {
  const { shape, first, last } = found;
  const year = found.value('year');
  const [month, month2] = [found.value('month') ?? 0, found.value('month2') ?? 0];
  const link = shape.letters.charAt(found.at('link') ?? 0);
  const lead = found.at('lead');
  const yearToken = found.at('year');
  if (yearToken !== null && isCountedYear(shape, yearToken)) return null;
  if (isNightly(shape, found.at('link') ?? 0)) return null;
  const start = found.at('month') ?? first;
  const over = month2 < month && year !== null ? 1 : 0;
  const from: Moment = { ...nothing, year: year === null ? null : year - over, month };
  const to: Moment = { ...nothing, year, month: month2 };
  const isRange = link !== '&' || (lead !== null && shape.letters.charAt(lead) === 'b');
  if (isRange) return reading('months', [start, last], { from, to });
  if (year === null || over) return null;
  const second = found.at('month2') ?? last;
  return [reading('months', [start, start], { from }), reading('months', [second, last], { from: to })];
}

function readBareMonth(found: Found): Reading | readonly Reading[] | null {
  const { shape, first, last } = found;
  const token = found.at('month') ?? first;
  const part = found.value('part') ?? found.value('edge') ?? 0;
  if (part > 0 && isVerbOfHeading(shape, token, first)) return [];
  if (isNamed(shape, token) || !(part > 0 || isPlainMonth(shape, token, first))) return null;
  return reading('month-alone', [first, last], {
    from: { ...nothing, month: found.value('month') },
    part,
    confidence: ambiguousMonths.has(wordAt(shape, token)) ? 0.8 : 0.88,
  });
}

/** The verb of the heading 'Babies Who Eat Nuts Early May Avoid Allergy'; 'In early May President Xi' has none. */
function isVerbOfHeading(shape: Shape, token: number, first: number): boolean {
  const isCapitalNext = shape.letters.charAt(token + 1) === 'x' && isCapital(shape, token + 1);
  return isCapitalNext && isCapital(shape, first) && wordAt(shape, token) === 'may';
}

/** 'May Day', 'Black September', 'Jan-Erik'. */
function isNamed(shape: Shape, token: number): boolean {
  const next = shape.text.slice(shape.start[token + 1], shape.end[token + 1]);
  if (
    namedDayClosers.has(next) ||
    (namedDayOpeners.has(wordAt(shape, token - 1)) && isCapital(shape, token - 1))
  )
    return true;
  const glued = isTight(shape, token + 1) && shape.letters.charAt(token + 1) === '-';
  return glued && shape.letters.charAt(token + 2) === 'x' && isCapital(shape, token + 2);
}

function isPlainMonth(shape: Shape, token: number, first: number): boolean {
  const word = wordAt(shape, token);
  const before = wordAt(shape, first - 1);
  const short =
    word.length < 5 &&
    !/^(?:may|june|july|mai|juin|août|mayo|juni|juli|март|мая|мае|июня|июле|июль|июнь)$/u.test(word);
  const next = token + 1;
  const capitalFollows = shape.letters.charAt(next) === 'x' && isCapital(shape, next);
  const opened =
    monthOpeners.has(before) ||
    isOpenedElsewhere(shape, first) ||
    (before === 'the' && !/^(?:march|may)$/u.test(word));
  if (isNumberThere(shape, token, word)) return false;
  if (short) return opened && before !== 'the' && !capitalFollows && !(word === 'mar' && isSea(shape, token));
  if (!ambiguousMonths.has(word)) return true;
  if (capitalFollows) return strongMonthOpeners.has(before);
  if (opened)
    return !(word === 'march' && /^(?:to|for|of)$/u.test(before)) || shape.letters.charAt(next) !== 'x';
  return isAmongMonths(shape, token) || isAdjective(shape, token, word) || isSubject(shape, token);
}

/** 'une équipe de sept enquêteurs', 'em dez estados': small, and before what it counts. */
const isNumberThere = (shape: Shape, token: number, word: string): boolean =>
  (word === 'sept' || word === 'dez') &&
  !isCapital(shape, token) &&
  shape.letters.charAt(token + 1) === 'x' &&
  shape.text.charAt(shape.end[token] ?? 0) === ' ';

/** 'i mars', 'w maju', 'pada Mei': openers that are no words of dates in English. */
const isOpenedElsewhere = (shape: Shape, first: number): boolean =>
  /[iTFU]/u.test(shape.letters.charAt(first - 1)) &&
  /^(?:bulan|do|i|od|pada|sejak|w)$/u.test(wordAt(shape, first - 1));

/** 'Viña del Mar', 'Mar del Plata', 'Mar-a-Lago'. */
function isSea(shape: Shape, token: number): boolean {
  const glued = isTight(shape, token + 1) && shape.letters.charAt(token + 1) === '-';
  return glued || /^del?$/u.test(wordAt(shape, token - 1)) || wordAt(shape, token + 1) === 'del';
}

/** 'April, May and June': one of several months. */
function isAmongMonths(shape: Shape, token: number): boolean {
  return (
    /M(?:,|&|,&|-|T)$/u.test(signsBefore(shape.letters, token, 3)) ||
    /^(?:,|&|,&|-|T)M/u.test(shape.letters.slice(token + 1, token + 4))
  );
}

/** "the April election", "China's August figures", but not 'the March on Washington', 'Theresa May said'. */
function isAdjective(shape: Shape, token: number, word: string): boolean {
  const before = shape.letters.charAt(token - 1);
  const next = wordAt(shape, token + 1);
  if (
    before === 'n' &&
    next !== '' &&
    /^(?:a|an)$/u.test(wordAt(shape, token - 1)) &&
    word !== 'may' &&
    word !== 'march'
  ) {
    return shape.letters.charAt(token + 1) === 'x';
  }
  if (before !== 't' && before !== "'") return isBehindAdjective(shape, token, word);
  if (word === 'may' || word === 'march')
    return /^(?:\d|election|elections|attack|attacks|vote|deadline|meeting|report|summit|ruling|figures|data|protests|coup|referendum|ceasefire|agreement)/u.test(
      next,
    );
  return shape.letters.charAt(token + 1) === 'x';
}

/** 'a scheduled June session': an adjective between the article and the month. */
function isBehindAdjective(shape: Shape, token: number, word: string): boolean {
  const [article, adjective] = [wordAt(shape, token - 2), wordAt(shape, token - 1)];
  return (
    word !== 'may' &&
    word !== 'march' &&
    /^(?:an?|the|its|their|this)$/u.test(article) &&
    eventAdjectives.has(adjective) &&
    shape.letters.charAt(token + 1) === 'x' &&
    !isCapital(shape, token + 1)
  );
}

/** 'April was a deadly month'. */
function isSubject(shape: Shape, token: number): boolean {
  return (
    /^(?:was|is|saw|brought)$/u.test(wordAt(shape, token + 1)) &&
    /^(?:a|an|the)$/u.test(wordAt(shape, token + 2))
  );
}

// the end of June 2025 · end-June · early June, 2025 · October of next year
const PART = '(?:t?(?<edge>B)[f-]|(?<part>g)-?f?)?';

export const monthOfYearForms: readonly Form[] = [
  {
    rule: 'months', // between March and May 2024, March-April 2024
    pattern: /(?<lead>[Fb])?(?<month>M)(?<link>[-T&])(?<month2>M),?f?(?<year>Y)/dg,
    read: readMonths,
  },
  {
    rule: 'month-of-year',
    pattern: new RegExp(`${PART}(?<month>M)(?:,?f?(?:j)?(?<year>[Yy])|f?(?<shift>L)(?<unit>[Uj]))`, 'dg'),
    read: readMonthOfYear,
  },
];

export const bareMonthForms: readonly Form[] = [
  { rule: 'month-alone', pattern: new RegExp(`${PART}(?<month>M)`, 'dg'), read: readBareMonth },
];
