// Which dates and which articles belong to which page of the calendar.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import { compareText } from '../text/compare.ts';
import { isDay, pageOf, sortKeyOf } from '../text/edtf.ts';
import { rememberFor } from '../text/remember-for.ts';
import { calendarPage, firstDate, pageAbove } from './calendar.ts';
import { datePath } from './links.ts';
import { placementOf } from './placement.ts';
import type { Site } from './site.ts';
import { entitiesOf } from './site.ts';

export interface CalendarUnit {
  /** '2023-09-19', '2025-06', '2022', '1990s', 'year-unknown'. */
  readonly page: string;
  /** Dates whose own page this is, in order of time. */
  readonly dates: readonly Entity[];
  /** Articles published then. */
  readonly published: readonly Article[];
  /** Pages right below: the months of a year, the days of a month. */
  readonly parts: readonly string[];
}

const MOST_TOLD = 6;

/** The articles that the page of a month names beside a day: those published then. None of a month beside its year. */
export function articlesTold(within: readonly CalendarUnit[], page: string): readonly Article[] {
  return isDay(page) ? within.flatMap(({ published }) => published).slice(0, MOST_TOLD) : [];
}

interface Growing {
  readonly page: string;
  readonly dates: Entity[];
  readonly published: Article[];
  readonly parts: string[];
}

/** Every calendar page, in order of time, 'year-unknown' last. A day brings the page of its month with it, a month that of its year. */
export const calendarUnits = rememberFor(makeUnits);

function makeUnits(site: Site): ReadonlyMap<string, CalendarUnit> {
  const units = new Map<string, Growing>();
  const unit = (page: string): Growing => {
    const known = units.get(page);
    if (known !== undefined) return known;
    const made: Growing = { page, dates: [], published: [], parts: [] };
    units.set(page, made);
    const above = pageAbove(page);
    if (above !== null) unit(above).parts.push(page);
    return made;
  };
  const { folded } = placementOf(site.corpus);
  const own = (page: string): Growing => unit(folded.get(page) ?? page);
  for (const entity of entitiesOf(site, 'date')) own(calendarPage(entity)).dates.push(entity);
  for (const article of site.articles) {
    if (article.published.edtf !== null) own(pageOf(article.published.edtf)).published.push(article);
  }
  for (const one of units.values()) {
    const keys = new Map(one.dates.map((entity) => [entity.id, dateKey(entity)]));
    const keyOf = ({ id }: Entity): string => keys.get(id) ?? '~';
    one.dates.sort((a, b) => compareText(keyOf(a), keyOf(b)) || compareText(a.id, b.id));
    one.parts.sort(compareText);
  }
  const sorted = [...units].sort(([a], [b]) => compareText(pageKey(a), pageKey(b)));
  return new Map(sorted);
}

/** Path of the calendar page that holds a day, month or year: its own or, where that has none, the one above; null where nothing is dated then. */
export function calendarPath(site: Site, page: string): string | null {
  const own = placementOf(site.corpus).folded.get(page) ?? page;
  return calendarUnits(site).has(own) ? datePath(own) : null;
}

/** Order of time of a date entity, as text. */
function dateKey(entity: Entity): string {
  const mention = firstDate(entity);
  return mention === null ? '~' : sortKeyOf(mention.value.edtf);
}

function pageKey(page: string): string {
  if (page === 'year-unknown') return '~';
  const before = /^(?<years>\d{1,9})-bc$/u.exec(page)?.groups?.['years'];
  return before === undefined ? `1${page}` : `0${String(1_000_000_000 - Number(before)).padStart(10, '0')}`;
}

/** The page and all pages below it, itself first, in order of time. */
export function unitsWithin(units: ReadonlyMap<string, CalendarUnit>, page: string): readonly CalendarUnit[] {
  const unit = units.get(page);
  return unit === undefined ? [] : [unit, ...unit.parts.flatMap((part) => unitsWithin(units, part))];
}
