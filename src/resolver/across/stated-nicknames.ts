// What a name or an article says of how else somebody is called: 'Eleanor "Nell" Whitcombe' is Eleanor Whitcombe and Nell Whitcombe.
import type { Collection } from '../../collection/collection.ts';
import { addTo, type Buckets, distinct } from '../buckets.ts';
import { type Calling, canBeOne } from '../callings.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import { nicknameForms } from '../nickname-forms.ts';
import type { Node } from '../node.ts';
import { callingsOf } from './namesakes.ts';

/** Join the two shorter forms with the one name of the collection that states both, unless their callings are nobody's at once; these come back as doubts. */
export function joinStatedNicknames(
  full: readonly Node[],
  collection: Collection,
  clusters: Clusters,
): FoundDoubt[] {
  const statedBy: Buckets = new Map();
  for (const node of full) for (const key of nicknameForms(node.name)) addTo(statedBy, key, node);
  if (statedBy.size === 0) return [];
  const callings = callingsOf(full, collection, clusters);
  const ofNode = (node: Node): readonly Calling[] => callings.get(clusters.find(node)) ?? [];
  const doubts: FoundDoubt[] = [];
  for (const node of full) {
    const [one, more] = distinct(statedBy.get(node.key) ?? [], clusters);
    if (one === undefined || more !== undefined || clusters.together(one, node)) continue;
    if (!mayBeOne(ofNode(one), ofNode(node))) {
      doubts.push(otherCalling(one, node));
      continue;
    }
    clusters.join(one, node, {
      rule: 'nickname-stated',
      evidence: `'${one.name}' states how its bearer is called, and '${node.name}' is one of these ways.`,
      confidence: 0.88,
    });
  }
  return doubts;
}

/** Nothing is told of one of them, or they agree. */
function mayBeOne(a: readonly Calling[], b: readonly Calling[]): boolean {
  return a.length === 0 || b.length === 0 || canBeOne(a, b);
}

function otherCalling(a: Node, b: Node): FoundDoubt {
  return {
    a,
    b,
    rule: 'nickname-stated-other-calling',
    reason: `'${b.name}' can be '${a.name}', but the articles give the two different callings.`,
  };
}

/**
 * A name of one word by which an article calls somebody as well ('Dahal, popularly known as Prachanda') means him in other articles, where
 * it is no part of anybody's full name and nobody else is called so.
 */
export function joinOtherNamesElsewhere(
  named: readonly Node[],
  otherNames: readonly Node[],
  clusters: Clusters,
): void {
  const told: Buckets = new Map();
  for (const node of otherNames) if (node.kind === 'person' && !node.full) addTo(told, node.key, node);
  if (told.size === 0) return;
  const parts = new Set(named.flatMap(({ full, parts: { words } }) => (full ? words : [])));
  for (const node of named) {
    const [one, more] = distinct(told.get(node.key) ?? [], clusters);
    if (one === undefined || more !== undefined || parts.has(node.key) || clusters.together(one, node))
      continue;
    clusters.join(one, node, {
      rule: 'also-called-elsewhere',
      evidence: `An article gives '${node.name}' as another name of one person, and nobody else of the collection has it.`,
      confidence: 0.83,
    });
  }
}
