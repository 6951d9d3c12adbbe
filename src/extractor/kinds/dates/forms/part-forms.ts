// Parts of years: 'third quarter of 2024', 'Q3 2024', 'the first half of last year', 'summer 2024'.
import { businessWords } from '../../../../lexicon/date-lookalikes.ts';
import { isCountedYear } from '../guards.ts';
import {
  type Form,
  type Found,
  isCapital,
  isTight,
  type Moment,
  nothing,
  type Reading,
  reading,
  type Tense,
  wordAt,
} from '../reading.ts';
import type { Shape } from '../shape.ts';

function yearOf(found: Found): Pick<Moment, 'year' | 'yearShift'> | null {
  const token = found.at('year');
  if (found.at('short') !== null) return { year: found.value('short'), yearShift: null };
  if (token !== null)
    return isCountedYear(found.shape, token) ? null : { year: found.value('year'), yearShift: null };
  return found.value('unit') === 4 ? { year: null, yearShift: found.value('shift') } : null;
}

function readQuarter(base: number, most: number) {
  return (found: Found): Reading | readonly Reading[] | null => {
    const number = found.value('ordinal') ?? 0;
    const year = yearOf(found);
    if (number < 1 || number > most || year === null) return null;
    if (isSplitYear(found)) return [];
    return partReading(found, { ...nothing, ...year, group: base + number });
  };
}

function partReading(found: Found, from: Moment): Reading {
  const fiscal = (found.at('fiscal') ?? found.at('short')) !== null;
  return reading('part-of-year', [found.first, found.last], {
    from,
    about: fiscal,
    ...(fiscal && { because: 'A fiscal year need not be the calendar year.' }),
  });
}

/** 'the 4th quarter of 2020-21' lies in one of two years: nothing says in which. */
function isSplitYear({ shape, last }: Found): boolean {
  const letters = shape.letters;
  return (
    letters.charAt(last) === 'Y' &&
    /^-[dDY]/u.test(letters.slice(last + 1)) &&
    isTight(shape, last + 1) &&
    isTight(shape, last + 2)
  );
}

function readCode(found: Found): Reading | readonly Reading[] | null {
  const year = yearOf(found);
  if (year !== null && isSplitYear(found)) return [];
  return year && partReading(found, { ...nothing, ...year, group: found.value('code') });
}

/** 'Q3FY24', '2Q24'. */
function readFiscalPart({ shape, first, last }: Found): Reading {
  const value = shape.value[first] ?? 0;
  const isFiscal = shape.text.slice(shape.start[first], shape.end[first]).includes('FY');
  return reading('part-of-year', [first, last], {
    from: { ...nothing, year: Math.floor(value / 100), group: value % 100 },
    ...(isFiscal && { about: true, because: 'A fiscal year need not be the calendar year.' }),
  });
}

/** 'the third quarter' or 'Q3' alone: only of business, and only where the day of publication is known. */
function readBare(base: number, most: number) {
  return (found: Found): Reading | null => {
    const number = found.value('ordinal') ?? 0;
    const isOfYear = found.value('unit') === 4 || isPlainPart(found);
    if (number < 1 || number > most || !(isOfYear || isBusiness(found.shape, found.first))) return null;
    return isOfYear || most === 4 ? bareReading(found, { base, most, number }) : null; // matches have halves as well
  };
}

/** 'semestre' and 'Quartal' are of nothing but a year; matches have quarters and halves as well. */
const isPlainPart = ({ shape, last }: Found): boolean =>
  /^(?:trimestre|semestre|quartals?|halbjahre?s?|квартал[еа]?|полугоди[еия])$/u.test(wordAt(shape, last));

function readBareCode(found: Found): Reading | null {
  const code = found.value('code') ?? 0;
  const base = code > 39 ? 39 : 32;
  const part = { base, most: base === 39 ? 2 : 4, number: code - base };
  if (isBusiness(found.shape, found.first)) return bareReading(found, part);
  const opener = wordAt(found.shape, found.first - 1);
  if (base === 39 || notOfYears.test(found.shape.text)) return null;
  if (deadlines.test(opener)) return bareReading(found, part);
  return opener === 'in' ? bareReading(found, part, 'future') : null;
}

