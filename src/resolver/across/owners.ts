// Whose the bodies are that each country has.
import type { Collection } from '../../collection/collection.ts';
import type { Clusters } from '../clusters.ts';
import { countryGiven } from '../country-told.ts';
import type { Node } from '../node.ts';
import { countriesNamed } from './countries-named.ts';

/** What the articles tell of bodies that each country has. */
export interface Owners {
  /** ISO code of the country whose body it is: what stands in its name or beside it tells; of one that each country has once, else the one country that its article tells of. */
  readonly ownerOf: (node: Node) => string | null;
  /** Whether neither its name nor the text beside it nor another body of its article tells. */
  readonly isOpen: (node: Node) => boolean;
  /** Codes of the countries that the article of such a body names, by towns and bodies too. */
  readonly namedIn: (article: number) => ReadonlySet<string>;
}

/** Read over all names for named bodies, for places as they are joined now. Linear. */
export function ownersTold(
  bodies: readonly Node[],
  nodes: readonly Node[],
  sources: { readonly collection: Collection; readonly clusters: Clusters },
): Owners {
  const placeOf = ({ articleNumber, organisation }: Node): string => `${articleNumber}|${organisation.core}`;
  const isTold = (node: Node): boolean => node.organisation.country !== null || countryGiven(node) !== null;
  const told = new Set(bodies.filter(isTold).map(placeOf)); // beside the Turkish ministry, a ministry may be another's
  const isOpen = (node: Node): boolean =>
    node.organisation.national && !isTold(node) && !told.has(placeOf(node));
  const { only, all } = countriesNamed(nodes, bodies.filter(isOpen), sources);
  return {
    ownerOf: (node) =>
      node.organisation.country ?? countryGiven(node) ?? (isOpen(node) ? only(node.articleNumber) : null),
    isOpen,
    namedIn: all,
  };
}
