import { tokenKinds } from '../../text/tokens.ts';
import { pushInteger, readIntegers } from './integers.ts';
import { sortedIndex } from './sorted-index.ts';

// What company a word keeps in a large body of text, as codes: words used alike share them, so that the model knows something of words
// that its articles never held. The codes are a vector rounded level by level (residual vector quantisation: Chen, Guan and Wang 2010);
// training/compile-word-codes.ts tells where the vectors come from and how they are turned.

/** How many values the code of each level has. */
export const codeLevels = [64, 256, 256] as const;

/** Bits by which the code of each level is shifted in a packed number. */
const shifts = [0, 6, 14] as const;

/** Stands for the codes of a word that is not in the table. */
export const noCodes = -1;

/** The code of one level out of a packed number other than `noCodes`. */
export const codeAt = (codes: number, level: 0 | 1 | 2): number =>
  (codes >>> shifts[level]) & (codeLevels[level] - 1);

/** The codes of one word, a level each, as one number. */
export const packCodes = ([first = 0, second = 0, third = 0]: readonly number[]): number =>
  packed(first, second, third);

/** The same for one code after the other, without a list for each word of a table. */
function packed(first: number, second: number, third: number): number {
  return first | (second << shifts[1]) | (third << shifts[2]);
}

/** A read-only table from the hash of a lower-case word to its packed codes. */
export interface WordCodes {
  /** `noCodes` for a word that is not there. */
  readonly find: (hash: number) => number;
  readonly size: number;
}

const magic = 0x31435744; // 'DWC1'

/** So many low bits of a hash are not kept: one word in a hundred that is not in the table is taken for one that is. */
const droppedBits = 8;

/** Pack codes by hash into bytes: sorted hashes as differences, then the codes level by level. Of words with one key the first is kept. */
export function packWordCodes(codes: Iterable<readonly [hash: number, packed: number]>): Uint8Array {
  const byKey = new Map<number, number>();
  for (const [hash, packed] of codes) {
    const key = hash >>> droppedBits;
    if (!byKey.has(key)) byKey.set(key, packed);
  }
  const sorted = [...byKey].sort((a, b) => a[0] - b[0]);
  const bytes: number[] = [];
  pushInteger(bytes, magic);
  pushInteger(bytes, sorted.length);
  let last = 0;
  for (const [key] of sorted) {
    pushInteger(bytes, key - last);
    last = key;
  }
  for (const level of [0, 1, 2] as const) for (const [, packed] of sorted) bytes.push(codeAt(packed, level));
  return Uint8Array.from(bytes);
}

/** Unpack what `packWordCodes` made. Throws when the bytes are something else. */
export function unpackWordCodes(bytes: Uint8Array): WordCodes {
  const head = new Int32Array(2);
  const afterHead = readIntegers(bytes, 0, { into: head });
  const [mark, size = 0] = head;
  if (mark !== magic) throw new Error('The codes of words are no file of packWordCodes.');
  const pairs = new Int32Array(size * 2); // by turns a key and its codes
  const codesAt = readIntegers(bytes, afterHead, { into: pairs, step: 2 });
  for (let word = 0; word < size; word += 1) {
    const at = codesAt + word;
    pairs[word * 2] = (pairs[word * 2] ?? 0) << droppedBits;
    pairs[word * 2 + 1] = packed(bytes[at] ?? 0, bytes[at + size] ?? 0, bytes[at + size * 2] ?? 0);
  }
  const { placeOf } = sortedIndex(pairs);
  return {
    find: (hash) => {
      const place = placeOf((hash >>> droppedBits) << droppedBits);
      return place < 0 ? noCodes : (pairs[place] ?? noCodes);
    },
    size,
  };
}

/** Groups of words by the code of their first level and their capital, then signs, numbers, and the edge of the sentence. */
const unknownGroup = codeLevels[0];
const signGroup = (unknownGroup + 1) * 2;
const numberGroup = signGroup + 1;
export const edgeGroup = signGroup + 2;
export const groupCount = edgeGroup + 1;

/** The group of a word of these codes and of this kind (one of `tokenKinds`). */
export function groupOf(codes: number, kind: number): number {
  if (kind === tokenKinds.other) return signGroup;
  if (kind === tokenKinds.number) return numberGroup;
  const group = codes === noCodes ? unknownGroup : codeAt(codes, 0);
  return group * 2 + (kind === tokenKinds.lower ? 0 : 1);
}
