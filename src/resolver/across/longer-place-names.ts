// 'Santiago' of 'Santiago de Compostela' is not the Santiago that another article puts in Chile.
import { countryOfCity, countryOfRegion } from '../../text/country-of-region.ts';
import { addToSet } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import { countryOf } from '../country-told.ts';
import type { Node } from '../node.ts';
import type { Where } from '../places-told.ts';

interface LongerNames {
  /** Key of the longer name that its article gives a place; null where it gives none. */
  readonly longerOf: (node: Node) => string | null;
  /** Country in which its article puts a place that has the short name of a longer one, where no article with the longer name speaks of that country. */
  readonly elsewhere: (node: Node) => string | null;
}

/** For the clusters as they are now, and where the articles put them. Linear in names. */
export function longerPlaceNames(
  places: readonly Node[],
  told: ReadonlyMap<number, Where | null>,
  { find }: Clusters,
): LongerNames {
  const longer = new Map<number, string>();
  const articlesOfHead = new Map<string, Set<number>>();
  for (const node of places) {
    const { head, key } = node.place;
    if (head === null) continue;
    longer.set(find(node), key);
    addToSet(articlesOfHead, head, node.articleNumber);
  }
  const wanted = new Set([...articlesOfHead.values()].flatMap((articles) => [...articles]));
  const named = new Map<number, Set<string>>();
  for (const node of wanted.size === 0 ? [] : places) {
    if (!wanted.has(node.articleNumber)) continue;
    const code = countryOf(node) ?? countryOfRegion(node.name) ?? told.get(find(node))?.country ?? null;
    const known =
      code ??
      (node.place.head === null && articlesOfHead.has(node.place.key) ? null : countryOfCity(node.name));
    if (known !== null) addToSet(named, node.articleNumber, known);
  }
  const spokenOf = new Map<string, Set<string>>(); // by the short name: countries of which articles with the longer one speak
  for (const [head, articles] of articlesOfHead) {
    const countries = new Set([...articles].flatMap((article) => [...(named.get(article) ?? [])]));
    spokenOf.set(head, countries);
  }
  return {
    longerOf: (node) => longer.get(find(node)) ?? null,
    elsewhere(node) {
      const spoken = spokenOf.get(node.place.key);
      const country = spoken === undefined || longer.has(find(node)) ? null : told.get(find(node))?.country;
      return country == null || spoken?.has(country) ? null : country;
    },
  };
}
