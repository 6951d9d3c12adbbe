// How well mentions are joined: B-cubed over names that people annotated, joined by the program's own resolver.
import { collectionOf } from '../../src/collection/collection.ts';
import { readEntities } from '../../src/collection/entity-table.ts';
import type { NameKind } from '../../src/records/mention.ts';
import { resolve } from '../../src/resolver/resolve.ts';
import { compareText } from '../../src/text/compare.ts';
import { interval } from './counts.ts';
import { type Annotated, annotatedArticle } from './gold-mentions.ts';
import { type GoldArticle, KINDS } from './read-gold.ts';

/** What is compared: names within one article, or over all articles; `wiki` names are the same everywhere, `entity` where the file says so. */
export interface Task {
  readonly scope: 'within' | 'across';
  readonly key: 'entity' | 'wiki';
}

export interface Item {
  readonly article: string;
  readonly kind: NameKind;
  readonly text: string;
  /** Cluster that the annotation gives, and the one that the program gives. */
  readonly gold: string;
  readonly made: string;
}

/** Each annotated mention with its right and its made cluster. */
export function joinGold(articles: readonly GoldArticle[], { scope, key }: Task): Item[] {
  const groups = scope === 'across' ? [articles] : articles.map((article) => [article]);
  return groups.flatMap((group, at) => joinGroup(group, key, at));
}

function joinGroup(group: readonly GoldArticle[], key: Task['key'], at: number): Item[] {
  const annotated = group.map(annotatedArticle).sort((a, b) => compareText(a.article.id, b.article.id));
  const collection = collectionOf(
    annotated.map((one) => one.article),
    annotated.map((one) => one.extraction),
  );
  const { collection: joined, table } = resolve(collection, null);
  const entities = readEntities(joined, table).list;
  const made = new Map(
    entities.flatMap((entity) => entity.mentions.map(({ id }) => [id, entity.id] as const)),
  );
  return annotated.flatMap((one) => itemsOf(one, made, { key, at }));
}

function itemsOf(
  { article, extraction, names }: Annotated,
  made: ReadonlyMap<string, string>,
  { key, at }: { key: Task['key']; at: number },
): Item[] {
  return extraction.mentions.flatMap((mention) => {
    const name = names.get(mention.id);
    const gold = name?.[key] ?? null;
    if (name === undefined || gold === null) return [];
    return [
      {
        article: article.id,
        kind: name.kind,
        text: mention.text,
        gold: `${at}/${gold}`,
        made: `${at}/${made.get(mention.id) ?? mention.id}`,
      },
    ];
  });
}

export interface Merging {
  /** Percent. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly low: number;
  readonly high: number;
  readonly mentions: number;
}

/** B-cubed by kind and for all together, with intervals over articles. */
export function scoreMerging(items: readonly Item[]): ReadonlyMap<NameKind | 'all', Merging> {
  return new Map<NameKind | 'all', Merging>(
    [...KINDS, 'all' as const].map((kind) => [
      kind,
      bcubed(items.filter((item) => kind === 'all' || item.kind === kind)),
    ]),
  );
}

function bcubed(items: readonly Item[]): Merging {
  const ofGold = count(items.map(({ gold }) => gold));
  const ofMade = count(items.map(({ made }) => made));
  const ofBoth = count(items.map(({ gold, made }) => `${gold} ${made}`));
  const parts = new Map<string, { precision: number; recall: number; size: number }>();
  for (const { article, gold, made } of items) {
    const both = ofBoth.get(`${gold} ${made}`) ?? 0;
    const part = parts.get(article) ?? { precision: 0, recall: 0, size: 0 };
    part.precision += both / (ofMade.get(made) ?? 1);
    part.recall += both / (ofGold.get(gold) ?? 1);
    part.size += 1;
    parts.set(article, part);
  }
  const list = [...parts.values()];
  const total = (drawn: readonly number[]): { precision: number; recall: number; f1: number } => {
    let [precision, recall, size] = [0, 0, 0];
    for (const i of drawn) {
      precision += list[i]?.precision ?? 0;
      recall += list[i]?.recall ?? 0;
      size += list[i]?.size ?? 0;
    }
    const [p, r] = [(100 * precision) / (size || 1), (100 * recall) / (size || 1)];
    return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
  };
  const [low, high] = interval(list.length, (drawn) => total(drawn).f1);
  return { ...total([...list.keys()]), low, high, mentions: items.length };
}

function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
