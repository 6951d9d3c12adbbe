// dates/index.html: what happened and what was published, in order of time.
import type { Article } from '../../records/article.ts';
import type { Entity } from '../../records/entity.ts';
import { describePage } from '../../text/edtf.ts';
import { articleRef } from '../article-ref.ts';
import { publishedWords } from '../calendar.ts';
import type { CalendarUnit } from '../calendar-index.ts';
import { calendarUnits } from '../calendar-index.ts';
import type { DateRow } from '../date-rows.ts';
import { dateRows } from '../date-rows.ts';
import { DATES, datePath, relative, YEAR_UNKNOWN } from '../links.ts';
import { count } from '../names.ts';
import type { Page, PageKind } from '../page.ts';
import type { Strip, Timed } from '../pictures.ts';
import { makeStrip } from '../pictures.ts';
import type { Site } from '../site.ts';
import { entitiesOf, mentionsOf } from '../site.ts';

/** Rows on the page before it shows counts and leaves the passages to the pages of the calendar. */
const LONGEST_TIMELINE = 400;

/** The timeline. */
export const timelinePage: PageKind = { name: 'timeline', pages };

function* pages(site: Site): Generator<Page> {
  const units = [...calendarUnits(site).values()];
  const dates = entitiesOf(site, 'date');
  const passages = dates.reduce((sum, entity) => sum + mentionsOf(site, entity).length, 0);
  const unknown = units.find((unit) => unit.page === 'year-unknown');
  const undated = site.articles.filter((article) => article.published.edtf === null);
  yield {
    path: DATES,
    template: 'timeline',
    title: 'Dates',
    description: `Timeline: ${count(passages, 'dated passage')} in ${count(site.articles.length, 'article')}, in order of time.`,
    section: 'dates',
    crumbs: [],
    view: {
      passages: count(passages, 'dated passage'),
      strip: timelineStrip(site, DATES),
      long: passages + site.articles.length > LONGEST_TIMELINE,
      years: yearsOf(site, units, passages + site.articles.length > LONGEST_TIMELINE),
      unknown:
        unknown === undefined
          ? null
          : { href: relative(DATES, YEAR_UNKNOWN), rows: rowsOf(site, unknown.dates) },
      undated: undated.slice(0, 100).map((article) => articleRef(DATES, article)),
    },
  };
}

/** The strip of the whole collection, each column with the page it leads to. */
export function timelineStrip(
  site: Site,
  from: string,
): (Strip & { readonly hrefs: readonly (string | null)[] }) | null {
  const happened = entitiesOf(site, 'date').flatMap((entity): readonly Timed[] =>
    mentionsOf(site, entity).flatMap((mention) =>
      mention.kind === 'date'
        ? [{ earliest: mention.value.earliest, latest: mention.value.latest, series: 'happened' }]
        : [],
    ),
  );
  const published = site.articles.map((article): Timed => ({ ...article.published, series: 'published' }));
  const strip = makeStrip([...happened, ...published]);
  if (strip === null) return null;
  const known = calendarUnits(site);
  return {
    ...strip,
    hrefs: strip.columns.map(({ unit }) => (known.has(unit) ? relative(from, datePath(unit)) : null)),
  };
}

interface YearView {
  readonly label: string;
  readonly href: string;
  readonly months: readonly MonthView[];
}

interface MonthView {
  readonly label: string;
  readonly href: string;
  readonly rows: readonly DateRow[];
  readonly published: readonly object[];
  readonly dates: number;
}

function yearsOf(site: Site, units: readonly CalendarUnit[], long: boolean): readonly YearView[] {
  const years: { label: string; href: string; months: MonthView[] }[] = [];
  for (const unit of units) {
    if (unit.page === 'year-unknown') continue;
    const isMonth = /^\d{4}-\d\d$/u.test(unit.page);
    const href = relative(DATES, datePath(unit.page));
    if (!isMonth) years.push({ label: describePage(unit.page), href, months: [] });
    if (unit.dates.length + unit.published.length === 0) continue;
    years.at(-1)?.months.push({
      label: isMonth ? describePage(unit.page) : 'The whole year',
      href,
      rows: long ? [] : rowsOf(site, unit.dates),
      published: long ? [] : unit.published.map((article) => publishedRow(article)),
      dates:
        unit.dates.reduce((sum, entity) => sum + mentionsOf(site, entity).length, 0) + unit.published.length,
    });
  }
  for (const year of years) year.months.reverse();
  return years.reverse();
}

function rowsOf(site: Site, dates: readonly Entity[]): readonly DateRow[] {
  return dateRows(
    site,
    DATES,
    dates.flatMap((entity) => mentionsOf(site, entity)),
  );
}

function publishedRow(article: Article) {
  return { ...articleRef(DATES, article), when: publishedWords(article) };
}
