import { sentencesOf } from '../../text/sentences.ts';
import { isCapital, type Tokens, tokenKinds, tokensOf } from '../../text/tokens.ts';
import { beginText, numberOfWord, wordFacts } from './known-words.ts';
import { innerWords, leadingWords, trailingWords } from './name-words.ts';

// An article as the tagger reads it: words with their hashes, sentences, and the stretches in which names can stand.

/** How a sentence is written. */
export const styles = { plain: 0, allCapitals: 1, titleCase: 2 } as const;

export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** Number of the sentence each token stands in; -1 never occurs. */
  readonly sentence: Int32Array;
  /** Number of the word in known-words, as long as the words known are of this generation. */
  readonly word: Int32Array;
  readonly generation: number;
  /** Hash of the word as written, and of its lower-case form. */
  readonly exact: Int32Array;
  readonly lower: Int32Array;
  /** Hash of the word's pattern of capitals, letters, digits and signs. */
  readonly shape: Int32Array;
  /** The word's packed codes and its group (see word-codes). */
  readonly codes: Int32Array;
  readonly group: Uint8Array;
  /** 1 for the first word of a sentence, opening quotes and brackets aside. */
  readonly opens: Uint8Array;
  /** One of `styles`, by token. */
  readonly style: Uint8Array;
  /** First tokens and one-past-last tokens of the stretches in which names can stand, in order. */
  readonly stretches: readonly (readonly [number, number])[];
}

/** True where the word at `at` has capitals and stands in the sentence of the word at `beside`. */
export const isCapitalBeside = (at: number, beside: number, { sentence, tokens }: Reading): boolean =>
  sentence[at] === sentence[beside] && isCapital(tokens.kind[at]);

/** The last text that was read: names and the people without a name are looked for one after the other. */
let last: Reading | null = null;

/** Printed apostrophes and hyphens as typed ones, so that lists and weights know "Sainsbury’s". Offsets stay. */
export const withTypedSigns = (written: string): string =>
  written.replaceAll('’', "'").replaceAll('‐', '-').replaceAll('‑', '-');

/** Read a whole text, its signs as typed ones. Linear in its length. */
export function readText(written: string): Reading {
  const text = withTypedSigns(written);
  if (last === null || last.generation !== wordFacts().generation || last.text !== text) last = read(text);
  return last;
}

function read(text: string): Reading {
  const tokens = tokensOf(text);
  const { length } = tokens;
  const reading = {
    text,
    tokens,
    sentence: new Int32Array(length),
    word: new Int32Array(length),
    generation: beginText().generation,
    exact: new Int32Array(length),
    lower: new Int32Array(length),
    shape: new Int32Array(length),
    codes: new Int32Array(length),
    group: new Uint8Array(length),
    opens: new Uint8Array(length),
    style: new Uint8Array(length),
  };
  numberSentences(reading);
  numberWords(reading);
  return { ...reading, stretches: stretchesOf(reading) };
}

type Unfinished = Omit<Reading, 'stretches'>;

function numberWords({ text, tokens, word, exact, lower, shape, codes, group }: Unfinished): void {
  const known = wordFacts();
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberOfWord(text, tokens.start[at] ?? 0, tokens.end[at] ?? 0, tokens.kind[at] ?? 0);
    word[at] = number;
    exact[at] = known.exact[number] ?? 0;
    lower[at] = known.lower[number] ?? 0;
    shape[at] = known.shape[number] ?? 0;
    codes[at] = known.codes[number] ?? 0;
    group[at] = known.group[number] ?? 0;
  }
}

function numberSentences(reading: Unfinished): void {
  let first = 0;
  sentencesOf(reading.text).forEach((one, number) => {
    first = numberSentence(reading, { first, end: one.end, number });
  });
}

