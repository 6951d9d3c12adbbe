import { defaultNumberWords, type NumberWords, numberWords, shortScales } from '../lexicon/number-words.ts';
import { primaryLanguage } from './primary-language.ts';

// Numbers in digits and words, read at a place in a text; and numbers written for people.

/** A number as it stands in a text. */
export interface NumberRead {
  /** UTF-16 offset after it. */
  readonly end: number;
  readonly value: number;
  /** Product of the scale words at its end: 1e9 in '5.5 billion'; value = mantissa × scale. */
  readonly scale: number;
  /** Digits alone, without grouping, decimals or scale: could be a year, a label, a page. */
  readonly plain: boolean;
}

/** The number habits of a BCP 47 language; English where it is not known. */
export function numbersOf(language: string): NumberWords {
  return numberWords.get(primaryLanguage(language)) ?? defaultNumberWords;
}

//   1,500.25 · 1 500 · 12,34,567 · 4907.20
const pointed =
  /(?:\d{1,3}(?:(?:,\d{3}){1,5}|(?:[\u00a0\u202f\u2009 ’']\d{3}){1,5})|\d{1,2}(?:,\d{2}){1,4},\d{3})(?![\d,]\d)(?!\d)(?:\.\d{1,9}(?!\d))?|\d{1,15}(?!\d)(?:\.\d{1,12}(?!\d))?/y;
//   1’498.868 · 1.500,25 · 1 500 · 4,2
const commaed =
  /\d{1,3}(?:['’]\d{3}){1,3}(?:[.,]\d{3}){1,2}(?!\d|[.,]\d{3})(?:,\d{1,2}(?!\d))?|\d{1,3}(?:(?:\.\d{3}){1,5}|(?:[\u00a0\u202f\u2009 ’']\d{3}){1,5})(?!\d)(?:,\d{1,9}(?!\d))?|\d{1,15}(?!\d)(?:[.,]\d{1,12}(?!\d))?/y;

/** The number whose digits begin at `at`, with the scale words after it ('1.5 million'); null when no number stands there. */
export function readDigits(
  text: string,
  at: number,
  words: NumberWords = defaultNumberWords,
): NumberRead | null {
  const pattern = words.decimal === '.' ? pointed : commaed;
  pattern.lastIndex = at;
  const digits = pattern.exec(text)?.[0];
  if (digits === undefined) return null;
  const mantissa = Number(
    words.decimal === '.' ? digits.replace(/[^\d.]/g, '') : withPoint(withoutMarks(digits)),
  );
  const end = at + digits.length;
  const scaled = readScales(text, end, words);
  return {
    end: scaled.end,
    value: tidy(mantissa * scaled.scale),
    scale: scaled.scale,
    plain: scaled.scale === 1 && /^\d+$/.test(digits),
  };
}

//   1’498.868      1'200,000
const millionsMarked = /['’]\d{3}(?:[.,]\d{3}){1,2}/u;

/** The digits and what may part decimals from them: '1’498.868' and '1'200,000' as Latin America writes them have none. */
const withoutMarks = (digits: string): string => {
  const groups = millionsMarked.exec(digits)?.[0];
  return (groups === undefined ? digits : digits.replace(groups, groups.replace(/\D/g, ''))).replace(
    /[^\d.,]/g,
    '',
  );
};

/** '1.500,5' → '1500.5'; '4,2' and '4.2' → '4.2'; '1.500' → '1500'. */
function withPoint(digits: string): string {
  if (digits.includes(',')) return digits.replaceAll('.', '').replace(',', '.');
  return /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : digits;
}

const gapWord = /(?:- |[ \u00a0\u202f-])?(?<word>\p{L}[\p{L}\p{M}]{1,13})/uy;

/** The scale words from `at` on: ' million', ' hundred thousand', ' lakh crore'. */
export function readScales(text: string, at: number, words: NumberWords): { end: number; scale: number } {
  let end = at;
  let scale = 1;
  for (let count = 0; count < 3; count += 1) {
    gapWord.lastIndex = end;
    const word = gapWord.exec(text)?.groups?.['word'];
    const factor = word === undefined ? undefined : words.scales.get(word.toLowerCase());
    if (word === undefined || factor === undefined) break;
    end = gapWord.lastIndex;
    if (
      words.decimal === ',' &&
      text.charAt(end) === '.' &&
      shortScales.has(word.toLowerCase()) &&
      isFollowed(text, end + 1)
    )
      end += 1;
    scale *= factor;
  }
  return { end, scale };
}

/** '1,2 Mrd. Euro' goes on; at '1,2 Mrd.' and a line's end the stop may close the sentence. */
const isFollowed = (text: string, at: number): boolean =>
  /^[ \u00a0][\p{L}€$£]/u.test(text.slice(at, at + 2));

interface WordsState {
  /** Finished groups: 2,000,000 after 'two million'. */
  total: number;
  /** The group being read, under a thousand. */
  current: number;
  last: 'none' | 'ones' | 'tens' | 'hundred' | 'scale';
  /** Scale of the last word when it was one. */
  scale: number;
  end: number;
}

/** The number in words that begins at `at`: 'three hundred and twelve', 'two and a half million'; null when there is none. */
export function readNumberWords(
  text: string,
  at: number,
  words: NumberWords = defaultNumberWords,
): NumberRead | null {
  const state: WordsState = bareScaleAt(text, at, words) ?? {
    total: 0,
    current: 0,
    last: 'none',
    scale: 1,
    end: at,
  };
  for (let count = 0; count < 24; count += 1) {
    const next = wordAfter(text, state, words);
    if (next === null || !accept(state, next.word, words)) break;
    state.end = next.end;
    readHalf(text, state);
    readPoint(text, state, words);
  }
  if (state.last === 'none') return null;
  return { end: state.end, value: tidy(state.total + state.current), scale: state.scale, plain: false };
}

//   cent cinquante personnes      mille deux cents      But not: cent personnes, un cent, mille mercis
const bareScale = /(?<word>cent|cento|mil|mille) (?:e )?(?<next>\p{L}{2,12})(?!\p{L})/iuy;

/** One hundred or thousand told by its word alone, with more of its number behind it, as French and its sisters count; null where none stands. */
function bareScaleAt(text: string, at: number, words: NumberWords): WordsState | null {
  const letter = text.charAt(at);
  if ((letter !== 'c' && letter !== 'C' && letter !== 'm' && letter !== 'M') || words.and.has('and'))
    return null;
  bareScale.lastIndex = at;
  const { word = '', next = '' } = bareScale.exec(text)?.groups ?? {};
  const scale = words.scales.get(word.toLowerCase()) ?? 1;
  if (scale === 1 || !(words.cardinals.has(next) || (words.scales.get(next) ?? 0) > scale)) return null;
  const end = at + word.length;
  return scale === 100
    ? { total: 0, current: scale, last: 'hundred', scale, end }
    : { total: scale, current: 0, last: 'scale', scale, end };
}

const joint = /(?:[ \u00a0]|[-‐‑](?=\p{L}))?(?<word>\p{L}{1,14}(?:['’]\p{L}{2,8})?)/uy;
/** 'dix-huit', 'quatre-vingt-dix': a number in one word with hyphens, which some languages count by. */
const hyphened = /(?<word>\p{L}{3,8}(?:-\p{L}{3,6}){1,2})(?![\p{L}-])/uy;
const half = /(?: and |-and-)(?:a|one)[ -](?<part>half|quarter)/y;

function wordAfter(
  text: string,
  state: WordsState,
  words: NumberWords,
): { word: string; end: number } | null {
  const whole = hyphenedAfter(text, state.end, words);
  if (whole !== null) return whole;
  joint.lastIndex = state.end;
  const first = joint.exec(text);
  if (first === null) return null;
  const word = first.groups?.['word']?.toLowerCase().replace('’', "'") ?? '';
  const end = joint.lastIndex;
  if (state.last === 'none' || !words.and.has(word)) return { word, end };
  if (state.last !== 'hundred' && state.scale !== 1000 && state.last !== 'tens') return null;
  joint.lastIndex = end;
  const second = joint.exec(text)?.groups?.['word']?.toLowerCase() ?? '';
  const isCardinal = words.cardinals.has(second) && (state.last !== 'tens' || !words.and.has('and'));
  return isCardinal ? { word: second, end: joint.lastIndex } : null;
}

/** The longest number with hyphens of this language from `at` on, one blank before it allowed. */
function hyphenedAfter(text: string, at: number, words: NumberWords): { word: string; end: number } | null {
  if (!words.cardinals.has('dix-huit')) return null;
  hyphened.lastIndex = text.charAt(at) === ' ' ? at + 1 : at;
  let word = hyphened.exec(text)?.groups?.['word']?.toLowerCase() ?? '';
  const start = hyphened.lastIndex - word.length;
  while (word.includes('-') && !words.cardinals.has(word)) word = word.slice(0, word.lastIndexOf('-'));
  return word.includes('-') ? { word, end: start + word.length } : null;
}

function accept(state: WordsState, word: string, words: NumberWords): boolean {
  const cardinal = words.cardinals.get(word);
  if (cardinal !== undefined) return acceptCardinal(state, cardinal);
  const scale = words.scales.get(word);
  if (scale === undefined || state.last === 'none') return false;
  return scale === 100 ? acceptHundred(state) : acceptScale(state, scale);
}

function acceptCardinal(state: WordsState, value: number): boolean {
  if (state.last === 'ones' || (state.last === 'tens' && value >= 10)) return false;
  if (value >= 100 && state.last !== 'none') return false;
  state.current += value;
  state.last = value >= 100 ? 'hundred' : value >= 20 ? 'tens' : 'ones';
  state.scale = 1;
  return true;
}

function acceptHundred(state: WordsState): boolean {
  if (state.current === 0 || state.last === 'hundred' || state.last === 'scale') return false;
  state.current *= 100;
  state.last = 'hundred';
  state.scale = 100;
  return true;
}

function acceptScale(state: WordsState, scale: number): boolean {
  const stacked = state.current === 0; // 'three thousand million'
  if (stacked && (state.last !== 'scale' || state.scale >= scale)) return false;
  state.total = stacked ? state.total * scale : state.total + state.current * scale;
  state.scale = stacked ? state.scale * scale : scale;
  state.current = 0;
  state.last = 'scale';
  return true;
}

/** 'two and a half': adds to the group that is being read. */
function readHalf(text: string, state: WordsState): void {
  half.lastIndex = state.end;
  const found = half.exec(text);
  if (found === null || state.last === 'hundred' || state.current >= 100) return;
  const part = found.groups?.['part'] === 'half' ? 0.5 : 0.25;
  if (state.last === 'scale') state.total += part * state.scale;
  else state.current += part;
  state.end = half.lastIndex;
}

const point =
  / point(?<digits>(?: (?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)(?!\p{L})){1,9})/uy;

/** 'two point two million': the words after 'point' are decimals. */
function readPoint(text: string, state: WordsState, words: NumberWords): void {
  if (state.last !== 'ones' && state.last !== 'tens') return;
  point.lastIndex = state.end;
  const digits = point.exec(text)?.groups?.['digits'];
  if (digits === undefined) return;
  const decimals = digits
    .trim()
    .split(' ')
    .map((word) => words.cardinals.get(word) ?? 0);
  state.current += Number(`0.${decimals.join('')}`);
  state.last = 'ones';
  state.end = point.lastIndex;
}

/** 0.1 × 3 is 0.3 for a reader: 15 significant digits are kept. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}

/** The number at `at`, in digits or in words; null when none stands there. */
export function readNumber(text: string, at: number, words: NumberWords): NumberRead | null {
  return /\d/.test(text.charAt(at)) ? readDigits(text, at, words) : readNumberWords(text, at, words);
}

/**
 * The value of a text that is a number and nothing else: '1,500' → 1500, 'three hundred and twelve' → 312, '1,5 Mio' in German →
 * 1500000. Null for anything else. Never throws.
 */
export function parseNumber(text: string, language = 'en'): number | null {
  const words = numbersOf(language);
  const trimmed = text.trim();
  const negative = /^[-−–]\d/.test(trimmed);
  const at = negative ? 1 : 0;
  const read = readNumber(trimmed, at, words);
  if (read === null || read.end !== trimmed.length) return null;
  return negative ? -read.value : read.value;
}

/** A number for people, in English digits: 15000 → '15,000', 0.5 → '0.5', -1234.5 → '-1,234.5'. No locale is asked. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const plain = Math.abs(value) < 1e21 ? tidy(value).toString() : value.toString();
  const match = /^(?<sign>-?)(?<whole>\d+)(?<rest>\.\d+)?$/.exec(plain);
  if (match === null) return plain; // 1e-7: as the machine writes it
  const { sign = '', whole = '', rest = '' } = match.groups ?? {};
  return `${sign}${whole.replace(/\B(?=(?:\d{3}){1,8}$)/g, ',')}${rest}`;
}
