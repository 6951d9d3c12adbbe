// Which of several towns of one name an article means: the one whose state or country it gives, or names beside it.
import type { Collection } from '../../collection/collection.ts';
import { STATE_NAMESAKES } from '../../lexicon/regions.ts';
import { countryOfCity, countryOfRegion, regionKey } from '../../text/country-of-region.ts';
import { nameWords } from '../../text/person-name.ts';
import { addToSet } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import { countryOfWords } from '../country-of-words.ts';
import { countryOf } from '../country-told.ts';
import type { Node } from '../node.ts';
import { both, type Where, whereIs } from '../places-told.ts';
import { elsewhereOf } from './elsewhere.ts';

interface Whereabouts {
  /** Where the articles put each cluster; null where they put it in two places. */
  readonly told: ReadonlyMap<number, Where | null>;
  /** 'US|utah' or 'VE': under which the places of a key that is several towns' are told apart. Null where the key is one town's, or where the article does not tell. */
  readonly sideOf: (node: Node) => string | null;
  /** Whether it has a country's name and is in another country: Lebanon in Pennsylvania. */
  readonly isElsewhere: (node: Node) => boolean;
}

/** Read from what is stated of places, for the clusters as they are now; what else their articles name is read for those that are not told. Linear in mentions. */
export function whereaboutsOf(
  places: readonly Node[],
  collection: Collection,
  clusters: Clusters,
): Whereabouts {
  const told = toldWheres(places, collection, clusters);
  return {
    told,
    sideOf: sidesOf(places, told, clusters),
    isElsewhere(node) {
      const where = told.size === 0 ? undefined : told.get(clusters.find(node));
      return where !== undefined && where !== null && where.country !== (countryOf(node) ?? where.country);
    },
  };
}

function sidesOf(
  places: readonly Node[],
  told: ReadonlyMap<number, Where | null>,
  clusters: Clusters,
): Whereabouts['sideOf'] {
  const elsewhere = elsewhereOf(places, told, clusters);
  const several = severalByKey(places, told, clusters, elsewhere);
  if (several.size === 0) return () => null;
  const open = places.filter((node) => several.has(node.place.key) && !told.has(clusters.find(node)));
  const named = namedIn(new Set(open.map(({ articleNumber }) => articleNumber)), places);
  return (node) => {
    const regions = several.get(node.place.key);
    if (regions === undefined) return null;
    const where = told.get(clusters.find(node));
    if (where !== undefined) return where === null ? null : sideOf(where, regions);
    const other = elsewhere.get(node.index);
    if (other !== undefined) return other;
    const sides = [...regions].flatMap(([country, own]) =>
      own.size > 1 ? Array.from(own, (region) => `${country}|${region}`) : [country],
    );
    const [one, more] = sides.filter((side) => named.get(node.articleNumber)?.has(side) === true);
    if (one !== undefined && more === undefined) return one;
    return countryOfCity(node.name) ?? countryOfRegion(node.name);
  };
}

/** Where the articles put each cluster ('KENDARI, Indonesia', 'the Australian state of Victoria'); null where they put it in two places. Linear in mentions. */
export function toldWheres(
  places: readonly Node[],
  { mentions, statements }: Collection,
  clusters: Clusters,
): ReadonlyMap<number, Where | null> {
  const rows = statements.rowsOf('located-in');
  const described = statements.rowsOf('described-as');
  const told = new Map<number, Where | null>();
  if (rows.length === 0 && described.length === 0) return told;
  const clusterOf = new Int32Array(mentions.table.length).fill(-1);
  for (const node of places) for (const row of node.rows) clusterOf[row] = clusters.find(node);
  const clusterIn = (row: number): number => clusterOf[statements.table.subject[row] ?? -1] ?? -1;
  const add = (root: number, where: Where): void => {
    told.set(root, both(told.get(root), where));
  };
  for (const row of rows) {
    const root = clusterIn(row);
    const object = statements.table.object[row] ?? -1;
    const value = root < 0 || object < 0 ? null : mentions.valueAt(object);
    const where = value !== null && 'name' in value ? whereIs(value) : null;
    if (where !== null) add(root, where);
  }
  for (const row of described) {
    const root = clusterIn(row);
    const country = root < 0 ? null : countryOfWords(nameWords(statements.valueAt(row)).slice(0, 1));
    if (country !== null) add(root, { country, region: null });
  }
  return told;
}

