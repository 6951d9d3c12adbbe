// How many independent sources a statement or figure has: copies of one text, and everything from one source, count once.
import type { Article } from '../records/article.ts';
import type { Corpus } from '../records/corpus.ts';
import type { Independence, SourceChain, Support } from '../records/independence.ts';
import type { FigureMention, Mention } from '../records/mention.ts';
import type { Statement } from '../records/statement.ts';
import { nameKey } from '../text/person-name.ts';
import { chainsOf } from './origins-chains.ts';
import { findCopies } from './origins-copies.ts';

/** The corpus with its independence worked out. Pure; the corpus given is left as it is. */
export function withIndependence(corpus: Corpus): Corpus {
  return Object.freeze({ ...corpus, independence: findIndependence(corpus) });
}

/**
 * Chain, group and number of independent origins of every statement and figure. The origin of something is the named person who says
 * it, else the named outlet or organisation that is quoted, else (nobody is named, or somebody unnamed) the text: one for all copies of it, and
 * one for all articles of one publisher. An article without a publisher is an origin of its own. It counts what can be told apart, so it never
 * says less than one, and a source that hides behind two names counts twice. Linear in statements, figures and text.
 */
export function findIndependence(corpus: Corpus): Independence {
  const copyOf = findCopies(corpus.articles);
  const originOfText = textOrigins(corpus, copyOf);
  const statements = new Map<string, Found>();
  const figures = new Map<string, Found>();
  for (const article of corpus.articles) {
    const chains = chainsOf(corpus, article);
    const found = (chain: SourceChain, group: string): Found => ({
      chain,
      group,
      origin: originOf(corpus, chain) ?? originOfText.get(article.id) ?? `text:${article.id}`,
    });
    for (const statement of corpus.indexes.statementsOfArticle.get(article.id) ?? [])
      statements.set(statement.id, found(chains.ofStatement(statement), statementGroup(statement)));
    for (const mention of corpus.indexes.mentionsOfArticle.get(article.id) ?? []) {
      const group = figureGroup(corpus, mention);
      if (mention.kind === 'figure' && group !== null)
        figures.set(mention.id, found(chains.ofFigure(mention), group));
    }
  }
  return { copyOf, statements: counted(statements), figures: counted(figures) };
}

type Found = Omit<Support, 'origins'>;

/** Each with the number of different origins that its group has. */
function counted(found: ReadonlyMap<string, Found>): ReadonlyMap<string, Support> {
  const origins = new Map<string, Set<string>>();
  for (const { group, origin } of found.values()) {
    const known = origins.get(group);
    if (known === undefined) origins.set(group, new Set([origin]));
    else known.add(origin);
  }
  return new Map(
    [...found].map(([id, one]) => [id, { ...one, origins: origins.get(one.group)?.size ?? 1 }] as const),
  );
}

/** A named person, else a named organisation. Somebody unnamed cannot be told apart from another: then the text is the origin. */
function originOf(corpus: Corpus, { speaker, outlet }: SourceChain): string | null {
  for (const id of [speaker, outlet]) {
    const entity = id === null ? undefined : corpus.indexes.entityById.get(id);
    if (entity !== undefined && !entity.unnamed) return `entity:${entity.id}`;
  }
  return null;
}

/**
 * By article id. A text that several publishers print is one origin, named after the first article with it; else the publisher is, as
 * the organisation of that name where the collection knows one, so that 'KCNA' the publisher and 'KCNA' the quoted outlet are one.
 */
function textOrigins(corpus: Corpus, copyOf: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const entity of corpus.entities) {
    if (entity.kind !== 'organisation' || entity.unnamed) continue;
    for (const { form } of entity.names) byName.set(nameKey(form), entity.id);
  }
  const publishersOf = new Map<string, Set<string>>();
  for (const article of corpus.articles) {
    const first = copyOf.get(article.id) ?? article.id;
    const known = publishersOf.get(first);
    const publisher = nameKey(article.publisher ?? '');
    if (known === undefined) publishersOf.set(first, new Set([publisher]));
    else known.add(publisher);
  }
  return new Map(
    corpus.articles.map((article) => {
      const first = copyOf.get(article.id) ?? article.id;
      const shared = (publishersOf.get(first)?.size ?? 1) > 1;
      return [article.id, shared ? `text:${first}` : publisherOrigin(article, first, byName)] as const;
    }),
  );
}

function publisherOrigin(article: Article, first: string, byName: ReadonlyMap<string, string>): string {
  const publisher = nameKey(article.publisher ?? '');
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
function figureGroup(corpus: Corpus, mention: Mention): string | null {
  const quantity = corpus.indexes.entityOfMention.get(mention.id);
  return mention.kind === 'figure' && quantity !== undefined ? `${quantity}|${valueKey(mention)}` : null;
}

function valueKey({ value, text }: FigureMention): string {
  const { number, low, high, asOf } = value;
  if (number === null && low === null && high === null) return `${text.toLowerCase()}|${asOf ?? ''}`;
  return [number, low, high, asOf].map((part) => part ?? '').join('|');
}
