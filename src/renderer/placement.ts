// Which names, quantities and dates have a page of their own, and on which page of an index the others stand. Settled once for a
// collection, before anything asks for an address.
import type { Corpus } from '../records/corpus.ts';
import type { Entity } from '../records/entity.ts';
import type { MentionKind } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import { pageOf } from '../text/edtf.ts';
import { calendarPage, pageAbove } from './calendar.ts';
import { datePath, letterPath, standOn } from './links.ts';
import { sortName } from './names.ts';
import { publishersOf } from './publishers.ts';
import type { Shelves } from './shelves.ts';
import { NO_SHELVES, shelvesOf } from './shelves.ts';

export interface Placement {
  /** Things in fewer articles have no page of their own. */
  readonly minimum: number;
  /** Letter pages of an index, where it has any. */
  readonly shelves: ReadonlyMap<MentionKind, Shelves>;
  /** A day or month that stands on the page of its month or year. */
  readonly folded: ReadonlyMap<string, string>;
}

const SHELVED: readonly MentionKind[] = ['person', 'organisation', 'place', 'figure'];
/** Names on one index before it is split into letters. */
export const LONGEST_INDEX = 2000;
/** Pages that 'auto' allows: room is left below the 20,000 files of Cloudflare Pages for downloads, search and assets. */
const MOST_PAGES = 18_000;
/** What 'auto' chooses from, the first with which the site is small enough, else the last. */
const MINIMA = [1, 2, 3, 4, 6, 10] as const;
/** A name in so many articles has its joins on a second page, mostly. */
const OFTEN = 4;
/** Unnamed people or bodies that 'auto' gives pages of their own. */
const MOST_UNNAMED = 200;
/** Things that a letter page holds on average. */
const ON_A_SHELF = 25;

const placements = new WeakMap<Corpus['entities'], Placement>();

/** Settle where everything stands; linear in entities but for sorting. The addresses of links.ts hold from then on. */
export function placementOf(corpus: Corpus): Placement {
  const { config, articles, entities } = corpus;
  const known = placements.get(entities);
  if (known !== undefined) return known;
  const published = articles.flatMap(({ published: { edtf } }) => (edtf === null ? [] : [pageOf(edtf)]));
  const calendar = calendarOf(entities, published);
  const { minimumArticles: asked } = config.pages;
  const crowds = asked === 'auto' ? crowdsIn(entities) : new Set<MentionKind>();
  const minimum = asked === 'auto' ? smallEnough(corpus, { calendar, crowds }) : asked;
  const folded = foldedBelow(calendar, minimum);
  const shelves = new Map<MentionKind, Shelves>();
  for (const kind of SHELVED) {
    const all = entities.filter((entity) => entity.kind === kind);
    const isApart = (entity: Entity) => entity.articles < minimum || isOfCrowd(entity, crowds);
    shelves.set(kind, shelvesFor(kind, all, { isApart, keyOf: (entity) => sortName(entity, corpus) }));
  }
  for (const entity of entities) {
    const page = entity.kind === 'date' && minimum > 1 ? calendarPage(entity) : null;
    const to = page === null ? undefined : folded.get(page);
    if (to !== undefined) standOn(entity, datePath(to));
  }
  const made = { minimum, shelves, folded };
  placements.set(entities, made);
  return made;
}

