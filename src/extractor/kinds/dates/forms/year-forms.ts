// Years: '2022', 'early 2024', '2014-18', 'between 2014 and 2018', 'fiscal 2024'.
import {
  decadeOpeners,
  numberedNouns,
  quantityNouns,
  streetWords,
  yearOpeners,
} from '../../../../lexicon/date-lookalikes.ts';
import { signsBefore } from '../../../../text/signs-before.ts';
import { fullYear, isClockOfFour, isCounted, isCountedYear, isNightly } from '../guards.ts';
import {
  type Form,
  type Found,
  isCapital,
  isTight,
  nothing,
  type Reading,
  reading,
  wordAt,
} from '../reading.ts';
import type { Shape } from '../shape.ts';
import { eraForms, isAbout } from './era-forms.ts';

/** '2014-18', '2014–2018', 'between 2014 and 2018'. Two counts ('2000 to 3000 people') are no dates and claim their words. */
function readYears(found: Found): Reading | readonly Reading[] | null {
  const { shape, last } = found;
  const [first, second] = [found.at('year') ?? 0, found.at('year2') ?? last];
  const link = shape.letters.charAt(found.at('link') ?? 0);
  const lead = found.at('lead') === null ? '' : shape.letters.charAt(found.at('lead') ?? 0);
  if ((link === '&' && lead !== 'b') || isNightly(shape, found.at('link') ?? 0)) return null;
  const low = shape.value[first] ?? 0;
  const high = endYear(shape, low, second);
  if (high === null || high <= low || high - low > 400) return null;
  if (isCounted(shape, last) || isMeasured(shape, first)) return [];
  if (
    low < 1500 &&
    lead === '' &&
    shape.letters.charAt(first - 1) !== '<' &&
    !yearOpeners.has(wordAt(shape, first - 1))
  )
    return null;
  if (link === '-' && !isTightAround(shape, found.at('link') ?? 0) && shape.letters.charAt(second) !== 'Y')
    return null;
  if (isLife(shape, first, high - low)) {
    return [first, last].map((token, index) =>
      reading('year', [token, token], { from: { ...nothing, year: index === 0 ? low : high } }),
    );
  }
  return reading('years', [first, last], {
    from: { ...nothing, year: low },
    to: { ...nothing, year: high },
    about: isAboutBoth(shape, found.first, high - low),
  });
}

const LONGEST_WORK = 35; // years that a thing may have been made in

/** 'c. 1580–1600'; 'c. 1670–1731' is a life, whose end is known. */
const isAboutBoth = (shape: Shape, first: number, years: number): boolean =>
  years < LONGEST_WORK && isAbout(shape, first);

/** '(1635 – 1699)': a birth and a death rather than one stretch. */
function isLife(shape: Shape, first: number, years: number): boolean {
  return years > 15 && shape.letters.charAt(first - 1) === '<';
}

function endYear(shape: Shape, low: number, token: number): number | null {
  const value = shape.value[token] ?? 0;
  if (shape.letters.charAt(token) === 'Y') return value;
  const text = shape.text.slice(shape.start[token], shape.end[token]);
  if (!/^\d\d$/u.test(text)) return null;
  const sameCentury = Math.floor(low / 100) * 100 + value;
  return sameCentury > low ? sameCentury : value === 0 ? sameCentury + 100 : null;
}

function isTightAround(shape: Shape, token: number): boolean {
  return isTight(shape, token) && isTight(shape, token + 1);
}

const isOutOfRange = (year: number): boolean => year < 1900 || year > 2035;

