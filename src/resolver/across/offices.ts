// Which office an article gives a person: what tells one President Putin from another Putin.
import { OFFICE_TITLES } from '../../lexicon/person-titles.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';

/** Offices ('president', 'foreign minister') of the cluster that a node is in. */
export interface Offices {
  readonly of: (node: Node) => ReadonlySet<string>;
}

/** Longest first: 'vice president' is no 'president'. */
const OFFICES: readonly string[] = [...OFFICE_TITLES].sort((a, b) => b.length - a.length);

/** Offices that titles and roles (by mention id) give each cluster, as the clusters are now. */
export function officesOf(
  people: readonly Node[],
  roles: ReadonlyMap<string, readonly string[]>,
  clusters: Clusters,
): Offices {
  const ofCluster = new Map<number, Set<string>>();
  const ofNode = new Map<number, ReadonlySet<string>>();
  for (const node of people) {
    const root = clusters.find(node);
    const offices = ofCluster.get(root) ?? new Set<string>();
    for (const role of rolesOf(node, roles)) for (const office of officeIn(role)) offices.add(office);
    ofCluster.set(root, offices);
    ofNode.set(node.index, offices);
  }
  return { of: (node) => ofNode.get(node.index) ?? new Set() };
}

function rolesOf(node: Node, given: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const roles = new Set<string>();
  for (const mention of node.mentions) {
    for (const role of given.get(mention.id) ?? []) roles.add(role);
    if (mention.kind === 'person' && mention.value.title !== null) roles.add(mention.value.title);
  }
  return roles;
}

/** The office that a role ends or begins with: 'Russian President' and 'president of Russia' are both 'president'. */
function officeIn(role: string): string[] {
  const text = ` ${role
    .toLowerCase()
    .replace(/[^\p{L}-]+/gu, ' ')
    .slice(0, 200)} `;
  const longest = OFFICES.find((title) => text.includes(` ${title} `));
  return longest === undefined ? [] : [longest];
}

/** An office that both hold, null where there is none. */
export function sharedOffice(a: Node, b: Node, offices: Offices): string | null {
  const other = offices.of(b);
  for (const office of offices.of(a)) if (other.has(office)) return office;
  return null;
}
