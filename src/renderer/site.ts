// What every page needs to know about the whole collection, worked out once.
import type { Article } from '../records/article.ts';
import type { Corpus } from '../records/corpus.ts';
import type { Entity } from '../records/entity.ts';
import type { Mention, MentionKind } from '../records/mention.ts';
import { MENTION_KINDS } from '../records/mention.ts';
import type { Statement } from '../records/statement.ts';
import { compareText } from '../text/compare.ts';
import { publishedKey } from './calendar.ts';
import { labelIn } from './interface.ts';
import { sortName } from './names.ts';

export interface Site {
  readonly corpus: Corpus;
  /** Entities with at least one mention that is sure enough to be shown, by kind, in the order of an index. */
  readonly entities: ReadonlyMap<MentionKind, readonly Entity[]>;
  /** Entity id to how many of its mentions are shown; what has none has no page. */
  readonly shown: ReadonlyMap<string, number>;
  /** Newest first; undated last. */
  readonly articles: readonly Article[];
  /** Article id to its place in `articles`. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** What was written of the data folder: the path of a download to the paths it came to. Filled while these are made. */
  readonly data: Map<string, readonly string[]>;
}

const NEAR = 2000;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What pages share, worked out once for a corpus: which pages are due is asked before any is made. */
export function makeSite(corpus: Corpus): Site {
  const site = sites.get(corpus) ?? siteOf(corpus);
  sites.set(corpus, site);
  return site;
}

const sites = new WeakMap<Corpus, Site>();

/** Linear in mentions but for sorting. */
function siteOf(corpus: Corpus): Site {
  const articles = [...corpus.articles].sort(
    (a, b) => compareText(publishedKey(b), publishedKey(a)) || compareText(a.path, b.path),
  );
  const placeOf = new Map(articles.map((article, index) => [article.id, index]));
  const least = corpus.config.thresholds.mention;
  const shown = new Map<string, number>();
  const entities = new Map<MentionKind, Entity[]>(MENTION_KINDS.map((kind) => [kind, []]));
  for (const entity of corpus.entities) {
    const count = corpus.indexes.sureMentions(entity, least).mentions;
    if (count === 0) continue;
    shown.set(entity.id, count);
    entities.get(entity.kind)?.push(entity);
  }
  for (const list of entities.values()) sortByName(list, corpus);
  return { corpus, entities, shown, articles, placeOf, data: new Map() };
}

function sortByName(entities: Entity[], corpus: Corpus): void {
  const keys = new Map(entities.map((entity) => [entity.id, sortName(entity, corpus)]));
  entities.sort((a, b) => compareText(keys.get(a.id) ?? '', keys.get(b.id) ?? '') || compareText(a.id, b.id));
}

/** Shown entities of a kind. */
export function entitiesOf(site: Site, kind: MentionKind): readonly Entity[] {
  return site.entities.get(kind) ?? [];
}

/** What an entity is called on pages: a quantity that the program named in the language of the interface. */
export function nameOf({ corpus }: Site, entity: Entity): string {
  return labelIn(corpus.config.language, entity);
}

/** How many mentions of an entity are shown. */
export function countOf(site: Site, entity: Entity): number {
  return site.shown.get(entity.id) ?? 0;
}

/** The same of several together. */
export function countOfAll(site: Site, entities: readonly Entity[]): number {
  return entities.reduce((sum, entity) => sum + countOf(site, entity), 0);
}

/** Shown mentions of an entity, newest article first, then by offset. Made of the corpus anew but for the entities of the page in hand. */
export function mentionsOf(site: Site, entity: Entity): readonly Mention[] {
  const kept = lastMentions.get(site) ?? new Map<string, readonly Mention[]>();
  lastMentions.set(site, kept);
  const known = kept.get(entity.id);
  if (known !== undefined) return known;
  const made = sortedMentions(site, entity);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(entity.id, made);
  return made;
}

const lastMentions = new WeakMap<Site, Map<string, readonly Mention[]>>();
const MOST_KEPT = 64;

/** The same by path of their articles, then by offset. */
export function shownMentions({ corpus }: Site, entity: Entity): readonly Mention[] {
  const least = corpus.config.thresholds.mention;
  return entity.mentions.filter(({ confidence }) => confidence >= least);
}

function sortedMentions(site: Site, entity: Entity): readonly Mention[] {
  const shown = shownMentions(site, entity); // those of one article stand together, by start
  const [first, ...others] = sharesOf(site, shown);
  if (first === undefined || others.length === 0) return shown; // of one article, as most are
  return [first, ...others].sort((a, b) => a.place - b.place).flatMap(({ mentions }) => mentions);
}

interface Share {
  /** Place of the article. */
  readonly place: number;
  readonly mentions: Mention[];
}

function sharesOf(site: Site, mentions: readonly Mention[]): readonly Share[] {
  const shares: Share[] = [];
  let article: string | null = null;
  for (const mention of mentions) {
    if (mention.article === article) shares.at(-1)?.mentions.push(mention);
    else {
      article = mention.article;
      shares.push({ place: site.placeOf.get(article) ?? 0, mentions: [mention] });
    }
  }
  return shares;
}

/** The entity of a mention, where both are shown; null else. */
export function entityOf(site: Site, mention: Mention): Entity | null {
  if (mention.confidence < site.corpus.config.thresholds.mention) return null;
  const entity = site.corpus.indexes.entityOf(mention);
  return entity !== undefined && site.shown.has(entity.id) ? entity : null;
}

/** An entity by id, where it has a page; null else. */
export function shownEntity(site: Site, id: string | null): Entity | null {
  return id !== null && site.shown.has(id) ? (site.corpus.indexes.entityById.get(id) ?? null) : null;
}

/** An article by id; a missing one is our own mistake. */
export function articleOf(site: Site, id: string): Article {
  const article = site.corpus.indexes.articleById.get(id);
  if (article === undefined)
    throw new Error(`A mention or statement points at article ${id}, which the corpus does not have.`);
  return article;
}

/** All mentions of an article by start, shown or not. */
export function mentionsIn(site: Site, article: Article): readonly Mention[] {
  return site.corpus.indexes.mentionsOfArticle.get(article.id) ?? [];
}

/** Statements of an article that are sure enough to be shown. */
export function statementsIn(site: Site, article: Article): readonly Statement[] {
  const least = site.corpus.config.thresholds.mention;
  const all = site.corpus.indexes.statementsOfArticle.get(article.id) ?? [];
  return all.filter((statement) => statement.confidence >= least);
}

/**
 * Mentions that stand in one block near a span: all of an ordinary paragraph; of an endless one those within 2,000 characters, so
 * that a paragraph of ten thousand names costs no more than its length.
 */
export function mentionsNear(
  { corpus }: Site,
  article: Article,
  block: number,
  span: Span,
): readonly Mention[] {
  return corpus.indexes.mentionsBetween(article.id, block, span.start - NEAR, span.end + NEAR);
}

/** Mentions of a block that start within a span. */
export function mentionsWithin(
  { corpus }: Site,
  article: Article,
  block: number,
  span: Span,
): readonly Mention[] {
  return corpus.indexes.mentionsBetween(article.id, block, span.start, span.end);
}
