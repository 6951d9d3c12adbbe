import { isCapital, tokenKinds } from '../../text/tokens.ts';
import { codeFeatures, codeTemplates, groupFeatures } from './code-features.ts';
import { gatherEvidence, type WordEvidence } from './evidence.ts';
import { add, type Sink } from './feature-sink.ts';
import { hashOf, mix } from './hashing.ts';
import { type ListMatches, matchLists } from './list-matches.ts';
import { type Reading, readText } from './reading.ts';
import { bandShift, listNames, sortMask, sortShift, type WordTable } from './word-lists.ts';

// What the model may look at: hashes of templates filled in with the words around a token. Template numbers are part of
// the trained model: never give one a new meaning without training anew.

/** An article made ready: its words, their lists and what the article tells of each. */
export interface Prepared {
  readonly reading: Reading;
  readonly matches: ListMatches;
  readonly evidence: ReadonlyMap<number, WordEvidence>;
}

/** Read a text and look its words up in the lists. Linear. */
export function prepare(text: string, table: WordTable): Prepared {
  const reading = readText(text);
  const matches = matchLists(reading, table);
  return { reading, matches, evidence: gatherEvidence(reading, matches) };
}

/** Room that `featuresAt` needs in its sink. */
export const mostFeatures = 320;

export const pad = hashOf('<edge>');
const hyphen = hashOf('-');

/** Write the features of the token at `at` into `sink`, which has room for `mostFeatures`; returns how many. */
export function featuresAt(prepared: Prepared, at: number, sink: Int32Array): number {
  const out = { sink, count: 0 };
  const { reading } = prepared;
  wordFeatures(out, reading, at);
  contextFeatures(out, reading, at);
  runFeatures(out, reading, at);
  listFeatures(out, prepared, at);
  evidenceFeatures(out, prepared, at);
  describingFeatures(out, prepared, at);
  sortFeatures(out, prepared, at);
  return out.count;
}

/** What a word tells by itself, by its place in the sentence, and by how the sentence is written. */
export function wordFeatures(
  out: Sink,
  { text, tokens, exact, lower, shape, opens, style, codes }: Reading,
  at: number,
): void {
  const start = tokens.start[at] ?? 0;
  const end = Math.min(tokens.end[at] ?? 0, start + 64);
  const own = lower[at] ?? 0;
  const form = shape[at] ?? 0;
  add(out, 1, 0);
  add(out, 2, exact[at] ?? 0);
  add(out, 3, own);
  add(out, 4, form);
  const word = text.slice(start, end).toLowerCase();
  for (let size = 1; size <= 4 && size <= word.length; size += 1) {
    add(out, 10 + size, hashOf(word, 0, size));
    add(out, 15 + size, hashOf(word, word.length - size));
  }
  if (word.length > 5) add(out, 15, hashOf(word, word.length - 5));
  if (opens[at] === 1) {
    add(out, 25, own);
    add(out, 26, form);
  }
  codeFeatures(out, 110, codes[at]);
  codeFeatures(out, 113, codes[at], form);
  const written = style[at] ?? 0;
  if (written > 0) {
    add(out, 27, form, written);
    add(out, 28, own, written);
  }
}

function contextFeatures(out: Sink, reading: Reading, at: number): void {
  const { lower, sentence, tokens, text, codes } = reading;
  const here = sentence[at];
  const word = (place: number): number => (sentence[place] === here ? (lower[place] ?? pad) : pad);
  add(out, 5, word(at - 1));
  add(out, 6, word(at + 1));
  add(out, 7, word(at - 2));
  add(out, 8, word(at + 2));
  if (sentence[at - 1] === here) codeFeatures(out, codeTemplates.before, codes[at - 1]);
  if (sentence[at + 1] === here) codeFeatures(out, codeTemplates.after, codes[at + 1]);
  if (sentence[at - 2] === here) codeFeatures(out, codeTemplates.before2, codes[at - 2]);
  if (sentence[at + 2] === here) codeFeatures(out, codeTemplates.after2, codes[at + 2]);
  pairFeatures(out, reading, at);
  groupFeatures(out, reading, at);
  if (word(at + 1) !== pad) suffixes(out, text, tokens.start[at + 1] ?? 0, tokens.end[at + 1] ?? 0, 40);
  if (word(at - 1) !== pad) suffixes(out, text, tokens.start[at - 1] ?? 0, tokens.end[at - 1] ?? 0, 42);
  hyphenFeatures(out, reading, at);
}

