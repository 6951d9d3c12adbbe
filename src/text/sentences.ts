import {
  afterClock,
  lowerAbbreviations,
  monthsOfBoth,
  monthsOfOrdinals,
  numberAbbreviations,
  ordinalOpeners,
  ordinalOpenersOfBoth,
  otherAbbreviations,
  sentenceOpeners,
  titleAbbreviations,
} from '../lexicon/abbreviations.ts';
import { classAt, DIGIT, LOWER, SPACE, UPPER } from './characters.ts';

// Where sentences begin and end. One pass over the text; every look back or ahead is bounded.

/** A stretch of text as UTF-16 offsets: `text.slice(start, end)`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const stops = new Set('.!?…‽⁇⁈⁉؟۔');
const hardStops = new Set('。！？｡．।॥።၊။។៕');
const closers = new Set('"”’\'»)]}›」』）］】》');
const lineEnds = '\n\u2029';

/** 1 for every unit at which a sentence can end: all others are passed over with one look. */
const ends = new Uint8Array(0x10000);
for (const sign of [...stops, ...hardStops, ...lineEnds]) ends[sign.charCodeAt(0)] = 1;

const openers = new Set('"“‘\'«([{‹「『（［【《¿¡„‚');
const furthest = 24;

/**
 * The sentences of `text` between `from` and `to` (UTF-16 offsets, whole text by default), in order, without the blanks
 * around them. A line break always ends a sentence; "Dr. Kim", "J. Smith", "the U.S. Senate", "No. 5" and "3.5" do not.
 * Never throws; blank text gives an empty list.
 */
export function sentencesOf(text: string, from = 0, to: number = text.length): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const last = Math.min(to, text.length);
  let start = Math.max(0, from);
  for (let at = start; at < last; ) {
    if (ends[text.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    const next = endAfter(text, at, { start, last });
    if (next === at) {
      at += 1;
      continue;
    }
    if (next < 0) {
      at = -next; // a stop that ends nothing
      continue;
    }
    add(sentences, text, start, next);
    start = next;
    at = next;
  }
  add(sentences, text, start, last);
  return sentences;
}

function add(sentences: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && classAt(text, start) === SPACE) start += 1;
  while (end > start && classAt(text, end - 1) === SPACE) end -= 1;
  if (end > start) sentences.push({ start, end });
}

/** Offset just after the sentence that ends at `at`; `at` itself when nothing ends there; -n: no end here, go on at n. */
function endAfter(text: string, at: number, bounds: { start: number; last: number }): number {
  const sign = text.charAt(at);
  if (lineEnds.includes(sign)) return at + 1;
  const hard = hardStops.has(sign);
  if (!hard && !stops.has(sign)) return at;
  let end = at + 1;
  while (end < bounds.last && (stops.has(text.charAt(end)) || hardStops.has(text.charAt(end)))) end += 1;
  const wordEnd = at;
  const run = end - at;
  end = afterClosers(text, end, bounds.last);
  if (hard || end >= bounds.last) return end;
  const glued = classAt(text, end) !== SPACE;
  if (glued) return run === 1 && isGluedSentence(text, wordEnd, end) ? end : -end;
  return endsHere(text, { wordEnd, end, run, sentence: bounds.start }) ? end : -end;
}

/** Closing quotes, brackets and reference marks ("[5]") belong to the sentence before them. */
function afterClosers(text: string, from: number, last: number): number {
  let at = from;
  while (at < last) {
    if (closers.has(text.charAt(at))) at += 1;
    else if (text.charAt(at) === '[' && /^\[\d{1,3}\]/.test(text.slice(at, at + 5)))
      at = text.indexOf(']', at) + 1;
    else break;
  }
  return at;
}

/** "ended the war.The government": a blank was lost. Not "Node.js", "U.S.A", "3.5" or an address. */
function isGluedSentence(text: string, stop: number, next: number): boolean {
  const opener = openers.has(text.charAt(next)) ? 1 : 0;
  return (
    classAt(text, stop - 1) === LOWER &&
    classAt(text, stop - 2) === LOWER &&
    classAt(text, next + opener) === UPPER &&
    classAt(text, next + opener + 1) === LOWER &&
    classAt(text, next + opener + 2) !== UPPER
  );
}

