// Shares in other languages than English: 'zwei Drittel', 'deux personnes sur trois', 'dos de cada tres', 'twee op de drie'.
import { fractionsElsewhere, ratiosElsewhere, timesElsewhere } from '../../../lexicon/shares-elsewhere.ts';
import { type NumberRead, readNumber } from '../../../text/numbers.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import { type Amount, shareOf } from './amount.ts';
import type { FigureText } from './figure-text.ts';

const fraction = / (?<word>\p{L}{4,12})(?![\p{L}\p{N}-])/uy;
const ratio = new RegExp(`(?<noun> \\p{Ll}{3,16})? (?:${ratiosElsewhere}) (?=[\\p{Ll}\\d])`, 'uy');
const MOST = 10;

/** The share that begins with the number at `at`, which may have been read; null where it is a number and no more. */
export function readShareElsewhere(context: FigureText, at: number, read?: NumberRead): Amount | null {
  const { text, words, english, units } = context;
  if (english || units.glued) return null;
  const first = read ?? readNumber(text, at, words) ?? oneAt(text, at);
  if (first === null || first.scale !== 1 || !isSmall(first)) return null;
  fraction.lastIndex = first.end;
  const parts = fractionsElsewhere.get(fraction.exec(text)?.groups?.['word']?.toLowerCase() ?? '');
  if (parts !== undefined)
    return parts > first.value ? shareOf({ at, end: fraction.lastIndex, value: first.value / parts }) : null;
  ratio.lastIndex = first.end;
  if (!ratio.test(text)) return null;
  const second = readNumber(text, ratio.lastIndex, words);
  if (
    second === null ||
    !isSmall(second) ||
    second.value <= first.value ||
    ofTime.test(text.slice(second.end, second.end + 12))
  )
    return null;
  return shareOf({ at, end: second.end, value: first.value / second.value });
}

const article = /(?:une?|un[oa]|uma?|ein[er]?|een)(?= )/iuy;

/** The 'un' of 'un emploi sur cinq', where a ratio follows. */
function oneAt(text: string, at: number): NumberRead | null {
  article.lastIndex = at;
  return article.test(text) ? { end: article.lastIndex, value: 1, scale: 1, plain: false } : null;
}

const isSmall = ({ value, scale }: NumberRead): boolean =>
  scale === 1 && Number.isInteger(value) && value >= 1 && value <= MOST;

const ofTime = new RegExp(`^ (?:${timesElsewhere})(?!\\p{L})`, 'iu');
const one = new RegExp(
  `(?<!\\p{L})(?:ein[er]?|une?|un[oa]|uma?|een|één) (?:\\p{Ll}{3,16} )?(?:${ratiosElsewhere}) $`,
  'iu',
);

/** The three of 'uno de cada tres' and 'une femme sur trois': of a share whose first word is read as an article. */
export function isOneOfThem({ text, english }: FigureText, start: number): boolean {
  return !english && text.charAt(start - 1) === ' ' && one.test(signsBefore(text, start, 32));
}
