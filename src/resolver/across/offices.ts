// Which office an article gives a person: what tells one President Putin from another Putin.
import type { Collection } from '../../collection/collection.ts';
import { OFFICE_ABBREVIATIONS, OFFICE_TITLES } from '../../lexicon/person-titles.ts';
import { keepLast } from '../../text/keep-last.ts';
import { addToSet } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';

/** Offices that the articles give a mention, by its row; those that have none are left out. */
export type OfficesSaid = ReadonlyMap<number, readonly string[]>;

/** Offices ('president', 'foreign minister') of the cluster that a node is in. */
export interface Offices {
  readonly of: (node: Node) => ReadonlySet<string>;
}

/** Longest first: 'vice president' is no 'president'. */
const OFFICES: readonly string[] = [...OFFICE_TITLES].sort((a, b) => b.length - a.length);
const NONE: ReadonlySet<string> = new Set();
/** How many titles are kept with the office in them: most are given again and again. */
const KEPT = 5000;

/** Read all roles that are stated. What is kept are offices: a role is a piece of its article's text, and would keep all of it. */
export function officesSaid({ statements }: Collection): OfficesSaid {
  const said = new Map<number, string[]>();
  for (const row of statements.rowsOf('role')) {
    const office = officeIn(statements.valueAt(row));
    if (office === null) continue;
    const subject = statements.table.subject[row] ?? 0;
    const known = said.get(subject);
    if (known === undefined) said.set(subject, [office]);
    else known.push(office);
  }
  return said;
}

/** Offices that titles and roles give each cluster, as the clusters are now. */
export function officesOf(people: readonly Node[], said: OfficesSaid, clusters: Clusters): Offices {
  const titled = keepLast(KEPT, officeIn);
  const ofCluster = new Map<number, Set<string>>(); // of those that have any
  const rootThen = new Int32Array(clusters.nodes.length).fill(-1);
  for (const node of people) {
    const root = clusters.find(node);
    rootThen[node.index] = root;
    for (const row of node.rows) {
      for (const office of said.get(row) ?? []) addToSet(ofCluster, root, office);
      const value = node.valueAt(row);
      const office = 'title' in value && value.title !== null ? titled(value.title) : null;
      if (office !== null) addToSet(ofCluster, root, office);
    }
  }
  return { of: (node) => ofCluster.get(rootThen[node.index] ?? -1) ?? NONE };
}

/** The office that a role ends or begins with: 'Russian President' and 'president of Russia' are both 'president'. */
function officeIn(role: string): string | null {
  const words = role
    .toLowerCase()
    .replace(/[^\p{L}-]+/gu, ' ')
    .slice(0, 200)
    .split(' ');
  const text = ` ${words.map((word) => OFFICE_ABBREVIATIONS.get(word) ?? word).join(' ')} `;
  return OFFICES.find((title) => text.includes(` ${title} `)) ?? null;
}

/** An office that both hold, null where there is none. */
export function sharedOffice(a: Node, b: Node, offices: Offices): string | null {
  const other = offices.of(b);
  for (const office of offices.of(a)) if (other.has(office)) return office;
  return null;
}