/** Two or three words or shapes in a row. Called for every token: makes no array and no function. */
export function pairFeatures(out: Sink, { lower, shape, sentence }: Reading, at: number): void {
  const here = sentence[at];
  const hasBefore = sentence[at - 1] === here;
  const hasAfter = sentence[at + 1] === here;
  const own = lower[at] ?? pad;
  const formHere = shape[at] ?? pad;
  const before = hasBefore ? (lower[at - 1] ?? pad) : pad;
  const after = hasAfter ? (lower[at + 1] ?? pad) : pad;
  const before2 = sentence[at - 2] === here ? (lower[at - 2] ?? pad) : pad;
  const after2 = sentence[at + 2] === here ? (lower[at + 2] ?? pad) : pad;
  const formBefore = hasBefore ? (shape[at - 1] ?? pad) : pad;
  const formAfter = hasAfter ? (shape[at + 1] ?? pad) : pad;
  const formBefore2 = sentence[at - 2] === here ? (shape[at - 2] ?? pad) : pad;
  add(out, 31, before, own);
  add(out, 32, own, after);
  add(out, 33, formBefore, formHere);
  add(out, 34, formHere, formAfter);
  add(out, 35, mix(0, formBefore, formHere), formAfter);
  add(out, 36, before2, before);
  add(out, 37, after, after2);
  add(out, 38, before, after);
  add(out, 39, formBefore2, formBefore);
}

/** The words beyond a hyphen that touches the token. */
export function hyphenFeatures(out: Sink, { lower, shape, sentence, tokens }: Reading, at: number): void {
  const here = sentence[at];
  if (sentence[at - 1] === here && lower[at - 1] === hyphen && tokens.end[at - 1] === tokens.start[at])
    add(out, 44, sentence[at - 2] === here ? (lower[at - 2] ?? pad) : pad, shape[at]);
  if (sentence[at + 1] !== here || lower[at + 1] !== hyphen || tokens.end[at] !== tokens.start[at + 1])
    return;
  add(out, 45, sentence[at + 2] === here ? (lower[at + 2] ?? pad) : pad);
  add(out, 46, sentence[at + 2] === here ? (shape[at + 2] ?? pad) : pad, shape[at]);
}

function suffixes(out: Sink, text: string, start: number, end: number, template: number): void {
  if (end - start < 4) return;
  add(out, template, hashOf(text, end - 3, end));
  add(out, template + 1, hashOf(text, end - 4, end));
}

/** The run of capitals around a token: how long, which place in it, and the words beside it. */
function runFeatures(out: Sink, { lower, sentence, tokens, text, codes }: Reading, at: number): void {
  if (!isCapital(tokens.kind[at])) return;
  const here = sentence[at];
  let first = at;
  while (first > at - 8 && sentence[first - 1] === here && isCapital(tokens.kind[first - 1])) first -= 1;
  let last = at;
  while (last < at + 8 && sentence[last + 1] === here && isCapital(tokens.kind[last + 1])) last += 1;
  add(out, 50, Math.min(last - first, 5), Math.min(at - first, 4));
  add(out, 51, sentence[first - 1] === here ? (lower[first - 1] ?? pad) : pad, Math.min(at - first, 3));
  add(out, 52, sentence[last + 1] === here ? (lower[last + 1] ?? pad) : pad, Math.min(last - at, 3));
  add(out, 53, lower[last] ?? 0);
  codeFeatures(out, last > at ? codeTemplates.runLater : codeTemplates.runLast, codes[last]);
  if (first !== at) {
    add(out, 54, lower[first] ?? 0);
    codeFeatures(out, codeTemplates.runFirst, codes[first]);
  }
  if (last > at) {
    const end = tokens.end[last] ?? 0;
    add(out, 55, hashOf(text, Math.max(tokens.start[last] ?? 0, end - 4), end));
  }
}

function listFeatures(out: Sink, { reading, matches }: Prepared, at: number): void {
  const { sentence, opens, tokens } = reading;
  const cased = isCapital(tokens.kind[at]) ? 1 + (opens[at] ?? 0) : 0;
  const hasNext = sentence[at + 1] === sentence[at];
  const hasPrevious = at > 0 && sentence[at - 1] === sentence[at];
  placeFeatures(out, matches.alone, { at, place: 0, cased, hasNext, hasPrevious });
  placeFeatures(out, matches.first, { at, place: 1, cased, hasNext, hasPrevious });
  placeFeatures(out, matches.inner, { at, place: 2, cased, hasNext, hasPrevious });
  placeFeatures(out, matches.last, { at, place: 3, cased, hasNext, hasPrevious });
  const own = matches.word[at] ?? 0;
  const next = hasNext ? (matches.word[at + 1] ?? 0) : -1;
  const previous = hasPrevious ? (matches.word[at - 1] ?? 0) : -1;
  const band = (own >>> bandShift) & 7;
  add(out, 64, band, cased);
  add(out, 65, band * 8 + ((next >>> bandShift) & 7), cased);
  add(out, 66, band * 8 + ((previous >>> bandShift) & 7), cased);
  add(out, 67, own & allLists, cased);
  if (next > 0 && tokens.kind[at + 1] === tokenKinds.lower) bitFeatures(out, 68, next & allLists);
  if (previous > 0 && tokens.kind[at - 1] === tokenKinds.lower) bitFeatures(out, 69, previous & allLists);
}

export const allLists = (1 << listNames.length) - 1;

