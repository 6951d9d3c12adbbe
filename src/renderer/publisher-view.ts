// What a publisher's page tells beside its articles: whom it quotes, whose reports it carries, which texts it shares, what others take from it.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { Statement } from '../records/statement.ts';
import { compareText } from '../text/compare.ts';
import { describeDate } from '../text/edtf.ts';
import { publisherKey } from '../text/publisher-key.ts';
import { rememberFor } from '../text/remember-for.ts';
import { type ArticleRef, articleRef } from './article-ref.ts';
import { entityHref } from './links.ts';
import { makeBars } from './pictures.ts';
import { type Publisher, publisherOf, publishersOf } from './publishers.ts';
import { figuresBySayer } from './quantities.ts';
import type { Site } from './site.ts';
import { articleOf, entitiesOf, shownEntity, statementsIn } from './site.ts';
import { statementLine } from './statements-view.ts';

const MOST_BARS = 12;
const MOST_AUTHORS = 10;
const MOST_SHARED = 40;
const MOST_COPIES = 6;
const MOST_TAKEN = 6;

/** The organisation of the publisher's name, as articles name it; null where none does, or where several have the name. */
export function organisationOf(site: Site, { key }: Publisher): Entity | null {
  return organisationsByKey(site).get(key) ?? null;
}

const organisationsByKey = rememberFor((site: Site): ReadonlyMap<string, Entity> => {
  const wanted = new Set(publishersOf(site.corpus).all.map(({ key }) => key));
  const found = new Map<string, Entity>();
  const several = new Set<string>();
  for (const entity of entitiesOf(site, 'organisation')) {
    if (entity.unnamed) continue;
    for (const key of new Set(entity.names.map(({ form }) => publisherKey(form)))) {
      if (!wanted.has(key)) continue;
      if (found.has(key)) several.add(key);
      found.set(key, entity);
    }
  }
  for (const key of several) found.delete(key);
  return found;
});

/** The same articles, newest first. */
export function newestOf(site: Site, articles: readonly Article[]): readonly Article[] {
  const place = ({ id }: Article): number => site.placeOf.get(id) ?? 0;
  return [...articles].sort((a, b) => place(a) - place(b));
}

/** First and last day of which articles are known to be: '3 May 2023 – 5 June 2024'; null where none is dated. */
export function spanWords(articles: readonly Article[]): string | null {
  const days = articles.flatMap(({ published: { earliest, latest } }) =>
    earliest !== null && latest !== null ? [{ earliest, latest }] : [],
  );
  const [any] = days;
  if (any === undefined) return null;
  const first = days.reduce((low, { earliest }) => (earliest < low ? earliest : low), any.earliest);
  const last = days.reduce((high, { latest }) => (latest > high ? latest : high), any.latest);
  return describeDate(first === last ? first : `${first}/${last}`);
}

/** Bylines, the most frequent first. */
export function authorsOf(articles: readonly Article[]) {
  const counts = new Map<string, number>();
  for (const { author } of articles) if (author !== null) counts.set(author, (counts.get(author) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return {
    list: sorted.slice(0, MOST_AUTHORS).map(([name, articles]) => ({ name, articles })),
    more: Math.max(0, sorted.length - MOST_AUTHORS),
  };
}

/** Named sources of the articles, the most frequent first: whom they quote, and whose reports they carry. Its own name is none. */
export function quotedBy(
  site: Site,
  from: string,
  { articles, own }: { readonly articles: readonly Article[]; readonly own: Entity | null },
) {
  const quotes = new Map<Entity, number>();
  const carries = new Map<Entity, number>();
  for (const article of articles)
    for (const { property, subject } of statementsIn(site, article)) {
      const entity = property === 'said' || property === 'reported' ? shownEntity(site, subject) : null;
      if (entity === null || entity.unnamed || entity.id === own?.id) continue;
      const tally = property === 'reported' || entity.type === 'media' ? carries : quotes;
      tally.set(entity, (tally.get(entity) ?? 0) + 1);
    }
  return { quotes: mostOf(from, quotes), carries: mostOf(from, carries) };
}

function mostOf(from: string, tally: ReadonlyMap<Entity, number>) {
  const named = [...tally].sort(([a, x], [b, y]) => y - x || compareText(a.id, b.id));
  return {
    bars: makeBars(
      named.slice(0, MOST_BARS).map(([entity, value]) => ({
        label: entity.label,
        href: entityHref(from, entity),
        kind: entity.kind,
        value,
        at: null,
      })),
    ),
    more: Math.max(0, named.length - MOST_BARS),
  };
}

/** By article id, the others that have mostly the same words. */
const sameWords = rememberFor((site: Site): ReadonlyMap<string, readonly string[]> => {
  const texts = new Map<string, string[]>();
  for (const [copy, first] of site.corpus.independence?.copyOf ?? []) {
    const list = texts.get(first);
    if (list === undefined) texts.set(first, [first, copy]);
    else list.push(copy);
  }
  return new Map([...texts.values()].flatMap((ids) => ids.map((id) => [id, ids] as const)));
});

interface SharedText {
  readonly article: Article;
  /** Articles of others with mostly the same words. */
  readonly others: readonly Article[];
}

/** Texts of a publisher that others print too, newest first. */
export function sharedTexts(
  site: Site,
  publisher: Publisher,
  articles: readonly Article[],
): readonly SharedText[] {
  const all = sameWords(site);
  return articles.flatMap((article) => {
    const others = (all.get(article.id) ?? [])
      .map((id) => articleOf(site, id))
      .filter((other) => publisherOf(site.corpus, other) !== publisher);
    return others.length === 0 ? [] : [{ article, others }];
  });
}

interface SharedLine {
  readonly article: ArticleRef;
  readonly others: readonly ArticleRef[];
  readonly more: number;
}

/** The same as lines of a page. */
export function sharedLines(site: Site, from: string, texts: readonly SharedText[]) {
  return {
    lines: texts.slice(0, MOST_SHARED).map(
      ({ article, others }): SharedLine => ({
        article: articleRef(site, from, article),
        others: others.slice(0, MOST_COPIES).map((other) => articleRef(site, from, other)),
        more: Math.max(0, others.length - MOST_COPIES),
      }),
    ),
    more: Math.max(0, texts.length - MOST_SHARED),
  };
}

/** What articles of others take from it: reports and words for which they name it, and how many figures. */
export function takenFrom(site: Site, from: string, publisher: Publisher) {
  const organisation = organisationOf(site, publisher);
  if (organisation === null) return null;
  const isOfOthers = (article: string): boolean =>
    publisherOf(site.corpus, articleOf(site, article)) !== publisher;
  const least = site.corpus.config.thresholds.mention;
  const taken = organisation.statements.filter(
    (one: Statement) =>
      (one.property === 'said' || one.property === 'reported') &&
      one.confidence >= least &&
      isOfOthers(one.article),
  );
  const figures = (figuresBySayer(site).get(organisation.id) ?? []).filter(({ article }) =>
    isOfOthers(article),
  );
  return {
    name: organisation.label,
    href: entityHref(from, organisation),
    lines: taken.slice(0, MOST_TAKEN).map((one) => ({ ...statementLine(site, from, one), again: [] })),
    total: taken.length,
    figures: figures.length,
  };
}
