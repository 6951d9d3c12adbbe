// 'Chief Minister Siddaramaiah' of two articles: who has one name alone, in one office, beside somebody whom few articles name.
import type { Collection } from '../../collection/collection.ts';
import { EAST_ASIAN_SURNAMES } from '../../lexicon/east-asian-surnames.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import type { Offices } from './offices.ts';
import { FEW_PEOPLE, joinInRounds, scenesOf } from './scenes.ts';

/** Shorter names are too many alike. */
const LEAST_LETTERS = 6;

interface Pair {
  readonly a: Node;
  readonly b: Node;
  readonly office: string;
}

/**
 * Join people whom articles call by one word that is part of nobody's longer name, where both give them one office and name another person whom few
 * name; people named in full must have been joined. Linear in names and their offices: each is compared with the first of its name and office alone.
 */
export function joinNamesOfOneWord(
  lone: readonly Node[],
  full: readonly Node[],
  {
    offices,
    collection,
    clusters,
  }: { readonly offices: Offices; readonly collection: Collection; readonly clusters: Clusters },
): void {
  const asked = lone.filter(
    ({ key, words }) => words.length === 1 && key.length >= LEAST_LETTERS && !EAST_ASIAN_SURNAMES.has(key),
  );
  if (asked.length < 2) return;
  const wanted = new Set(asked.map(({ key }) => key));
  const isPart = new Set(full.flatMap(({ words }) => words.filter((word) => wanted.has(word))));
  const first = new Map<string, Node>();
  const pairs = asked.flatMap((b) => (isPart.has(b.key) ? [] : pairsWith(first, b, offices)));
  joinInRounds(pairs, (left) => joinByScene(left, collection, clusters));
}

function pairsWith(first: Map<string, Node>, b: Node, offices: Offices): readonly Pair[] {
  return Array.from(offices.of(b)).flatMap((office) => {
    const key = `${b.key}|${office}`;
    const a = first.get(key);
    if (a === undefined) first.set(key, b);
    return a === undefined ? [] : [{ a, b, office }];
  });
}

/** Join those of which a scene tells; the others come back. */
function joinByScene(pairs: readonly Pair[], collection: Collection, clusters: Clusters): readonly Pair[] {
  const open = pairs.filter(({ a, b }) => !clusters.together(a, b));
  const sceneOf = scenesOf(open, collection, clusters, FEW_PEOPLE);
  // all is judged before anything is joined
  const judged = open.map((pair) => ({ pair, scene: sceneOf(pair) }));
  for (const { pair, scene } of judged)
    if (scene !== null)
      clusters.join(pair.a, pair.b, {
        rule: 'one-word-office-and-scene',
        evidence: `Both articles call '${pair.b.name}' ${pair.office}, nobody in the collection has a longer name with that word, and ${scene}.`,
        confidence: 0.8,
      });
  return judged.flatMap(({ pair, scene }) => (scene === null ? [pair] : []));
}
