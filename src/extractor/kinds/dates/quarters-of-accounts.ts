// Quarters of accounts whose year does not begin in January: 'the third quarter ended December 31', 'October-December quarter (Q3FY18)'.
import type { Reading, Relative, Tense } from './reading.ts';

const QUARTERS = 4;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.split('|').map((name, index) => [name, index + 1]),
);
const numbers: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth'].flatMap((word, index) => [
    [word, index + 1],
    [`q${index + 1}`, index + 1],
    [`${index + 1}`, index + 1],
  ]),
);

const number = `(?<number>first|second|third|fourth|[1-4](?=st|nd|rd|th)|q[1-4])(?:st|nd|rd|th)?`;
const month = `(?<month>${months})[a-z]{0,6}`;
/** Two ways to say it, the quarter first or its months. */
const told = [
  //   the third quarter ended December 31      Q3 of the fiscal year ending on 31 March
  new RegExp(
    `\\b${number}(?:[ -](?:fiscal )?quarter)?(?: fy ?\\d{2,4})?,? (?:that |which )?(?:ended|ending)(?: on| in)? (?:\\d{1,2}(?:st|nd|rd|th)? )?${month}`,
    'gi',
  ),
  //   Q3 (October-December)      third quarter (Oct-Dec)
  new RegExp(
    `\\b${number}(?:[ -]quarter)?(?: ?fy ?\\d{2,4})? \\((?:${months})[a-z]{0,6}(?:-|–| to )${month}\\)`,
    'gi',
  ),
  //   October-December quarter (Q3FY18)      December quarter of the current fiscal (Q3FY20)
  new RegExp(`\\b${month} quarter(?: of [^.()]{1,24})? \\((?:the )?${number}`, 'gi'),
];
//   the year ending 31 March 2024; not 'the year to March', which statistics write
const wholeYear = new RegExp(
  `\\byear (?:that |which )?(?:ended|ending)(?: on)? (?<before>\\d{1,2}(?:st|nd|rd|th)? )?${month}(?<behind> \\d{1,2}(?!\\d))?`,
  'gi',
);
const ofIndia = /₹|\bRs\b|\bcrore|\blakh/;
const ofNeighbours =
  /Bangladesh|Colombo|Dhaka|Islamabad|Karachi|Kathmandu|Lahore|Mauriti|Nepal|Pakistan|Sri Lanka/;
const fiscal = /FY ?'?\d\d|\bfiscal\b/;

/**
 * How many quarters after January the year of an article's accounts begins: 1 where its third quarter is October to December, as in India;
 * null where it does not tell, or tells of several. English; linear in the length of the text.
 */
export function startOfAccounts(text: string): number | null {
  const starts = new Set<number>();
  for (const pattern of told) {
    for (const { groups } of text.matchAll(pattern)) {
      const ends = monthNumbers.get(groups?.['month']?.toLowerCase() ?? '') ?? 1;
      const said = numbers.get(groups?.['number']?.toLowerCase() ?? '');
      if (said !== undefined && ends % 3 === 0) starts.add((ends / 3 - said + QUARTERS) % QUARTERS);
    }
  }
  if (starts.size === 0) for (const start of startsOfYears(text)) starts.add(start);
  const [only] = starts;
  if (starts.size > 0) return starts.size === 1 && only !== undefined ? only : null;
  return ofIndia.test(text) && fiscal.test(text) && !ofNeighbours.test(text) ? 1 : null;
}

/** Where the accounts begin that end with a day of March, June or September: 'the year ending 31 March'. Those of December are the calendar's. */
function startsOfYears(text: string): readonly number[] {
  return [...text.matchAll(wholeYear)].flatMap(({ groups }) => {
    const ends = monthNumbers.get(groups?.['month']?.toLowerCase() ?? '') ?? 1;
    const isDay = (groups?.['before'] ?? groups?.['behind']) !== undefined;
    return isDay && ends % 3 === 0 && ends < 12 ? [ends / 3] : [];
  });
}

const BASE = 32;
const because = 'The article tells with which months the year of these accounts begins.';

/** The same reading, where it is a quarter of accounts: in the months that it is of. */
export function inYearOfAccounts(one: Reading, start: number): Reading {
  const { group, year } = one.from;
  if (one.rule !== 'part-of-year') return one;
  if (one.relative !== null) return { ...one, relative: shifted(one.relative, start) };
  if (!one.about || group === null || group <= BASE || group > BASE + QUARTERS || year === null) return one;
  const quarter = group - BASE + start;
  const isNext = quarter > QUARTERS;
  return {
    ...one,
    about: false,
    because,
    from: {
      ...one.from,
      year: isNext || start === 0 ? year : year - 1,
      group: BASE + (isNext ? quarter - QUARTERS : quarter),
    },
  };
}

/** A quarter told without its year: the last of them that is over or running, in what is to come the next. */
function shifted(
  relative: NonNullable<Reading['relative']>,
  start: number,
): NonNullable<Reading['relative']> {
  return (reference, tense: Tense): Relative | null => {
    const found = relative(reference, tense);
    const said = Number(/^\d{4}-(?<group>3[3-6])$/u.exec(found?.edtf ?? '')?.groups?.['group'] ?? 0) - BASE;
    if (found === null || said < 1 || reference.year === null || reference.month === null) return found;
    const quarter = ((said - 1 + start) % QUARTERS) + 1;
    const now = Math.ceil(reference.month / 3);
    const shift = tense === 'future' ? (quarter < now ? 1 : 0) : quarter > now ? -1 : 0;
    const year = reference.year + shift;
    return { ...found, edtf: `${year}-${BASE + quarter}`, inferred: { ...found.inferred, year } };
  };
}
