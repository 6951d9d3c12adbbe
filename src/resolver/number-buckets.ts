// Which things share a key, where keys and things are numbers: a hash table of three columns, a tenth of a Map of lists.

export interface Buckets {
  /** Put a thing under a key, unless as many are there as may be. */
  readonly add: (key: number, thing: number) => void;
  /** Append what stands under a key. */
  readonly collect: (key: number, into: number[]) => void;
}

/** Buckets for at most `entries` things in all, and `most` under one key. Keys are whole numbers of 32 bits whose bits are mixed. */
export function makeBuckets(entries: number, most: number): Buckets {
  let size = 16;
  while (size < entries) size *= 2;
  const first = new Int32Array(size).fill(-1);
  const keys = new Uint32Array(entries);
  const things = new Int32Array(entries);
  const next = new Int32Array(entries);
  let length = 0;
  return {
    add(key, thing) {
      const slot = key & (size - 1);
      let count = 0;
      for (let at = first[slot] ?? -1; at >= 0; at = next[at] ?? -1) if (keys[at] === key) count += 1;
      if (count >= most || length >= entries) return;
      keys[length] = key;
      things[length] = thing;
      next[length] = first[slot] ?? -1;
      first[slot] = length;
      length += 1;
    },
    collect(key, into) {
      for (let at = first[key & (size - 1)] ?? -1; at >= 0; at = next[at] ?? -1)
        if (keys[at] === key) into.push(things[at] ?? 0);
    },
  };
}
