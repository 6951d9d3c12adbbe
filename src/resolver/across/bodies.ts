// Which organisations the articles tie a person to: what tells the Lucía García of a bank from others of her name.
import type { Collection } from '../../collection/collection.ts';
import { addToSet } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';

/** Organisations of the clusters that people are in. */
export interface Bodies {
  /** An organisation that both belong to, null where there is none or where it has so many people that it tells nothing. */
  readonly shared: (a: Node, b: Node) => Node | null;
}

/** A body of more people than this (a parliament, an army) has namesakes of its own. */
const MOST_PEOPLE = 30;

/** Read from the affiliations that are stated. Organisations must have been joined; what is known is worked out when first asked for, and holds for the clusters as they are then. */
export function bodiesOf({ mentions, statements }: Collection, clusters: Clusters): Bodies {
  let known: Known | null = null;
  const read = (): Known => {
    const nodeOfRow = new Int32Array(mentions.table.length).fill(-1);
    const rootOf = new Int32Array(clusters.nodes.length).fill(-1);
    for (const node of clusters.nodes) {
      rootOf[node.index] = clusters.find(node);
      if (node.kind !== 'place') for (const row of node.rows) nodeOfRow[row] = node.index;
    }
    const nodeAt = (row: number | undefined): Node | undefined => clusters.nodes[nodeOfRow[row ?? -1] ?? -1];
    const [bodies, people] = [new Map<number, Set<number>>(), new Map<number, Set<number>>()];
    for (const row of statements.rowsOf('affiliation')) {
      const person = nodeAt(statements.table.subject[row]);
      const body = nodeAt(statements.table.object[row]);
      if (person?.kind !== 'person' || body?.kind !== 'organisation') continue;
      const [own, other] = [rootOf[person.index] ?? -1, rootOf[body.index] ?? -1];
      addToSet(bodies, own, other);
      addToSet(people, other, own);
    }
    return { rootOf, bodies, people };
  };
  return {
    shared(a, b) {
      known ??= read();
      const { rootOf, bodies, people } = known;
      const other = bodies.get(rootOf[b.index] ?? -1);
      for (const body of bodies.get(rootOf[a.index] ?? -1) ?? [])
        if (other?.has(body) && (people.get(body)?.size ?? 0) <= MOST_PEOPLE)
          return clusters.nodes[body] ?? null;
      return null;
    },
  };
}

interface Known {
  /** By node: its cluster. */
  readonly rootOf: Int32Array;
  /** By cluster: the clusters of its organisations, of its people. */
  readonly bodies: ReadonlyMap<number, ReadonlySet<number>>;
  readonly people: ReadonlyMap<number, ReadonlySet<number>>;
}
