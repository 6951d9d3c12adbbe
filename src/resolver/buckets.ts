// Nodes by key, so that only those meet that can be one.
import type { Clusters } from './clusters.ts';
import type { Node } from './node.ts';

export type Buckets = Map<string, Node[]>;

/** A key that this many names share tells nothing, and comparing them all would take time squared. */
const MOST_IN_BUCKET = 60;

/** Put a node under a key; what comes after the first sixty is left out, for so many are never 'the only one'. */
export function addTo(buckets: Buckets, key: string, node: Node): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [node]);
  else if (bucket.length < MOST_IN_BUCKET) bucket.push(node);
}

/** Put a value into the set under a key. */
export function addToSet<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/** One node for each cluster, in the order given. */
export function distinct(nodes: readonly Node[], clusters: Clusters): Node[] {
  const seen = new Set<number>();
  return nodes.filter((node) => {
    const root = clusters.find(node);
    if (seen.has(root)) return false;
    seen.add(root);
    return true;
  });
}
