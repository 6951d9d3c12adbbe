// Names that may be one other name and no third.
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';

/** Two names that may be one. */
export interface Pair {
  readonly a: Node;
  readonly b: Node;
}

/** The one cluster that each cluster is paired with, by their indexes as the clusters are now; those paired with several are left out. */
export function onlyPartners(pairs: readonly Pair[], { find }: Clusters): ReadonlyMap<number, number> {
  const [partner, several] = [new Map<number, number>(), new Set<number>()];
  const add = (one: number, other: number): void => {
    if ((partner.get(one) ?? other) !== other) several.add(one);
    partner.set(one, other);
  };
  for (const { a, b } of pairs) {
    add(find(a), find(b));
    add(find(b), find(a));
  }
  for (const one of several) partner.delete(one);
  return partner;
}
