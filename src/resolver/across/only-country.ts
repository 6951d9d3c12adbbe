// The one country that an article tells of.
import { countryOfCity, countryOfRegion } from '../../text/country-of-region.ts';
import { addToSet } from '../buckets.ts';
import { countryGiven, countryOf } from '../country-told.ts';
import type { Node } from '../node.ts';

/** ISO code by the number of an article; null where it names no country, several, or a state or province with courts and ministers of its own. */
type OnlyCountry = (article: number) => string | null;

/** Read from the countries and great cities that the articles of `asking` name; an organisation of another country speaks against it. */
export function onlyCountries(nodes: readonly Node[], asking: readonly Node[]): OnlyCountry {
  const wanted = new Set(asking.map(({ articleNumber }) => articleNumber));
  const [places, bodies] = [new Map<number, Set<string>>(), new Map<number, Set<string>>()];
  for (const node of wanted.size === 0 ? [] : nodes) {
    const { articleNumber: article, kind } = node;
    if (kind === 'person' || !wanted.has(article)) continue;
    const code = kind === 'place' ? codeOfPlace(node) : countryGiven(node);
    if (code !== null) addToSet(kind === 'place' ? places : bodies, article, code);
  }
  return (article) => {
    const [only, more] = places.get(article) ?? [];
    if (only === undefined || more !== undefined || only === REGION) return null;
    return [...(bodies.get(article) ?? [])].every((code) => code === only) ? only : null;
  };
}

/** Stands for a state or a province. */
const REGION = 'region';

function codeOfPlace(node: Node): string | null {
  if (countryOfRegion(node.name) !== null) return REGION;
  return countryOf(node) ?? countryOfCity(node.name);
}
