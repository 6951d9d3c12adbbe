// dates/<day, month or year>.html and dates/year-unknown.html: every passage that names a date, and what was published then.
import type { Entity } from '../../records/entity.ts';
import { describeDate, describePage } from '../../text/edtf.ts';
import { articleRef } from '../article-ref.ts';
import { firstDate, pageAbove, spanOf, wordsBefore } from '../calendar.ts';
import type { CalendarUnit } from '../calendar-index.ts';
import { articlesTold, calendarUnits, unitsWithin } from '../calendar-index.ts';
import { yamlArticle } from '../corrections-yaml.ts';
import { translator } from '../interface.ts';
import { DATES, datePassagesPath, datePath, entityAnchor, entityHref, relative } from '../links.ts';
import { count } from '../names.ts';
import type { Page, SubjectPages } from '../page.ts';
import { partCount, partLinks, partOf, partTitle } from '../parts.ts';
import type { PassageContext } from '../passages.ts';
import { groupPassages } from '../passages.ts';
import type { Site } from '../site.ts';
import { articleOf, countOfAll, mentionsOf } from '../site.ts';
import { oneForEachBlock } from '../together.ts';

/** Passages on a calendar page, shared out among its dates; the rest of a date's passages have pages of their own. */
const PASSAGES_A_PAGE = 150;
const LEAST_SHARE = 3;
/** Dates named in the row of a month or day. */
const MOST_DATES = 40;

/** A page for each day, month, year or longer span that has passages. */
export const datePages: SubjectPages = {
  name: 'date',
  subjects(site) {
    const units = calendarUnits(site);
    const beside = neighbours(units);
    return Array.from(units.values(), (unit) => {
      const between = beside.get(unit.page) ?? NO_NEIGHBOURS;
      return {
        key: unit.page,
        print: (prints) => prints.ofCalendar(unit, [between.earlier, between.later]),
        pages: () => pagesOf(site, unit, { units, ...between }),
      };
    });
  },
};

function* pagesOf(site: Site, unit: CalendarUnit, calendar: Calendar): Generator<Page> {
  yield datePage(site, unit, calendar);
  for (const entity of unit.dates) yield* passagePages(site, unit, entity);
}

/** The pages before and after one, of those that span as much. */
interface Neighbours {
  readonly earlier: string | null;
  readonly later: string | null;
}

const NO_NEIGHBOURS: Neighbours = { earlier: null, later: null };

interface Calendar extends Neighbours {
  readonly units: ReadonlyMap<string, CalendarUnit>;
}

function neighbours(units: ReadonlyMap<string, CalendarUnit>): ReadonlyMap<string, Neighbours> {
  const order = new Map<string, string[]>();
  for (const page of units.keys()) {
    if (page === 'year-unknown') continue;
    const list = order.get(spanOf(page));
    if (list === undefined) order.set(spanOf(page), [page]);
    else list.push(page);
  }
  const beside = new Map<string, Neighbours>();
  for (const pages of order.values())
    for (const [at, page] of pages.entries())
      beside.set(page, { earlier: pages[at - 1] ?? null, later: pages[at + 1] ?? null });
  return beside;
}

function datePage(site: Site, unit: CalendarUnit, calendar: Calendar): Page {
  const path = datePath(unit.page);
  const title = describePage(unit.page);
  const passages = countOfAll(site, unit.dates);
  const beside = (page: string | null) =>
    page === null ? null : { label: describePage(page), href: relative(path, datePath(page)) };
  return {
    path,
    template: 'date',
    title,
    description: `${title}: ${count(passages, 'passage')}, ${count(unit.published.length, 'published article')}.`,
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
      earlier: beside(calendar.earlier),
      later: beside(calendar.later),
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
    const title = partTitle(`${labelOf(entity)}: every passage`, part);
    const groups = groupPassages({ site, from: path }, entity, partOf(blocks, part, PASSAGES_A_PAGE));
    yield {
      path,
      template: 'date-passages',
      title,
      description: `${labelOf(entity)}: ${count(blocks.length, 'passage')}.`,
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

/** One month on the page of its year, or one day on the page of its month; what stands beside it is not said again. */
function partView(site: Site, from: string, { units }: Calendar, page: string) {
  const t = translator(site.corpus.config.language);
  const year = page.slice(0, 4);
  const within = unitsWithin(units, page);
  const whole = describePage(page);
  const label = wordsBefore(t(whole), year);
  const dates = within.flatMap((unit) => unit.dates);
  const telling = dates
    .map((entity) => ({ name: labelOf(entity), href: entityHref(from, entity) }))
    .filter(({ name }) => name !== whole);
  return {
    label,
    href: relative(from, datePath(page)),
    passages: dates.length === 0 ? null : count(countOfAll(site, dates), 'passage'),
    /** Those that say more than the label of the part. */
    dates: telling.slice(0, MOST_DATES).map(({ name, href }) => {
      const words = t(name);
      const inYear = wordsBefore(words, year);
      const day = wordsBefore(inYear, label);
      return { words, shown: /\d/u.test(day) ? day : inYear, href };
    }),
    /** How many more there are: they stand on the page of the part. */
    more: Math.max(0, telling.length - MOST_DATES),
    published: within.reduce((sum, unit) => sum + unit.published.length, 0),
    /** Of a day, the articles published then; of a month the number says enough. */
    articles: articlesTold(within, page).map((article) => articleRef(site, from, article)),
  };
}

function labelOf(entity: Entity): string {
  const mention = firstDate(entity);
  return mention === null ? entity.label : describeDate(mention.value.edtf, mention.text);
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