interface ListPlace {
  readonly at: number;
  /** 0 alone, 1 first, 2 inner, 3 last word of an entry. */
  readonly place: number;
  readonly cased: number;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

function placeFeatures(
  out: Sink,
  row: Int32Array,
  { at, place, cased, hasNext, hasPrevious }: ListPlace,
): void {
  for (let rest = row[at] ?? 0; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    add(out, 60, bit, place);
    add(out, 61, bit * 4 + place, cased);
  }
  if (hasNext) bitFeatures(out, 62, row[at + 1] ?? 0, place);
  if (hasPrevious) bitFeatures(out, 63, row[at - 1] ?? 0, place);
}

function bitFeatures(out: Sink, template: number, bits: number, second = 0): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1)
    add(out, template, 31 - Math.clz32(rest & -rest), second);
}

/** What the article tells of the word at its other places. */
export function evidenceFeatures(out: Sink, { reading, evidence }: Prepared, at: number): void {
  if (!isCapital(reading.tokens.kind[at])) return;
  const known = evidence.get(reading.lower[at] ?? 0);
  if (!known) return;
  const opens = reading.opens[at] ?? 0;
  bitFeatures(out, 80, known.bits, opens);
  add(out, 81, known.bits & 31, opens);
  if (known.count < 2) return;
  for (const word of known.before) add(out, 82, word);
  for (const word of known.after) add(out, 83, word);
}

const comma = hashOf(',');
const of = hashOf('of');
const articles: ReadonlySet<number> = new Set(
  ['the', 'a', 'an', 'its', 'his', 'her', 'their'].map((word) => hashOf(word)),
);

/** Words that describe a name from a little further off: "Podravka, the food maker", "chairman of the Amanat". */
export function describingFeatures(out: Sink, { reading, matches }: Prepared, at: number): void {
  const { lower, sentence, tokens } = reading;
  if (!isCapital(tokens.kind[at])) return;
  const here = sentence[at];
  const before = sentence[at - 1] === here ? (lower[at - 1] ?? pad) : pad;
  const word = (place: number): number => (sentence[place] === here ? (lower[place] ?? pad) : pad);
  const lists = (place: number): number =>
    sentence[place] === here ? (matches.word[place] ?? 0) & allLists : 0;
  if (sentence[at + 1] === here && lower[at + 1] === comma) {
    const skip = articles.has(word(at + 2)) ? 1 : 0;
    add(out, 90, word(at + 2 + skip), skip);
    add(out, 91, word(at + 3 + skip), skip);
    bitFeatures(out, 92, lists(at + 2 + skip) | lists(at + 3 + skip), skip);
  }
  const back = articles.has(before) ? 2 : 1;
  if (word(at - back) === of) {
    add(out, 93, word(at - back - 1), back);
    bitFeatures(out, 94, lists(at - back - 1), back);
  }
  if (before === comma) {
    add(out, 95, word(at - 3), word(at - 2));
    bitFeatures(out, 96, lists(at - 2));
  }
}

/** Sorts of the ordinary words around a token and around its run of capitals: "suppliers" and "makers" are people alike. */
function sortFeatures(out: Sink, { reading, matches }: Prepared, at: number): void {
  const { sentence, tokens } = reading;
  const here = sentence[at];
  const sort = (place: number): number =>
    sentence[place] === here && tokens.kind[place] === tokenKinds.lower
      ? ((matches.word[place] ?? 0) >>> sortShift) & sortMask
      : 0;
  const [before2, before, after, after2] = [sort(at - 2), sort(at - 1), sort(at + 1), sort(at + 2)];
  if (before > 0) add(out, 100, before);
  if (after > 0) add(out, 101, after);
  if (before2 > 0) add(out, 102, before2);
  if (after2 > 0) add(out, 103, after2);
  if (before + after > 0) add(out, 104, before, after);
  runSortFeatures(out, { reading, matches }, at);
}

/** The sorts of the words behind the run of capitals around a token. */
export function runSortFeatures(
  out: Sink,
  { reading, matches }: Omit<Prepared, 'evidence'>,
  at: number,
): void {
  const { lower, sentence, tokens } = reading;
  if (!isCapital(tokens.kind[at])) return;
  const here = sentence[at];
  const sort = (place: number): number =>
    sentence[place] === here && tokens.kind[place] === tokenKinds.lower
      ? ((matches.word[place] ?? 0) >>> sortShift) & sortMask
      : 0;
  let last = at;
  while (last < at + 8 && sentence[last + 1] === here && isCapital(tokens.kind[last + 1])) last += 1;
  const left = Math.min(last - at, 3);
  if (sort(last + 1) > 0) add(out, 105, sort(last + 1), left);
  if (sort(last + 2) > 0) add(out, 106, sort(last + 2), left);
  if (sentence[last + 1] !== here || lower[last + 1] !== comma) return;
  const skip = articles.has(lower[last + 2] ?? 0) ? 1 : 0;
  add(out, 107, sort(last + 2 + skip) * 32 + sort(last + 3 + skip), skip);
  add(out, 108, sort(last + 3 + skip), skip);
}
