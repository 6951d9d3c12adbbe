// Which of several clubs of one name an article means: 'CSKA' beside 'CSKA Sofia' is not the 'CSKA' beside 'CSKA Moscow'.
import { countryOfCity } from '../../text/country-of-region.ts';
import { addToSet } from '../buckets.ts';
import type { Node } from '../node.ts';

/** The town that an article writes behind a name of one word elsewhere, as a key; null for none, for several, and for all other names. */
export type TownOf = (node: Node) => string | null;

/** A town is one that the collection names as a place, or a great city. Linear in names. */
export function townsTold(bodies: readonly Node[], nodes: readonly Node[]): TownOf {
  const towns = new Map<string, Set<string>>();
  const places = new Set<string>();
  for (const { kind, key } of nodes) if (kind === 'place') places.add(key);
  for (const { articleNumber, organisation } of bodies) {
    const [name = '', ...town] = organisation.words;
    if (town.length === 0 || town.length > MOST_WORDS || !isTown(town, places)) continue;
    addToSet(towns, `${articleNumber}|${name}`, town.join(''));
  }
  return ({ articleNumber, organisation: { words } }) => {
    const [only, more] = towns.get(`${articleNumber}|${words.join(' ')}`) ?? [];
    return more === undefined ? (only ?? null) : null;
  };
}

/** 'New York City' has three. */
const MOST_WORDS = 3;

function isTown(words: readonly string[], places: ReadonlySet<string>): boolean {
  return places.has(words.join('')) || countryOfCity(words.join(' ')) !== null;
}
