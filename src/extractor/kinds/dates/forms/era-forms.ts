// Eras, centuries and decades: '776 BC', 'founded c. 635', 'the late 19th century', 'the 1990s'; and eras of other calendars, which give none.
import { earlyEvents, otherEras } from '../../../../lexicon/date-lookalikes.ts';
import { isCounted } from '../guards.ts';
import { type Form, type Found, isCapital, nothing, type Reading, reading, wordAt } from '../reading.ts';
import type { Shape } from '../shape.ts';

function readEra(found: Found): Reading | null {
  const { shape, first, last } = found;
  const token = found.at('year') ?? first;
  const text = shape.text.slice(shape.start[token], shape.end[token]).replaceAll(',', '');
  const era = found.value('era') ?? 1;
  if (!/^\d{1,5}$/u.test(text) || (era < 0 && found.at('era') !== last)) return null;
  if (last - first > 1 && wordAt(shape, last - 1) !== 'cal') return null;
  const value = Number(text);
  if (value === 0) return null;
  const year = era < 0 ? 1 - value : value; // 1 BC is the year 0
  return reading('era', [first, last], {
    from: { ...nothing, year },
    about: isAbout(shape, first),
    confidence: 0.95,
  });
}

//   500–300 BC      3340–3090 cal BC      AD 43–410
//   ^low ^high      ^low ^high            ^low ^high
const YEARS_BEFORE = /(?<low>[YDd#])-(?<high>[YDd#])x?(?<era>G)/dg;
const YEARS_AFTER = /(?<era>G)(?<low>[YDd#])-(?<high>[YDd#])/dg;
//   from 500 to 1000 AD      between 600 and 300 BC      between A.D. 1440 and 1450
const BETWEEN_YEARS = /(?<=[Fb])(?<low>[YDd#])[T&](?<high>[YDd#])x?(?<era>G)/dg;
const BETWEEN_YEARS_AFTER = /(?<=[Fb])(?<era>G)(?<low>[YDd#])[T&](?<high>[YDd#])(?!x?G)/dg;

/** Years with one era for both; the word between is the 'cal' of a calibrated date. */
function readEraYears(found: Found): Reading | null {
  const { shape, first, last } = found;
  const token = found.at('era') ?? last;
  if (token === last && shape.letters.charAt(last - 1) === 'x' && wordAt(shape, last - 1) !== 'cal')
    return null;
  const era = found.value('era') ?? 1;
  const [low, high] = [yearOfDigits(shape, found.at('low')), yearOfDigits(shape, found.at('high'))];
  if (low === null || high === null || (era < 0 && token !== last)) return null;
  const [from, to] = era < 0 ? [1 - low, 1 - high] : [low, high];
  if (from >= to) return null;
  return reading('era', [first, last], {
    from: { ...nothing, year: from },
    to: { ...nothing, year: to },
    about: isAbout(shape, first),
    confidence: 0.9,
  });
}

function yearOfDigits(shape: Shape, token: number | null): number | null {
  const text =
    token === null ? '' : shape.text.slice(shape.start[token], shape.end[token]).replaceAll(',', '');
  return /^[1-9]\d{0,4}$/u.test(text) ? Number(text) : null;
}

/** '2081 Samvat', 'Saka 1945': years that are not of this calendar take their words and give no date. */
function readOtherEra({ shape, first, last }: Found): readonly Reading[] | null {
  const token = shape.letters.charAt(first) === 'x' ? first : last;
  return otherEras.has(wordAt(shape, token)) && isCapital(shape, token) ? [] : null;
}

//   founded c. 635 and
//   ^maker   ^year
const EARLY_YEAR = /c(?<year>#)/dg;

/** A year of three figures, where what came about then stands before it. */
function readEarlyYear(found: Found): Reading | null {
  const { shape, first, last } = found;
  const opened = shape.letters.charAt(first - 1) === '<' || earlyEvents.has(wordAt(shape, first - 1));
  return opened && !isCounted(shape, last) ? earlyYear(found, true) : null;
}

//   Rome fell in 476.   Vikings raided Lindisfarne in 793 and left
//        ^event  ^year           ^event               ^year
const YEAR_OF_EVENT = /(?<=x)i(?<year>#)/dg;

function readYearOfEvent(found: Found): Reading | null {
  const { shape, first, last } = found;
  const event = isCapital(shape, first - 1) ? first - 2 : first - 1;
  if (!earlyEvents.has(wordAt(shape, event)) || !closesYear.test(after(shape, last))) return null;
  return earlyYear(found, false);
}

/** 'in the year 536'; not 'over the year 536 people died'. */
function readNamedYear(found: Found): Reading | null {
  const { shape, last } = found;
  const next = after(shape, last);
  if (found.value('unit') !== 4 || !(closesYear.test(next) || /^(?:,(?!\d)| (?:an?|the) )/u.test(next)))
    return null;
  return earlyYear(found, false);
}

/** What follows a year and no number that counts: 'in 476 people' and 'in 120, Main Street' go on otherwise. */
const closesYear =
  /^(?:[.;)](?!\d)|$|\n|,? (?:when|and|after|before|by|with|under|while|but|where)(?! \d)(?!\p{L}))/u;

function after(shape: Shape, token: number): string {
  const end = shape.end[token] ?? 0;
  return shape.text.slice(end, end + 12);
}

function earlyYear({ shape, last }: Found, about: boolean): Reading | null {
  const text = shape.text.slice(shape.start[last], shape.end[last]);
  return /^[1-9]\d\d$/u.test(text)
    ? reading('year', [last, last], { from: { ...nothing, year: Number(text) }, about, confidence: 0.75 })
    : null;
}

/** 'circa 1920', 'c. 1920', 'around 1920'. */
export function isAbout(shape: Shape, token: number): boolean {
  return shape.letters.charAt(token - 1) === 'c' || wordAt(shape, token - 1) === 'around';
}

function readCentury(found: Found): Reading | null {
  const { first, last } = found;
  const number = (found.value('tens') ?? 0) + (found.value('ordinal') ?? 0);
  const era = found.value('era') ?? 1;
  if (number < 1 || number > 40 || (era > 0 && number > 22)) return null;
  const year = era < 0 ? -100 * number + 1 : 100 * (number - 1);
  return reading('century', [first, last], {
    from: { ...nothing, year, span: 100 },
    part: found.value('part') ?? 0,
    confidence: 0.95,
  });
}

/** 'the 4th–7th century', 'between the 5th and 7th centuries BC': both lie in one era. */
function readCenturies(found: Found): Reading | null {
  const { first, last } = found;
  const [low, high] = [found.value('low') ?? 0, found.value('high') ?? 0];
  const era = found.value('era') ?? 1;
  const isRow = era < 0 ? low > high : low < high;
  if (!isRow || Math.min(low, high) < 1 || Math.max(low, high) > (era < 0 ? 40 : 22)) return null;
  const yearOf = (number: number): number => (era < 0 ? -100 * number + 1 : 100 * (number - 1));
  return reading('century', [first, last], {
    from: { ...nothing, year: yearOf(low), span: 100 },
    to: { ...nothing, year: yearOf(high), span: 100 },
    confidence: 0.9,
  });
}

function readDecade(found: Found): Reading | null {
  const { shape, first, last } = found;
  const token = found.at('decade') ?? first;
  const value = shape.value[token] ?? 0;
  const short = value < 100;
  if (short && !isShortDecade(shape, token, first)) return null;
  if (!short && (value % 10 !== 0 || value > 2100)) return null;
  const year = short ? (value < 30 ? 2000 : 1900) + value : value;
  return reading('decade', [first, last], {
    from: { ...nothing, year, span: 10 },
    part: found.value('part') ?? 0,
    confidence: short ? 0.85 : 0.95,
    ...(short && {
      inferred: { century: Math.floor(year / 100) },
      because: 'The decade is written with two figures; the century was worked out.',
    }),
  });
}

/** "the '90s", 'the late 90s'; not 'in his 90s', 'in the low 80s'. */
function isShortDecade(shape: Shape, token: number, first: number): boolean {
  const apostrophe = /^['’‘]/u.test(shape.text.charAt(shape.start[token] ?? 0));
  return (
    apostrophe ||
    (shape.letters.charAt(first - 1) === 't' &&
      !/^(?:to|into|above|below|under|over)$/u.test(wordAt(shape, first - 2)) && // 'prices will rise to the mid 20s'
      !/\b(?:degrees?|temperatures?|[Hh]ighs|[Ll]ows|aged?|prices?)\b/u.test(near(shape, first)))
  );
}

function near(shape: Shape, token: number): string {
  const start = shape.start[token] ?? 0;
  return shape.text.slice(Math.max(0, start - 80), start + 80);
}

// the late 19th century BC · the twenty-first century
const CENTURY = /(?:(?<part>g)-?)?(?:(?<tens>n)-)?(?<ordinal>[Ow])-?C(?<era>G)?/dg;

// the 4th–7th century · the 12th to the 16th centuries · between the 5th and 7th centuries BC
const CENTURIES = /(?<low>[Ow])-?(?:-|Tt?|(?<=bt?[Ow])&t?)(?<high>[Ow])-?C(?<era>G)?/dg;

export const eraForms: readonly Form[] = [
  { rule: 'era', pattern: /Yx|xY/dg, read: readOtherEra },
  { rule: 'era', pattern: YEARS_BEFORE, read: readEraYears },
  { rule: 'era', pattern: YEARS_AFTER, read: readEraYears },
  { rule: 'era', pattern: BETWEEN_YEARS, read: readEraYears },
  { rule: 'era', pattern: BETWEEN_YEARS_AFTER, read: readEraYears },
  { rule: 'era', pattern: /(?<year>[YDd#])x?(?<era>G)/dg, read: readEra },
  { rule: 'era', pattern: /(?<era>G)(?<year>[YDd#])/dg, read: readEra },
  { rule: 'year', pattern: EARLY_YEAR, read: readEarlyYear },
  { rule: 'year', pattern: YEAR_OF_EVENT, read: readYearOfEvent },
  { rule: 'year', pattern: /t(?<unit>U)(?<year>#)/dg, read: readNamedYear },
  { rule: 'century', pattern: CENTURIES, read: readCenturies },
  { rule: 'century', pattern: CENTURY, read: readCentury },
  { rule: 'decade', pattern: /(?:(?<part>g)(?:-|t)?)?(?<decade>[Ee])(?:-?j)?/dg, read: readDecade },
  { rule: 'decade', pattern: /(?<=t(?:g-?)?)(?<decade>Y)'/dg, read: readDecade }, // the 1990's
];
