// Where the names of a few articles, read by themselves, stand in the site that is there now.
import type { Addresses } from '../records/addresses.ts';
import type { Corpus } from '../records/corpus.ts';
import type { Entity } from '../records/entity.ts';
import { calendarPage, pageAbove } from './calendar.ts';
import { datePath, entityPath, kindFolder, standOn } from './links.ts';

/** What is known of the last site. */
export interface LastPlaces {
  readonly has: (path: string) => boolean;
  /** Asked only where a thing does not stand where it would in a small site. */
  readonly addresses: () => Addresses | null;
}

/**
 * Have links lead to the pages of the last site: a name on a page that it shares with others there, a day on that of its month. What the
 * last site has nowhere keeps the address of a page that does not exist yet.
 * @returns `corpus` itself; the addresses of links.ts are others from now on
 */
export function withPlacesOf(last: LastPlaces, corpus: Corpus): Corpus {
  const pageOf = placesByLabel(last);
  for (const entity of corpus.entities) {
    if (last.has(entityPath(entity))) continue;
    const path = entity.kind === 'date' ? calendarPageIn(last, entity) : pageOf(entity);
    if (path !== undefined) standOn(entity, path);
  }
  return corpus;
}

function calendarPageIn(last: LastPlaces, date: Entity): string | undefined {
  for (let page: string | null = calendarPage(date); page !== null; page = pageAbove(page))
    if (last.has(datePath(page))) return datePath(page);
  return undefined;
}

/** By folder and label; of several things that are called alike none. */
function placesByLabel(last: LastPlaces): (entity: Entity) => string | undefined {
  let places: ReadonlyMap<string, string | null> | null = null;
  const read = (): ReadonlyMap<string, string | null> => {
    const made = new Map<string, string | null>();
    for (const [address, label] of last.addresses()?.pages ?? []) {
      const [path = ''] = address.split('#');
      const key = `${path.slice(0, path.indexOf('/'))} ${label}`;
      made.set(key, made.has(key) ? null : path);
    }
    return made;
  };
  return ({ kind, label }) => {
    places ??= read();
    return places.get(`${kindFolder(kind)} ${label}`) ?? undefined;
  };
}
