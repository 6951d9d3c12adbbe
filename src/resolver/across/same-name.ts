// Equal names in different articles, where an article may tell that its own bearer of the name is another one.
import type { Clusters, Reason } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';

export interface Naming {
  readonly node: Node;
  /** Under which key it meets others. */
  readonly key: string;
  /** The fullest name that its own article gives it, as key; the same as `key` where that is all. */
  readonly fullest: string;
}

export interface Sameness {
  readonly reason: (a: Node, b: Node) => Reason;
  /** Whether several fullest names can all be of one bearer of the short one. */
  readonly agree: (fullest: readonly string[]) => boolean;
  readonly doubt: { readonly rule: string; readonly why: (a: Node, b: Node) => string };
}

/** More different bearers of one name than this are not told one by one. */
const MOST_BEARERS = 3;

/** Join nodes of equal key. Where articles spell a key out in ways that cannot be one, only equal spellings join, and the bare name is a doubt. */
export function joinSameNames(namings: readonly Naming[], how: Sameness, clusters: Clusters): FoundDoubt[] {
  const groups = new Map<string, Naming[]>();
  for (const naming of namings) {
    const group = groups.get(naming.key);
    if (group) group.push(naming);
    else groups.set(naming.key, [naming]);
  }
  return [...groups].flatMap(([key, group]) => joinGroup(key, group, how, clusters));
}

function joinGroup(key: string, group: readonly Naming[], how: Sameness, clusters: Clusters): FoundDoubt[] {
  const longer = new Set(group.flatMap(({ fullest }) => (fullest === key ? [] : [fullest])));
  const apart = longer.size > 1 && !how.agree([...longer]);
  const first = new Map<string, Node>();
  for (const { node, fullest } of group) {
    const under = apart ? fullest : key;
    const other = first.get(under);
    if (other === undefined) first.set(under, node);
    else clusters.join(other, node, how.reason(other, node));
  }
  const bare = apart ? first.get(key) : undefined;
  if (bare === undefined) return [];
  return [...first.values()]
    .filter((node) => node !== bare)
    .slice(0, MOST_BEARERS)
    .map((b) => ({ a: bare, b, rule: how.doubt.rule, reason: how.doubt.why(bare, b) }));
}
