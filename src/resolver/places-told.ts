// Where a text puts a town: 'Springfield, Illinois', 'Córdoba in Argentina'.
import type { Collection } from '../collection/collection.ts';
import { countryOfRegion, regionKey } from '../text/country-of-region.ts';

/** ISO code of the country, and the key of the region where one is told. */
export interface Where {
  readonly country: string;
  readonly region: string | null;
}

/** Where the words behind a town say that it is; null where nothing is known of them. */
export function whereIs(value: { readonly name: string; readonly country?: string | null }): Where | null {
  const ofRegion = countryOfRegion(value.name);
  if (ofRegion !== null) return { country: ofRegion, region: regionKey(value.name) };
  return value.country === undefined || value.country === null
    ? null
    : { country: value.country, region: null };
}

/** 'Valencia, Venezuela' and 'Valencia, in Carabobo': the closer of two that agree; null for two that do not. */
export function both(a: Where | null | undefined, b: Where): Where | null {
  if (a === undefined) return b;
  if (a === null || a.country !== b.country) return null;
  if (a.region === null) return b;
  return b.region === null || a.region === b.region ? a : null;
}

/** Rows of places that their article puts elsewhere than the one it named before by the same name. Linear in what is stated of places. */
export function placesSetApart({ statements, mentions }: Collection): readonly number[] {
  const { table } = statements;
  const first = new Map<string, Where>();
  return statements.rowsOf('located-in').flatMap((row) => {
    const [subject = -1, object = -1] = [table.subject[row], table.object[row]];
    if (object < 0 || mentions.kindAt(subject) !== 'place') return [];
    const [town, place] = [mentions.valueAt(subject), mentions.valueAt(object)];
    const where = 'name' in place ? whereIs(place) : null;
    if (where === null || !('name' in town)) return [];
    const key = `${table.article[row]}|${town.name}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, where);
    return known === undefined || both(known, where) !== null ? [] : [subject];
  });
}
