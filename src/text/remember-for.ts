/**
 * `make`, of which the result for a thing is kept as long as the thing itself: pages ask again and again for what is worked out once for a
 * site. `make` must give the same for the same thing.
 */
export function rememberFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const kept = new WeakMap<K, { readonly made: T }>();
  return (of) => {
    const known = kept.get(of) ?? { made: make(of) };
    kept.set(of, known);
    return known.made;
  };
}
