// Finding a 32-bit hash among many that lie sorted, without a table to build: hashes are spread evenly, so their upper half
// tells within a few places where they are.

const buckets = 1 << 16;
/** Bits of a first look: most keys that are asked for are not there, and nine in ten of them are turned away by one bit. */
const looks = 1 << 21;

/** The place of a key in `keys`, -1 when it is not there. `keys` are distinct and sorted as unsigned integers. */
export function sortedIndex(keys: Int32Array): (key: number) => number {
  const starts = new Int32Array(buckets + 1);
  const look = new Int32Array(looks / 32);
  let bucket = 0;
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    const own = key >>> 16;
    const word = (key & (looks - 1)) >>> 5;
    look[word] = (look[word] ?? 0) | (1 << (key & 31));
    while (bucket < own) {
      bucket += 1;
      starts[bucket] = row;
    }
  }
  starts.fill(keys.length, bucket + 1);
  return (key) => {
    if ((((look[(key & (looks - 1)) >>> 5] ?? 0) >>> (key & 31)) & 1) === 0) return -1;
    const own = key >>> 16;
    const end = starts[own + 1] ?? 0;
    for (let row = starts[own] ?? 0; row < end; row += 1) if (keys[row] === key) return row;
    return -1;
  };
}
