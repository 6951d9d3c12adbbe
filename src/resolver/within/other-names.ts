// Within one article: 'Vladimir Putin (Владимир Путин)' are one, and 'Dahal, popularly known as Prachanda', because the article says so.
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import type { StatedOf } from './stated.ts';

/** Join names of one article that it gives one bearer: two spellings, or two names. Returns the other names: 'Prachanda'. */
export function joinOtherNames(
  names: readonly Node[],
  stated: StatedOf,
  clusters: Clusters,
): readonly Node[] {
  const others: Node[] = [];
  for (const { subject, object, value } of stated('also-written', names)) {
    if (object === null || object.kind !== subject.kind || object.unnamed || subject.unnamed) continue;
    const isOtherName = subject.latin === object.latin;
    const joined = clusters.join(
      subject,
      object,
      isOtherName
        ? {
            rule: 'also-called-stated',
            evidence: `The article says that '${subject.name}' is also called '${value}'.`,
            confidence: 0.9,
          }
        : {
            rule: 'other-script-stated',
            evidence: `The article writes '${subject.name} (${value})'.`,
            confidence: 0.95,
          },
    );
    if (joined && isOtherName) others.push(object);
  }
  return others;
}
