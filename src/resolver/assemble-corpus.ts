// Everything together and frozen, with the indexes that pages ask.
import type { Article } from '../records/article.ts';
import type { Config } from '../records/config.ts';
import type { Corpus, CorrectionEffect, Indexes, SkippedFile } from '../records/corpus.ts';
import type { Mention } from '../records/mention.ts';
import type { Problem } from '../records/problem.ts';
import type { Statement } from '../records/statement.ts';
import { withIndependence } from './origins.ts';
import type { Resolution } from './resolve.ts';

interface Parts {
  readonly config: Config;
  readonly articles: readonly Article[];
  readonly resolution: Resolution;
  readonly skipped: readonly SkippedFile[];
  readonly problems: readonly Problem[];
  /** What corrections of articles did; those of names are in the resolution. */
  readonly corrections: readonly CorrectionEffect[];
}

/** All that the renderer may know. Articles must be in code unit order of path. */
export function assembleCorpus({
  config,
  articles,
  resolution,
  skipped,
  problems,
  corrections,
}: Parts): Corpus {
  const { entities, statements, mentions } = resolution;
  return withIndependence({
    config,
    articles,
    entities,
    statements,
    problems: [...problems, ...resolution.problems],
    skipped,
    corrections: [...corrections, ...resolution.corrections],
    editor: resolution.editor,
    indexes: indexesOf(articles, entities, statements, mentions),
  });
}

function indexesOf(
  articles: readonly Article[],
  entities: Corpus['entities'],
  statements: readonly Statement[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
): Indexes {
  return {
    articleById: new Map(articles.map((article) => [article.id, article])),
    entityById: new Map(entities.map((entity) => [entity.id, entity])),
    mentionById: new Map(
      [...mentions.values()].flatMap((ofArticle) =>
        ofArticle.map((mention) => [mention.id, mention] as const),
      ),
    ),
    entityOfMention: new Map(
      entities.flatMap((entity) => entity.mentions.map((mention) => [mention.id, entity.id] as const)),
    ),
    mentionsOfArticle: mentions,
    statementsOfArticle: group(statements, (statement) => statement.article),
    statementsAbout: group(
      statements.filter((statement) => statement.object !== null),
      (statement) => statement.object ?? '',
    ),
  };
}

function group(
  statements: readonly Statement[],
  keyOf: (statement: Statement) => string,
): Map<string, Statement[]> {
  const map = new Map<string, Statement[]>();
  for (const statement of statements) {
    const list = map.get(keyOf(statement));
    if (list) list.push(statement);
    else map.set(keyOf(statement), [statement]);
  }
  return map;
}