/** Countries of a name, each with the regions that are told. */
type Regions = ReadonlyMap<string, ReadonlySet<string>>;

/** Keys that are more than one town's. A great city known by its name alone is one of them. */
function severalByKey(
  places: readonly Node[],
  told: ReadonlyMap<number, Where | null>,
  clusters: Clusters,
  elsewhere: ReadonlyMap<number, string>,
): ReadonlyMap<string, Regions> {
  const byKey = new Map<string, Map<string, Set<string>>>();
  const add = (key: string, { country, region }: Where): void => {
    const regions = byKey.get(key) ?? new Map<string, Set<string>>();
    byKey.set(key, regions);
    if (!regions.has(country)) regions.set(country, new Set());
    if (region !== null) regions.get(country)?.add(region);
  };
  for (const node of told.size === 0 ? [] : places) {
    const where = told.get(clusters.find(node)) ?? null;
    if (where === null) continue;
    add(node.place.key, where);
    const city = countryOfCity(node.name) ?? countryOfRegion(node.name);
    if (city !== null) add(node.place.key, { country: city, region: null });
  }
  for (const node of elsewhere.size === 0 ? [] : places) {
    const country = elsewhere.get(node.index);
    if (country !== undefined) add(node.place.key, { country, region: null });
  }
  const isSeveral = (regions: Regions): boolean =>
    regions.size > 1 || [...regions.values()].some((own) => own.size > 1);
  return new Map([...byKey].filter(([, regions]) => isSeveral(regions)));
}

/** Null where a country has several such towns, and the article does not tell the region. */
function sideOf({ country, region }: Where, regions: Regions): string | null {
  if ((regions.get(country)?.size ?? 0) < 2) return country;
  return region === null ? null : `${country}|${region}`;
}

/** By article: countries and regions that its other places are, or are known to be in. */
function namedIn(articles: ReadonlySet<number>, places: readonly Node[]): ReadonlyMap<number, Set<string>> {
  const named = new Map<number, Set<string>>();
  for (const node of articles.size === 0 ? [] : places) {
    const { articleNumber: article, name } = node;
    if (!articles.has(article)) continue;
    const ofRegion = countryOfRegion(name);
    const code = countryOf(node) ?? ofRegion;
    if (code !== null) addToSet(named, article, code);
    if (ofRegion !== null) addToSet(named, article, `${ofRegion}|${regionKey(name)}`);
  }
  return named;
}

/** Nodes that have a country's name and mean the state: their article names other states or cities of the state's country, and no city of the other nor a third country. */
export function statesNotCountries(places: readonly Node[]): ReadonlySet<number> {
  const namesakes = places.filter(({ key }) => STATE_NAMESAKES.has(key));
  const beside = new Map(namesakes.map(({ articleNumber }) => [articleNumber, new Set<string>()]));
  for (const node of namesakes.length === 0 ? [] : places) {
    const named = STATE_NAMESAKES.has(node.key) ? undefined : beside.get(node.articleNumber);
    if (named === undefined) continue;
    const within = countryOfRegion(node.name) ?? countryOfCity(node.name);
    const code = countryOf(node);
    if (code !== null) named.add(code);
    if (within !== null) named.add(`in ${within}`);
  }
  const isState = ({ key, articleNumber }: Node): boolean => {
    const other = STATE_NAMESAKES.get(key)?.other ?? '';
    const named = [...(beside.get(articleNumber) ?? [])];
    return named.includes(`in ${other}`) && named.every((one) => one.endsWith(other));
  };
  return new Set(namesakes.filter(isState).map(({ index }) => index));
}
