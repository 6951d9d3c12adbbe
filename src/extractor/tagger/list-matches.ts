import { isCapital, tokenKinds } from '../../text/tokens.ts';
import { addWord } from './hashing.ts';
import { wordFacts } from './known-words.ts';
import type { Reading } from './reading.ts';
import { listNames, longerRow, type WordTable } from './word-lists.ts';

// Which words of an article stand in the word lists, alone or as part of a longer entry.

/** Bits of lists (see word-lists) by token, one row for each place a word can have in an entry. */
export interface ListMatches {
  readonly alone: Int32Array;
  readonly first: Int32Array;
  readonly inner: Int32Array;
  readonly last: Int32Array;
  /** Bits of the word taken by itself, lower-case words too, with its band of frequency. */
  readonly word: Int32Array;
}

const longestEntry = 7;
const listBits = (1 << listNames.length) - 1;

/** Look all words of a reading up. Entries begin with a capital; of each list the longest entry counts. */
export function matchLists(reading: Reading, table: WordTable): ListMatches {
  const { length, kind } = reading.tokens;
  const matches: ListMatches = {
    alone: new Int32Array(length),
    first: new Int32Array(length),
    inner: new Int32Array(length),
    last: new Int32Array(length),
    word: new Int32Array(length),
  };
  const known = bitsOfWords(table, reading.generation);
  for (let at = 0; at < length; at += 1) {
    if (kind[at] === tokenKinds.other) continue;
    const number = reading.word[at] ?? 0;
    const kept = known[number] ?? notLooked;
    const bits = kept === notLooked ? table.find(addWord(0, reading.lower[at] ?? 0)) : kept;
    known[number] = bits;
    if (bits === 0) continue;
    matches.word[at] = bits;
    if (isCapital(kind[at]) || kind[at] === tokenKinds.caseless || (bits & longerRow) !== 0)
      matchFrom(reading, table, { at, bits, matches });
  }
  return matches;
}

const notLooked = -1;
let looked: { readonly table: WordTable; readonly generation: number; bits: Int32Array } | null = null;

/** Room for the bits of every known word by its number, those that were found before filled in. */
function bitsOfWords(table: WordTable, generation: number): Int32Array {
  if (looked?.table !== table || looked.generation !== generation)
    looked = { table, generation, bits: new Int32Array(0) };
  const { count } = wordFacts();
  if (count > looked.bits.length) {
    const bits = new Int32Array(count * 2).fill(notLooked);
    bits.set(looked.bits);
    looked.bits = bits;
  }
  return looked.bits;
}

interface Start {
  readonly at: number;
  readonly bits: number;
  readonly matches: ListMatches;
}

function matchFrom(reading: Reading, table: WordTable, { at, bits, matches }: Start): void {
  const found = bitsByLength(reading, table, { at, bits });
  let taken = 0;
  for (let length = found.length; length > 1; length -= 1) {
    const fresh = (found[length - 1] ?? 0) & ~taken;
    if (fresh === 0) continue;
    taken |= fresh;
    put(matches.first, at, fresh);
    put(matches.last, at + length - 1, fresh);
    for (let inner = at + 1; inner < at + length - 1; inner += 1) put(matches.inner, inner, fresh);
  }
  const alone = (found[0] ?? 0) & ~taken;
  if (alone !== 0 && reading.tokens.kind[at] !== tokenKinds.lower) put(matches.alone, at, alone);
}

/** The lists that hold the row of one, two, three … words that begins here. */
function bitsByLength(
  { lower, sentence, tokens }: Reading,
  table: WordTable,
  { at, bits }: { readonly at: number; readonly bits: number },
): number[] {
  const found = [bits & listBits];
  let hash = addWord(0, lower[at] ?? 0);
  let written = isWritten(tokens.kind[at]);
  for (let length = 1, more = bits & longerRow; more !== 0 && length < longestEntry; length += 1) {
    const next = at + length;
    if (next >= tokens.length || sentence[next] !== sentence[at]) break;
    hash = addWord(hash, lower[next] ?? 0);
    const now = table.find(hash);
    more = now & longerRow;
    written ||= isWritten(tokens.kind[next]);
    found.push(written ? now & listBits : 0);
  }
  return found;
}

/** A capital, or a script without capitals: the row can be a name. */
const isWritten = (kind: number | undefined): boolean => isCapital(kind) || kind === tokenKinds.caseless;

function put(row: Int32Array, at: number, bits: number): void {
  row[at] = (row[at] ?? 0) | bits;
}
