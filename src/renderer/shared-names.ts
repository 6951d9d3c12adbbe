// Names that several bear: a family name, a full name, a person and a place, a club and its town. Who is who is told on one page.
import type { Entity } from '../records/entity.ts';
import { compareText } from '../text/compare.ts';
import { shortHash } from '../text/hash.ts';
import { nameKey, parsePersonName } from '../text/person-name.ts';
import { asciiStem } from '../text/slug.ts';
import { sharedNamesPath } from './links.ts';
import { familyName } from './names.ts';
import { countOf, entitiesOf, type Site } from './site.ts';

/** Of one name on its page; more are in the index. */
export const MOST_BEARERS = 200;
const ROWS_A_PAGE = 500;

export interface SharedName {
  /** As it is written: 'Keller', 'John Keller'. */
  readonly name: string;
  readonly anchor: string;
  /** Those who bear it, the most mentioned first; at least two. */
  readonly bearers: readonly Entity[];
}

interface SharedNames {
  /** Cut into pages, in order of the alphabet. */
  readonly pages: readonly (readonly SharedName[])[];
  /** By the id of a bearer, the name that fewest share with it, and the page that tells of it, from 1. */
  readonly of: ReadonlyMap<string, { readonly shared: SharedName; readonly page: number }>;
}

const known = new WeakMap<Site['entities'], SharedNames>();

/** All names that several people, organisations or places bear, as far as they have names. Linear in names but for sorting. */
export function sharedNames(site: Site): SharedNames {
  const made = known.get(site.entities) ?? makeSharedNames(site);
  known.set(site.entities, made);
  return made;
}

/** Where a shared name is told. */
export function sharedNameAddress(page: number, { anchor }: SharedName): string {
  return `${sharedNamesPath(page)}#${anchor}`;
}

function makeSharedNames(site: Site): SharedNames {
  const groups = new Map<string, { readonly name: string; readonly bearers: Entity[] }>();
  const add = (name: string, entity: Entity): void => {
    const group = groups.get(nameKey(name));
    if (group === undefined) groups.set(nameKey(name), { name, bearers: [entity] });
    else if (group.bearers.at(-1) !== entity) group.bearers.push(entity);
  };
  for (const person of entitiesOf(site, 'person')) {
    if (person.unnamed) continue;
    const name = bareName(person);
    const family = familyIn(person, name);
    if (family !== null) add(family, person); // first: the group is called by it
    add(name, person);
  }
  for (const kind of ['organisation', 'place'] as const)
    for (const entity of entitiesOf(site, kind)) if (!entity.unnamed) add(bareName(entity), entity);
  const all = [...groups].flatMap(([key, { name, bearers }]): SharedName[] =>
    bearers.length < 2 ? [] : [{ name, anchor: anchorOf(key, name), bearers: inOrder(site, bearers) }],
  );
  return placed(all);
}

/** 'John Keller' of 'John Keller (footballer)', as an editor tells two apart. */
function bareName({ label }: Entity): string {
  return label.replace(/(?<=\S)\s\([^()]{1,80}\)$/u, '');
}

/** As the articles give it; where they do not, and the name is more than it, as names are made. */
function familyIn(person: Entity, name: string): string | null {
  const told = familyName(person);
  return told !== null && name.includes(told) ? told : parsePersonName(name).family;
}

function inOrder(site: Site, bearers: readonly Entity[]): readonly Entity[] {
  return [...bearers].sort((a, b) => countOf(site, b) - countOf(site, a) || compareText(a.id, b.id));
}

/** 'keller'; with a hash where Latin letters do not tell all of the name. */
function anchorOf(key: string, name: string): string {
  const stem = asciiStem(name);
  return `n-${stem.replaceAll('-', '') === key ? stem : [stem, shortHash(key, 6)].filter((part) => part !== '').join('-')}`;
}

function placed(all: readonly SharedName[]): SharedNames {
  const keys = new Map(all.map((one) => [one, asciiStem(one.name)]));
  const sorted = [...all].sort(
    (a, b) => compareText(keys.get(a) ?? '', keys.get(b) ?? '') || compareText(a.anchor, b.anchor),
  );
  const pages: SharedName[][] = [];
  let rows = ROWS_A_PAGE;
  const of = new Map<string, { readonly shared: SharedName; readonly page: number }>();
  for (const shared of sorted) {
    if (rows >= ROWS_A_PAGE) {
      pages.push([]);
      rows = 0;
    }
    pages.at(-1)?.push(shared);
    rows += Math.min(MOST_BEARERS, shared.bearers.length) + 1;
    for (const { id } of shared.bearers) {
      const closest = of.get(id);
      if (closest === undefined || shared.bearers.length < closest.shared.bearers.length)
        of.set(id, { shared, page: pages.length });
    }
  }
  return { pages, of };
}
