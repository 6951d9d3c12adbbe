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

/** A read-only table from hash to bits. */
export interface WordTable {
  /** Bits for a hash, 0 when nothing is known of it. */
  readonly find: (hash: number) => number;
  readonly size: number;
}

/** An open-addressed table over typed arrays. `keys` are distinct. */
export function tableOf(keys: ArrayLike<number>, values: ArrayLike<number>): WordTable {
  let room = 16;
  while (room < keys.length * 2) room *= 2;
  const mask = room - 1;
  const slots = new Int32Array(room);
  const bits = new Int32Array(room);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    let slot = key & mask;
    while (bits[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = key;
    bits[slot] = values[at] ?? 0;
  }
  const find = (hash: number): number => {
    let slot = hash & mask;
    for (let value = bits[slot] ?? 0; value !== 0; value = bits[slot] ?? 0) {
      if (slots[slot] === hash) return value;
      slot = (slot + 1) & mask;
    }
    return 0;
  };
  return { find, size: keys.length };
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

function pushInteger(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Unpack what `packTable` made. Throws when the bytes are something else. */
export function unpackTable(bytes: Uint8Array): WordTable {
  let at = 0;
  const next = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  if (next() !== magic) throw new Error('The word lists are no file of packTable.');
  const setCount = next();
  const count = next();
  const sets = Int32Array.from({ length: setCount }, () => next() | 0);
  const keys = new Int32Array(count);
  let last = 0;
  for (let row = 0; row < count; row += 1) {
    last += next();
    keys[row] = last | 0;
  }
  const values = Int32Array.from({ length: count }, () => sets[next()] ?? 0);
  return tableOf(keys, values);
}
