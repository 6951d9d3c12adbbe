// Everything that was read, packed: articles, what they name and what they say, in the order of their paths.
import type { Article } from '../records/article.ts';
import type { Mention } from '../records/mention.ts';
import type { ExtractedStatement, Extraction } from '../records/statement.ts';
import { compareText } from '../text/compare.ts';
import { type Articles, makeArticleTable, readArticles } from './articles.ts';
import { makeMentionTable } from './mention-table.ts';
import { type Mentions, readMentions } from './mentions.ts';
import { makeStatementTable } from './statement-table.ts';
import { readStatements, type Statements } from './statements.ts';

export interface Collection {
  /** In code unit order of path. */
  readonly articles: Articles;
  readonly mentions: Mentions;
  readonly statements: Statements;
}

export interface CollectionBuilder {
  /** Articles may come in any order; in the order of their paths they are packed once, else twice. */
  readonly add: (article: Article, extraction: Pick<Extraction, 'mentions' | 'statements'>) => void;
  readonly finish: () => Collection;
}

export function makeCollection(): CollectionBuilder {
  const articles = makeArticleTable();
  const said = sayings();
  const paths: string[] = [];
  return {
    add(article, { mentions, statements }) {
      articles.add(article);
      said.add(article.text, mentions, statements);
      paths.push(article.path);
    },
    finish() {
      const packed = said.finish(readArticles(articles.finish()));
      const inOrder = paths.every((path, at) => at === 0 || compareText(paths[at - 1] ?? '', path) <= 0);
      return inOrder ? packed : sorted(packed);
    },
  };
}

function sorted({ articles, mentions, statements }: Collection): Collection {
  const again = makeCollection();
  const numbers = [...articles.list.keys()].sort((a, b) =>
    compareText(articles.list[a]?.path ?? '', articles.list[b]?.path ?? ''),
  );
  for (const number of numbers) {
    const article = articles.list[number];
    if (article !== undefined)
      again.add(article, {
        mentions: mentions.ofArticle(number),
        statements: statements.ofArticle(number),
      });
  }
  return again.finish();
}

/** A collection of articles and extractions at hand, which stand in the same order. */
export function collectionOf(articles: readonly Article[], extractions: readonly Extraction[]): Collection {
  const made = makeCollection();
  for (const [at, article] of articles.entries())
    made.add(article, extractions[at] ?? { mentions: [], statements: [] });
  return made.finish();
}

/** The same articles with other mentions where `changed` has them (by number of the article); what is said of a mention that is gone is gone. */
export function withMentions(
  { articles, mentions, statements }: Collection,
  changed: ReadonlyMap<number, readonly Mention[]>,
): Collection {
  const said = sayings();
  for (const [number, { text }] of articles.list.entries())
    said.add(text, changed.get(number) ?? mentions.ofArticle(number), statements.ofArticle(number));
  return said.finish(articles);
}

interface Sayings {
  readonly add: (
    text: string,
    mentions: readonly Mention[],
    statements: readonly ExtractedStatement[],
  ) => void;
  readonly finish: (articles: Articles) => Collection;
}

function sayings(): Sayings {
  const mentionTable = makeMentionTable();
  const statementTable = makeStatementTable();
  return {
    add(text, mentions, statements) {
      const first = mentionTable.length;
      const rows = new Map(mentions.map(({ id }, at) => [id, first + at]));
      mentionTable.addArticle(mentions);
      statementTable.addArticle(statements, text, (id) => rows.get(id) ?? -1);
    },
    finish(articles) {
      const mentions = readMentions(mentionTable.finish(), articles);
      return { articles, mentions, statements: readStatements(statementTable.finish(), articles, mentions) };
    },
  };
}
