// Bodies that each country has, where the article does not tell whose: the one that all other articles tell of, if both tell of one thing.
import type { Collection } from '../../collection/collection.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import type { Owners } from './owners.ts';
import { scenesOf } from './scenes.ts';

/**
 * Join such a body with the one of its name where the collection tells of one country's alone, its article names no other country, and both
 * articles name another person or organisation as well; so these must have been joined. Linear in names.
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
  const pairs = bodies.flatMap((b) => {
    const known = owners.get(b.organisation.core);
    const [only] = known?.size === 1 ? known : [];
    if (only === undefined || !isOpen(b) || clusters.together(only[1], b)) return [];
    const [owner, a] = only;
    return [...namedIn(b.articleNumber)].every((code) => code === owner) ? [{ a, b, owner }] : [];
  });
  const sceneOf = scenesOf(pairs, collection, clusters);
  // all is judged before anything is joined
  const judged = pairs.map((pair) => ({ ...pair, scene: sceneOf(pair) }));
  for (const { a, b, owner, scene } of judged)
    if (scene !== null)
      clusters.join(a, b, {
        rule: 'same-body-and-scene',
        evidence: `Wherever the collection tells whose '${b.name}' it is, it is that of one country (${owner}), and ${scene}.`,
        confidence: 0.8,
      });
}
