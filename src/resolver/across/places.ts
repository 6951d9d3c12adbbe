// Across articles a place is its name, and a country is its code.
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import { countryOf } from '../within/places.ts';

/** Join places over the collection. */
export function joinPlacesAcross(places: readonly Node[], clusters: Clusters): void {
  const first = new Map<string, Node>();
  for (const node of places) {
    const code = countryOf(node);
    const key = code === null ? `name|${node.key}` : `country|${code}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, node);
    else if (code === null)
      clusters.join(other, node, {
        rule: 'same-name',
        evidence: `Both articles write '${node.name}'.`,
        confidence: 0.92,
      });
    else
      clusters.join(other, node, {
        rule: 'same-country',
        evidence: `'${other.name}' and '${node.name}' name one country (${code}).`,
        confidence: 0.99,
      });
  }
}
