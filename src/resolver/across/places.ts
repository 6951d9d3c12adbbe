// Across articles a place is its name, and a country is its code.
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';
import { placeName } from '../place-name.ts';
import { countryOf } from '../within/places.ts';
import { joinSameNames, type Naming } from './same-name.ts';

/** Join places over the collection. 'Springfield, Illinois' and 'Springfield, Missouri' stay two; the bare Springfield is a doubt then. */
export function joinPlacesAcross(nodes: readonly Node[], clusters: Clusters): FoundDoubt[] {
  const places = nodes.filter((node) => node.words.length > 0);
  const qualified = new Map<number, string>();
  for (const node of places) {
    const { key, head } = placeName(node.name);
    if (head !== null) qualified.set(clusters.find(node), key);
  }
  const namings = places.map((node): Naming => {
    const code = countryOf(node);
    if (code !== null) return { node, key: `country|${code}`, fullest: `country|${code}` };
    const { key } = placeName(node.name);
    return { node, key, fullest: qualified.get(clusters.find(node)) ?? key };
  });
  return joinSameNames(
    namings,
    {
      reason: (a, b) =>
        countryOf(a) === null
          ? {
              rule: a.key === b.key ? 'same-name' : 'other-spelling',
              evidence:
                a.key === b.key
                  ? `Both articles write '${a.name}'.`
                  : `'${a.name}' and '${b.name}' are spellings of one place.`,
              confidence: 0.92,
            }
          : {
              rule: 'same-country',
              evidence: `'${a.name}' and '${b.name}' name one country (${countryOf(a)}).`,
              confidence: 0.99,
            },
      agree: () => false,
      doubt: {
        rule: 'place-of-several',
        why: (a, b) =>
          `The article says only '${a.name}', and the collection has more than one, '${b.name}' among them.`,
      },
    },
    clusters,
  );
}
