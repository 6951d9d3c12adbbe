// Doubts about two forms of one name that the articles settle: both name another person or an organisation that few others do.
import type { Collection } from '../../collection/collection.ts';
import { type Calling, canBeOne } from '../callings.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import { generationOf } from '../name-parts.ts';
import type { Node } from '../node.ts';
import { callingsOf } from './namesakes.ts';
import { onlyPartners } from './only-partners.ts';
import { scenesOf } from './scenes.ts';

/** Doubts in which the names themselves agree: what is missing is a second fact. An initial or a family name alone agrees with too many. */
const HOW: ReadonlyMap<string, string> = new Map([
  ['same-romanisation', 'are one name in two spellings'],
  ['loose-words-left-out', 'are one name but for words that are left out at will'],
  ['middle-name-left-out', 'differ by a middle name'],
  ['second-family-name-left-out', 'differ by the last of the family names'],
  ['nickname-for-name', 'differ by the short form of the given name'],
]);

/** Doubts between names of one key: whoever is in several of them may still be all of these. */
const OF_ONE_KEY: ReadonlySet<string> = new Set(['loose-words-left-out', 'same-romanisation']);

/** Join where each of the two has no other that it may be, or none but by another spelling of one name, and their callings can be one person's; return the doubts that are left. */
export function settled(
  doubts: readonly FoundDoubt[],
  collection: Collection,
  clusters: Clusters,
): readonly FoundDoubt[] {
  const counted = doubts.filter(({ rule }) => rule !== 'first-name-left-out'); // a relative as likely as the same: it says nothing of the others
  const partner = onlyPartners(counted, clusters);
  const torn = inOtherDoubts(counted, clusters);
  const open = doubts.filter(
    (doubt) =>
      HOW.has(doubt.rule) &&
      [doubt.a, doubt.b].map(clusters.find).every((one) => partner.has(one) || !torn.has(one)) &&
      !clusters.apart(doubt.a, doubt.b) &&
      generationOf(doubt.a.parts) === generationOf(doubt.b.parts),
  );
  const people = open.length === 0 ? [] : clusters.nodes.filter(({ kind }) => kind === 'person');
  const callings = callingsOf(people, collection, clusters);
  const callingsIn = (node: Node): readonly Calling[] => callings.get(clusters.find(node)) ?? [];
  const likely = open.filter(({ a, b }) => canBeOne(callingsIn(a), callingsIn(b)));
  const sceneOf = scenesOf(likely, collection, clusters);
  const found = likely.flatMap((doubt) => {
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

/** Clusters of which a doubt asks that is about more than the spelling of one name. */
function inOtherDoubts(doubts: readonly FoundDoubt[], { find, together }: Clusters): ReadonlySet<number> {
  return new Set(
    doubts.flatMap(({ a, b, rule }) => (OF_ONE_KEY.has(rule) || together(a, b) ? [] : [find(a), find(b)])),
  );
}
