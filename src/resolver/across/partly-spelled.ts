// 'UC Berkeley' of one article and the 'University of California, Berkeley' of another.
import { addTo, type Buckets, distinct } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import { hasLead, initialsAndRest } from '../initials-and-rest.ts';
import type { Node } from '../node.ts';

/** More names than this and a list is no help to a reader. */
const MOST_DOUBTS = 3;

/** Join a name that begins with initials with the only name of the collection that spells them out; of several it is a doubt. Linear in names. */
export function joinPartlySpelled(bodies: readonly Node[], clusters: Clusters): FoundDoubt[] {
  const short = bodies.flatMap((node) => {
    const found = initialsAndRest(node.name, node.organisation);
    return found === null ? [] : [{ node, found }];
  });
  const wanted = new Set(short.map(({ found }) => found.rest));
  const byEnding: Buckets = new Map();
  for (const node of wanted.size === 0 ? [] : bodies)
    for (const ending of node.organisation.short.endings)
      if (wanted.has(ending)) addTo(byEnding, ending, node);
  return short.flatMap(({ node, found }): FoundDoubt[] => {
    const longer = (byEnding.get(found.rest) ?? []).filter(({ organisation }) =>
      hasLead(organisation, found),
    );
    const names = distinct(longer, clusters);
    const [one] = names;
    if (one === undefined || names.some((name) => clusters.together(name, node))) return [];
    if (names.length > 1) return names.slice(0, MOST_DOUBTS).map((other) => doubt(node, other));
    clusters.join(one, node, {
      rule: 'acronym-and-rest-of-only-such-name',
      evidence: `'${node.name}' has the initials and the last words of '${one.name}', the only such name in the collection.`,
      confidence: 0.85,
    });
    return [];
  });
}

function doubt(a: Node, b: Node): FoundDoubt {
  return {
    a,
    b,
    rule: 'acronym-of-several',
    reason: `'${a.name}' can stand for '${b.name}', and for other names of the collection.`,
  };
}
