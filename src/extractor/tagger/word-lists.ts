import { pushInteger, readIntegers } from './integers.ts';
import { sortedIndex } from './sorted-index.ts';

// Word lists compiled into one table: a hash of a row of lower-case words gives the lists that hold it, as bits.

/** Names of the lists; the place in this row is the bit. */
export const listNames = [
  'country',
  'region',
  'city',
  'town',
  'landmark',
  'given',
  'family',
  'person',
  'organisation',
  'media',
  'team',
  'demonym',
  'title',
  'role',
  'organisation-word',
  'place-word',
  'time',
  'speech',
] as const;
export type ListName = (typeof listNames)[number];

/** Bits above the lists: what sort of thing or act a word names (0 unknown; numbers of `wordSorts`). */
export const sortShift = 18;
export const sortMask = 31;

/** Sorts of WordNet's nouns, then of its verbs: what an ordinary word is about. The place in this row is the number. */
export const wordSorts = [
  'none',
  'noun.act',
  'noun.animal',
  'noun.artifact',
  'noun.attribute',
  'noun.body',
  'noun.cognition',
  'noun.communication',
  'noun.event',
  'noun.feeling',
  'noun.food',
  'noun.group',
  'noun.location',
  'noun.motive',
  'noun.object',
  'noun.person',
  'noun.phenomenon',
  'noun.plant',
  'noun.possession',
  'noun.process',
  'noun.quantity',
  'noun.relation',
  'noun.shape',
  'noun.state',
  'noun.substance',
  'noun.time',
  'verb.communication',
  'verb.motion',
  'verb.social',
  'verb.cognition',
  'verb.other',
] as const;

/** Bits above these: how common a word is in ordinary English (0 unknown, 1 most common … 7), and "a longer row goes on". */
export const bandShift = 24;
export const longerRow = 1 << 28;

/** The bit of a list. */
export function bitOf(list: ListName): number {
  return 1 << listNames.indexOf(list);
}

/** The bits of several lists. */
export const bitsOf = (...lists: readonly ListName[]): number =>
  lists.reduce((bits, list) => bits | bitOf(list), 0);

/** Places of some size: lists of towns and landmarks hold many names that are something else as well. */
export const placeBits = bitsOf('country', 'region', 'city');
/** Known bodies by their whole names. */
export const bodyBits = bitsOf('organisation', 'media', 'team');
/** Names of people and parts of them. */
export const personalBits = bitsOf('given', 'family', 'person');

/** The number of a word's sort in the bits of the word. */
export const sortOf = (word: number): number => (word >>> sortShift) & sortMask;

const officeBits = bitsOf('title', 'role');
const personSort = wordSorts.indexOf('noun.person');

/** True for the bits of a word for a kind of people: 'member', 'trainer', 'widow'. */
export const isKindOfPeople = (word: number): boolean => sortOf(word) === personSort;

/** True for the bits of a word for what somebody is: a title, a role or a kind of people. */
export const tellsWhatSomebodyIs = (word: number): boolean =>
  (word & officeBits) !== 0 || isKindOfPeople(word);

/** The band of frequency in the bits of a word: 0 unknown, 1 most common … 7. */
export const bandOf = (word: number): number => (word >>> bandShift) & 7;

/** A read-only table from hash to bits. */
export interface WordTable {
  /** Bits for a hash, 0 when nothing is known of it. */
  readonly find: (hash: number) => number;
  readonly size: number;
}

const magic = 0x314c4444; // 'DDL1'

/** Pack hashes and bits into bytes: sorted, differences and numbers of distinct bit sets as variable-length integers. */
export function packTable(entries: ReadonlyMap<number, number>): Uint8Array {
  const sets = [...new Set(entries.values())].sort((a, b) => a - b);
  const numbers = new Map(sets.map((bits, at) => [bits, at]));
  const sorted = [...entries]
    .map(([hash, bits]): [number, number] => [hash >>> 0, bits])
    .sort((a, b) => a[0] - b[0]);
  const bytes: number[] = [];
  for (const number of [magic, sets.length, sorted.length, ...sets.map((bits) => bits >>> 0)])
    pushInteger(bytes, number);
  let last = 0;
  for (const [hash] of sorted) {
    pushInteger(bytes, hash - last);
    last = hash;
  }
  for (const [, bits] of sorted) pushInteger(bytes, numbers.get(bits) ?? 0);
  return Uint8Array.from(bytes);
}

/** Unpack what `packTable` made. Throws when the bytes are something else. */
export function unpackTable(bytes: Uint8Array): WordTable {
  const head = new Int32Array(3);
  const afterHead = readIntegers(bytes, 0, { into: head });
  const [mark, setCount = 0, size = 0] = head;
  if (mark !== magic) throw new Error('The word lists are no file of packTable.');
  const sets = new Int32Array(setCount);
  const entries = new Int32Array(size * 2); // by turns a hash and the number of its set
  const afterSets = readIntegers(bytes, afterHead, { into: sets });
  const afterHashes = readIntegers(bytes, afterSets, { into: entries, step: 2 });
  readIntegers(bytes, afterHashes, { into: entries.subarray(1), step: 2 });
  const { placeOf } = sortedIndex(entries);
  return {
    find: (hash) => {
      const place = placeOf(hash);
      return place < 0 ? 0 : (sets[entries[place] ?? 0] ?? 0);
    },
    size,
  };
}
