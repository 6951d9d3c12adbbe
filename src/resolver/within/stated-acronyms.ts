// Within one article: 'Korean Central News Agency (KCNA)', as it is stated there.
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import { isGenericName } from '../organisation-name.ts';
import type { StatedOf } from './stated.ts';

/** Join short forms with the names they are stated of. Returns those that the article states of two: 'PTA' then tells neither. */
export function joinStatedAcronyms(
  nodes: readonly Node[],
  stated: StatedOf,
  clusters: Clusters,
): ReadonlySet<number> {
  const all = stated('acronym', nodes).flatMap(({ subject, object, value }) =>
    object === null || isGenericName(object.name) ? [] : [{ subject, object, value }],
  );
  const first = new Map<number, Node>();
  const several = new Set<number>();
  for (const { subject, object } of all) {
    const known = first.get(object.index);
    if (known === undefined) first.set(object.index, subject);
    else if (known.organisation.key !== subject.organisation.key) several.add(object.index);
  }
  for (const { subject, object, value } of all) {
    if (several.has(object.index)) continue;
    clusters.join(subject, object, {
      rule: 'acronym-stated',
      evidence: `The article writes '${subject.name} (${value})'.`,
      confidence: 0.98,
    });
  }
  return several;
}
