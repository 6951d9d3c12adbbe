// index.html: what this collection is, newest, who and what stands out, and what needs a look.
import type { Entity } from '../../records/entity.ts';
import type { FigureMention, MentionKind } from '../../records/mention.ts';
import { compareText } from '../../text/compare.ts';
import { cutShort } from '../../text/cut-short.ts';
import { articleRef } from '../article-ref.ts';
import {
  ARTICLES,
  CHANGES,
  DATA,
  DATES,
  entityHref,
  FIGURES,
  HOME,
  kindIndexPath,
  REVIEW,
  relative,
  SEARCH,
  SOURCES,
  TOGETHER,
} from '../links.ts';
import { markdown, markdownWords } from '../markdown.ts';
import { capitalise, count, countKind, formatNumber, KIND_WORDS } from '../names.ts';
import { toldApartBy } from '../namesakes.ts';
import type { Page, WholePage } from '../page.ts';
import { makeBars } from '../pictures.ts';
import type { FigureRow } from '../quantities.ts';
import { figureRowInContext, normalised } from '../quantities.ts';
import { reviewGroups } from '../review-items.ts';
import type { Site } from '../site.ts';
import { countOf, countOfAll, entitiesOf, entityOf, mentionsIn } from '../site.ts';
import { leadOf } from './article-index.ts';
import { timelineStrip } from './timeline.ts';

const NEWEST = 6;
const STANDS_OUT = 8;
const SHOWN_FIGURES = 8;
/** Newest articles in which figures are looked for. */
const NEWEST_WITH_FIGURES = 40;

/** The home page. */
export const homePage: WholePage = { name: 'home', path: HOME, page };

/** Search engines show less; characters. */
const LONGEST_DESCRIPTION = 300;

function page(site: Site): Page {
  const { config } = site.corpus;
  const summary = [
    { words: count(site.articles.length, 'article'), href: ARTICLES },
    ...(['person', 'organisation', 'place'] as const).map((kind) => ({
      words: countKind(namedOf(site, kind).length, kind),
      href: kindIndexPath(kind),
    })),
    { words: countKind(entitiesOf(site, 'date').length, 'date'), href: DATES },
    { words: countKind(countOfAll(site, entitiesOf(site, 'figure')), 'figure'), href: FIGURES },
  ];
  const sums = summary.map((one) => one.words).join(', ');
  const own = [...markdownWords(config.description)].slice(0, LONGEST_DESCRIPTION).join('');
  return {
    path: HOME,
    template: 'home',
    title: config.title,
    description:
      own === '' ? `${sums}. Every name, date and figure here is one click from the words that say it.` : own,
    section: 'home',
    crumbs: [],
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: config.title,
      description: own === '' ? sums : own,
    },
    view: {
      title: config.title,
      description: config.description === '' ? null : markdown(config.description),
      summary,
      empty: site.articles.length === 0,
      newest: site.articles
        .slice(0, NEWEST)
        .map((article) => ({ ...articleRef(site, HOME, article), lead: leadOf(site, article) })),
      more:
        site.articles.length > NEWEST
          ? { href: relative(HOME, ARTICLES), words: `All ${count(site.articles.length, 'article')}` }
          : null,
      kinds: (['person', 'organisation', 'place'] as const).map((kind) => standsOut(site, kind)),
      strip: timelineStrip(site, HOME),
      dates: relative(HOME, DATES),
      review: reviewGroups(site)
        .filter((group) => group.total > 0 && !group.isSure)
        .map((group) => ({
          title: group.title,
          total: formatNumber(group.total),
          href: `${relative(HOME, REVIEW)}#${group.anchor}`,
        })),
      figures: newestFigures(site),
      allFigures: relative(HOME, FIGURES),
      search: relative(HOME, SEARCH),
      changes: relative(HOME, CHANGES),
      data: relative(HOME, DATA),
      sources: relative(HOME, SOURCES),
      together: relative(HOME, TOGETHER),
    },
  };
}

/** Figures of the newest articles; what an article says twice, mostly in its title and below it, stands here once, as it says it last. */
function newestFigures(site: Site): readonly FigureRow[] {
  const chosen = new Map<string, FigureMention>();
  for (const article of site.articles.slice(0, NEWEST_WITH_FIGURES)) {
    if (chosen.size >= SHOWN_FIGURES) break;
    for (const mention of mentionsIn(site, article)) {
      if (mention.kind !== 'figure' || entityOf(site, mention) === null) continue;
      chosen.set(JSON.stringify([article.id, normalised(mention.value) ?? mention.text]), mention);
    }
  }
  return [...chosen.values()]
    .slice(0, SHOWN_FIGURES)
    .map((mention) => figureRowInContext(site, HOME, mention));
}

/** Those that their index counts: who has no name stands apart there. */
function namedOf(site: Site, kind: MentionKind): readonly Entity[] {
  return entitiesOf(site, kind).filter((entity) => !entity.unnamed);
}

function standsOut(site: Site, kind: MentionKind) {
  const all = namedOf(site, kind);
  const top = [...all]
    .sort((a, b) => countOf(site, b) - countOf(site, a) || b.articles - a.articles || compareText(a.id, b.id))
    .slice(0, STANDS_OUT);
  return {
    kind,
    label: capitalise(KIND_WORDS[kind].many),
    href: relative(HOME, kindIndexPath(kind)),
    total: formatNumber(all.length),
    bars: makeBars(
      top.map((entity) => ({
        label: toldApart(site, entity, top),
        href: entityHref(HOME, entity),
        kind,
        value: countOf(site, entity),
        at: null,
      })),
    ),
  };
}

/** Signs of what tells two of one name apart. */
const LONGEST_APART = 36;

/** 'Court of Appeal (Port loses its case)' where the list has another of that name. */
function toldApart(site: Site, entity: Entity, listed: readonly Entity[]): string {
  const isTwin = listed.some(({ id, label }) => id !== entity.id && label === entity.label);
  const apart = isTwin ? toldApartBy(site, entity) : null;
  return apart === null ? entity.label : `${entity.label} (${cutShort(apart, LONGEST_APART)})`;
}
