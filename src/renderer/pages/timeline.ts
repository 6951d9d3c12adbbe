// dates/index.html: what happened and what was published, in order of time.
import type { Article } from '../../records/article.ts';
import type { Entity } from '../../records/entity.ts';
import { describeDate, describePage } from '../../text/edtf.ts';
import { articleRef } from '../article-ref.ts';
import { pageAbove, publishedWords, spanOf, wordsBefore } from '../calendar.ts';
import type { CalendarUnit } from '../calendar-index.ts';
import { calendarPath, calendarUnits, unitsWithin } from '../calendar-index.ts';
import type { DateRow } from '../date-rows.ts';
import { dateRows } from '../date-rows.ts';
import { translator } from '../interface.ts';
import { articleHref, DATES, datePath, entityHref, relative, YEAR_UNKNOWN } from '../links.ts';
import { count } from '../names.ts';
import type { Page, WholePage } from '../page.ts';
import type { Strip } from '../pictures.ts';
import { makeStrip } from '../pictures.ts';
import type { Site } from '../site.ts';
import { countOfAll, entitiesOf, mentionsOf } from '../site.ts';
import type { Timed } from '../strip-ranges.ts';

const MOST_UNDATED = 100;

/** Rows on the page before it shows counts and leaves the passages to the pages of the calendar. */
const LONGEST_TIMELINE = 400;

/** The timeline. */
export const timelinePage: WholePage = { name: 'timeline', path: DATES, page };

function page(site: Site): Page {
  const units = calendarUnits(site);
  const dates = entitiesOf(site, 'date');
  const passages = countOfAll(site, dates);
  const unknown = units.get('year-unknown');
  const undated = site.articles.filter((article) => article.published.edtf === null);
  const long = passages + site.articles.length > LONGEST_TIMELINE;
  return {
    path: DATES,
    template: 'timeline',
    title: 'Dates',
    description: `Timeline: ${count(passages, 'dated passage')} in ${count(site.articles.length, 'article')}, in order of time.`,
    section: 'dates',
    crumbs: [],
    view: {
      passages: count(passages, 'dated passage'),
      strip: timelineStrip(site, DATES),
      long,
      years: yearsOf(site, units, long),
      unknown:
        unknown === undefined
          ? null
          : {
              href: relative(DATES, YEAR_UNKNOWN),
              rows: long ? [] : rowsOf(site, unknown.dates),
              dates: countOfAll(site, unknown.dates),
            },
      undated: undated.slice(0, MOST_UNDATED).map((article) => articleRef(site, DATES, article)),
      undatedMore: Math.max(0, undated.length - MOST_UNDATED),
    },
  };
}

/** The strip of the whole collection, each column with the page it leads to. */
export function timelineStrip(
  site: Site,
  from: string,
): (Strip & { readonly hrefs: readonly (string | null)[] }) | null {
  const happened = entitiesOf(site, 'date').flatMap((entity) =>
    mentionsOf(site, entity).flatMap((mention) => {
      if (mention.kind !== 'date') return [];
      const words = () => describeDate(mention.value.edtf, mention.text);
      return [new OnStrip(mention.value, 'happened', words, () => entityHref(from, entity))];
    }),
  );
  const published = site.articles.map((article) => {
    const words = () => publishedWords(article);
    return new OnStrip(article.published, 'published', words, () => articleHref(from, article));
  });
  const strip = makeStrip([...happened, ...published]);
  if (strip === null) return null;
  return {
    ...strip,
    hrefs: strip.columns.map(({ unit, beyond }) => {
      if (beyond !== null) return `${relative(from, DATES)}#${yearBeyond(site, unit, beyond)}`;
      const path = calendarPath(site, unit);
      return path === null ? null : relative(from, path);
    }),
  };
}

/** Where the timeline begins to tell what lies 'before 2024' or 'after 2026': it stands there newest first, so from the nearest year before, or from the latest. */
function yearBeyond(site: Site, unit: string, side: 'before' | 'after'): string {
  const years = [...calendarUnits(site).keys()].filter((page) => /^\d{4}$/u.test(page));
  const bound = unit.slice(-'2024'.length);
  return anchorOf((side === 'before' ? years.findLast((year) => year < bound) : years.at(-1)) ?? bound);
}

/** 'y2023': no anchor begins with a digit, for the sake of stylesheets. */
function anchorOf(page: string): string {
  return `y${page}`;
}

/** What it is called and where it leads is asked of the few things that span several columns. */
class OnStrip implements Timed {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly series: Timed['series'];
  readonly #words: () => string;
  readonly #address: () => string;

  constructor(
    { earliest, latest }: Pick<Timed, 'earliest' | 'latest'>,
    series: Timed['series'],
    words: () => string,
    address: () => string,
  ) {
    this.earliest = earliest;
    this.latest = latest;
    this.series = series;
    this.#words = words;
    this.#address = address;
  }

  get label(): string {
    return this.#words();
  }
  get href(): string {
    return this.#address();
  }
}

interface YearView {
  readonly label: string;
  readonly anchor: string;
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

function yearsOf(site: Site, units: ReadonlyMap<string, CalendarUnit>, long: boolean): readonly YearView[] {
  const years: YearView[] = [];
  for (const unit of units.values()) {
    if (unit.page === 'year-unknown' || pageAbove(unit.page) !== null) continue;
    const whole = monthView(site, [unit], { label: 'The whole year', page: unit.page, long });
    const months = unit.parts.map((page) =>
      monthView(site, unitsWithin(units, page), { label: describePage(page), page, long }),
    );
    years.push({
      label: describePage(unit.page),
      anchor: anchorOf(unit.page),
      href: relative(DATES, datePath(unit.page)),
      months: [...months.reverse(), ...(whole.dates === 0 ? [] : [whole])],
    });
  }
  return years.reverse();
}

function monthView(
  site: Site,
  units: readonly CalendarUnit[],
  { label, page, long }: { label: string; page: string; long: boolean },
): MonthView {
  const dates = units.flatMap((unit) => unit.dates);
  const published = units.flatMap((unit) => unit.published);
  const words = translator(site.corpus.config.language)(spanOf(page) === 'more' ? describePage(page) : label);
  return {
    label: long ? wordsBefore(words, page.slice(0, 4)) : words,
    href: relative(DATES, datePath(page)),
    rows: long ? [] : rowsOf(site, dates),
    published: long ? [] : published.map((article) => publishedRow(site, article)),
    dates: countOfAll(site, dates) + published.length,
  };
}

function rowsOf(site: Site, dates: readonly Entity[]): readonly DateRow[] {
  return dateRows(
    site,
    DATES,
    dates.flatMap((entity) => mentionsOf(site, entity)),
  );
}

function publishedRow(site: Site, article: Article) {
  return { ...articleRef(site, DATES, article), when: publishedWords(article) };
}
