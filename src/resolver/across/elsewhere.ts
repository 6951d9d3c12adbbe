// 'Granada' beside Andalusia is not the 'Granada, in Nicaragua' of another article.
import { countryOfCity, countryOfRegion, isCapitalCity } from '../../text/country-of-region.ts';
import { addToSet } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import { countryOf } from '../country-told.ts';
import type { Node } from '../node.ts';
import type { Where } from '../places-told.ts';

type Told = ReadonlyMap<number, Where | null>;

/**
 * By index of a node: the country of a town of which its own article does not tell where it is. Others put the only town of that name in a country that
 * this article does not name, and it names regions or great cities of one other country alone. Linear in names.
 */
export function elsewhereOf(
  places: readonly Node[],
  told: Told,
  clusters: Clusters,
): ReadonlyMap<number, string> {
  const elsewhere = new Map<number, string>();
  const countries = new Map<string, Set<string>>();
  for (const node of told.size === 0 ? [] : places) {
    const where = told.get(clusters.find(node)) ?? null;
    if (where !== null) addToSet(countries, node.place.key, where.country);
  }
  const open = places.filter(
    (node) => countries.get(node.place.key)?.size === 1 && !told.has(clusters.find(node)),
  );
  const { named, within } = besideOf(open, places, (node) => told.get(clusters.find(node))?.country ?? null);
  for (const { index, articleNumber, place, name } of open) {
    const [only, more] = named.get(articleNumber) ?? [];
    if (only === undefined || more !== undefined || countries.get(place.key)?.has(only)) continue;
    if (countryOfCity(name) === null && within.has(`${articleNumber}|${only}`)) elsewhere.set(index, only);
  }
  return elsewhere;
}

interface Beside {
  /** Countries that an article names, by towns and regions too. */
  readonly named: ReadonlyMap<number, ReadonlySet<string>>;
  /** 'article|country' where it names a region or a city that is no capital: a capital stands for its government. */
  readonly within: ReadonlySet<string>;
}

function besideOf(
  open: readonly Node[],
  places: readonly Node[],
  toldOf: (node: Node) => string | null,
): Beside {
  const named = new Map(open.map(({ articleNumber }) => [articleNumber, new Set<string>()]));
  const within = new Set<string>();
  for (const node of open.length === 0 ? [] : places) {
    const own = named.get(node.articleNumber);
    if (own === undefined) continue;
    const city = countryOfCity(node.name);
    const inside = countryOfRegion(node.name) ?? (isCapitalCity(node.name) ? null : city);
    const code = inside ?? countryOf(node) ?? city ?? toldOf(node);
    if (code !== null) own.add(code);
    if (inside !== null) within.add(`${node.articleNumber}|${inside}`);
  }
  return { named, within };
}
