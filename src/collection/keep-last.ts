// What was made last is kept: pages that follow each other ask for the same things.

/** `make` with its last `most` results kept (oldest first out). `make` must give the same for the same number. */
export function keepLast<T>(most: number, make: (number: number) => T): (number: number) => T {
  const kept = new Map<number, { readonly made: T }>();
  return (number) => {
    const known = kept.get(number);
    if (known !== undefined) return known.made;
    const made = make(number);
    kept.set(number, { made });
    if (kept.size > most) {
      const oldest = kept.keys().next();
      if (!oldest.done) kept.delete(oldest.value);
    }
    return made;
  };
}
