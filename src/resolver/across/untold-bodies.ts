// Bodies that each country has, where the article does not tell whose: the one that all other articles tell of, if both tell of one thing.
import type { Collection } from '../../collection/collection.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import type { Owners } from './owners.ts';
import { joinInRounds, scenesOf } from './scenes.ts';

interface Untold {
  readonly a: Node;
  readonly b: Node;
  readonly owner: string;
  readonly isOnly: boolean;
}

/**
 * Join such a body with the one of its name of the only country that its article names, or of the only one that the collection tells of where it names none,
 * if both articles name another person or organisation as well; so these must have been joined. Linear in names.
 */
export function joinUntoldBodies(
  bodies: readonly Node[],
  { ownerOf, isOpen, namedIn }: Owners,
  { collection, clusters }: { readonly collection: Collection; readonly clusters: Clusters },
): void {
  const owners = new Map<string, Map<string, Node>>();
  for (const node of bodies) {
    const owner = node.organisation.national || node.organisation.generic ? ownerOf(node) : null;
    if (owner === null) continue;
    const known = owners.get(node.organisation.core) ?? new Map<string, Node>();
    owners.set(node.organisation.core, known);
    if (!known.has(owner)) known.set(owner, node);
  }
  const pairs: readonly Untold[] = bodies.flatMap((b) => {
    const known = isOpen(b) ? owners.get(b.organisation.core) : undefined;
    if (known === undefined) return [];
    const named = namedIn(b.articleNumber);
    const [owner, more] = named.size === 0 ? known.keys() : named;
    const a = owner === undefined || more !== undefined ? undefined : known.get(owner);
    return owner === undefined || a === undefined || clusters.together(a, b)
      ? []
      : [{ a, b, owner, isOnly: known.size === 1 }];
  });
  joinInRounds(pairs, (left) => joinByScene(left, collection, clusters));
}

/** Join those of which a scene tells; the others come back. */
function joinByScene(
  pairs: readonly Untold[],
  collection: Collection,
  clusters: Clusters,
): readonly Untold[] {
  const sceneOf = scenesOf(pairs, collection, clusters);
  // all is judged before anything is joined
  const judged = pairs.map((pair) => ({ ...pair, scene: sceneOf(pair) }));
  for (const { a, b, owner, isOnly, scene } of judged)
    if (scene !== null)
      clusters.join(a, b, {
        rule: 'same-body-and-scene',
        evidence: isOnly
          ? `Wherever the collection tells whose '${b.name}' it is, it is that of one country (${owner}), and ${scene}.`
          : `The article names one country alone (${owner}), other articles tell of its '${b.name}', and ${scene}.`,
        confidence: 0.8,
      });
  return judged.filter(({ scene }) => scene === null);
}
