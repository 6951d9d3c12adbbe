// dates/<day, month or year>.html and dates/year-unknown.html: every passage that names a date, and what was published then.
import type { Entity } from '../../records/entity.ts';
import { describeDate, describePage } from '../../text/edtf.ts';
import { articleRef } from '../article-ref.ts';
import { pageAbove, spanOf } from '../calendar.ts';
import type { CalendarUnit } from '../calendar-index.ts';
import { calendarUnits, unitsWithin } from '../calendar-index.ts';
import { yamlArticle } from '../corrections-yaml.ts';
import { DATES, datePassagesPath, datePath, entityAnchor, entityHref, relative } from '../links.ts';
import { count } from '../names.ts';
import type { Page, PageKind } from '../page.ts';
import { partCount, partLinks, partOf } from '../parts.ts';
import type { PassageContext } from '../passages.ts';
import { groupPassages } from '../passages.ts';
import type { Site } from '../site.ts';
import { articleOf, mentionsOf } from '../site.ts';
import { oneForEachBlock } from '../together.ts';

/** Passages on a calendar page, shared out among its dates; the rest of a date's passages have pages of their own. */
const PASSAGES_A_PAGE = 150;
const LEAST_SHARE = 3;

/** A page for each day, month, year or longer span that has passages. */
export const datePages: PageKind = { name: 'date', shared: true, pages };

function* pages(site: Site): Generator<Page> {
  const units = calendarUnits(site);
  const order = new Map<string, string[]>();
  for (const page of units.keys()) {
    const span = page === 'year-unknown' ? page : spanOf(page);
    const list = order.get(span);
    if (list === undefined) order.set(span, [page]);
    else list.push(page);
  }
  for (const unit of site.share('date', [...units.values()])) {
    yield datePage(site, unit, { units, order });
    for (const entity of unit.dates) yield* passagePages(site, unit, entity);
  }
}

interface Calendar {
  readonly units: ReadonlyMap<string, CalendarUnit>;
  /** Pages in order of time, by how much they span. */
  readonly order: ReadonlyMap<string, readonly string[]>;
}

function datePage(site: Site, unit: CalendarUnit, calendar: Calendar): Page {
  const path = datePath(unit.page);
  const title = describePage(unit.page);
  const passages = unit.dates.reduce((sum, entity) => sum + mentionsOf(site, entity).length, 0);
  const order = unit.page === 'year-unknown' ? [] : (calendar.order.get(spanOf(unit.page)) ?? []);
  const place = order.indexOf(unit.page);
  const beside = (at: number) => {
    const page = order[at];
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
      ...pagesAbove(unit.page).map((page) => ({
        label: describePage(page),
        href: relative(path, datePath(page)),
      })),
      { label: title, href: null },
    ],
    view: {
      title,
      unknown: unit.page === 'year-unknown',
      earlier: beside(place - 1),
      later: beside(place + 1),
      span: spanOf(unit.page),
      parts: unit.parts.map((part) => partView(site, path, calendar, part)),
      dates: unit.dates.map((entity) => dateView({ site, from: path }, entity, shareOf(unit))),
      published: unit.published.map((article) => articleRef(site, path, article)),
    },
  };
}

/** Pages with all passages of a date, where its calendar page has no room for them. */
function* passagePages(site: Site, unit: CalendarUnit, entity: Entity): Generator<Page> {
  const blocks = oneForEachBlock(mentionsOf(site, entity));
  if (blocks.length <= shareOf(unit)) return;
  const total = partCount(blocks.length, PASSAGES_A_PAGE);
  for (let part = 1; part <= total; part += 1) {
    const path = datePassagesPath(entity, part);
    const title = `${labelOf(entity)}: every passage${part === 1 ? '' : `, page ${part}`}`;
    const groups = groupPassages({ site, from: path }, entity, partOf(blocks, part, PASSAGES_A_PAGE));
    yield {
      path,
      template: 'date-passages',
      title,
      description: `${count(blocks.length, 'passage')} that name ${labelOf(entity)}.`,
      section: 'dates',
      crumbs: [
        { label: 'Dates', href: relative(path, DATES) },
        { label: describePage(unit.page), href: relative(path, datePath(unit.page)) },
        { label: title, href: null },
      ],
      view: {
        title: labelOf(entity),
        passages: count(blocks.length, 'passage'),
        groups,
        parts: partLinks(total, part, (number) => datePassagesPath(entity, number)),
      },
    };
  }
}

function shareOf(unit: CalendarUnit): number {
  return Math.max(LEAST_SHARE, Math.floor(PASSAGES_A_PAGE / Math.max(1, unit.dates.length)));
}

/** The year and month that a day is in, the widest first. */
function pagesAbove(page: string): readonly string[] {
  const above = pageAbove(page);
  return above === null ? [] : [...pagesAbove(above), above];
}

/** One month on the page of its year, or one day on the page of its month. */
function partView(site: Site, from: string, { units }: Calendar, page: string) {
  const within = unitsWithin(units, page);
  return {
    label: describePage(page),
    href: relative(from, datePath(page)),
    dates: within
      .flatMap((unit) => unit.dates)
      .slice(0, 40)
      .map((entity) => ({
        name: labelOf(entity),
        href: entityHref(from, entity),
        count: mentionsOf(site, entity).length,
      })),
    published: within.reduce((sum, unit) => sum + unit.published.length, 0),
  };
}

function labelOf(entity: Entity): string {
  const [mention] = entity.mentions;
  return mention?.kind === 'date' ? describeDate(mention.value.edtf, mention.text) : entity.label;
}

function dateView(context: PassageContext, entity: Entity, share: number) {
  const { site, from } = context;
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
    groups: groupPassages(context, entity, mentions.slice(0, share)),
    all:
      mentions.length > share
        ? {
            href: relative(from, datePassagesPath(entity, 1)),
            words: `All ${count(mentions.length, 'passage')}`,
          }
        : null,
    resolve:
      article === null
        ? ''
        : yamlArticle(article.path, [['published', '2024-01-31   # the day it was published']]),
  };
}
