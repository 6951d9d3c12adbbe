// Which of several clubs of one name an article means: 'CSKA' beside 'CSKA Sofia' is not the 'CSKA' beside 'CSKA Moscow'.
import { countryOfCity } from '../../text/country-of-region.ts';
import { addToSet } from '../buckets.ts';
import { countryOfWords } from '../country-of-words.ts';
import type { Node } from '../node.ts';

/** The town that the article writes behind the name elsewhere, as a key; null for none, for several, and for names that the collection has of one town alone. */
export type TownOf = (node: Node) => string | null;

/** For names of one word. A town is one that the collection names as a place, or a great city; no country: 'Ford Australia' is a part of Ford. Linear in names. */
export function townsTold(bodies: readonly Node[], nodes: readonly Node[]): TownOf {
  const [inArticle, anywhere] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const places = new Set<string>();
  for (const { kind, key } of nodes) if (kind === 'place') places.add(key);
  for (const { articleNumber, organisation } of bodies) {
    const [name = '', ...town] = organisation.words;
    if (town.length === 0 || town.length > MOST_WORDS || !isTown(town, places)) continue;
    addToSet(inArticle, `${articleNumber}|${name}`, town.join(''));
    addToSet(anywhere, name, town.join(''));
  }
  return ({ articleNumber, organisation: { words } }) => {
    const name = words.join(' ');
    if ((anywhere.get(name)?.size ?? 0) < 2) return null;
    const [only, more] = inArticle.get(`${articleNumber}|${name}`) ?? [];
    return more === undefined ? (only ?? null) : null;
  };
}

/** 'New York City' has three. */
const MOST_WORDS = 3;

function isTown(words: readonly string[], places: ReadonlySet<string>): boolean {
  if (countryOfWords(words) !== null) return false;
  return places.has(words.join('')) || countryOfCity(words.join(' ')) !== null;
}
