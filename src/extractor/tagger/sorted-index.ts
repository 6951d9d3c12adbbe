// Finding a 32-bit hash among many that lie sorted, without a table to build: hashes are spread evenly, so their upper half
// tells within a few places where they are. What is kept for a hash lies beside it: finding one brings the other along.

const buckets = 1 << 16;
/** Bits of a first look: most keys that are asked for are not there, and nine in ten of them are turned away by one bit. */
const looks = 1 << 21;

export interface SortedIndex {
  /** The place in the pairs of the value of a key, -1 when the key is not there. */
  readonly placeOf: (key: number) => number;
  /** Brings those of the first `count` keys that may be there to the front; returns how many they are. */
  readonly sift: (keys: Int32Array, count: number) => number;
}

/**
 * An index over pairs of key and value. Keys are distinct and sorted as unsigned integers; they are given as differences, each from
 * the one before, and are written over them.
 */
export function sortedIndex(pairs: Int32Array): SortedIndex {
  const starts = new Int32Array(buckets + 1);
  const look = new Int32Array(looks / 32);
  let bucket = 0;
  let last = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    last = (last + (pairs[at] ?? 0)) | 0;
    pairs[at] = last;
    const word = (last & (looks - 1)) >>> 5;
    look[word] = (look[word] ?? 0) | (1 << (last & 31));
    const own = last >>> 16;
    while (bucket < own) {
      bucket += 1;
      starts[bucket] = at;
    }
  }
  starts.fill(pairs.length, bucket + 1);
  const mayBe = (key: number): number => ((look[(key & (looks - 1)) >>> 5] ?? 0) >>> (key & 31)) & 1;
  return {
    placeOf: (key) => {
      if (mayBe(key) === 0) return -1;
      const end = starts[(key >>> 16) + 1] ?? 0;
      for (let at = starts[key >>> 16] ?? 0; at < end; at += 2) if (pairs[at] === key) return at + 1;
      return -1;
    },
    sift: (keys, count) => {
      let left = 0;
      for (let one = 0; one < count; one += 1) {
        const key = keys[one] ?? 0;
        keys[left] = key;
        left += mayBe(key); // no branch: which keys are there cannot be foreseen
      }
      return left;
    },
  };
}
