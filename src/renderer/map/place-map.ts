// The map of a place: only where the text calls it a country, or where one large city alone has its name and no article puts it elsewhere.
import { MAP_PLACES } from '../../lexicon/map-places.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { Entity } from '../../records/entity.ts';
import { asciiStem } from '../../text/slug.ts';
import { entityHref } from '../links.ts';
import type { Site } from '../site.ts';
import { entitiesOf } from '../site.ts';
import type { DrawnMap } from './draw-map.ts';
import { drawCity, drawCountry } from './draw-map.ts';
import { statedCountries } from './stated-country.ts';

interface MapView extends DrawnMap {
  readonly name: string;
  readonly what: 'country' | 'city';
  /** Latitude and longitude of the dot, in words; null for a country. */
  readonly position: string | null;
  readonly capital: boolean;
  /** Whether an article says that the city lies in this country. */
  readonly stated: boolean;
  /** ISO 3166 alpha-2 code of the country shown. */
  readonly code: string;
  /** Its name, where the map shows it. */
  readonly country: string | null;
  /** Links of the labels, in their order; null for a country without a page. */
  readonly hrefs: readonly (string | null)[];
}

interface City {
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly capital: boolean;
}

interface Places {
  /** By alpha-2 code. */
  readonly numbers: ReadonlyMap<string, string>;
  /** By name without accents; null where two cities share it. */
  readonly cities: ReadonlyMap<string, City | null>;
}

let known: Places | null = null;

/** The map on a place's page, or null: then the page has none. */
export function placeMap(site: Site, entity: Entity, from: string): MapView | null {
  if (entity.kind !== 'place' || entity.unnamed) return null;
  known ??= readPlaces(MAP_PLACES);
  const code = countryOf(entity);
  const city = cityOf(site.corpus, entity);
  const shown = code ?? city?.country ?? null;
  const number = known.numbers.get(shown ?? '');
  if (shown === null || number === undefined) return null;
  const map = city === null ? drawCountry(number) : drawCity(number, city.longitude, city.latitude);
  if (map === null || map.here + map.land === '') return null;
  const pages = countryPages(site);
  const codes = new Map([...known.numbers].map(([alpha, numeric]) => [numeric, alpha]));
  return {
    ...map,
    name: entity.label,
    what: city === null ? 'country' : 'city',
    position: city === null ? null : positionOf(city),
    capital: city?.capital ?? false,
    stated: city?.stated ?? false,
    code: shown,
    country: map.labels.find(({ country }) => codes.get(country) === shown)?.name ?? null,
    hrefs: map.labels.map(({ country }) => {
      const page = pages.get(codes.get(country) ?? '');
      return page === undefined || page.id === entity.id ? null : entityHref(from, page);
    }),
  };
}

/** Where a city lies: one that texts call a town or nothing finer, and whose name one large city alone has; null else. */
export function cityPosition(corpus: Corpus, entity: Entity): Pick<City, 'latitude' | 'longitude'> | null {
  return entity.kind === 'place' && !entity.unnamed ? cityOf(corpus, entity) : null;
}

/** The large city of the entity's name; null where there is none, or where an article says that it lies in another country. */
function cityOf(corpus: Corpus, entity: Entity): (City & { readonly stated: boolean }) | null {
  known ??= readPlaces(MAP_PLACES);
  if (countryOf(entity) !== null || !isTown(entity)) return null;
  const city = known.cities.get(asciiStem(entity.label)) ?? null;
  if (city === null) return null;
  const stated = statedCountries(corpus, entity);
  return stated.every((codes) => codes.includes(city.country))
    ? { ...city, stated: stated.length > 0 }
    : null;
}

function isTown(entity: Entity): boolean {
  return entity.type === null || entity.type === 'city' || entity.type === 'other';
}

function countryOf(entity: Entity): string | null {
  for (const mention of entity.mentions)
    if (mention.kind === 'place' && mention.value.country !== null) return mention.value.country;
  return null;
}

const pagesBySite = new WeakMap<Site, ReadonlyMap<string, Entity>>();

/** Country code to the page of that country. */
export function countryPages(site: Site): ReadonlyMap<string, Entity> {
  const made = pagesBySite.get(site);
  if (made !== undefined) return made;
  const pages = new Map<string, Entity>();
  for (const entity of entitiesOf(site, 'place')) {
    const code = countryOf(entity);
    if (code !== null && !pages.has(code)) pages.set(code, entity);
  }
  pagesBySite.set(site, pages);
  return pages;
}

/** '39.03° N, 125.75° E'. */
function positionOf({ latitude, longitude }: City): string {
  const north = `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'S' : 'N'}`;
  return `${north}, ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'W' : 'E'}`;
}

//   *Pyongyang 39.03 125.75
const cityForm = /^(?<star>\*?)(?<name>.{1,40}) (?<latitude>-?\d{1,2}\.\d\d) (?<longitude>-?\d{1,3}\.\d\d)$/u;

function readPlaces(lines: readonly string[]): Places {
  const numbers = new Map<string, string>();
  const cities = new Map<string, City | null>();
  for (const line of lines) {
    const country = line.slice(0, 2);
    numbers.set(country, line.slice(3, 6));
    for (const words of line.slice(7).split('; ')) {
      const found = cityForm.exec(words)?.groups;
      if (found === undefined) continue;
      const name = asciiStem(found['name'] ?? '');
      const city = {
        country,
        latitude: Number(found['latitude']),
        longitude: Number(found['longitude']),
        capital: found['star'] === '*',
      };
      cities.set(name, cities.has(name) ? null : city);
    }
  }
  return { numbers, cities };
}
