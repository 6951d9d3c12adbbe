// dates/<month or year>.html and dates/year-unknown.html: every passage that names a date, and what was published then.
import type { Entity } from '../../records/entity.ts';
import { describeDate, describePage } from '../../text/edtf.ts';
import { articleRef } from '../article-ref.ts';
import { pageAbove } from '../calendar.ts';
import type { CalendarUnit } from '../calendar-index.ts';
import { calendarUnits } from '../calendar-index.ts';
import { yamlArticle } from '../corrections-yaml.ts';
import { DATES, datePath, entityAnchor, entityHref, relative } from '../links.ts';
import { count } from '../names.ts';
import type { Page, PageKind } from '../page.ts';
import { groupPassages } from '../passages.ts';
import type { Previews } from '../previews.ts';
import { makePreviews } from '../previews.ts';
import type { Site } from '../site.ts';
import { articleOf, mentionsOf } from '../site.ts';
import { oneForEachBlock } from '../together.ts';

const MOST_PASSAGES = 200;

/** A page for each month, year or longer span that has passages. */
export const datePages: PageKind = { name: 'date', pages };

function* pages(site: Site): Generator<Page> {
  const units = calendarUnits(site);
  const order = [...units.keys()].filter((page) => page !== 'year-unknown');
  for (const unit of units.values()) yield datePage(site, unit, { units, order });
}

interface Calendar {
  readonly units: ReadonlyMap<string, CalendarUnit>;
  readonly order: readonly string[];
}

function datePage(site: Site, unit: CalendarUnit, calendar: Calendar): Page {
  const path = datePath(unit.page);
  const previews = makePreviews(site);
  const title = describePage(unit.page);
  const above = pageAbove(unit.page);
  const passages = unit.dates.reduce((sum, entity) => sum + mentionsOf(site, entity).length, 0);
  const place = unit.page === 'year-unknown' ? -1 : calendar.order.indexOf(unit.page);
  const beside = (at: number) => {
    const page = place < 0 ? undefined : calendar.order[at];
    return page === undefined ? null : { label: describePage(page), href: relative(path, datePath(page)) };
  };
  return {
    path,
    template: 'date',
    title,
    description: `${title}: ${count(passages, 'passage')} and ${count(unit.published.length, 'published article')}.`,
    section: 'dates',
    crumbs: [
      { label: 'Dates', href: relative(path, DATES) },
      ...(above === null ? [] : [{ label: above, href: relative(path, datePath(above)) }]),
      { label: title, href: null },
    ],
    previews: previews.entries,
    view: {
      title,
      unknown: unit.page === 'year-unknown',
      earlier: beside(place - 1),
      later: beside(place + 1),
      months: unit.months.map((month) => monthView(site, path, calendar, month)),
      dates: unit.dates.map((entity) => dateView(site, entity, path, previews)),
      published: unit.published.map((article) => articleRef(path, article)),
    },
  };
}

function monthView(site: Site, from: string, { units }: Calendar, month: string) {
  const unit = units.get(month);
  return {
    label: describePage(month),
    href: relative(from, datePath(month)),
    dates: (unit?.dates ?? []).slice(0, 40).map((entity) => ({
      name: labelOf(entity),
      href: entityHref(from, entity),
      count: mentionsOf(site, entity).length,
    })),
    published: unit?.published.length ?? 0,
  };
}

function labelOf(entity: Entity): string {
  const [mention] = entity.mentions;
  return mention?.kind === 'date' ? describeDate(mention.value.edtf, mention.text) : entity.label;
}

function dateView(site: Site, entity: Entity, from: string, previews: Previews) {
  const mentions = oneForEachBlock(mentionsOf(site, entity));
  const [mention] = mentions;
  const value = mention?.kind === 'date' ? mention.value : null;
  const article = mention === undefined ? null : articleOf(site, mention.article);
  return {
    anchor: entityAnchor(entity),
    label: labelOf(entity),
    edtf: value?.edtf ?? '',
    because: value?.because ?? null,
    inferred: value !== null && Object.keys(value.inferredParts).length > 0,
    groups: groupPassages({ site, from, previews }, entity, mentions.slice(0, MOST_PASSAGES)),
    resolve:
      article === null
        ? ''
        : yamlArticle(article.path, [['published', '2024-01-31   # the day it was published']]),
  };
}
