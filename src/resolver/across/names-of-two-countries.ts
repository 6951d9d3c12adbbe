// 'Congo' is the country whose cities its article names; else a question.
import { countryOfCity } from '../../text/country-of-region.ts';
import { addToSet } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import { countryOf } from '../country-told.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';
import { countriesOfOneName } from '../place-name.ts';

interface NamesOfTwo {
  /** ISO code of the country that such a name means in its article; null where nothing tells, and for other names. */
  readonly meant: (node: Node) => string | null;
  /** What nothing tells, as questions. */
  readonly doubts: () => readonly FoundDoubt[];
}

/** For the clusters as they are now: a name that its article spells out elsewhere is that country's. Linear in names. */
export function namesOfTwoCountries(places: readonly Node[], clusters: Clusters): NamesOfTwo {
  const open = places.filter(({ key }) => countriesOfOneName(key) !== null);
  if (open.length === 0) return { meant: () => null, doubts: () => [] };
  const codes = new Set(open.flatMap(({ key }) => countriesOfOneName(key) ?? []));
  const asked = new Set(open.map(({ articleNumber }) => articleNumber));
  const cities = new Map<number, Set<string>>();
  const ofCluster = new Map<number, string>();
  const bearers = new Map<string, Node>();
  for (const node of places) {
    const code = countryOf(node);
    if (code !== null && codes.has(code)) {
      ofCluster.set(clusters.find(node), code);
      if (!bearers.has(code)) bearers.set(code, node);
    }
    const city = asked.has(node.articleNumber) ? countryOfCity(node.name) : null;
    if (city !== null && codes.has(city)) addToSet(cities, node.articleNumber, city);
  }
  const meant = (node: Node): string | null => {
    if (countriesOfOneName(node.key) === null) return null;
    const [city, more] = cities.get(node.articleNumber) ?? [];
    return ofCluster.get(clusters.find(node)) ?? (more === undefined ? (city ?? null) : null);
  };
  return {
    meant,
    doubts() {
      const a = open.find((node) => meant(node) === null);
      return a === undefined ? [] : [...bearers.values()].map((b) => doubt(a, b));
    },
  };
}

function doubt(a: Node, b: Node): FoundDoubt {
  return {
    a,
    b,
    rule: 'name-of-two-countries',
    reason: `The article says only '${a.name}', as two countries are called, '${b.name}' among them.`,
  };
}