/** What opens a quarter of the year wherever it stands: 'on site by Q4', 'the end of Q2'; 'in Q4' only of what is to come. */
const deadlines = /^(?:by|early|late|mid|this|until)$/u;

/** What else is told by Q and a number: parts of qualifying and of matches, quartiles, questions. */
const notOfYears =
  /(?<!\p{L})(?:grid|grand prix|journals?|lap|laps|pole|podium|qualifying|quartiles?|questionnaire|respondents|scored|survey|touchdown)(?!\p{L})|(?<!\p{L})Q\d{2}(?!\d)|(?<!\p{L})Q[5-9]/iu;

interface PartOfYear {
  readonly base: number;
  readonly most: number;
  readonly number: number;
}

/** A part of a year without the year; `only`: nothing where the sentence does not speak of that time. */
function bareReading({ first, last }: Found, { base, most, number }: PartOfYear, only?: Tense): Reading {
  return reading('part-of-year', [first, last], {
    from: nothing,
    confidence: 0.75,
    relative: ({ year, month }, tense) => {
      if (year === null || month === null || (only !== undefined && tense !== only)) return null;
      const now = Math.ceil((month * most) / 12);
      const isNext = tense === 'future' && number < now; // 'will … in the first quarter'
      const isLast = tense !== 'future' && number - now > (most === 4 ? 1 : 0); // in January the third quarter is over, in August the fourth is to come
      const of = year + (isNext ? 1 : 0) - (isLast ? 1 : 0);
      return { edtf: `${of}-${base + number}`, inferred: { year: of }, part: 0 };
    },
  });
}

/** 'the June quarter' of Australian and Indian accounts: the quarter that ends with that month. 'The May-July quarter' is those months. */
function readQuarterByMonth(found: Found): Reading | null {
  const month = found.value('month') ?? 0;
  const opening = found.value('opening') ?? month - 2;
  const year = yearOf(found) ?? nothing;
  if (opening !== month - 2) return null;
  if (month % 3 !== 0) {
    const from = { ...nothing, year: year.year, yearShift: year.yearShift };
    return found.at('opening') === null
      ? null
      : reading('part-of-year', [found.first, found.last], {
          from: { ...from, month: opening },
          to: { ...from, month },
        });
  }
  return reading('part-of-year', [found.first, found.last], {
    from: { ...nothing, year: year.year, yearShift: year.yearShift, group: 32 + month / 3 },
    confidence: 0.85,
  });
}

function isBusiness(shape: Shape, token: number): boolean {
  for (let at = Math.max(0, token - 14); at < Math.min(shape.letters.length, token + 14); at += 1) {
    if (
      shape.letters.charAt(at) === '%' ||
      shape.letters.charAt(at) === '€' ||
      businessWords.has(wordAt(shape, at))
    )
      return true;
  }
  return false;
}

function readSeason(found: Found): Reading | null {
  const { shape, first, last } = found;
  const season = found.at('season') ?? first;
  const year = yearOf(found);
  if (year === null || isVerb(shape, season, first)) return null;
  return reading('season', [first, last], {
    from: { ...nothing, ...year, group: found.value('season') },
    confidence: 0.93,
  });
}

/** 'shares fall 2000 points', 'spring 1999 leaks': a verb has no article, and is written small. */
function isVerb(shape: Shape, season: number, first: number): boolean {
  const word = wordAt(shape, season);
  if (word !== 'fall' && word !== 'spring') return false;
  if (isCapital(shape, season) || shape.letters.charAt(season + 1) === 'f') return false;
  return !/[tLigFpbT,<]/u.test(shape.letters.charAt(first - 1)) && first === season;
}

// the third quarter of (fiscal year) 2024 · the first half of last year
const YEAR = ',?f?t?(?:(?:(?<fiscal>k)U?)?(?:(?<year>Y)|(?<shift>L)(?<unit>[Uj]))|(?<short>K))';

/** 'the first nine months of 2024': January to September. */
function readFirstMonths(found: Found): Reading | null {
  const year = yearOf(found);
  const months = found.value('number') ?? 0;
  const opens = found.value('ordinal') === 1 && found.value('months') === monthUnit;
  if (!opens || months < 2 || months > 11 || year === null) return null;
  const from = { ...nothing, ...year };
  return reading('part-of-year', [found.first, found.last], {
    from: { ...from, month: 1 },
    to: { ...from, month: months },
  });
}

