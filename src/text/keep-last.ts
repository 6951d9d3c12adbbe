// What was made last is kept: what follows each other asks for the same things.

/** `make` with its last `most` results kept (oldest first out). `make` must give the same for the same key. */
export function keepLast<K extends string | number, T>(most: number, make: (key: K) => T): (key: K) => T {
  const kept = new Map<K, { readonly made: T }>();
  const ring: K[] = []; // the oldest stands at `next` once the ring is full; a Map finds its first key only by passing all deleted ones
  let next = 0;
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.made;
    const made = make(key);
    if (ring.length < most) ring.push(key);
    else {
      const oldest = ring[next];
      if (oldest !== undefined) kept.delete(oldest);
      ring[next] = key;
      next = (next + 1) % most;
    }
    kept.set(key, { made });
    return made;
  };
}

/**
 * `make` for numbers that stand close together, as rows do: one result is kept for each number modulo `places` (a power of two). Costs a
 * look into an array where `keepLast` costs one into a map. `make` must give the same for the same number, and never undefined.
 */
export function keepByNumber<T extends object | string>(
  places: number,
  make: (number: number) => T,
): (number: number) => T {
  const numbers = new Int32Array(places).fill(-1);
  const kept: (T | undefined)[] = new Array<T | undefined>(places).fill(undefined);
  return (number) => {
    const place = number & (places - 1);
    const known = kept[place];
    if (known !== undefined && numbers[place] === number) return known;
    const made = make(number);
    numbers[place] = number;
    kept[place] = made;
    return made;
  };
}
