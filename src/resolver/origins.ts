// How many independent sources a statement or figure has: copies of one text, and everything from one source, count once.
import { type IndependenceTable, readIndependence } from '../collection/open-corpus.ts';
import { makeSupportTable } from '../collection/support-table.ts';
import type { Article } from '../records/article.ts';
import type { Corpus, Indexes } from '../records/corpus.ts';
import type { SourceChain } from '../records/independence.ts';
import type { FigureMention } from '../records/mention.ts';
import type { Statement } from '../records/statement.ts';
import { publisherKey } from '../text/publisher-key.ts';
import { addToSet } from './buckets.ts';
import { chainsOf } from './origins-chains.ts';
import { findCopies } from './origins-copies.ts';

/** The corpus with its independence. Pure; the corpus given is left as it is. */
export function withIndependence(
  corpus: Corpus,
  found: IndependenceTable = findIndependence(corpus),
): Corpus {
  return Object.freeze({ ...corpus, independence: readIndependence(found) });
}

/**
 * Chain, group and number of independent origins of every statement and figure. The origin of something is the named person who says
 * it, else the named outlet or organisation that is quoted, else (nobody is named, or somebody unnamed) the text: one for all copies of it, and
 * one for all articles of one publisher. A figure that an article gives twice, once with its source, has that source. An outlet that is quoted and names its own source for the same in an article of its own is no origin
 * beside that source. An article without a publisher is an origin of its own. It counts what can be told apart, so it never
 * says less than one, and a source that hides behind two names counts twice. Linear in statements, figures and text.
 */
export function findIndependence(corpus: Corpus): IndependenceTable {
  const { articles, indexes } = corpus;
  const copyOf = findCopies(articles);
  const { byText: originOfText, byPublisher } = textOrigins(corpus, copyOf);
  const [ofStatements, ofFigures] = [makeSupportTable(), makeSupportTable()];
  for (const article of articles) {
    const chains = chainsOf(indexes, article);
    const by = byPublisher(article);
    const originFor = (chain: SourceChain): string =>
      originOf(indexes, chain) ?? originOfText.get(article.id) ?? `text:${article.id}`;
    for (const statement of indexes.statementsOfArticle.get(article.id) ?? []) {
      const chain = chains.ofStatement(statement);
      ofStatements.add(statement.id, {
        chain,
        origin: originFor(chain),
        by,
        group: statementGroup(statement),
      });
    }
    const figures = (indexes.mentionsOfArticle.get(article.id) ?? []).flatMap((mention) => {
      const group = mention.kind === 'figure' ? figureGroup(indexes, mention) : null;
      return mention.kind !== 'figure' || group === null
        ? []
        : [{ id: mention.id, chain: chains.ofFigure(mention), group }];
    });
    // A headline gives the figure without the source that the text names for it.
    const named = new Map<string, string>();
    for (const { chain, group } of figures) {
      const origin = named.has(group) ? null : originOf(indexes, chain);
      if (origin !== null) named.set(group, origin);
    }
    for (const { id, chain, group } of figures) {
      const origin = originOf(indexes, chain) ?? named.get(group) ?? originFor(chain);
      ofFigures.add(id, { chain, origin, by, group });
    }
  }
  return { copyOf, statements: ofStatements.finish(), figures: ofFigures.finish() };
}

/** A named person, else a named organisation. Somebody unnamed cannot be told apart from another: then the text is the origin. */
function originOf(indexes: Indexes, { speaker, outlet }: SourceChain): string | null {
  for (const id of [speaker, outlet]) {
    const entity = id === null ? undefined : indexes.entityById.get(id);
    if (entity !== undefined && !entity.unnamed) return `entity:${entity.id}`;
  }
  return null;
}

/**
 * By article id. A text that several publishers print is one origin, named after the first article with it; else the publisher is, as
 * the organisation of that name where the collection knows one, so that 'KCNA' the publisher and 'KCNA' the quoted outlet are one.
 */
function textOrigins(
  { articles, entities }: Corpus,
  copyOf: ReadonlyMap<string, string>,
): { byText: ReadonlyMap<string, string>; byPublisher: (article: Article) => string } {
  const publishers = new Set(articles.map(({ publisher }) => publisherKey(publisher)));
  const byName = new Map<string, string>();
  for (const entity of entities) {
    if (entity.kind !== 'organisation' || entity.unnamed) continue;
    for (const { form } of entity.names) {
      const key = publisherKey(form);
      if (publishers.has(key)) byName.set(key, entity.id);
    }
  }
  const publishersOf = new Map<string, Set<string>>();
  for (const article of articles) {
    const first = copyOf.get(article.id) ?? article.id;
    addToSet(publishersOf, first, publisherKey(article.publisher));
  }
  const byPublisher = (article: Article): string =>
    publisherOrigin(article, copyOf.get(article.id) ?? article.id, byName);
  const byText = new Map(
    articles.map((article) => {
      const first = copyOf.get(article.id) ?? article.id;
      const shared = (publishersOf.get(first)?.size ?? 1) > 1;
      return [article.id, shared ? `text:${first}` : byPublisher(article)] as const;
    }),
  );
  return { byText, byPublisher };
}

function publisherOrigin(article: Article, first: string, byName: ReadonlyMap<string, string>): string {
  const publisher = publisherKey(article.publisher);
  if (publisher === '') return `text:${first}`;
  const entity = byName.get(publisher);
  return entity === undefined ? `publisher:${publisher}` : `entity:${entity}`;
}

/** Statements of one subject with one property and the same words, or the same thing named in them, say the same. */
function statementGroup({ subject, property, value }: Statement): string {
  const words = value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const told = words.filter((word) => !/^(?:the|a|an|its|their|his|her)$/u.test(word)).join(' ');
  return `${subject}|${property}|${told}`;
}

/** Figures of one quantity with one value, and of one date where both sentences give it. */
function figureGroup(indexes: Indexes, mention: FigureMention): string | null {
  const quantity = indexes.entityOfMention.get(mention.id);
  return quantity !== undefined ? `${quantity}|${valueKey(mention)}` : null;
}

function valueKey({ value, text }: FigureMention): string {
  const { number, low, high, asOf } = value;
  if (number === null && low === null && high === null) return `${text.toLowerCase()}|${asOf ?? ''}`;
  return [number, low, high, asOf].map((part) => part ?? '').join('|');
}
