// Everything together and frozen, with the indexes that pages ask.
import { keepLast } from '../collection/keep-last.ts';
import type { Article } from '../records/article.ts';
import type { Config } from '../records/config.ts';
import type { Corpus, CorrectionEffect, Indexes, Lookup, SkippedFile } from '../records/corpus.ts';
import type { Problem } from '../records/problem.ts';
import type { EntityTable } from './entity-table.ts';
import { withIndependence } from './origins.ts';
import type { Resolution } from './resolve.ts';

interface Parts {
  readonly config: Config;
  readonly resolution: Resolution;
  readonly skipped: readonly SkippedFile[];
  readonly problems: readonly Problem[];
  /** What corrections of articles did; those of names are in the resolution. */
  readonly corrections: readonly CorrectionEffect[];
}

/** All that the renderer may know. */
export function assembleCorpus({ config, resolution, skipped, problems, corrections }: Parts): Corpus {
  const { table } = resolution;
  const articles: readonly Article[] = table.collection.articles.list;
  return withIndependence({
    config,
    articles,
    entities: table.entities,
    statements: table.statements,
    problems: [...problems, ...resolution.problems],
    skipped,
    corrections: [...corrections, ...resolution.corrections],
    editor: resolution.editor,
    indexes: indexesOf(table),
  });
}

/** Of how many articles the mentions and statements are kept unpacked: those that one page after another looks at. */
const KEPT = 100;

function indexesOf(table: EntityTable): Indexes {
  const { articles, mentions, statements } = table.collection;
  const mentionsOf = keepLast(KEPT, mentions.ofArticle);
  const statementsOf = keepLast(KEPT, (article) => {
    const rows = statements.table.firstOf;
    const [from, to] = [rows[article] ?? 0, rows[article + 1] ?? 0];
    return Array.from({ length: to - from }, (_, at) => table.statementAt(from + at)).filter(
      (one) => one !== undefined,
    );
  });
  const { about } = table;
  return {
    articleById: byNumber(articles.numberOf, (number) => articles.list[number]),
    entityById: byNumber(table.numberOf, (number) => table.entities[number]),
    mentionById: byNumber(mentions.rowOf, mentions.at),
    entityOfMention: byNumber(
      (id) => table.entityOfMention[mentions.rowOf(id)] ?? -1,
      (number) => table.entities[number]?.id,
    ),
    joinOfMention: byNumber((id) => table.joinOfMention[mentions.rowOf(id)] ?? -1, table.joinAt),
    mentionsOfArticle: byNumber(articles.numberOf, mentionsOf),
    statementsOfArticle: byNumber(articles.numberOf, statementsOf),
    statementsAbout: byNumber(table.numberOf, (entity) =>
      Array.from(
        about.rows.subarray(about.starts[entity], about.starts[entity + 1]),
        table.statementAt,
      ).filter((one) => one !== undefined),
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
