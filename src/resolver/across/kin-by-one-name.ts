// 'His wife, Maggie' of two articles about one man: who is called so and whose wife she is tell her as well as a family name.
import type { Collection } from '../../collection/collection.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import { isKin } from '../within/kin.ts';

/** So many mentions before the name, the person may stand whose relative it is. */
const MOST_BEFORE = 8;

/**
 * Join people whom articles call by one name and one word of kinship behind the same person, who is named in full somewhere; one of them may be named in
 * full, too. People named in full must have been joined. Linear in mentions.
 */
export function joinKinByOneName(named: readonly Node[], collection: Collection, clusters: Clusters): void {
  const kin = named.flatMap((node) => kinshipsOf(node));
  if (kin.every(({ node }) => node.full)) return;
  const before = personBefore(kin, named, { collection, clusters });
  const known = new Map<string, Kinship>();
  for (const one of kin) {
    const person = before(one.row);
    if (person === null || clusters.together(person, one.node)) continue;
    const key = `${one.name}|${one.kinship}|${clusters.find(person)}`;
    const other = known.get(key);
    if (other === undefined || (other.node.full && !one.node.full)) known.set(key, one);
    if (other === undefined || (other.node.full && one.node.full) || clusters.together(other.node, one.node))
      continue;
    clusters.join(other.node, one.node, {
      rule: 'one-name-and-kinship',
      evidence: `Both articles call '${one.node.name}' the ${one.kinship} of whom they have just named, ${person.name}.`,
      confidence: 0.82,
    });
  }
}

interface Kinship {
  readonly node: Node;
  /** Of the mention that tells it. */
  readonly row: number;
  /** By which one is called: the name alone, or the first of a full name. */
  readonly name: string;
  readonly kinship: string;
}

function kinshipsOf(node: Node): readonly Kinship[] {
  const name = node.full ? node.words[0] : node.key;
  if (name === undefined || node.told(kinshipIn) === null) return [];
  return node.rows.flatMap((row) => {
    const kinship = kinshipIn(node.valueAt(row));
    return kinship === null ? [] : [{ node, row, name, kinship }];
  });
}

/** 'wife'; not 'a son', who is named for the first time, nor 'mother of two'. */
function kinshipIn(value: object): string | null {
  const title = 'title' in value && typeof value.title === 'string' ? value.title.toLowerCase() : '';
  return /^\p{Ll}+$/u.test(title) && isKin(title) ? title : null;
}

/** Who is named last before a mention of a relative, in its block: a node of whom some article writes the full name. */
function personBefore(
  kin: readonly Kinship[],
  named: readonly Node[],
  { collection, clusters }: { readonly collection: Collection; readonly clusters: Clusters },
): (row: number) => Node | null {
  const asked = new Set(kin.map(({ node }) => node.articleNumber));
  const nodeOf = new Map<number, Node>();
  const withFullName = new Map<number, Node>();
  for (const node of named) {
    if (node.full && !withFullName.has(clusters.find(node))) withFullName.set(clusters.find(node), node);
    if (asked.has(node.articleNumber)) for (const row of node.rows) nodeOf.set(row, node);
  }
  const { block, article } = collection.mentions.table;
  return (row) => {
    for (let at = row - 1; at >= row - MOST_BEFORE; at -= 1) {
      if (article[at] !== article[row] || block[at] !== block[row]) return null;
      const node = nodeOf.get(at);
      if (node !== undefined) return withFullName.get(clusters.find(node)) ?? null;
    }
    return null;
  };
}