interface Stop {
  /** Offset of the stop itself. */
  readonly wordEnd: number;
  /** Offset after the stop and its closing quotes. */
  readonly end: number;
  /** How many stops stand in a row. */
  readonly run: number;
  /** Where the sentence began. */
  readonly sentence: number;
}

function endsHere(text: string, stop: Stop): boolean {
  const next = nextWord(text, stop.end);
  if (next.word === '') return !next.stopped; // ". . ."
  const first = classAt(next.word, 0);
  if (first === LOWER && classAt(next.word, 1) !== UPPER) return false; // "'Why?' he asked"
  const single = stop.run === 1 && text.charAt(stop.wordEnd) === '.' && stop.end === stop.wordEnd + 1;
  return single ? endsAfterWord(text, stop, next) : true;
}

interface NextWord {
  readonly word: string;
  /** True when a quote or bracket opens before it. */
  readonly opened: boolean;
  /** True when another stop comes first. */
  readonly stopped: boolean;
}

function nextWord(text: string, from: number): NextWord {
  let at = from;
  const limit = from + furthest;
  while (at < limit && classAt(text, at) === SPACE && text.charAt(at) !== '\n') at += 1;
  const quote = at;
  while (at < limit && openers.has(text.charAt(at))) at += 1;
  const start = at;
  while (at < limit && classAt(text, at) >= UPPER && classAt(text, at) <= DIGIT) at += 1;
  return { word: text.slice(start, at), opened: start > quote, stopped: stops.has(text.charAt(quote)) };
}

/** The word that carries the stop, with the stops inside it: "U.S", "p.m", "Inc". */
function wordBefore(text: string, end: number, sentence: number): string {
  let at = end;
  const limit = Math.max(sentence, end - furthest);
  while (at > limit) {
    const kind = classAt(text, at - 1);
    if (kind < UPPER || kind > DIGIT) {
      const sign = text.charAt(at - 1);
      if (sign !== '.' && sign !== "'" && sign !== '’') break;
    }
    at -= 1;
  }
  return text.slice(at, end);
}

function endsAfterWord(text: string, stop: Stop, next: NextWord): boolean {
  const word = wordBefore(text, stop.wordEnd, stop.sentence);
  const lower = word.toLowerCase().replaceAll('’', "'");
  const opening = sentenceOpeners.has(next.word.toLowerCase());
  const numberFollows = classAt(next.word, 0) === DIGIT;
  if (isListNumber(text, stop, word) || isOrdinal(text, stop, word, next)) return false;
  if (numberFollows && numberAbbreviations.has(lower)) return false;
  if (lower === 'a.m' || lower === 'p.m') return !numberFollows && !afterClock.has(next.word.toLowerCase());
  if (word === lower) return lowerAbbreviations.has(lower) || isDotted(word) ? opening : true;
  if (titleAbbreviations.has(lower)) return false;
  if (isInitial(word) || isDotted(word) || otherAbbreviations.has(lower)) return opening || next.opened;
  return true;
}

/** "U.S", "e.g", "Ph.D" before their last stop. */
function isDotted(word: string): boolean {
  return word.length < 14 && /^\p{L}{1,2}(?:\.\p{L}{1,2}){1,5}$/u.test(word);
}

function isInitial(word: string): boolean {
  return word.length === 1 && classAt(word, 0) === UPPER;
}

/** "1. The parties agree": a number that opens a line is no sentence of its own. */
function isListNumber(text: string, stop: Stop, word: string): boolean {
  if (!/^(?:\d{1,3}|[ivx]{1,4}|[a-zA-Z])$/.test(word)) return false;
  let at = stop.wordEnd - word.length;
  while (at > stop.sentence && classAt(text, at - 1) === SPACE) at -= 1;
  return at === stop.sentence;
}

/** 'am 17. April', 'der 3. Tag': in German the stop makes the number an ordinal. */
function isOrdinal(text: string, stop: Stop, word: string, next: NextWord): boolean {
  if (!/^\d{1,2}$/.test(word)) return false;
  const following = next.word.toLowerCase();
  if (monthsOfOrdinals.has(following)) return true;
  const before = wordBefore(text, stop.wordEnd - word.length - 1, stop.sentence).toLowerCase();
  if (ordinalOpeners.has(before)) return true;
  return monthsOfBoth.has(following) && ordinalOpenersOfBoth.has(before);
}
