// Who and what stands in the same paragraphs, and which articles share the most telling names.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import type { Site } from './site.ts';
import { articleOf, entityOf, mentionsIn, mentionsNear, mentionsOf } from './site.ts';
import type { DatedBeside } from './story.ts';

/** Paragraphs looked at for one entity: enough for a ranking, and a bound on the work for the most mentioned. */
const MOST_PARAGRAPHS = 2000;

interface Companion {
  readonly entity: Entity;
  /** Paragraphs in common. */
  readonly paragraphs: number;
  /** The entity whose company it is, in the newest of them. */
  readonly newest: Mention;
}

export interface Company {
  readonly names: readonly Companion[];
  /** Figures and dates in the same paragraphs, in order of appearance, each mention once. */
  readonly figures: readonly Mention[];
  readonly dates: readonly DatedBeside[];
}

/** What stands in the same paragraphs as an entity. */
export function companyOf(site: Site, entity: Entity): Company {
  const found = new Map<Entity, { paragraphs: number; readonly newest: Mention }>();
  const figures: Mention[] = [];
  const dates: DatedBeside[] = [];
  for (const mention of oneForEachBlock(mentionsOf(site, entity)).slice(0, MOST_PARAGRAPHS)) {
    const here = new Set<Entity>();
    const names: Mention[] = [];
    for (const other of mentionsNear(site, articleOf(site, mention.article), mention.block, mention)) {
      const beside = entityOf(site, other);
      if (beside === null) continue;
      if (beside.id === entity.id) names.push(other);
      else if (other.kind === 'figure') figures.push(other);
      else if (other.kind === 'date') dates.push({ date: other, names });
      else here.add(beside);
    }
    for (const beside of here) {
      const known = found.get(beside);
      if (known === undefined) found.set(beside, { paragraphs: 1, newest: mention });
      else known.paragraphs += 1;
    }
  }
  const names = [...found].map(([beside, told]) => ({ entity: beside, ...told }));
  names.sort((a, b) => b.paragraphs - a.paragraphs || compareText(a.entity.id, b.entity.id));
  return { names, figures, dates };
}

/** The first mention in every block. */
export function oneForEachBlock(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last?.article === mention.article && last.block === mention.block) continue;
    kept.push(mention);
  }
  return kept;
}

export interface Neighbour {
  readonly article: Article;
  /** Names in common, most telling first. */
  readonly shared: readonly Entity[];
}

/** A name that stands in more articles than this tells nothing about what to read next. */
const MOST_ARTICLES = 60;

/** Articles that share names with one article, weighted by how rare each name is. */
export function readNext(site: Site, article: Article, most: number): readonly Neighbour[] {
  const total = site.corpus.articles.length;
  const own = site.placeOf.get(article.id) ?? -1;
  const scores = scoresOf(site);
  const reached: number[] = [];
  const telling = namesIn(site, article).flatMap((entity) => {
    const often = entity.articles;
    if (often < 2 || often > MOST_ARTICLES) return [];
    return [{ entity, weight: Math.log((total + 1) / often) + 0.01, places: placesOf(site, entity) }];
  });
  for (const { weight, places } of telling) {
    for (const place of places) {
      const score = scores[place] ?? 0;
      if (score === 0) reached.push(place);
      scores[place] = score + weight;
    }
  }
  const best = highest(
    reached.filter((place) => place !== own),
    most,
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || compareText(idAt(site, a), idAt(site, b)),
  );
  for (const place of reached) scores[place] = 0;
  return best.map((place) => ({
    article: articleOf(site, idAt(site, place)),
    shared: telling
      .filter(({ places }) => places.includes(place))
      .sort((a, b) => b.weight - a.weight || compareText(a.entity.id, b.entity.id))
      .map(({ entity }) => entity),
  }));
}

function idAt(site: Site, place: number): string {
  return site.articles[place]?.id ?? '';
}

/** The first `most` in an order, without putting all the others in order too. */
function highest<T>(items: readonly T[], most: number, compare: (a: T, b: T) => number): readonly T[] {
  const first: T[] = [];
  for (const item of items) {
    const last = first[most - 1];
    if (last !== undefined && compare(last, item) <= 0) continue;
    const at = first.findIndex((one) => compare(item, one) < 0);
    first.splice(at < 0 ? first.length : at, 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}

const scoring = new WeakMap<Site, Float64Array>();

/** A number for each article, all zero between two calls. */
function scoresOf(site: Site): Float64Array {
  const scores = scoring.get(site) ?? new Float64Array(site.articles.length);
  scoring.set(site, scores);
  return scores;
}

/** Names whose articles are remembered: every article asks for those of its names. */
const MOST_REMEMBERED = 20_000;
const remembered = new WeakMap<Site, Map<string, readonly number[]>>();

/** Places of the articles that show a name, each once. */
function placesOf(site: Site, entity: Entity): readonly number[] {
  const known = remembered.get(site) ?? new Map<string, readonly number[]>();
  remembered.set(site, known);
  const places = known.get(entity.id);
  if (places !== undefined) return places;
  const least = site.corpus.config.thresholds.mention;
  const made = new Set<number>();
  for (const { confidence, article } of entity.mentions)
    if (confidence >= least) made.add(site.placeOf.get(article) ?? 0);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(entity.id, [...made]);
  return [...made];
}

/** Shown people, organisations, places of an article, each once, in order of first mention. */
export function namesIn(site: Site, article: Article): readonly Entity[] {
  const found = new Set<Entity>();
  for (const mention of mentionsIn(site, article)) {
    const entity = mention.kind === 'date' || mention.kind === 'figure' ? null : entityOf(site, mention);
    if (entity !== null) found.add(entity);
  }
  return [...found];
}
