// Which nodes are one: a union-find that keeps every reason and lets 'different' beat 'same'.
import type { Join } from '../records/entity.ts';
import type { Node } from './node.ts';

/** A reason to join two nodes. */
export interface Reason {
  readonly rule: string;
  readonly evidence: string;
  readonly confidence: number;
}

export interface Clusters {
  readonly nodes: readonly Node[];
  /** Join two nodes; false when the user's `different` forbids it. Joining what is joined changes nothing. */
  readonly join: (a: Node, b: Node, reason: Reason) => boolean;
  readonly together: (a: Node, b: Node) => boolean;
  /** Index of the node that stands for its cluster. */
  readonly find: (node: Node) => number;
  /** Joins by cluster representative. */
  readonly joins: () => ReadonlyMap<number, readonly Join[]>;
  readonly clusters: () => ReadonlyMap<number, readonly Node[]>;
}

/** For each node: which entries of `different` name it, and as which of their names. */
export type DifferentTags = ReadonlyMap<number, ReadonlyMap<number, number>>;

export function makeClusters(nodes: readonly Node[], different: DifferentTags): Clusters {
  const parent = Int32Array.from(nodes.keys());
  const made: { node: number; join: Join }[] = [];
  const tags = new Map<number, ReadonlyMap<number, number>>(different);

  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      const up = parent[at] ?? at;
      parent[at] = parent[up] ?? up; // halve the path
      at = up;
    }
    return at;
  };
  const join = (a: Node, b: Node, reason: Reason): boolean => {
    const [x, y] = [root(a.index), root(b.index)];
    if (x === y) return true;
    const merged = mergeTags(tags.get(x), tags.get(y));
    if (merged === null) return false;
    const [top, below] = x < y ? [x, y] : [y, x]; // the first node in reading order stands for all
    parent[below] = top;
    if (merged.size > 0) tags.set(top, merged);
    made.push({ node: top, join: { a: a.mentions[0].id, b: b.mentions[0].id, ...reason } });
    return true;
  };
  return {
    nodes,
    join,
    together: (a, b) => root(a.index) === root(b.index),
    find: (node) => root(node.index),
    joins: () =>
      collect(
        made,
        (one) => root(one.node),
        (one) => one.join,
      ),
    clusters: () =>
      collect(
        nodes,
        (node) => root(node.index),
        (node) => node,
      ),
  };
}

/** Null when one entry of `different` names both sides differently. */
function mergeTags(
  a: ReadonlyMap<number, number> | undefined,
  b: ReadonlyMap<number, number> | undefined,
): ReadonlyMap<number, number> | null {
  if (!a || !b) return a ?? b ?? new Map();
  for (const [entry, name] of a) {
    const other = b.get(entry);
    if (other !== undefined && other !== name) return null;
  }
  return new Map([...a, ...b]);
}

function collect<T, V>(
  items: readonly T[],
  keyOf: (item: T) => number,
  pick: (item: T) => V,
): Map<number, V[]> {
  const map = new Map<number, V[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = map.get(key);
    if (list) list.push(pick(item));
    else map.set(key, [pick(item)]);
  }
  return map;
}
