// A whole corpus as tables, which threads can share, and as the rest of the program knows it.
import type { Config } from '../records/config.ts';
import type { Corpus, CorrectionEffect, Indexes, Lookup, SkippedFile } from '../records/corpus.ts';
import type { EditorWords } from '../records/corrections.ts';
import type { Independence } from '../records/independence.ts';
import type { Problem } from '../records/problem.ts';
import { keepLast } from '../text/keep-last.ts';
import { type ArticleTable, readArticles, receivedArticles } from './articles.ts';
import type { Collection } from './collection.ts';
import { placesOf } from './entity-places.ts';
import { type EntityTable, readEntities } from './entity-table.ts';
import { type MentionTable, receivedMentions } from './mention-table.ts';
import { readMentions } from './mentions.ts';
import { readingPrints } from './reading-prints.ts';
import type { StatementTable } from './statement-table.ts';
import { readStatements } from './statements.ts';
import { readSupports, type SupportTable } from './support-table.ts';
import { receivedPool } from './text-pool.ts';

/** `Independence` as tables. */
export interface IndependenceTable {
  readonly copyOf: ReadonlyMap<string, string>;
  readonly statements: SupportTable;
  readonly figures: SupportTable;
}

/** Everything that a corpus is made of, without behaviour: it can be sent to another thread, which then reads the same memory. */
export interface PackedCorpus {
  readonly config: Config;
  readonly articles: ArticleTable;
  readonly mentions: MentionTable;
  readonly statements: StatementTable;
  readonly entities: EntityTable;
  /** Not given while it is worked out. */
  readonly independence?: IndependenceTable;
  readonly problems: readonly Problem[];
  readonly skipped: readonly SkippedFile[];
  readonly corrections: readonly CorrectionEffect[];
  readonly editor: EditorWords;
}

/** The corpus of these tables, frozen. */
export function openCorpus(packed: PackedCorpus): Corpus {
  const articles = readArticles(packed.articles);
  const mentions = readMentions(packed.mentions, articles);
  const collection = {
    articles,
    mentions,
    statements: readStatements(packed.statements, articles, mentions),
  };
  const entities = readEntities(collection, packed.entities);
  const { config, problems, skipped, corrections, editor, independence } = packed;
  const statements = Array.from({ length: packed.statements.length }, (_, row) => entities.statementAt(row));
  return Object.freeze({
    ...{ config, problems, skipped, corrections, editor },
    articles: articles.list,
    entities: entities.list,
    statements: statements.filter((one) => one !== undefined),
    indexes: indexesOf(collection, packed.entities, entities),
    ...(independence === undefined ? {} : { independence: readIndependence(independence) }),
  });
}

export function readIndependence({ copyOf, statements, figures }: IndependenceTable): Independence {
  return { copyOf, statements: readSupports(statements), figures: readSupports(figures) };
}

/** The tables as they arrive in another thread. */
export function receivedCorpus(packed: PackedCorpus): PackedCorpus {
  const { mentions, statements, entities } = packed;
  return {
    ...packed,
    articles: receivedArticles(packed.articles),
    mentions: receivedMentions(mentions),
    statements: { ...statements, values: receivedPool(statements.values) },
    entities: {
      ...entities,
      joins: { ...entities.joins, evidences: receivedPool(entities.joins.evidences) },
    },
  };
}

/** Of how many articles the mentions and statements are kept unpacked: those that one page after another looks at. */
const KEPT = 200;

function indexesOf(
  collection: Collection,
  table: EntityTable,
  entities: ReturnType<typeof readEntities>,
): Indexes {
  const { articles, mentions, statements } = collection;
  const mentionsOf = keepLast(KEPT, mentions.ofArticle);
  const statementsOf = keepLast(KEPT, (article: number) => {
    const rows = statements.table.firstOf;
    const [from, to] = [rows[article] ?? 0, rows[article + 1] ?? 0];
    return Array.from({ length: to - from }, (_, at) => entities.statementAt(from + at)).filter(
      (one) => one !== undefined,
    );
  });
  return {
    articleById: byNumber(articles.numberOf, (number) => articles.list[number]),
    entityById: byNumber(entities.numberOf, (number) => entities.list[number]),
    mentionById: byNumber(mentions.rowOf, mentions.at),
    entityOfMention: byNumber(
      (id) => table.entityOfMention[mentions.rowOf(id)] ?? -1,
      (number) => table.heads[number]?.id,
    ),
    entityOf: (mention) => entities.ofMention(mentions.rowOfMention(mention)),
    sureMentions: (entity, least) => entities.sureMentions(entities.numberOf(entity.id), least),
    joinOfMention: byNumber((id) => table.joinOfMention[mentions.rowOf(id)] ?? -1, entities.joinAt),
    mentionsOfArticle: byNumber(articles.numberOf, mentionsOf),
    mentionsBetween(id, ...place) {
      const number = articles.numberOf(id);
      return number < 0 ? [] : mentions.between(number, ...place);
    },
    statementsOfArticle: byNumber(articles.numberOf, statementsOf),
    articlesNaming: byNumber(entities.numberOf, (number) =>
      entities.articlesNaming(number).flatMap((one) => articles.list[one] ?? []),
    ),
    statementsAbout: byNumber(entities.numberOf, entities.statementsAbout),
    entitiesOfArticle: byNumber(articles.numberOf, (number) => {
      const [from, to] = [mentions.table.firstOf[number] ?? 0, mentions.table.firstOf[number + 1] ?? 0];
      return Array.from({ length: to - from }, (_, at) => entities.ofMention(from + at));
    }),
    readingOf: byNumber(articles.numberOf, (number) => {
      const { whole, blocks } = readingPrints(collection, table, number);
      const withEntities = blocks.map(({ print, entities: own }) => ({
        print,
        entities: own.map((one) => entities.list[one]),
      }));
      return { whole, blocks: withEntities };
    }),
    placesOf: byNumber(entities.numberOf, (number) =>
      Array.from(placesOf(collection, table, number)).flatMap(([at, blocks]) => {
        const article = articles.list[at];
        return article === undefined ? [] : [{ article, blocks }];
      }),
    ),
  };
}

/** Looks an id's number up (-1 for none) and gives what stands there. */
function byNumber<T>(numberOf: (id: string) => number, at: (number: number) => T | undefined): Lookup<T> {
  return {
    has: (id) => numberOf(id) >= 0,
    get(id) {
      const number = numberOf(id);
      return number < 0 ? undefined : at(number);
    },
  };
}
