// Within one article: 'Vladimir Putin (Владимир Путин)' are one, because the article says so.
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import type { StatedOf } from './stated.ts';

/** Join names of one article that stand beside their spelling in another script. */
export function joinTwoScripts(names: readonly Node[], stated: StatedOf, clusters: Clusters): void {
  for (const { subject, object, value } of stated('also-written', names)) {
    if (object === null || object.kind !== subject.kind || object.unnamed || subject.unnamed) continue;
    clusters.join(subject, object, {
      rule: 'other-script-stated',
      evidence: `The article writes '${subject.name} (${value})'.`,
      confidence: 0.95,
    });
  }
}