/** True where the number before or after makes it no year: '$2000', 'Flight 1549', 'more than 1900'. */
function isMeasured(shape: Shape, token: number): boolean {
  const before = shape.letters.charAt(token - 1);
  if (before === '€' || before === '^' || before === '·' || before === '/') return true;
  if (before !== '' && /[#DdOYZ]/u.test(before)) return true; // '020 7946 2000'
  if (isTight(shape, token) && /[-:_]/u.test(before))
    return !/^(?:mid|pre|post|early|late|vor|nach|pré|pós)$/u.test(wordAt(shape, token - 2));
  const word = wordAt(shape, token - 1);
  if (word === 'of' && isNumberOfLaw(shape, token - 2)) return true;
  if (word === 'least' && /^(?:until|till|by|since|through)$/u.test(wordAt(shape, token - 3))) return false; // 'until at least 2009'
  if (numberedNouns.has(word)) return true;
  if ((word === 'of' || word === 'to') && quantityNouns.has(wordAt(shape, token - 2))) return true;
  return word === 'to' && shape.letters.charAt(token - 2) === 'w';
}

/** The 51 of 'Act 51 of 1977', which is the name of a law. */
const isNumberOfLaw = (shape: Shape, token: number): boolean =>
  /[DdO#]/u.test(shape.letters.charAt(token)) &&
  /^(?:act|appeal|application|case|cra|decree|law|no|ordinance|petition|proclamation|slp|suit|wp)$/u.test(
    wordAt(shape, token - 1),
  );

function readFiscal(found: Found): Reading {
  const year = found.value('year') ?? 0;
  return reading('fiscal-year', [found.first, found.last], {
    from: { ...nothing, year },
    about: true,
    confidence: 0.85,
    because: 'A fiscal year need not be the calendar year.',
  });
}

const FURTHEST = 2060; // '2080/81' is a year of Nepal's calendar

function readFiscalSeason({ shape, first, last }: Found): readonly Reading[] | Reading {
  const year = shape.value[last] ?? 0;
  return year < FURTHEST ? yearAndNext('fiscal-year', [first, last], year) : [];
}

/** 'fiscal year 2024-25' ends in the next year. */
function readFiscalSpan({ shape, first, last }: Found): Reading | null {
  const year = shape.value[last - 2] ?? 0;
  return shape.value[last] === (year + 1) % 100 && year < FURTHEST
    ? yearAndNext('fiscal-year', [first, last], year)
    : null;
}

function readSeasonYears({ shape, first }: Found): Reading | null {
  const year = shape.value[first] ?? 0;
  return isMeasured(shape, first) || year >= FURTHEST ? null : yearAndNext('years', [first, first], year);
}

const yearAndNext = (rule: string, span: [number, number], year: number): Reading =>
  reading(rule, span, { from: { ...nothing, year }, to: { ...nothing, year: year + 1 }, confidence: 0.9 });

function readShortYear({ shape, first }: Found): Reading | null {
  const opened =
    yearOpeners.has(wordAt(shape, first - 1)) ||
    /^(?:of|early|late|mid|spring|summer)$/u.test(wordAt(shape, first - 1));
  if (!opened) return null;
  const year = fullYear(shape.value[first] ?? 0);
  return reading('year', [first, first], {
    from: { ...nothing, year },
    inferred: { century: Math.floor(year / 100) },
    because: 'The year is written with two figures; the century was worked out.',
    confidence: 0.8,
  });
}

function readYear(found: Found): Reading | null {
  const { shape, first, last } = found;
  const token = found.at('year') ?? last;
  const year = shape.value[token] ?? 0;
  const part = found.value('part') ?? found.value('edge') ?? 0;
  const opened = /^(?:in|since|by|until|during|the)$/u.test(wordAt(shape, token - 1));
  if (opened ? isCountedYear(shape, token) : isCounted(shape, token)) return null;
  if (isMeasured(shape, token) || isPlaceNumber(shape, token) || isHourOf(shape, token)) return null;
  if (isCountedAbout(shape, token)) return null;
  if (part === 0 && isOutOfRange(year) && !isOpenedYear(shape, token)) return null;
  if (part === 0 && year % 100 === 0 && isLikelyCount(shape, token)) return null;
  if (wordAt(shape, token - 1) === 'year' && first === token) return { ...yearReading(found, token), part };
  return { ...yearReading(found, first), part };
}

function yearReading({ shape, last }: Found, first: number): Reading {
  const year = shape.value[last] ?? 0;
  const about = isAbout(shape, last);
  const isDecade = year % 10 === 0 && decadeOpeners.has(wordAt(shape, last - 1));
  return reading(isDecade ? 'decade' : 'year', [first, last], {
    from: { ...nothing, year, span: isDecade ? 10 : 1 },
    about,
    confidence: isOutOfRange(year) ? 0.8 : 0.9,
  });
}

/** 'from 1800 Sunday 21 January', 'until 2100 Tuesday, May 7': the hour of a day that follows with its weekday. */
function isHourOf({ letters, value }: Shape, token: number): boolean {
  return (
    isClockOfFour(value[token] ?? 0) && /^W,?t?(?:[DO]f?M|M[DO])/u.test(letters.slice(token + 1, token + 7))
  );
}

/** '1600 Pennsylvania Avenue', '2000-strong', '1914 hours', '1984@'. */
function isPlaceNumber(shape: Shape, token: number): boolean {
  const next = shape.letters.charAt(token + 1);
  if (
    next === '/' ||
    (next === '-' && isTight(shape, token + 1) && /[x#DdY]/u.test(shape.letters.charAt(token + 2)))
  ) {
    return (
      !/^(?:present|now|today|era|style|born|set|model|vintage|dated)$/u.test(wordAt(shape, token + 2)) &&
      isTight(shape, token + 2)
    );
  }
  if (next !== 'x') return false;
  const words = [wordAt(shape, token + 1), wordAt(shape, token + 2), wordAt(shape, token + 3)];
  if (/^(?:hrs|hours|gmt|utc|est|edt|bst|h|m|hz|mhz|ghz)$/u.test(words[0] ?? '')) return true;
  return (
    isCapital(shape, token + 1) &&
    words.some((word) => streetWords.has(word)) &&
    !yearOpeners.has(wordAt(shape, token - 1))
  );
}

/** What came about in the year that stands right behind it: 'signed and dated 1642', 'bought 1911'. */
const datedWords = new Set(
  'built consecrated dated dedicated demolished died enlarged erected inscribed rebuilt restored signed'.split(
    ' ',
  ),
);

/** German sets a bare year behind its verb: 'wurde 1722 geweiht', 'starb 1848'; what it counts has a capital. */
const germanVerbs = new Set('begann endete entstand erschien kam starb wurde wurden zog'.split(' '));

/** Before 1900 and after 2035 a number needs more to be a year: 'in 1848', '(1788', 'the 1848 revolution', 'Paris 1789)'. */
function isOpenedYear(shape: Shape, token: number): boolean {
  const before = shape.letters.charAt(token - 1);
  const next = shape.letters.charAt(token + 1);
  const year = shape.value[token] ?? 0;
  if (yearOpeners.has(wordAt(shape, token - 1)) || before === 'c' || before === 'p' || before === 'B')
    return !(isPluralNext(shape, token) && year % 100 === 0);
  if (next === '年' || next === 'j' || /Y,?[&,]$/u.test(signsBefore(shape.letters, token, 3))) return true; // 'in 1687 and 1689'
  if (year < 1500 || year > 2110) return false;
  if (germanVerbs.has(wordAt(shape, token - 1)) && !isCapital(shape, token + 1) && /[x!,]/u.test(next))
    return true;
  if (datedWords.has(wordAt(shape, token - 1)))
    return next !== 'x' || /^(?:an?|by|for|from|in|to|when|with)$/u.test(wordAt(shape, token + 1));
  if (before === '<' && /[>,:_-]/u.test(next)) return true;
  if (before === '-' && next === '>') return true;
  return (before === 't' || before === "'") && next === 'x' && !isPluralNext(shape, token);
}

/** 'circa 1500 gli sfollati': what is counted has its article behind the number; 'etwa 1000 Euro', 'rund 1200 Menschen': or a capital. */
const isCountedAbout = (shape: Shape, token: number): boolean =>
  shape.letters.charAt(token - 1) === 'c' &&
  (shape.letters.charAt(token + 1) === 't' ||
    wordAt(shape, token + 1) === 'gli' ||
    (shape.letters.charAt(token + 1) === 'x' &&
      (isCapital(shape, token + 1) || wordAt(shape, token + 1) === 'euro')));

function isPluralNext(shape: Shape, token: number): boolean {
  return (
    shape.letters.charAt(token + 1) === 'x' &&
    !isCapital(shape, token + 1) &&
    /[^siu]s$/u.test(wordAt(shape, token + 1)) // 'the 1841 census'
  );
}

/** A round number before a plural without an article: '2000 rebels'. */
function isLikelyCount(shape: Shape, token: number): boolean {
  return isPluralNext(shape, token) && !/[t'L]/u.test(shape.letters.charAt(token - 1));
}

/** '9/11' as the name of a day. */
function readNamedDay({ shape, first, last }: Found): Reading | null {
  const before = wordAt(shape, first - 1);
  const named =
    /^(?:the|since|after|before|of|on|during|post|pre|about|from|until)$/u.test(
      shape.letters.charAt(first - 1) === '-' ? wordAt(shape, first - 2) : before,
    ) ||
    /^(?:attacks?|terrorists?|terror|hijackers|victims|families|memorial|museum|commission|anniversary|families|survivors|responders)$/u.test(
      wordAt(shape, last + 1),
    );
  if (!named || isCounted(shape, last)) return null;
  return reading('named-day', [first, last], {
    from: { ...nothing, year: 2001, month: 9, day: 11 },
    inferred: { year: 2001 },
    because: 'The attacks of 11 September 2001 are known by this name.',
    confidence: 0.85,
  });
}

export const yearForms: readonly Form[] = [
  { rule: 'named-day', pattern: /V/dg, read: readNamedDay },
  ...eraForms,
  { rule: 'fiscal-year', pattern: /(?:kU?(?<year>Y)|(?<short>K))[-/](?<next>[Dd])/dg, read: readFiscalSpan },
  { rule: 'fiscal-year', pattern: /kU?(?<year>J)/dg, read: readFiscalSeason },
  { rule: 'fiscal-year', pattern: /kU?(?<year>Y)/dg, read: readFiscal },
  { rule: 'fiscal-year', pattern: /(?<year>K)/dg, read: readFiscal },
  { rule: 'years', pattern: /J/dg, read: readSeasonYears },
  { rule: 'years', pattern: /(?<lead>[Fb])?(?<year>Y)(?<link>[T&-])(?<year2>[YDd#])/dg, read: readYears },
  { rule: 'year', pattern: /(?:(?<part>g)-?f?|t?(?<edge>B)(?:f(?:t?U)?|-))?(?<year>Y)/dg, read: readYear },
  { rule: 'year', pattern: /y/dg, read: readShortYear },
];
