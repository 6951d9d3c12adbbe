// Doubts about two forms of one name that the articles settle: both name another person or an organisation that few others do.
import type { Collection } from '../../collection/collection.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import { generationOf } from '../name-parts.ts';
import { scenesOf } from './scenes.ts';

/** Doubts in which the names themselves agree: what is missing is a second fact. An initial or a family name alone agrees with too many. */
const HOW: ReadonlyMap<string, string> = new Map([
  ['same-romanisation', 'are one name in two spellings'],
  ['middle-name-left-out', 'differ by a middle name'],
  ['second-family-name-left-out', 'differ by the last of the family names'],
  ['nickname-for-name', 'differ by the short form of the given name'],
]);

/** Join where each of the two has no other that it may be, and return the doubts that are left. */
export function settled(
  doubts: readonly FoundDoubt[],
  collection: Collection,
  clusters: Clusters,
): readonly FoundDoubt[] {
  const alone = doubtedOnce(doubts, clusters);
  const open = doubts.filter(
    (doubt) =>
      HOW.has(doubt.rule) &&
      alone(doubt) &&
      !clusters.apart(doubt.a, doubt.b) &&
      generationOf(doubt.a.parts) === generationOf(doubt.b.parts),
  );
  const sceneOf = scenesOf(open, collection, clusters);
  const found = open.flatMap((doubt) => {
    const scene = sceneOf(doubt);
    return scene === null ? [] : [{ doubt, scene }];
  });
  for (const { doubt, scene } of found) {
    const { a, b, rule } = doubt;
    clusters.join(b, a, {
      rule: `${rule}-and-scene`,
      evidence: `'${a.name}' and '${b.name}' ${HOW.get(rule)}, and ${scene}.`,
      confidence: 0.82,
    });
  }
  return doubts.filter(({ a, b }) => !clusters.together(a, b));
}

/** Whether neither side of a doubt may be somebody else as well. */
function doubtedOnce(doubts: readonly FoundDoubt[], { find }: Clusters): (doubt: FoundDoubt) => boolean {
  const partners = new Map<number, Set<number>>();
  const add = (one: number, other: number): void => {
    const known = partners.get(one);
    if (known === undefined) partners.set(one, new Set([other]));
    else if (known.size < 2) known.add(other);
  };
  for (const { a, b } of doubts) {
    add(find(a), find(b));
    add(find(b), find(a));
  }
  return ({ a, b }) => partners.get(find(a))?.size === 1 && partners.get(find(b))?.size === 1;
}
