// What a name or an article says of how else somebody is called: 'Eleanor "Nell" Whitcombe' is Eleanor Whitcombe and Nell Whitcombe.
import { addTo, type Buckets, distinct } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import { nicknameForms } from '../nickname-forms.ts';
import type { Node } from '../node.ts';

/** Join the two shorter forms with the one name of the collection that states both. */
export function joinStatedNicknames(full: readonly Node[], clusters: Clusters): void {
  const statedBy: Buckets = new Map();
  for (const node of full) for (const key of nicknameForms(node.name)) addTo(statedBy, key, node);
  if (statedBy.size === 0) return;
  for (const node of full) {
    const [one, more] = distinct(statedBy.get(node.key) ?? [], clusters);
    if (one === undefined || more !== undefined || clusters.together(one, node)) continue;
    clusters.join(one, node, {
      rule: 'nickname-stated',
      evidence: `'${one.name}' states how its bearer is called, and '${node.name}' is one of these ways.`,
      confidence: 0.88,
    });
  }
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
