// Two people of one full name: their articles give them callings that nobody has at once, a sprinter and a deputy governor.
import type { Collection } from '../../collection/collection.ts';
import { type Calling, callingIn, labelOf } from '../callings.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';

/** Where a node stands among the bearers of its name. `side` is null where the articles do not tell which of them it is. */
export interface Bearer {
  readonly side: string | null;
  /** A word for what the one of this side does, or how old. */
  readonly noun: string;
  /** What tells the sides apart. */
  readonly by: 'age' | 'calling';
}

/** Null for a node whose name the articles do not give to several. */
export type BearerOf = (node: Node) => Bearer | null;

/**
 * Compare what is said of the bearers of each name, for the clusters as they are now (one for each article, but for what the user joined). A name
 * has several bearers where two current callings never meet in one cluster and are of different walks of life, or offices of different
 * countries. Linear in mentions and roles.
 */
export function namesakes(
  people: readonly Node[],
  full: readonly Node[],
  { collection, clusters }: { readonly collection: Collection; readonly clusters: Clusters },
): BearerOf {
  const callings = callingsOf(people, collection, clusters);
  const named = new Map<number, Set<number>>();
  for (const node of callings.size === 0 ? [] : full) {
    const root = clusters.find(node);
    if (!callings.has(root)) continue;
    const roots = named.get(node.keyNumber);
    if (roots === undefined) named.set(node.keyNumber, new Set([root]));
    else roots.add(root);
  }
  const sides = new Map<number, ReadonlyMap<string, Bearer>>();
  for (const [key, roots] of named) {
    const found = roots.size < 2 ? null : sidesOf(Array.from(roots, (root) => callings.get(root) ?? []));
    if (found !== null) sides.set(key, found);
  }
  return (node) => {
    const known = sides.get(node.keyNumber);
    if (known === undefined) return null;
    const own = callings.get(clusters.find(node)) ?? [];
    const current = own.filter(({ former }) => !former);
    for (const calling of [...current, ...own]) {
      const bearer = known.get(labelOf(calling));
      if (bearer !== undefined) return bearer;
    }
    return UNDECIDED;
  };
}

const UNDECIDED: Bearer = { side: null, noun: '', by: 'calling' };

/** By cluster as it is now: what the roles of its mentions say. Linear in mentions and roles. */
export function callingsOf(
  people: readonly Node[],
  { mentions, statements }: Collection,
  clusters: Clusters,
): ReadonlyMap<number, readonly Calling[]> {
  const clusterOf = new Int32Array(mentions.table.length).fill(-1);
  for (const node of people) for (const row of node.rows) clusterOf[row] = clusters.find(node);
  const callings = new Map<number, Calling[]>();
  for (const row of statements.rowsOf('role')) {
    const root = clusterOf[statements.table.subject[row] ?? -1] ?? -1;
    const calling = root < 0 ? null : callingIn(statements.valueAt(row));
    if (calling === null) continue;
    const known = callings.get(root);
    if (known === undefined) callings.set(root, [calling]);
    else known.push(calling);
  }
  return callings;
}

/** By label: which of several people has such a calling; null where all can be one. */
function sidesOf(bearers: readonly (readonly Calling[])[]): ReadonlyMap<string, Bearer> | null {
  const side = makeSides();
  const current = new Map<string, string>();
  for (const callings of bearers) {
    const labels = callings.map(labelOf);
    for (const label of labels) side.join(labels[0] ?? label, label);
    for (const calling of callings) if (!calling.former) current.set(labelOf(calling), shown(calling));
  }
  placeBareOffice(side);
  const nounOf = new Map<string, string>();
  for (const [label, noun] of current) if (!nounOf.has(side.of(label))) nounOf.set(side.of(label), noun);
  if (side.offices().size > 1) nounOf.delete('public'); // of which country is not said
  if (nounOf.size < 2) return null;
  const found = new Map<string, Bearer>();
  for (const label of side.labels()) {
    const noun = nounOf.get(side.of(label));
    if (noun !== undefined) found.set(label, { side: side.of(label), noun, by: 'calling' });
  }
  return found;
}

/** 'sprinter', 'president (LB)'. */
function shown({ noun, country }: Calling): string {
  return country === null ? noun : `${noun} (${country})`;
}

interface Sides {
  readonly join: (a: string, b: string) => void;
  readonly of: (label: string) => string;
  readonly labels: () => readonly string[];
  /** Sides with an office of a stated country. */
  readonly offices: () => ReadonlySet<string>;
}

/** A union-find over a handful of labels. */
function makeSides(): Sides {
  const parent = new Map<string, string>();
  const of = (label: string): string => {
    const up = parent.get(label) ?? label;
    return up === label ? label : of(up);
  };
  return {
    of,
    join(a, b) {
      for (const label of [a, b]) if (!parent.has(label)) parent.set(label, label);
      const [one, other] = [of(a), of(b)].sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
      if (one !== undefined && other !== undefined) parent.set(other, one);
    },
    labels: () => [...parent.keys()],
    offices: () => new Set([...parent.keys()].filter((label) => label.includes('|')).map(of)),
  };
}

/** A minister of an unnamed country is the one whose country is named elsewhere, where only one is. */
function placeBareOffice(side: Sides): void {
  const [only, more] = side.offices();
  if (only !== undefined && more === undefined && side.labels().includes('public')) side.join(only, 'public');
}
