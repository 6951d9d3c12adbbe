// The country that a state, a province or a great city is in, where its name tells.
import { MAP_PLACES } from '../lexicon/map-places.ts';
import { stateCodes } from '../lexicon/place-aliases.ts';
import { regionsOfCountries, stateShortForms } from '../lexicon/regions.ts';
import { nameKey } from './person-name.ts';

const codeOfRegion = new Map(
  regionsOfCountries.flatMap(([code, names]) => names.map((name) => [nameKey(name), code] as const)),
);
/** 'Ark.' and 'AR' as they are written: 'Mass' and 'IN' are words. */
const longForms: ReadonlyMap<string, string> = new Map([...stateCodes, ...stateShortForms]);
let codeOfCity: ReadonlyMap<string, string> | null = null;
let capitals: ReadonlySet<string> | null = null;

/** ISO 3166 code of the country of a first-level region ('Utah': US), null for other names. Short forms count as they are printed: 'Ark.', 'AR'. */
export function countryOfRegion(name: string): string | null {
  const long = longForms.get(name);
  return codeOfRegion.get(nameKey(long ?? name)) ?? (long === 'Georgia' ? 'US' : null);
}

/** The key under which a region meets its short forms: 'Ark.', 'AR' and 'Arkansas'. */
export function regionKey(name: string): string {
  return nameKey(longForms.get(name) ?? name);
}

/** ISO 3166 code of the country of a capital or another great city whose name no second great city has, null for other names. */
export function countryOfCity(name: string): string | null {
  codeOfCity ??= readCities();
  return codeOfCity.get(nameKey(name)) ?? null;
}

/** Whether a name is that of a capital, which stands for its government as well: 'Moscow in Ukraine'. */
export function isCapitalCity(name: string): boolean {
  capitals ??= new Set(
    MAP_PLACES.flatMap((line) =>
      Array.from(line.slice(7).matchAll(CAPITAL), ({ groups }) => nameKey(groups?.['name'] ?? '')),
    ),
  );
  return capitals.has(nameKey(name));
}

function readCities(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const line of MAP_PLACES) {
    for (const { groups } of line.slice(7).matchAll(CITY))
      codes.set(nameKey(groups?.['name'] ?? ''), line.slice(0, 2));
  }
  codes.delete('');
  return codes;
}

//   *Buenos Aires -34.61 -58.38; Corrientes -27.47 -58.83
//    ^name
const CITY = /(?:^|; )\*?(?<name>[^;*\d]{2,60}?) -?\d/gu;
/** A capital has a star. */
const CAPITAL = /(?:^|; )\*(?<name>[^;*\d]{2,60}?) -?\d/gu;
