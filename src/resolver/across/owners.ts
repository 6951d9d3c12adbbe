// Whose the bodies are that each country has.
import type { Collection } from '../../collection/collection.ts';
import {
  BODIES_OF_MANY,
  CHAMBERS_OF_THE_UNION,
  ONE_IN,
  ONE_UNLESS_IN,
} from '../../lexicon/bodies-of-countries.ts';
import type { Clusters } from '../clusters.ts';
import { countryGiven } from '../country-told.ts';
import type { Node } from '../node.ts';
import { type OrganisationName, organisationName, UNITED_NATIONS } from '../organisation-name.ts';
import { countriesNamed } from './countries-named.ts';

/** What the articles tell of bodies that each country has. */
export interface Owners {
  /** ISO code of the country whose body it is (`UN` for the United Nations): what stands in its name or beside it tells; of one that each country has once, else the one country that its article tells of. */
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
  const untold = bodies.filter(
    (node) => (isOfOne(node) || isSecurityCouncil(node)) && !isTold(node) && !told.has(placeOf(node)),
  );
  const beside = namedBeside(untold, nodes, sources.collection);
  const open = new Set(untold.filter((node) => isOfOne(node) && !beside.isOtherBody(node)));
  const isOpen = (node: Node): boolean => open.has(node);
  const { only, wholly, all } = countriesNamed(nodes, [...open], sources);
  const ofOnly = (node: Node): string | null => {
    if (isOpen(node) && isOfMany(node.organisation)) return wholly(node.articleNumber);
    const code = isOpen(node) ? only(node.articleNumber) : null;
    return code !== null && (hasOne(node, code) || beside.isFederal(node, code)) ? code : null;
  };
  return {
    ownerOf: (node) =>
      node.organisation.country ??
      countryGiven(node) ??
      (beside.isOfUnitedNations(node) ? UNITED_NATIONS : ofOnly(node)),
    isOpen,
    namedIn: all,
  };
}

const ofMany: ReadonlySet<string> = new Set(BODIES_OF_MANY.map((name) => organisationName(name).core));

/** Whether many countries have a body of this name, which tells enough as long as the collection has one country's. */
export function isOfMany({ core }: OrganisationName): boolean {
  return ofMany.has(core);
}

/** 'Supreme Court' anywhere, 'Senate' in most countries. */
function isOfOne({ organisation, key }: Node): boolean {
  return organisation.national || ONE_UNLESS_IN.has(key) || ONE_IN.has(key) || isOfMany(organisation);
}

/** Whether a country has one body of this name. */
function hasOne({ key }: Node, code: string): boolean {
  return ONE_IN.get(key)?.has(code) ?? ONE_UNLESS_IN.get(key)?.has(code) !== true;
}

function isSecurityCouncil({ key }: Node): boolean {
  return key === 'securitycouncil';
}

/** American states have Houses and Senates of their own, but no White House and no Congress. */
const FEDERAL = 'US';

interface Beside {
  /** A House or a Senate beside the White House or the Congress. */
  readonly isFederal: (node: Node, code: string) => boolean;
  /** A Security Council beside the United Nations, of which nobody is chairman or secretary. */
  readonly isOfUnitedNations: (node: Node) => boolean;
  /** A Senate beside a university and no senator, a Parliament beside the European Union. */
  readonly isOtherBody: (node: Node) => boolean;
}

/** What the other organisations of an article tell of bodies of which nothing tells whose they are. */
function namedBeside(untold: readonly Node[], nodes: readonly Node[], { statements }: Collection): Beside {
  const asked = new Set(untold.map(({ articleNumber }) => articleNumber));
  const near = asked.size === 0 ? [] : nodes.filter(({ articleNumber }) => asked.has(articleNumber));
  const articlesWith = (kind: Node['kind'], is: (node: Node) => boolean): ReadonlySet<number> =>
    new Set(near.filter((node) => node.kind === kind && is(node)).map(({ articleNumber }) => articleNumber));
  const federal = articlesWith('organisation', isOfWashington);
  const nations = articlesWith('organisation', isUnitedNations);
  const union = articlesWith('organisation', isOfTheUnion);
  const universities = articlesWith('organisation', isUniversity);
  const senators = articlesWith('person', isSenator);
  const councils = untold.filter((node) => isSecurityCouncil(node) && nations.has(node.articleNumber));
  const ofSomebody = rowsWithPeople(councils, statements);
  const ofNations = new Set(councils.filter(({ rows }) => !rows.some((row) => ofSomebody.has(row))));
  return {
    isFederal: ({ key, articleNumber }, code) =>
      code === FEDERAL && CHAMBERS_OF_THE_UNION.has(key) && federal.has(articleNumber),
    isOfUnitedNations: (node) => ofNations.has(node),
    isOtherBody: ({ key, articleNumber }) =>
      (key === 'parliament' && union.has(articleNumber)) ||
      (key === 'senate' && universities.has(articleNumber) && !senators.has(articleNumber)),
  };
}

function isOfWashington({ key, organisation }: Node): boolean {
  return key === 'whitehouse' || organisation.core === 'congress';
}

function isUnitedNations({ organisation: { words } }: Node): boolean {
  return words[0] === 'united' && words[1] === 'nations';
}

function isOfTheUnion({ organisation: { words } }: Node): boolean {
  return words[0] === 'european' && (words[1] === 'union' || words[1] === 'parliament');
}

function isUniversity({ organisation: { words } }: Node): boolean {
  return words.some((word) => word.startsWith('universit'));
}

function isSenator(node: Node): boolean {
  return (
    node.told((value) => ('title' in value && /^sen(?:ator|\.)/iu.test(value.title ?? '') ? true : null)) ===
    true
  );
}

/** Mentions of which somebody is said to be chairman or secretary. */
function rowsWithPeople(nodes: readonly Node[], { rowsOf, table }: Collection['statements']): Set<number> {
  const people = new Set<number>();
  if (nodes.length > 0) for (const row of rowsOf('affiliation')) people.add(table.object[row] ?? -1);
  return people;
}
