// Equal names in different articles, where an article may tell that its own bearer of the name is another one.
import { groupRows } from '../../collection/columns.ts';
import { makeInterned } from '../../collection/interned.ts';
import type { Clusters, Reason } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';

export interface Naming {
  /** Under which key it meets others. */
  readonly key: string;
  /** The fullest name that its own article gives it, as key; the same as `key` where that is all. */
  readonly fullest: string;
}

export interface Sameness {
  /** Null for a node that meets nobody. */
  readonly naming: (node: Node) => Naming | null;
  readonly reason: (a: Node, b: Node) => Reason;
  /** Whether the reason to join with `a` tells of the other nothing but its name. */
  readonly tellsNames: (a: Node) => boolean;
  /** Whether several fullest names can all be of one bearer of the short one. */
  readonly agree: (fullest: readonly string[]) => boolean;
  /** Whether a fullest name is never all that the key means: the bare key of another article is then a question. */
  readonly isOneOfSeveral?: (fullest: string) => boolean;
  readonly doubt: { readonly rule: string; readonly why: (a: Node, b: Node) => string };
}

/** More different bearers of one name than this are not told one by one. */
const MOST_BEARERS = 3;

/** Nodes with their keys as numbers; -1 in `fullest` where the key is all. */
interface Namings {
  readonly nodes: readonly Node[];
  readonly fullest: Int32Array;
  readonly texts: readonly string[];
}

/** Join nodes of equal key. Where articles spell a key out in ways that cannot be one, only equal spellings join, and the bare name is a doubt. */
export function joinSameNames(nodes: readonly Node[], how: Sameness, clusters: Clusters): FoundDoubt[] {
  const [keys, longer] = [makeInterned(), makeInterned()];
  const key = new Int32Array(nodes.length).fill(-1);
  const fullest = new Int32Array(nodes.length).fill(-1);
  for (const [at, node] of nodes.entries()) {
    const naming = how.naming(node);
    if (naming === null) continue;
    key[at] = keys.numberOf(naming.key);
    if (naming.fullest !== naming.key) fullest[at] = longer.numberOf(naming.fullest);
  }
  const groups = groupRows((at) => key[at] ?? -1, nodes.length, keys.texts.length);
  const namings: Namings = { nodes, fullest, texts: longer.texts };
  const doubts: FoundDoubt[] = [];
  for (const number of keys.texts.keys()) {
    const group = groups.rows.subarray(groups.starts[number], groups.starts[number + 1]);
    if (group.length > 1) doubts.push(...joinGroup(namings, group, how, clusters));
  }
  return doubts;
}

function joinGroup(
  { nodes, fullest, texts }: Namings,
  group: Int32Array,
  how: Sameness,
  clusters: Clusters,
): FoundDoubt[] {
  const longer = new Set<number>();
  for (const at of group) if ((fullest[at] ?? -1) >= 0) longer.add(fullest[at] ?? -1);
  const spelledOut = Array.from(longer, (number) => texts[number] ?? '');
  const apart =
    longer.size > 1 ? !how.agree(spelledOut) : spelledOut.some((one) => how.isOneOfSeveral?.(one));
  const first = new Map<number, { readonly node: Node; readonly reasons: Map<string, Reason> }>();
  for (const at of group) {
    const node = nodes[at];
    if (node === undefined) continue;
    const under = apart ? (fullest[at] ?? -1) : -1;
    const other = first.get(under);
    if (other === undefined) first.set(under, { node, reasons: new Map() });
    else if (!clusters.together(other.node, node))
      clusters.join(other.node, node, reasonFor(other, node, how));
  }
  const bare = apart ? first.get(-1)?.node : undefined;
  if (bare === undefined) return [];
  return [...first.values()]
    .filter(({ node }) => node !== bare)
    .slice(0, MOST_BEARERS)
    .map(({ node: b }) => ({ a: bare, b, rule: how.doubt.rule, reason: how.doubt.why(bare, b) }));
}

/** The reason to join `b`; where it tells names alone, made once for each name: one name can stand in all articles. */
function reasonFor(
  { node: a, reasons }: { readonly node: Node; readonly reasons: Map<string, Reason> },
  b: Node,
  how: Sameness,
): Reason {
  const known = reasons.get(b.name);
  if (known !== undefined) return known;
  const reason = how.reason(a, b);
  if (how.tellsNames(a)) reasons.set(b.name, reason);
  return reason;
}
