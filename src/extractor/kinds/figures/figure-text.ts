import type { NumberWords } from '../../../lexicon/number-words.ts';
import type { Article } from '../../../records/article.ts';
import { classAt, DIGIT, isWordClass, LOWER, SPACE, UPPER } from '../../../text/characters.ts';
import { numbersOf } from '../../../text/numbers.ts';
import { primaryLanguage } from '../../../text/primary-language.ts';
import { type UnitIndex, unitIndexOf } from './unit-index.ts';

/** A stretch of text as UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text with what is needed to read figures in it. */
export interface FigureText {
  readonly text: string;
  readonly words: NumberWords;
  readonly units: UnitIndex;
  /** Without its region: 'de'. */
  readonly language: string;
  /** English habits apply: labels, 'a'/'an', 'one'. */
  readonly english: boolean;
  /** Numbers of three or four digits that this text puts behind a name: '737' of 'the Boeing 737'. */
  readonly models: ReadonlySet<string>;
  /** Where names of people end. */
  readonly people: ReadonlySet<number>;
  readonly publisher: string | null;
  /** The article's own address. */
  readonly url: string | null;
}

/** What is looked for in a whole article is looked for once for each `key`, not at each of its amounts. */
export function onceForArticle<K, T>(
  look: (context: FigureText, key: K) => T,
): (context: FigureText, key: K) => T {
  const seen = new WeakMap<FigureText, Map<K, { readonly found: T }>>();
  return (context, key) => {
    const ofArticle = seen.get(context) ?? new Map<K, { readonly found: T }>();
    seen.set(context, ofArticle);
    const known = ofArticle.get(key) ?? { found: look(context, key) };
    ofArticle.set(key, known);
    return known.found;
  };
}

/** What figures are read from. The paper and its address tell whose dollars are meant. */
export type FigureArticle = Pick<Article, 'text' | 'language'> & Partial<Pick<Article, 'publisher' | 'url'>>;

/** `people` are the spans of their names. */
export function figureText(article: FigureArticle, people: readonly Span[] = []): FigureText {
  const language = primaryLanguage(article.language);
  const words = inUse(numbersOf(language), article.text, language);
  return {
    text: article.text,
    words,
    units: unitIndexOf(language),
    language: words === numbersOf('en') ? 'en' : language,
    english: words === numbersOf('en'),
    models: modelsIn(article.text),
    people: new Set(people.map(({ end }) => end)),
    publisher: article.publisher ?? null,
    url: article.url ?? null,
  };
}

const pointed = new Map<NumberWords, NumberWords>();
const points =
  /\d,\d{3}\.\d|\d,\d{3},\d{3}|(?<![\d.,])\d{1,2}\.\d{1,2} ?%|(?<![\d.,])\d{1,3}\.\d{1,2} (?:juta|mil(?:ione?s?|lion(?:en|es|s)?|lones|hões|iardi)|Mrd|Mio)(?!\p{L})|(?<![\d.,])[1-9]\d{0,2},\d00 mil(?:lones|hões)|\$ ?\d{1,3}\.\d\d(?![\d.,])/u;
const commas =
  /\d\.\d{3},\d|\d\.\d{3}\.\d{3}|(?<![\d.,])\d{1,3},\d{1,2} (?:%|mil(?:ione?s?|lion(?:en|es|s)?|lones|hões|iardi)|Mrd|Mio)|(?<![\d.,])\d{1,3},\d{1,2}%/;
/** Thousands of a paper that writes decimals with a point: '1,833 familias', and no '1.833'. */
const thousands =
  /(?<![\d.,])[1-9]\d{0,2},\d{3} (?!(?:billones|euros|grados|gramos|kil[oó]\p{Ll}*|litros|metros|miles|millones|puntos|segundos|veces)(?!\p{L}))\p{Ll}{3,}s(?!\p{L})/gu;
const stops = /(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])/u;

/** Papers of Mexico and Central America write decimals with a point where Spain has a comma: what an article does tells. */
function inUse(words: NumberWords, text: string, language: string): NumberWords {
  if (
    words.decimal === '.' ||
    commas.test(text) ||
    !(points.test(text) || (language === 'es' && hasThousands(text)))
  )
    return words;
  const known = pointed.get(words) ?? { ...words, decimal: '.' };
  pointed.set(words, known);
  return known;
}

