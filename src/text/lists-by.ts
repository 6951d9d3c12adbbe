// Things by what they have in common.

/** The list of those that share a key, for each key; keys and lists in the order of `things`. Linear, also where all share one. */
export function listsBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const lists = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [thing]);
    else list.push(thing);
  }
  return lists;
}
