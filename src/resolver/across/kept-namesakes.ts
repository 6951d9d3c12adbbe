// Somebody whom an article sets apart from others of the name does not join them by name alone.
import type { Collection } from '../../collection/collection.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';
import { namesakeDoubt, type ToldNamesakes } from '../within/told-namesakes.ts';
import { RARE_PEOPLE, scenesOf } from './scenes.ts';

/** More bearers of one name than this are not kept apart one by one. */
const MOST_BEARERS = 8;

/**
 * For people of one full name as they are joined now. Where the article says only 'no relation', both articles naming another person whom few name
 * makes them one; else no later rule may join them, and they are a doubt. Linear in names.
 */
export function keepNamesakes(
  full: readonly Node[],
  told: ToldNamesakes,
  { collection, clusters }: { readonly collection: Collection; readonly clusters: Clusters },
): FoundDoubt[] {
  const wanted = new Set(Array.from(told.values(), ({ node }) => node.keyNumber));
  if (wanted.size === 0) return [];
  const bearers = new Map<number, Map<number, Node>>();
  for (const node of full) {
    if (!wanted.has(node.keyNumber)) continue;
    const known = bearers.get(node.keyNumber) ?? new Map<number, Node>();
    bearers.set(node.keyNumber, known);
    if (known.size < MOST_BEARERS && !known.has(clusters.find(node))) known.set(clusters.find(node), node);
  }
  const pairs = Array.from(told.values(), (own) =>
    [...(bearers.get(own.node.keyNumber)?.values() ?? [])].map((b) => ({ a: own.node, b, own })),
  )
    .flat()
    .filter(({ a, b }) => a.full && !clusters.together(a, b));
  const sceneOf = scenesOf(
    pairs.filter(({ own }) => !own.wholly),
    collection,
    clusters,
    RARE_PEOPLE,
  );
  const judged = pairs.map((pair) => ({ ...pair, scene: pair.own.wholly ? null : sceneOf(pair) }));
  return judged.flatMap(({ a, b, own, scene }): FoundDoubt[] => {
    const joined =
      scene !== null &&
      clusters.join(b, a, {
        rule: 'same-full-name-and-scene',
        evidence: `Both articles write the full name '${a.name}', and ${scene}.`,
        confidence: 0.85,
      });
    if (joined || clusters.together(a, b)) return [];
    clusters.part([a, b]);
    return [namesakeDoubt(a, b, own)];
  });
}
