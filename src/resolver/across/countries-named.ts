// Which countries an article names, and the one that it tells of.
import type { Collection } from '../../collection/collection.ts';
import { countryOfCity, countryOfRegion } from '../../text/country-of-region.ts';
import { addToSet } from '../buckets.ts';
import { callingIn } from '../callings.ts';
import type { Clusters } from '../clusters.ts';
import { countryGiven, countryOf } from '../country-told.ts';
import type { Node } from '../node.ts';
import { UNITED_NATIONS } from '../organisation-name.ts';
import type { Where } from '../places-told.ts';
import { toldWheres } from './whereabouts.ts';

interface CountriesNamed {
  /** ISO code by the number of an article; null where it names no country, several, or a state or province with courts and ministers of its own. */
  readonly only: (article: number) => string | null;
  /** ISO code of the one country of all places, regions, offices and bodies that the article names; null for none and for several. */
  readonly wholly: (article: number) => string | null;
  /** Of an article: all codes, and `region` for such a state. */
  readonly all: (article: number) => ReadonlySet<string>;
}

/** Read from the countries that the articles of `asking` name, from towns whose country is known or told in any article, and from public offices; an organisation of another country speaks against it. */
export function countriesNamed(
  nodes: readonly Node[],
  asking: readonly Node[],
  { collection, clusters }: { readonly collection: Collection; readonly clusters: Clusters },
): CountriesNamed {
  const wanted = new Set(asking.map(({ articleNumber }) => articleNumber));
  const all = wanted.size === 0 ? [] : nodes;
  const [places, bodies] = [new Map<number, Set<string>>(), new Map<number, Set<string>>()];
  const besides = new Map<number, Set<string>>();
  const towns = toldWheres(
    all.filter(({ kind }) => kind === 'place'),
    collection,
    clusters,
  );
  for (const node of all) {
    const { articleNumber: article, kind } = node;
    if (kind === 'person' || !wanted.has(article)) continue;
    const { code, beside } = codesOf(node, towns.get(clusters.find(node)));
    if (beside !== null) addToSet(besides, article, beside);
    if (code !== null) addToSet(kind === 'place' ? places : bodies, article, code);
  }
  for (const article of wanted)
    for (const code of countriesOfOffices(collection, article)) addToSet(places, article, code);
  return {
    only(article) {
      const [only, more] = places.get(article) ?? [];
      if (only === undefined || more !== undefined || only === REGION) return null;
      return [...(bodies.get(article) ?? [])].every((code) => code === only) ? only : null;
    },
    wholly: (article) =>
      onlyCountry([places, bodies, besides].flatMap((codes) => [...(codes.get(article) ?? [])])),
    all: (article) => new Set([...(places.get(article) ?? []), ...(bodies.get(article) ?? [])]),
  };
}

/** The one country among codes; null for none and for several. */
function onlyCountry(codes: readonly string[]): string | null {
  const [only, other] = new Set(codes.filter((code) => code !== REGION && code !== UNITED_NATIONS));
  return other === undefined ? (only ?? null) : null;
}

/** 'Brazilian President Dilma Rousseff': the countries whose offices the people of an article hold. */
function countriesOfOffices({ statements }: Collection, article: number): readonly string[] {
  return statements
    .rowsOf('role', article)
    .flatMap((row) => callingIn(statements.valueAt(row))?.country ?? []);
}

/** Stands for a state or a province. */
const REGION = 'region';

/** What a place or a body tells by itself, and of which country it is besides. */
function codesOf(
  node: Node,
  told: Where | null | undefined,
): Readonly<Record<'code' | 'beside', string | null>> {
  return node.kind === 'place'
    ? { code: codeOfPlace(node, told), beside: countryAround(node, told) }
    : { code: countryGiven(node), beside: node.organisation.country };
}

/** The country of a state or a province, and of a town in it. */
function countryAround(node: Node, told: Where | null | undefined): string | null {
  return countryOfRegion(node.name) ?? told?.country ?? null;
}

/** Where an article puts a town in two places, neither counts. */
function codeOfPlace(node: Node, told: Where | null | undefined): string | null {
  if (countryOfRegion(node.name) !== null) return REGION;
  const known = countryOf(node) ?? countryOfCity(node.name);
  if (known !== null) return known;
  return told?.region == null ? (told?.country ?? null) : REGION;
}
