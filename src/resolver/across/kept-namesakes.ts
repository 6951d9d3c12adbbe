// Somebody whom an article sets apart from others of the name does not join them by name alone.
import type { Collection } from '../../collection/collection.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';
import { namesakeDoubt, type ToldNamesake, type ToldNamesakes } from '../within/told-namesakes.ts';
import { type Common, commonGround, type Ground } from './common-ground.ts';
import type { Pair } from './only-partners.ts';
import { RARE_PEOPLE, scenesOf } from './scenes.ts';

/** More bearers of one name than this are not kept apart one by one. */
const MOST_BEARERS = 8;

interface Setting {
  readonly collection: Collection;
  readonly clusters: Clusters;
  /** Offices and organisations as the articles give them now; asked for only where somebody is told apart. */
  readonly ground: () => Ground;
}

interface Told extends Pair {
  readonly own: ToldNamesake;
}

/**
 * For people of one full name as they are joined now. Whoever holds the office or belongs to the organisation of the only one so called of whom that is said is that
 * person, unless the namesake in the same article could be too. Where the article says only 'no relation', both articles naming another person whom few name
 * makes them one; else no later rule may join them, and they are a doubt. Linear in names.
 */
export function keepNamesakes(
  full: readonly Node[],
  told: ToldNamesakes,
  { collection, clusters, ground }: Setting,
): FoundDoubt[] {
  const pairs = pairsOf(full, told, clusters);
  if (pairs.length === 0) return [];
  const sceneOf = scenesOf(
    pairs.filter(({ own }) => !own.wholly),
    collection,
    clusters,
    RARE_PEOPLE,
  );
  // all is judged before anything is joined
  const scenes = pairs.map((pair) => (pair.own.wholly ? null : sceneOf(pair)));
  for (const pair of alike(pairs, ground())) joinAlike(pair, clusters);
  return pairs.flatMap(({ a, b, own }, at): FoundDoubt[] => {
    const scene = scenes[at] ?? null;
    const joined =
      scene !== null &&
      clusters.join(b, a, {
        rule: 'same-full-name-and-scene',
        evidence: `Both articles write the full name '${a.name}', and ${scene}.`,
        confidence: 0.85,
      });
    if (joined || clusters.together(a, b) || clusters.apart(a, b)) return [];
    clusters.part([a, b]);
    return [namesakeDoubt(a, b, own)];
  });
}

/** Each who is told apart with the others of the name, one for each cluster. */
function pairsOf(full: readonly Node[], told: ToldNamesakes, clusters: Clusters): readonly Told[] {
  const wanted = new Set(Array.from(told.values(), ({ node }) => node.keyNumber));
  if (wanted.size === 0) return [];
  const bearers = new Map<number, Map<number, Node>>();
  for (const node of full) {
    if (!wanted.has(node.keyNumber)) continue;
    const known = bearers.get(node.keyNumber) ?? new Map<number, Node>();
    bearers.set(node.keyNumber, known);
    if (known.size < MOST_BEARERS && !known.has(clusters.find(node))) known.set(clusters.find(node), node);
  }
  return Array.from(told.values(), (own) =>
    [...(bearers.get(own.node.keyNumber)?.values() ?? [])].map((b) => ({ a: own.node, b, own })),
  )
    .flat()
    .filter(({ a, b }) => a.full && !clusters.together(a, b));
}

interface Alike extends Told {
  readonly common: Common;
}

/** Pairs of which both say one thing that neither says of any other: of two in one article that share an office nobody knows which it is. */
function alike(pairs: readonly Told[], ground: Ground): readonly Alike[] {
  const found = pairs.flatMap((pair) => {
    const common = commonGround(pair.a, pair.b, ground);
    return common === null ? [] : [{ ...pair, common }];
  });
  const times = new Map<number, number>();
  for (const { a, b } of found) for (const { index } of [a, b]) times.set(index, (times.get(index) ?? 0) + 1);
  return found.filter(({ a, b }) => times.get(a.index) === 1 && times.get(b.index) === 1);
}

function joinAlike({ a, b, common }: Alike, clusters: Clusters): void {
  clusters.join(b, a, {
    rule: `same-full-name-and-${common.by}`,
    evidence: `Both articles write the full name '${a.name}', and ${common.words}.`,
    confidence: 0.85,
  });
}
