// Across articles a place is its name, and a country is its code.
import type { Collection } from '../../collection/collection.ts';
import type { Clusters } from '../clusters.ts';
import { countryOf } from '../country-told.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';
import { longerPlaceNames } from './longer-place-names.ts';
import { namesOfTwoCountries } from './names-of-two-countries.ts';
import { joinSameNames } from './same-name.ts';
import { statesNotCountries, whereaboutsOf } from './whereabouts.ts';

/** Join places over the collection. Springfield in Illinois and Springfield in Missouri stay two; the bare Springfield is a doubt then. */
export function joinPlacesAcross(
  nodes: readonly Node[],
  collection: Collection,
  clusters: Clusters,
): FoundDoubt[] {
  const places = nodes.filter((node) => node.hasWords);
  const { sideOf, isElsewhere, told } = whereaboutsOf(places, collection, clusters);
  const states = statesNotCountries(places);
  const { longerOf, elsewhere } = longerPlaceNames(places, told, clusters);
  const { meant, doubts } = namesOfTwoCountries(places, clusters);
  const same = joinSameNames(
    places,
    {
      naming(node) {
        const code = states.has(node.index) || isElsewhere(node) ? null : (countryOf(node) ?? meant(node));
        if (code !== null) return { key: `country|${code}`, fullest: `country|${code}` };
        const { key } = node.place;
        const side = sideOf(node);
        if (side !== null) return { key, fullest: `${key} in ${side}` };
        const other = elsewhere(node);
        return { key, fullest: other === null ? (longerOf(node) ?? key) : `${key} in ${other}` };
      },
      tellsNames: () => true,
      reason: (a, b) =>
        (countryOf(a) ?? meant(a)) === null
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
              evidence: `'${a.name}' and '${b.name}' name one country (${countryOf(a) ?? meant(a)}).`,
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
  return [...same, ...doubts()];
}
