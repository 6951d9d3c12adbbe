// sources/index.html: who published the articles and who is quoted in them: what rests on whom.
import type { Entity } from '../../records/entity.ts';
import { compareText } from '../../text/compare.ts';
import { articleRef } from '../article-ref.ts';
import { independenceView } from '../independence-view.ts';
import { ARTICLES, entityHref, publisherListPath, relative, SOURCES } from '../links.ts';
import { count, formatNumber } from '../names.ts';
import { titlesOfTwins } from '../namesakes.ts';
import type { Page, WholePage } from '../page.ts';
import { MOST_LISTED, publisherAddress, publishersByPart } from '../publisher-pages.ts';
import { newestOf } from '../publisher-view.ts';
import { publishersOf } from '../publishers.ts';
import { figuresBySayer } from '../quantities.ts';
import type { Site } from '../site.ts';
import { countOfAll, entitiesOf, shownEntity, shownMentions } from '../site.ts';

const MOST_ARTICLES = 3;
const MOST_ROWS = 300;

/** Publishers and everyone quoted. */
export const sourcesPage: WholePage = { name: 'sources', path: SOURCES, page };

function page(site: Site): Page {
  const quoted = quotedSources(site);
  const figures = figuresBySource(site);
  const total = publishersOf(site.corpus).all.length;
  return {
    path: SOURCES,
    template: 'sources',
    title: 'Sources',
    description: `Who published the ${count(site.articles.length, 'article')} and who is quoted in them.`,
    section: 'sources',
    crumbs: [],
    view: {
      articles: relative(SOURCES, ARTICLES),
      publishers: publishers(site),
      publishersTotal: count(total, 'publisher'),
      publishersMore: total > MOST_LISTED ? formatNumber(total - MOST_LISTED) : null,
      publisherList:
        publishersByPart(site.corpus).length === 0 ? null : relative(SOURCES, publisherListPath(1)),
      quoted: quoted.slice(0, MOST_ROWS),
      quotedTotal: count(quoted.length, 'source'),
      quotedMore: quoted.length > MOST_ROWS ? formatNumber(quoted.length - MOST_ROWS) : null,
      filter: quoted.length > 8,
      ...figures,
      independence: independenceView(site, SOURCES),
    },
  };
}

function publishers(site: Site) {
  const { all, unknown } = publishersOf(site.corpus);
  const listed = all.slice(0, MOST_LISTED).map((one) => ({
    name: one.name,
    also: one.also,
    href: relative(SOURCES, publisherAddress(site.corpus, one)),
    articles: newestOf(site, one.articles),
  }));
  const nobody =
    unknown.length === 0 ? [] : [{ name: null, also: [], href: null, articles: newestOf(site, unknown) }];
  return [...listed, ...nobody].map(({ articles, ...one }) => ({
    ...one,
    count: articles.length,
    inferred: articles.filter((article) => article.publisherFrom.from === 'inferred').length,
    articles: articles.slice(0, MOST_ARTICLES).map((article) => articleRef(site, SOURCES, article)),
    more: Math.max(0, articles.length - MOST_ARTICLES),
  }));
}

interface Tally {
  said: number;
  reported: number;
  figures: number;
  readonly articles: Set<string>;
}

function quotedSources(site: Site) {
  const tallies = new Map<Entity, Tally>();
  const tally = (entity: Entity, article: string): Tally => {
    const sum = tallies.get(entity) ?? { said: 0, reported: 0, figures: 0, articles: new Set<string>() };
    tallies.set(entity, sum);
    sum.articles.add(article);
    return sum;
  };
  for (const statement of site.corpus.statements) {
    const entity = shownEntity(site, statement.subject);
    if (entity === null) continue;
    if (statement.property === 'said') tally(entity, statement.article).said += 1;
    if (statement.property === 'reported') tally(entity, statement.article).reported += 1;
  }
  for (const [id, figures] of figuresBySayer(site)) {
    const entity = shownEntity(site, id);
    if (entity !== null) for (const mention of figures) tally(entity, mention.article).figures += 1;
  }
  const titles = titlesOfTwins(site, [...tallies.keys()]);
  return [...tallies]
    .map(([entity, { said, reported, figures, articles }]) => ({
      name: entity.label,
      href: entityHref(SOURCES, entity),
      kind: entity.kind,
      unnamed: entity.unnamed,
      description: entity.description,
      inArticle: titles.get(entity.id) ?? null,
      said,
      reported,
      figures,
      articles: articles.size,
      id: entity.id,
    }))
    .sort(
      (a, b) =>
        b.said + b.reported + b.figures - (a.said + a.reported + a.figures) || compareText(a.id, b.id),
    );
}

function figuresBySource(site: Site) {
  const quantities = entitiesOf(site, 'figure');
  let figuresNamed = 0;
  for (const entity of quantities)
    for (const mention of shownMentions(site, entity))
      figuresNamed += Number(mention.kind === 'figure' && mention.value.saidBy !== null);
  return { figuresNamed, figuresTotal: countOfAll(site, quantities) };
}
