// Centuries as languages other than English write them, in Roman numerals: 'XIIIe siècle', 'siglo XIX', 'XIII secolo', 'в начале XIX века'.
import { type Form, type Found, nothing, type Reading, reading } from '../reading.ts';
import type { Shape } from '../shape.ts';

const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const numerals: ReadonlyMap<string, number> = new Map(
  ['', 'X', 'XX'].flatMap((tens, ten) =>
    ones.map((one, index) => [tens + one, ten * 10 + index] as const).filter(([, value]) => value > 0),
  ),
);
const LAST = 22;

//   XIIIe      XIX        ХІХ, in Cyrillic letters
const numeral = /^(?<letters>[IVXХІ]{1,6})(?:er|e|ème|ᵉ)?$/u;

function numberOf({ shape, first, last, at }: Found): number | null {
  return numberAt(shape, at('numeral') ?? (shape.letters.charAt(first) === 'C' ? last : first));
}

function numberAt(shape: Shape, token: number): number | null {
  const word = shape.text.slice(shape.start[token], shape.end[token]);
  const letters = numeral.exec(word)?.groups?.['letters']?.replaceAll('Х', 'X').replaceAll('І', 'I') ?? '';
  const number = numerals.get(letters) ?? null;
  return number === null || number > LAST ? null : number;
}

const beforeChrist = /^,? (?:v\. ?Chr|v\. ?u\. ?Z|a\. ?C\.|av\. J|avant J|до н\. ?[еэ])/u;

function readRomanCentury(found: Found): Reading | null {
  const number = numberOf(found);
  if (number === null) return null;
  return centuryOf(found, number);
}

/** 'aux Xe et XIe siècles', 'entre los siglos XII y XIV': from the first to the last of them. */
function readRomanCenturies(found: Found): Reading | null {
  const { shape, first, last } = found;
  const [low, high] = [numberAt(shape, found.at('low') ?? first), numberAt(shape, found.at('high') ?? last)];
  const end = shape.end[last] ?? 0;
  if (low === null || high === null || low >= high || beforeChrist.test(shape.text.slice(end, end + 12)))
    return null;
  return reading('century', [first, last], {
    from: { ...nothing, year: 100 * (low - 1), span: 100 },
    to: { ...nothing, year: 100 * (high - 1), span: 100 },
    confidence: 0.9,
  });
}

/** 'im 13. Jahrhundert': the stop makes the number one of a row. */
function readDottedCentury(found: Found): Reading | null {
  const { shape, first } = found;
  const token = found.at('day') ?? first;
  const number = found.value('day') ?? 0;
  const isDotted = shape.text.charAt((shape.end[token] ?? 0) - 1) === '.';
  return isDotted && number <= LAST ? centuryOf(found, number) : null;
}

function centuryOf(found: Found, number: number): Reading {
  const { shape, first, last } = found;
  const end = shape.end[last] ?? 0;
  const isBefore = beforeChrist.test(shape.text.slice(end, end + 12));
  return reading('century', [first, last], {
    from: { ...nothing, year: isBefore ? -100 * number + 1 : 100 * (number - 1), span: 100 },
    part: isBefore ? 0 : (found.value('part') ?? 0),
    confidence: 0.95,
  });
}

const PART = '(?:(?<part>g)(?:ft?|t|F)?)?';

export const centuryForms: readonly Form[] = [
  { rule: 'century', pattern: /(?<low>x)[&T-](?<high>x)C/dg, read: readRomanCenturies },
  { rule: 'century', pattern: /C(?<low>x)[&T-](?<high>x)/dg, read: readRomanCenturies },
  { rule: 'century', pattern: new RegExp(`${PART}(?<numeral>x)C`, 'dg'), read: readRomanCentury },
  { rule: 'century', pattern: new RegExp(`${PART}C(?<numeral>x)`, 'dg'), read: readRomanCentury },
  { rule: 'century', pattern: new RegExp(`${PART}(?<day>D)C`, 'dg'), read: readDottedCentury },
];
