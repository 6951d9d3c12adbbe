// Amounts that a phrase tells: 'une trentaine', 'la moitié', 'twice as many'.
import { comparedByTimes } from '../../../lexicon/near-figures.ts';
import { type NumberPhrase, numberPhrases, roundPhrase } from '../../../lexicon/number-phrases.ts';
import { readScales } from '../../../text/numbers.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import { type Amount, shareOf } from './amount.ts';
import type { FigureText } from './figure-text.ts';

const none: ReadonlyMap<string, NumberPhrase> = new Map();

/** The phrases of a language, as they stand in a text. */
export const phrasesOf = (language: string): ReadonlyMap<string, NumberPhrase> =>
  numberPhrases[language] ?? none;

const patterns = new Map<string, RegExp>();

function patternOf(language: string): RegExp | null {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const words = [...phrasesOf(language).keys()].sort((a, b) => b.length - a.length);
  if (words.length === 0) return null;
  const made = new RegExp(`(?<words>${words.join('|')})(?![\\p{L}\\p{N}])`, 'iuy');
  patterns.set(language, made);
  return made;
}

/** 'en la segunda mitad', 'na segunda metade do ano': which half. */
const ordinalHalf =
  /(?:^|[^\p{L}])(?:segunda|primera|primeira|última|seconda?|seconde|deuxième|première|prima|erste[nr]?|zweite[nr]?) $/iu;

const compared = new RegExp(` (?:${comparedByTimes}|(?<that>that)[.,;)"”])`, 'uy');

/** The amount of the phrase that begins at `at`; null where none does. */
export function readPhrase(context: FigureText, at: number): Amount | null {
  const { text, language, english } = context;
  const pattern = patternOf(language);
  if (pattern === null) return null;
  pattern.lastIndex = at;
  const words = pattern.exec(text)?.groups?.['words'];
  const phrase = words === undefined ? undefined : lowered(language).get(words.toLowerCase());
  if (words === undefined || phrase === undefined) return null;
  const end = at + words.length;
  if (english && (isVerb(text, at, words) || !isCompared(text, end))) return null;
  const share = shareOf({ at, end, value: phrase.value });
  if (phrase.as === 'share') return ordinalHalf.test(signsBefore(text, at, 12)) ? null : share;
  const { end: whole, scale } =
    phrase.as === 'number' ? readScales(text, end, context.words) : { end, scale: 1 };
  return { ...share, end: whole, number: (share.number ?? 0) * scale, scale, written: 'words' };
}

const beforeDouble =
  /(?:^|[^\p{L}])(?:about|almost|around|at|be|been|charged?|costs?|earns?|earned|is|are|nearly|over|paid|pays?|roughly|spent|spends?|than|was|were) $/iu;

/** 'wanted to double the price': of these words only 'twice' and 'thrice' are no verbs. */
const isVerb = (text: string, at: number, words: string): boolean =>
  !/ice$/iu.test(words) && !beforeDouble.test(signsBefore(text, at, 10));

const smallLetters = new Map<string, ReadonlyMap<string, NumberPhrase>>();

function lowered(language: string): ReadonlyMap<string, NumberPhrase> {
  const known = smallLetters.get(language);
  if (known !== undefined) return known;
  const made = new Map([...phrasesOf(language)].map(([words, phrase]) => [words.toLowerCase(), phrase]));
  smallLetters.set(language, made);
  return made;
}

/** 'twice as many', 'double the number', 'We need twice that.' */
function isCompared(text: string, end: number): boolean {
  compared.lastIndex = end;
  return compared.test(text);
}

/** Whether an amount is a phrase that says how many times as many. */
export const isFoldPhrase = ({ text, language }: FigureText, { start, end }: Amount): boolean =>
  lowered(language).get(text.slice(start, end).toLowerCase())?.as === 'fold';

/** Whether an amount is a phrase for a round number: 'une trentaine'. */
export const isRoundPhrase = ({ text, language }: FigureText, { start, end }: Amount): boolean => {
  const words = text.slice(start, end).toLowerCase();
  return roundPhrase.test(words) && lowered(language).has(words);
};
