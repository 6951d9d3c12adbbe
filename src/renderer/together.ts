// Who and what stands in the same paragraphs, and which articles share the most telling names.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import type { Site } from './site.ts';
import { articleOf, entityOf, mentionsIn, mentionsNear, mentionsOf } from './site.ts';

/** Paragraphs looked at for one entity: enough for a ranking, and a bound on the work for the most mentioned. */
const MOST_PARAGRAPHS = 2000;

interface Companion {
  readonly entity: Entity;
  /** Paragraphs in common. */
  readonly paragraphs: number;
}

export interface Company {
  readonly names: readonly Companion[];
  /** Dates and figures in the same paragraphs, in order of appearance, each mention once. */
  readonly figures: readonly Mention[];
  readonly dates: readonly Mention[];
}

/** What stands in the same paragraphs as an entity. */
export function companyOf(site: Site, entity: Entity): Company {
  const sums = new Map<Entity, number>();
  const figures: Mention[] = [];
  const dates: Mention[] = [];
  for (const mention of oneForEachBlock(mentionsOf(site, entity)).slice(0, MOST_PARAGRAPHS)) {
    const here = new Set<Entity>();
    for (const other of mentionsNear(site, articleOf(site, mention.article), mention.block, mention)) {
      const beside = entityOf(site, other);
      if (beside === null || beside.id === entity.id) continue;
      if (other.kind === 'figure') figures.push(other);
      else if (other.kind === 'date') dates.push(other);
      else here.add(beside);
    }
    for (const beside of here) sums.set(beside, (sums.get(beside) ?? 0) + 1);
  }
  const names = [...sums].map(([beside, paragraphs]) => ({ entity: beside, paragraphs }));
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
  const scores = new Map<string, { score: number; shared: { entity: Entity; weight: number }[] }>();
  for (const entity of namesIn(site, article)) {
    if (entity.articles < 2 || entity.articles > MOST_ARTICLES) continue;
    const weight = Math.log((total + 1) / entity.articles) + 0.01;
    for (const id of new Set(mentionsOf(site, entity).map((mention) => mention.article))) {
      if (id === article.id) continue;
      const sum = scores.get(id) ?? { score: 0, shared: [] };
      sum.score += weight;
      sum.shared.push({ entity, weight });
      scores.set(id, sum);
    }
  }
  return [...scores]
    .sort(([a, left], [b, right]) => right.score - left.score || compareText(a, b))
    .slice(0, most)
    .map(([id, { shared }]) => ({
      article: articleOf(site, id),
      shared: shared
        .sort((a, b) => b.weight - a.weight || compareText(a.entity.id, b.entity.id))
        .map((one) => one.entity),
    }));
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
