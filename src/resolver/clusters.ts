// Which nodes are one: a union-find that keeps every reason and lets 'different' beat 'same'.
import { doubles, groupRows, integers } from '../collection/columns.ts';
import { makeInterned } from '../collection/interned.ts';
import type { JoinTable } from '../collection/join-table.ts';
import { makeDistinctPool } from '../collection/text-pool.ts';
import type { Node } from './node.ts';

/** A reason to join two nodes. */
export interface Reason {
  readonly rule: string;
  readonly evidence: string;
  readonly confidence: number;
}

export interface Clusters {
  readonly nodes: readonly Node[];
  /** Join two nodes; false when the user's `different` or the articles forbid it. Joining what is joined changes nothing. */
  readonly join: (a: Node, b: Node, reason: Reason) => boolean;
  readonly together: (a: Node, b: Node) => boolean;
  /** Whether the user's `different` keeps the two apart, themselves or through what they were joined with. */
  readonly apart: (a: Node, b: Node) => boolean;
  /** From now on nothing joins these, themselves or through others, but for those that are one already: the articles speak against it. For the user they stay a question. */
  readonly part: (nodes: readonly Node[]) => void;
  /** Index of the node that stands for its cluster. */
  readonly find: (node: Pick<Node, 'index'>) => number;
  /** All joins. Nothing can be joined afterwards. */
  readonly joins: () => JoinTable;
  /** The nodes of each cluster in reading order, clusters by their first node. */
  readonly each: () => Generator<readonly [Node, ...Node[]]>;
}

/** For each node: which entries of `different` name it, and as which of their names. */
export type DifferentTags = ReadonlyMap<number, ReadonlyMap<number, number>>;

export function makeClusters(nodes: readonly Node[], different: DifferentTags): Clusters {
  const parent = Int32Array.from(nodes.keys());
  const made = makeJoins();
  const tags = new Map<number, Tags>(Array.from(different, ([index, own]) => [index, new Map(own)]));
  const parted = new Map<number, Tags>();
  let partings = 0;

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
    if (areApart(tags.get(x), tags.get(y)) || areApart(parted.get(x), parted.get(y))) return false;
    const [top, below] = x < y ? [x, y] : [y, x]; // the first node in reading order stands for all
    parent[below] = top;
    takeOver(tags, top, below);
    takeOver(parted, top, below);
    made.add(top, { a: a.row, b: b.row, reason });
    return true;
  };
  return {
    nodes,
    join,
    together: (a, b) => root(a.index) === root(b.index),
    apart: (a, b) => areApart(tags.get(root(a.index)), tags.get(root(b.index))),
    part(ofSides) {
      const roots = new Set(ofSides.map(({ index }) => root(index)));
      if (roots.size < 2) return;
      for (const one of roots) {
        const own = parted.get(one);
        if (own === undefined) parted.set(one, new Map([[partings, one]]));
        else own.set(partings, one);
      }
      partings += 1;
    },
    find: (node) => root(node.index),
    joins: made.finish,
    *each() {
      const { starts, rows } = groupRows(root, nodes.length, nodes.length); // a root is the least index of its cluster
      for (const first of nodes) {
        const rest = rows.subarray((starts[first.index] ?? 0) + 1, starts[first.index + 1]);
        if (root(first.index) === first.index)
          yield [first, ...Array.from(rest, (index) => nodes[index] ?? first)];
      }
    },
  };
}

/** For each cluster as it is now: of `nodes` the first for which `measure` is greatest. Asked for other nodes it gives themselves. */
export function fullestOf(
  nodes: readonly Node[],
  clusters: Clusters,
  measure: (node: Node) => number,
): (node: Node) => Node {
  const best = new Int32Array(clusters.nodes.length).fill(-1);
  for (const node of nodes) {
    const root = clusters.find(node);
    const known = clusters.nodes[best[root] ?? -1];
    if (known === undefined || measure(node) > measure(known)) best[root] = node.index;
  }
  return (node) => clusters.nodes[best[clusters.find(node)] ?? -1] ?? node;
}

interface MadeJoin {
  readonly a: number;
  readonly b: number;
  readonly reason: Reason;
}

function makeJoins(): { add: (node: number, join: MadeJoin) => void; finish: () => JoinTable } {
  const column = { node: integers(), a: integers(), b: integers(), rule: integers(), evidence: integers() };
  const confidence = doubles();
  const rules = makeInterned();
  const evidences = makeDistinctPool();
  return {
    add(node, { a, b, reason }) {
      column.node.push(node);
      column.a.push(a);
      column.b.push(b);
      column.rule.push(rules.numberOf(reason.rule));
      column.evidence.push(evidences.numberOf(reason.evidence));
      confidence.push(reason.confidence);
    },
    finish() {
      return {
        length: confidence.length,
        node: column.node.finish(),
        a: column.a.finish(),
        b: column.b.finish(),
        rule: column.rule.finish(),
        rules: rules.texts,
        evidence: column.evidence.finish(),
        evidences: evidences.finish(),
        confidence: confidence.finish(),
      };
    },
  };
}

/** By number of an entry of `different`, or of a parting: which side of it a cluster is on. */
type Tags = Map<number, number>;

/** Whether two clusters are on different sides of one entry. Takes time with the fewer tags: one of thousands of namesakes meets each of them. */
function areApart(a: Tags | undefined, b: Tags | undefined): boolean {
  if (!a || !b) return false;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const [entry, side] of few) {
    const other = many.get(entry);
    if (other !== undefined && other !== side) return true;
  }
  return false;
}

/** Give the tags of the cluster below to the one that it became part of. */
function takeOver(tags: Map<number, Tags>, top: number, below: number): void {
  const [a, b] = [tags.get(top), tags.get(below)];
  if (b === undefined) return;
  tags.delete(below);
  if (a === undefined) {
    tags.set(top, b);
    return;
  }
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const [entry, side] of few) many.set(entry, side);
  tags.set(top, many);
}
