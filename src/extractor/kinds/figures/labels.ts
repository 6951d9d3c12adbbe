// Numbers that only tell which: behind a label, in front of a line, in a row of numbers.
import { decadeOpeners } from '../../../lexicon/date-lookalikes.ts';
import { labelWords, streetWords, strongLabels } from '../../../lexicon/figure-words.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import {
  type FigureText,
  isDigitAt,
  isUpperAt,
  opensSentence,
  wordAfter,
  wordBefore,
} from './figure-text.ts';
import type { Reading } from './form.ts';
import type { Counted } from './read-counts.ts';

//   under Articles 14, 19 and 21         pages 3 and 4
//         ^label   ^others                 ^label^others
const labelled =
  /(?<![\p{L}\d])(?<label>\p{L}{1,12}\.?) (?:\d{1,4}\p{Lu}?(?:, | and | or |, and | & )){1,6}$/u;

/** The 21 of 'Articles 14, 19 and 21': one of several numbers behind a label. */
export function isLabelledToo(text: string, start: number): boolean {
  if (!/(?:,|and|or|&) $/u.test(signsBefore(text, start, 4))) return false;
  const label = labelled.exec(signsBefore(text, start, 56))?.groups?.['label']?.toLowerCase();
  return label !== undefined && isLabelWord(label);
}

const isLabelWord = (word: string): boolean =>
  labelWords.has(word) || (word.endsWith('s') && labelWords.has(word.slice(0, -1)));

/** True for the numbers of 'plots 3 to 7' and 'pages 12-14': the word before is that of a label. */
export function isLabelled({ text }: FigureText, { unit, start }: Reading): boolean {
  const before = wordBefore(text, start)?.word.toLowerCase() ?? '';
  return unit === null && isLabelWord(before);
}

/** The 1 of a line or sentence 'Certificate 1: works not begun'; not of 'Dead 12:', which has no word for one thing. */
export function isHeading(text: string, { amount: { plain }, start, end }: Reading): boolean {
  if (!plain || text.charAt(end) !== ':' || !/\s/.test(text.charAt(end + 1))) return false;
  const before = wordBefore(text, start);
  return (
    before !== null && /^\p{Lu}\p{Ll}{2,}[^s\P{Ll}]$/u.test(before.word) && opensSentence(text, before.start)
  );
}

/** The 95% of '(95% CI 89 to 96)', and its bounds: how sure an interval is. */
export function isConfidence(text: string, { unit, start, end }: Reading): boolean {
  if (unit === 'percent' && confidence.test(text.slice(end, end + 24))) return true;
  return bounds.test(signsBefore(text, start, 48));
}

//   95% CI: 41 to 69      (95% confidence interval, 1.2–3.4)
const bounds =
  /% ?(?:CI|confidence interval|credible interval)(?: of)?[:,=]? [[(]?(?:[-−]?\d{1,6}(?:\.\d{1,6})? ?%?(?: to |, ?| ?[-–] ?))?[-−]?$/u;

const confidence = /^ (?:CI(?!\p{L})|confidence interval|credible interval)/u;

/** '1. The parties', '(2)', '[3]'. */
export function isInList(text: string, reading: Reading): boolean {
  const before = text.charAt(reading.start - 1);
  const after = text.charAt(reading.end);
  if ((before === '(' && after === ')') || (before === '[' && after === ']'))
    return reading.amount.plain && (reading.amount.number ?? 0) < 50;
  return (
    (before === '' || before === '\n') &&
    (after === ')' || (after === '.' && /\s/.test(text.charAt(reading.end + 1)))) &&
    reading.amount.plain
  );
}

/** A number between numbers: a telephone, a table, a row of results. */
export function isAmongNumbers(text: string, reading: Reading): boolean {
  if (/^(?:[ \u00a0-]|\) ?| ?[·•|] ?)\d/.test(text.slice(reading.end, reading.end + 4))) return true;
  if (/\d ?[·•|] ?$/.test(signsBefore(text, reading.start, 4))) return true; // 'Page: 1 · 2 · 3'
  return (
    /[ )]/.test(text.charAt(reading.start - 1)) &&
    isDigitAt(text, reading.start - 2) &&
    !/\b(?:1[1-9]|20)\d\d $/.test(signsBefore(text, reading.start, 6))
  );
}

const centuryBefore = /(?:^|[^\p{L}])(?:siècle|siglo|século|secolo|eeuw|век|век[ае]|століття|столітті) $/iu;
const decadeBefore = new RegExp(`(?:^|[^\\p{L}])(?:${[...decadeOpeners].join('|')}) $`, 'iu');
const centuryAfter = /^(?:\.|e|ème)? ?(?:Jahrhundert|Jh\.|eeuw|siècle|secolo|세기|世纪|世紀)/u;

/** 'im 19. Jahrhundert', 'no século 19', 'los años noventa': times, in languages whose dates do not read them. */
export function isCentury(
  { text, english }: FigureText,
  { unit, amount: { start, end, written } }: Reading,
): boolean {
  if (english || unit !== null) return false;
  const before = signsBefore(text, start, 12);
  return (
    centuryBefore.test(before) ||
    (written === 'words' && decadeBefore.test(before)) ||
    centuryAfter.test(text.slice(end, end + 14))
  );
}

const roadLetter = /^[B-HJ-Z]$/; // 'die B 76', 'route D 992'

const isStrongLabel = (word: string): boolean =>
  roadLetter.test(word) || strongLabels.has(word.toLowerCase().replace(/^(?:all|d|dell|l)['’]/u, ''));

//   SW force 8      gale force 9 winds      sea state 7      But not: in the air force 8 planes
const ofSeaAndWind =
  /(?<!\p{L})(?:(?:gale|hurricane|storm|winds?|Beaufort|[NSEW]{1,3}|\p{L}{3,9}erly)[ -]force|sea state) $/iu;

/** '§ 12', 'Route 66', 'Grade 6 pupils'. */
export function isBehindLabel(text: string, { start }: Reading, counted: Counted | null): boolean {
  if (/§ ?$/.test(text.slice(start - 2, start)) || ofSeaAndWind.test(signsBefore(text, start, 24)))
    return true;
  const before = wordBefore(text, start);
  const isName = counted === null || isUpperAt(text, before?.start ?? 0);
  return (
    before !== null && (isStrongLabel(before.word) || (labelWords.has(before.word.toLowerCase()) && isName))
  );
}

/** '10 Downing Street', '1600 Pennsylvania Avenue'. */
export function isAddress(text: string, end: number): boolean {
  let at = end;
  for (let count = 0; count < 4; count += 1) {
    const word = wordAfter(text, at);
    if (word === null || !isUpperAt(text, word.start)) return false;
    if (count > 0 && streetWords.has(word.word.toLowerCase())) return true;
    at = word.end;
  }
  return false;
}

/** The 1 of 'die 1. Große Strafkammer'. */
export const isOrdinal = (text: string, { start, end }: Reading): boolean =>
  /^\. \p{Lu}/u.test(text.slice(end, end + 3)) &&
  /(?<!\p{L})(?:am|das|dem|den|der|des|die|im|vom|zum|zur) $/iu.test(signsBefore(text, start, 5));