/** What the words 'month' and 'year' are worth among the units. */
const monthUnit = 3;
const yearUnit = 4;

/** 'the first nine months of the year': the months last over, of the year of publication or of the one before. */
function readFirstMonthsOfYear(found: Found): Reading | null {
  const months = found.value('number') ?? 0;
  const opens = found.value('ordinal') === 1 && found.value('months') === monthUnit;
  if (!opens || months < 2 || months > 11 || found.value('unit') !== yearUnit) return null;
  return reading('part-of-year', [found.first, found.last], {
    from: nothing,
    confidence: 0.85,
    relative: ({ year: now, month }) => {
      if (now === null || month === null) return null;
      const year = month < months ? now - 1 : now;
      const edtf = `${year}-01/${year}-${String(months).padStart(2, '0')}`;
      return { edtf, inferred: { year }, part: 0 };
    },
  });
}

/** The first month of a quarter: 'April-', 'July to'. */
const SPAN = '(?:(?<opening>M)[-T])?';

export const partForms: readonly Form[] = [
  { rule: 'quarter', pattern: /(?<year>Y)j(?<ordinal>[wO])Q/dg, read: readQuarter(32, 4) }, // 2016 yılının birinci çeyreği
  { rule: 'quarter', pattern: new RegExp(`t?(?<ordinal>[wO])-?Q${YEAR}`, 'dg'), read: readQuarter(32, 4) },
  { rule: 'half', pattern: new RegExp(`t?(?<ordinal>[wO])-?H${YEAR}`, 'dg'), read: readQuarter(39, 2) },
  {
    rule: 'first-months',
    pattern: new RegExp(`t?(?<ordinal>[wO])(?<number>[nD])(?<months>U)${YEAR}`, 'dg'),
    read: readFirstMonths,
  },
  {
    rule: 'first-months',
    pattern: /t?(?<ordinal>[wO])(?<number>[nD])(?<months>U)ft(?<unit>U)/dg,
    read: readFirstMonthsOfYear,
  },
  { rule: 'quarter', pattern: new RegExp(`(?<code>q)${YEAR}`, 'dg'), read: readCode },
  { rule: 'quarter', pattern: /(?<year>Y)-?(?<code>q)/dg, read: readCode },
  { rule: 'quarter', pattern: /t?(?<ordinal>[wO])-?Q(?:ft(?<unit>U))?/dg, read: readBare(32, 4) },
  { rule: 'half', pattern: /t?(?<ordinal>[wO])-?H(?:ft(?<unit>U))?/dg, read: readBare(39, 2) },
  { rule: 'quarter', pattern: /z/dg, read: readFiscalPart },
  { rule: 'quarter', pattern: /(?<code>q)/dg, read: readBareCode },
  {
    rule: 'quarter', // the June quarter · the June quarter of last year
    pattern: new RegExp(`t?(?<month>M)-?Q(?:${YEAR})?`, 'dg'),
    read: readQuarterByMonth,
  },
  {
    rule: 'season',
    pattern: /(?:g-?)?(?<season>S),?f?(?:(?<year>Y)|(?<shift>L)(?<unit>[Uj]))/dg,
    read: readSeason,
  },
];

/** The quarter that a month with its year names; they stand before the months, which would take the month and the year alone. */
export const quarterOfMonthForms: readonly Form[] = [
  {
    rule: 'quarter', // the June 2021 quarter
    pattern: new RegExp(`t?${SPAN}(?<month>M),?f?(?<year>Y)-?Q(?!-)`, 'dg'),
    read: readQuarterByMonth,
  },
  {
    rule: 'quarter', // 'the April-June quarter' is no April
    pattern: new RegExp(`t?(?<opening>M)[-T](?<month>M)-?Q(?:${YEAR})?`, 'dg'),
    read: readQuarterByMonth,
  },
  { rule: 'quarter', pattern: /t?(?<year>Y)(?<month>M)-?Q(?!-)/dg, read: readQuarterByMonth },
];