/** Numbers the tokens from `first` on that stand before the offset `end`; returns the first token after them. */
function numberSentence(
  { tokens, sentence, opens, style }: Unfinished,
  { first, end, number }: { readonly first: number; readonly end: number; readonly number: number },
): number {
  const counts = new Int32Array(8);
  let open = 1;
  let at = first;
  for (; at < tokens.length && (tokens.start[at] ?? 0) < end; at += 1) {
    const kind = tokens.kind[at] ?? 0;
    sentence[at] = number;
    opens[at] = open;
    if (kind !== tokenKinds.other) open = 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  style.fill(styleOf(counts), first, at);
  return at;
}

function styleOf(counts: Int32Array): number {
  const upper = counts[tokenKinds.upper] ?? 0;
  const lower = counts[tokenKinds.lower] ?? 0;
  const words = upper + lower + (counts[tokenKinds.capital] ?? 0);
  if (words >= 3 && upper > 0.7 * words) return styles.allCapitals;
  if (words >= 4 && lower < 0.3 * words) return styles.titleCase;
  return styles.plain;
}

/** No stretch is longer: a line of a million capitals is decoded in parts. */
const longestStretch = 200;

/** Names hold a word with a capital, and around it only particles, signs and numbers that names are known to hold. */
function stretchesOf(reading: Unfinished): (readonly [number, number])[] {
  const { tokens } = reading;
  const stretches: [number, number][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokens.kind[at])) continue;
    const open = stretches.at(-1);
    const first = stretchStart(reading, at, open ? open[1] : 0);
    const last = stretchEnd(reading, at);
    if (open && open[1] === first && isSameSentence(reading, first) && last - open[0] <= longestStretch)
      open[1] = last;
    else stretches.push([first, last]);
    at = last - 1;
  }
  return stretches;
}

/** True when the token at `at` stands in the sentence of the one before it. */
function isSameSentence({ sentence }: Unfinished, at: number): boolean {
  return at > 0 && sentence[at] === sentence[at - 1];
}

function stretchStart(reading: Unfinished, capital: number, floor: number): number {
  let first = capital;
  const limit = Math.max(floor, capital - 6);
  while (first > limit && isSameSentence(reading, first) && joinsBefore(reading, first - 1)) first -= 1;
  return first;
}

function stretchEnd(reading: Unfinished, capital: number): number {
  const { tokens } = reading;
  const limit = Math.min(tokens.length, capital + longestStretch - 20);
  let last = capital + 1;
  while (last < limit && isSameSentence(reading, last) && isCapital(tokens.kind[last])) last += 1;
  const furthest = Math.min(tokens.length, last + 6);
  while (last < furthest && isSameSentence(reading, last) && joinsAfter(reading, last)) last += 1;
  return last;
}

/** Words that may open a name before its first capital: "al-", "bin", "de", a number. */
function joinsBefore({ tokens, lower, text }: Unfinished, at: number): boolean {
  const kind = tokens.kind[at];
  if (kind === tokenKinds.number) return true;
  if (kind === tokenKinds.other) return isHyphen(text, tokens.start[at] ?? 0);
  return leadingWords.has(lower[at] ?? 0);
}

/** Words that may stand inside a name or end it: "of the", "and", "region", a number, a sign between two parts. */
function joinsAfter({ tokens, lower, text }: Unfinished, at: number): boolean {
  const kind = tokens.kind[at];
  if (kind === tokenKinds.number || isTied(text, tokens, at)) return true;
  const hash = lower[at] ?? 0;
  if (kind === tokenKinds.other) return innerSigns.has(text.charAt(tokens.start[at] ?? 0));
  return innerWords.has(hash) || trailingWords.has(hash) || leadingWords.has(hash);
}

/** "un" in "Jong-un": a hyphen without blanks ties it to the word before. */
function isTied(text: string, { start, end }: Tokens, at: number): boolean {
  const before = start[at - 1] ?? 0;
  return end[at - 1] === start[at] && end[at - 2] === before && isHyphen(text, before);
}

const innerSigns = new Set('-–‐‑.&/\'’"“”,+!°');
const isHyphen = (text: string, at: number): boolean => /^[-‐‑’']/.test(text.charAt(at));