const hasThousands = (text: string): boolean =>
  text.includes(',') && [...text.matchAll(thousands)].length > 0 && !stops.test(text);

//   the Boeing 737 has
//       ^name  ^model
const model = /(?<=[\p{Ll}\d][ ,] ?)\p{Lu}[\p{L}]{1,20}[ -](?<model>\d{3,4})(?![\d%]|[.,:/]\d)/gu;

const boeings = ['707', '717', '727', '737', '747', '757', '767', '777', '787']; // an article on Boeing writes 'a new 737' as well

function modelsIn(text: string): ReadonlySet<string> {
  const named = [...text.matchAll(model)].map((match) => match.groups?.['model'] ?? '');
  return new Set(text.includes('Boeing') ? [...named, ...boeings] : named);
}

/** A word and where it stands. */
export interface Word extends Span {
  readonly word: string;
}

const longest = 40;

/** The word that ends at `at`, one blank or hyphen between allowed; with the stops and apostrophes inside and after it ('No.', 'Poor’s'). */
export function wordBefore(text: string, at: number): Word | null {
  let end = at;
  if (classAt(text, end - 1) === SPACE && text.charAt(end - 1) !== '\n') end -= 1;
  let start = end;
  while (start > 0 && end - start < longest && isInWord(text, start - 1, start - 2)) start -= 1;
  return start === end ? null : { start, end, word: text.slice(start, end) };
}

/** The word that begins at `at`, one blank between allowed. Hyphens, stops and apostrophes inside words belong to them. */
export function wordAfter(text: string, at: number): Word | null {
  let start = at;
  if (classAt(text, start) === SPACE && text.charAt(start) !== '\n') start += 1;
  let end = start;
  while (end - start < longest && isInWord(text, end, end + 1)) end += 1;
  while (end > start && !isWordClass(classAt(text, end - 1))) end -= 1;
  if (text.charAt(end) === '.' && /^(?:\p{Lu}\.){1,3}\p{Lu}$/u.test(text.slice(start, end))) end += 1; // 'U.S. troops'
  return start === end ? null : { start, end, word: text.slice(start, end) };
}

/** `next` is the place behind it as one goes on: two hyphens are a dash, and part words. */
function isInWord(text: string, index: number, next: number): boolean {
  if (isWordClass(classAt(text, index))) return true;
  const sign = text.charAt(index);
  if (sign === '-' && text.charAt(next) === '-') return false;
  return (
    sign === '.' ||
    sign === "'" ||
    sign === '’' ||
    sign === '-' ||
    sign === '‑' ||
    sign === '&' ||
    sign === '№'
  );
}

/** True when a letter or digit stands at `index`. */
export function isWordAt(text: string, index: number): boolean {
  return isWordClass(classAt(text, index));
}

export function isDigitAt(text: string, index: number): boolean {
  return classAt(text, index) === DIGIT;
}

export function isLetterAt(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return isWordClass(kind) && kind !== DIGIT;
}

/** Whether a word or sign stands in the text, and not within a longer word: 'Sh' is not in 'She', '£' is in '£5'. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!isLetterAt(text, at - 1) && !(isLetterAt(text, end - 1) && isLetterAt(text, end))) return true;
  }
  return false;
}

export function isUpperAt(text: string, index: number): boolean {
  return classAt(text, index) === UPPER;
}

export function isLowerAt(text: string, index: number): boolean {
  return classAt(text, index) === LOWER;
}

/** True when nothing but blanks, quotes or brackets stands between `at` and the end of the sentence or line before it. */
export function opensSentence(text: string, at: number): boolean {
  let index = at - 1;
  for (let count = 0; count < 6 && index >= 0; count += 1, index -= 1) {
    const sign = text.charAt(index);
    if ('.!?…:;\n\u2028\u2029•◆■●―—–-'.includes(sign)) return true;
    if (classAt(text, index) !== SPACE && !'"“”‘’\'([«'.includes(sign)) return false;
  }
  return index < 0;
}
