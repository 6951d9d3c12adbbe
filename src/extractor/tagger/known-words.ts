import { isCapital, tokenKinds } from '../../text/tokens.ts';
import { hashOf } from './hashing.ts';
import { wordCodes } from './program-data.ts';
import { groupOf, noCodes } from './word-codes.ts';
import { shapeOf } from './word-shape.ts';

// What can be told of a word by itself, worked out once for each distinct word and kept from article to article: most words of an
// article stood in the one before. A number stands for a word; it is good until the next call of `beginText`.

interface KnownWords {
  /** How many words are known; numbers are below it. */
  count: number;
  /** Grows by one whenever all numbers become void. */
  generation: number;
  /** Numbers plus one by hash, open addressing; the size is a power of two. */
  slots: Int32Array;
  kind: Uint8Array;
  /** Hash of the word as written, of its lower-case form, and of its shape. */
  exact: Int32Array;
  lower: Int32Array;
  shape: Int32Array;
  /** Its packed codes and its group (see word-codes). */
  codes: Int32Array;
  group: Uint8Array;
  /** Where the letters of a word begin in `letters`; they end where the next word's begin. */
  from: Int32Array;
  letters: Uint16Array;
  /** The lower-case form; empty until it is asked for. */
  small: string[];
}

/** More distinct words than this are forgotten before the next text: about 3 MB. */
const mostKept = 1 << 16;

const known: KnownWords = empty(0);

function empty(generation: number): KnownWords {
  return {
    count: 0,
    generation,
    slots: new Int32Array(1 << 13),
    kind: new Uint8Array(1 << 12),
    exact: new Int32Array(1 << 12),
    lower: new Int32Array(1 << 12),
    shape: new Int32Array(1 << 12),
    codes: new Int32Array(1 << 12),
    group: new Uint8Array(1 << 12),
    from: new Int32Array((1 << 12) + 1),
    letters: new Uint16Array(1 << 15),
    small: [],
  };
}

/** The arrays of all known words, by number; to be read again after each `numberOfWord`, which may replace them. */
export type WordFacts = Readonly<KnownWords>;

/** Call before the words of a text are numbered: keeps the store from growing without bound. */
export function beginText(): WordFacts {
  if (known.count > mostKept) Object.assign(known, empty(known.generation + 1));
  return known;
}

/** What is known of all words. */
export const wordFacts = (): WordFacts => known;

/** The number of the word `text.slice(start, end)` of this kind (one of `tokenKinds`). */
export function numberOfWord(text: string, start: number, end: number, kind: number): number {
  const exact = hashOf(text, start, end);
  const mask = known.slots.length - 1;
  let slot = spread(exact, kind) & mask;
  for (;;) {
    const number = (known.slots[slot] ?? 0) - 1;
    if (number < 0) break;
    if (known.exact[number] === exact && known.kind[number] === kind && isWritten(number, text, start, end))
      return number;
    slot = (slot + 1) & mask;
  }
  const added = addWord(text, { start, end, kind, exact });
  known.slots[slot] = added + 1;
  if (known.count * 2 > known.slots.length) spreadWider();
  return added;
}

/** The word in lower case: one string for all its places, so that sets and maps need not hash it anew; it keeps no text alive. */
export function smallWord(text: string, start: number, end: number, kind: number): string {
  if (end - start > longestShared) return text.slice(start, end).toLowerCase();
  const number = numberOfWord(text, start, end, kind);
  const made = known.small[number] ?? '';
  if (made !== '') return made;
  const { from, letters } = known;
  const word = String.fromCharCode(...letters.subarray(from[number], from[number + 1])).toLowerCase();
  known.small[number] = word;
  return word;
}

const longestShared = 40;
const spread = (exact: number, kind: number): number => Math.imul(exact ^ kind, 0x9e3779b1) >>> 9;

function isWritten(number: number, text: string, start: number, end: number): boolean {
  const { from, letters } = known;
  const first = from[number] ?? 0;
  if ((from[number + 1] ?? 0) - first !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if (letters[first + at - start] !== text.charCodeAt(at)) return false;
  return true;
}

interface NewWord {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly exact: number;
}

function addWord(text: string, { start, end, kind, exact }: NewWord): number {
  const number = known.count;
  const first = known.from[number] ?? 0;
  makeRoom(number, first + end - start);
  known.kind[number] = kind;
  known.exact[number] = exact;
  const cased = isCapital(kind);
  known.lower[number] = cased ? hashOf(text.slice(start, Math.min(end, start + 64)).toLowerCase()) : exact;
  known.shape[number] = kind === tokenKinds.lower ? lowerShape : hashOf(shapeOf(text, start, end));
  const codes = cased || kind === tokenKinds.lower ? wordCodes().find(known.lower[number] ?? 0) : noCodes;
  known.codes[number] = codes;
  known.group[number] = groupOf(codes, kind);
  for (let at = start; at < end; at += 1) known.letters[first + at - start] = text.charCodeAt(at);
  known.from[number + 1] = first + end - start;
  known.small.push('');
  known.count += 1;
  return number;
}

const lowerShape = hashOf('x');

function makeRoom(number: number, letters: number): void {
  if (number === known.kind.length) {
    const size = number * 2;
    known.kind = copied(new Uint8Array(size), known.kind);
    known.exact = copied(new Int32Array(size), known.exact);
    known.lower = copied(new Int32Array(size), known.lower);
    known.shape = copied(new Int32Array(size), known.shape);
    known.codes = copied(new Int32Array(size), known.codes);
    known.group = copied(new Uint8Array(size), known.group);
    known.from = copied(new Int32Array(size + 1), known.from);
  }
  if (letters > known.letters.length)
    known.letters = copied(new Uint16Array(Math.max(letters, known.letters.length * 2)), known.letters);
}

function copied<Row extends Uint8Array | Uint16Array | Int32Array>(larger: Row, row: Row): Row {
  larger.set(row);
  return larger;
}

function spreadWider(): void {
  const slots = new Int32Array(known.slots.length * 4);
  for (let number = 0; number < known.count; number += 1) {
    let slot = spread(known.exact[number] ?? 0, known.kind[number] ?? 0) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  }
  known.slots = slots;
}