/** Kinds of which so many stand without a name ('residents', 'a trader') that nobody would look for the page of one. */
function crowdsIn(entities: readonly Entity[]): ReadonlySet<MentionKind> {
  const counts = new Map<MentionKind, number>();
  for (const { kind, unnamed } of entities) if (unnamed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Set([...counts].flatMap(([kind, count]) => (count > MOST_UNNAMED ? [kind] : [])));
}

function isOfCrowd({ kind, unnamed }: Entity, crowds: ReadonlySet<MentionKind>): boolean {
  return unnamed && crowds.has(kind);
}

interface Shelving {
  /** Stands on the page of its letter instead of one of its own. */
  readonly isApart: (entity: Entity) => boolean;
  readonly keyOf: (entity: Entity) => string;
}

function shelvesFor(kind: MentionKind, all: readonly Entity[], { isApart, keyOf }: Shelving): Shelves {
  const listed = kind === 'figure' ? all.filter(isApart) : all.filter((one) => !one.unnamed || isApart(one));
  const split = kind !== 'figure' && listed.length > LONGEST_INDEX;
  if (!split && !listed.some(isApart)) return NO_SHELVES;
  const keyed = listed.map((entity) => ({ entity, key: keyOf(entity), apart: isApart(entity) }));
  keyed.sort((a, b) => compareText(a.key, b.key) || compareText(a.entity.id, b.entity.id));
  const shelves = shelvesOf(keyed);
  for (const { name, entities } of shelves.leaves)
    for (const entity of entities) if (isApart(entity)) standOn(entity, letterPath(kind, name));
  return shelves;
}

/** The same collection, now that its addresses are settled. */
export function withAddresses(corpus: Corpus): Corpus {
  placementOf(corpus);
  return corpus;
}

/** How many articles and dates each day, month, year has of its own. */
function calendarOf(entities: readonly Entity[], published: readonly string[]): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  const add = (page: string, articles: number) => units.set(page, (units.get(page) ?? 0) + articles);
  for (const entity of entities) if (entity.kind === 'date') add(calendarPage(entity), entity.articles);
  for (const page of published) add(page, 1);
  return units;
}

/** Days below the minimum go to the page of their month, months that stay below it with them to that of their year. */
function foldedBelow(calendar: ReadonlyMap<string, number>, minimum: number): ReadonlyMap<string, string> {
  const folded = new Map<string, string>();
  if (minimum <= 1) return folded;
  const months = new Map<string, number>();
  const days = [...calendar].filter(([page]) => page.length === DAY && pageAbove(page) !== null);
  for (const [page, articles] of days) {
    const month = pageAbove(page) ?? page;
    if (articles < minimum) months.set(month, (months.get(month) ?? 0) + articles);
  }
  const kept = new Set(days.filter(([, articles]) => articles >= minimum).map(([page]) => pageAbove(page)));
  for (const [page, articles] of calendar)
    if (page.length === MONTH && pageAbove(page) !== null)
      months.set(page, (months.get(page) ?? 0) + articles);
  for (const [month, articles] of months) {
    const year = pageAbove(month);
    if (articles < minimum && year !== null && !kept.has(month)) folded.set(month, year);
  }
  for (const [page, articles] of days) {
    const month = pageAbove(page) ?? page;
    if (articles < minimum) folded.set(page, folded.get(month) ?? month);
  }
  return folded;
}

const DAY = '2023-09-19'.length;
const MONTH = '2023-09'.length;

function smallEnough(
  corpus: Corpus,
  { calendar, crowds }: { calendar: ReadonlyMap<string, number>; crowds: ReadonlySet<MentionKind> },
): number {
  const byArticles = new Map<number, number>();
  const add = (articles: number): void => {
    byArticles.set(articles, (byArticles.get(articles) ?? 0) + 1);
  };
  for (const entity of corpus.entities)
    if (entity.kind !== 'date' && !isOfCrowd(entity, crowds)) add(entity.articles);
  const publishers = publishersOf(corpus).all.map((one) => one.articles.length);
  const pagesWith = (minimum: number): number => {
    let pages = 2 * corpus.articles.length + calendar.size - foldedBelow(calendar, minimum).size;
    for (const [often, things] of byArticles)
      pages += often < minimum ? things / ON_A_SHELF : often < OFTEN ? things : 2 * things;
    return publishers.reduce((sum, often) => sum + Number(often >= minimum), pages);
  };
  return MINIMA.find((minimum) => pagesWith(minimum) <= MOST_PAGES) ?? MINIMA[MINIMA.length - 1] ?? 1;
}
