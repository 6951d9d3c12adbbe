// Countries have one code whatever they are called: DPRK and North Korea, the Russian Federation and Russia.
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';

/** ISO code of a country node, null for other places. */
export function countryOf(node: Node): string | null {
  for (const mention of node.mentions)
    if (mention.kind === 'place' && mention.value.type === 'country') return mention.value.country;
  return null;
}

/** Join the names of one country within an article. */
export function joinPlacesWithin(nodes: readonly Node[], clusters: Clusters): void {
  const byCountry = new Map<string, Node>();
  for (const node of nodes) {
    const code = countryOf(node);
    if (code === null) continue;
    const other = byCountry.get(code);
    if (other === undefined) byCountry.set(code, node);
    else
      clusters.join(other, node, {
        rule: 'same-country',
        evidence: `'${other.name}' and '${node.name}' are names of one country (${code}).`,
        confidence: 0.99,
      });
  }
}
