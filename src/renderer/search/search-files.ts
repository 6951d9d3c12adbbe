// The search index: sharded so that a query loads a few small scripts, from disk as well as from a host.
import type { Article } from '../../records/article.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { OutputFile } from '../../records/output-file.ts';
import { keepLast } from '../../text/keep-last.ts';
import { searchTerms } from '../../text/search-terms.ts';
import { searchFilePath } from '../links.ts';
import { type Publisher, publisherOf, publishersOf } from '../publishers.ts';
import { makeFacets } from './facets.ts';
import type { FieldWeight } from './postings.ts';
import { makeTermIndex } from './postings.ts';
import type { DocumentRecord, EntityHead, Fields, Passage, ShownEntity } from './search-documents.ts';
import {
  articleFields,
  articlePassages,
  articleRecord,
  DOCUMENT_KINDS,
  entityDocument,
  entityHead,
  publisherDocument,
  publisherHead,
  rankedArticles,
  rankedEntities,
  shownIn,
} from './search-documents.ts';
import type { Shard } from './shards.ts';
import { makeGroups, SHARD_PARTS, shardFile, shardScript } from './shards.ts';
import { STOP_WORDS } from './stop-words.ts';

const RECORDS_A_SHARD = 64;
const TERM_SHARD_SIZE = 48_000;
const TEXT_SHARD_SIZE = 48_000;
/** Very large collections get longer excerpt shards rather than more files than a host takes. */
const MOST_TEXT_SHARDS = 3000;
const MOST_NAMES = 5000;
const MOST_PUBLISHERS = 500;
const SMALL = { articles: 300, characters: 4_000_000 };
/** An entity's page counts as a short text, whatever the collection. */
const ENTITY_LENGTH = 0.3;

const stopWords = new Set(STOP_WORDS);

/**
 * Files of the search index of a collection: 'search/dir.js' (what is where), then either 'search/all.js' (below 300 articles) or
 * names, facets, terms (t), result records (d) and excerpts (x). Same corpus, same bytes.
 */
export function* searchFiles(corpus: Corpus): Generator<OutputFile> {
  const entities = rankedEntities(corpus);
  const articles = rankedArticles(corpus);
  const characters = articles.reduce((sum, article) => sum + article.text.length, 0);
  const all = articles.length < SMALL.articles && characters < SMALL.characters;
  const publishers = publishersOf(corpus).all;
  const found: Found = { terms: [], texts: [] };
  const shards = contentShards({ corpus, entities, publishers, articles, characters }, found);
  if (all) {
    yield { path: searchFilePath('all.js'), content: inOrder(shards).map(shardScript).join('') };
  } else {
    for (const shard of shards) yield shardFile(shard);
  }
  yield shardFile(directory({ corpus, entities, publishers, articles, all, ...found }));
}

function inOrder(shards: Iterable<Shard>): readonly Shard[] {
  return [...shards].sort((a, b) => SHARD_PARTS.indexOf(a.part) - SHARD_PARTS.indexOf(b.part));
}

interface Collection {
  readonly corpus: Corpus;
  readonly entities: readonly ShownEntity[];
  /** Those of most articles first. */
  readonly publishers: readonly Publisher[];
  readonly articles: readonly Article[];
  readonly characters: number;
}

/** What the directory must know: the first term of each shard of terms, the first document of each shard of excerpts. */
interface Found {
  readonly terms: string[];
  readonly texts: number[];
}

/**
 * All shards but the directory, in one walk over entities and articles: each is unpacked once. What the directory must know of them is
 * written into `found` on the way.
 */
function* contentShards(collection: Collection, found: Found): Generator<Shard> {
  const { corpus, entities, publishers, articles, characters } = collection;
  const heads = mostMentioned(collection);
  yield { part: 'names', number: 0, data: heads.map(nameRow) };
  const headOf = new Map(heads);
  const index = makeTermIndex();
  const facets = makeFacets(corpus, new Map(entities.map(({ entity }, document) => [entity.id, document])));
  const termsOf = keepLast(MOST_REMEMBERED, nameTerms);
  const records = makeShards<DocumentRecord>('d', RECORDS_A_SHARD, (group) => group);
  const texts = makeShards<DocumentText>('x', textShardSize(characters), (group) => {
    found.texts.push(group[0]?.document ?? 0);
    return group.map(({ passages }) => passages);
  });
  for (const [document, one] of entities.entries()) {
    const head = headOf.get(document) ?? entityHead(corpus, one);
    const { fields, record } = entityDocument(corpus, one, head);
    index.add(document, weightsOf(fields, termsOf), ENTITY_LENGTH);
    yield* records.add(record, 1);
  }
  for (const [at, publisher] of publishers.entries()) {
    const { fields, record } = publisherDocument(publisherHead(corpus, publisher));
    index.add(entities.length + at, weightsOf(fields, termsOf), ENTITY_LENGTH);
    yield* records.add(record, 1);
  }
  const documentOf = new Map(publishers.map(({ key }, at) => [key, entities.length + at]));
  const average = Math.max(1, characters / Math.max(1, articles.length));
  for (const [at, article] of articles.entries()) {
    const document = entities.length + publishers.length + at;
    index.add(document, weightsOf(articleFields(corpus, article), termsOf), article.text.length / average);
    const publisher = documentOf.get(publisherOf(corpus, article)?.key ?? '');
    facets.add(article, { document, publisher }, shownIn(corpus, article));
    yield* records.add(articleRecord(corpus, article), 1);
    const text = textOf(corpus, article, document);
    if (text !== null) yield* texts.add(text, text.size);
  }
  yield {
    part: 'facets',
    number: 0,
    data: facets.rows(entities.length + publishers.length + articles.length),
  };
  yield* records.end();
  yield* texts.end();
  const terms = makeShards<string>('t', TERM_SHARD_SIZE, (group) => {
    found.terms.push((group[0] ?? '').split(' ', 1)[0] ?? '');
    return group.join(' ');
  });
  for (const row of index.rows()) yield* terms.add(row, row.length);
  yield* terms.end();
}

function textShardSize(characters: number): number {
  return Math.max(TEXT_SHARD_SIZE, Math.ceil(characters / MOST_TEXT_SHARDS));
}

interface Shards<Item> {
  /** No shard or one: what came before the item. */
  readonly add: (item: Item, size: number) => readonly Shard[];
  readonly end: () => readonly Shard[];
}

/** Shards of one part, numbered as they come. `dataOf` is asked once for each. */
function makeShards<Item>(
  part: Shard['part'],
  limit: number,
  dataOf: (group: readonly Item[]) => unknown,
): Shards<Item> {
  const groups = makeGroups<Item>(limit);
  let number = -1;
  const shardOf = (group: readonly Item[] | null): readonly Shard[] => {
    if (group === null) return [];
    number += 1;
    return [{ part, number, data: dataOf(group) }];
  };
  return { add: (item, size) => shardOf(groups.add(item, size)), end: () => shardOf(groups.end()) };
}

function directory(given: {
  readonly corpus: Corpus;
  readonly entities: readonly ShownEntity[];
  readonly publishers: readonly Publisher[];
  readonly articles: readonly Article[];
  readonly all: boolean;
  readonly terms: readonly string[];
  readonly texts: readonly number[];
}): Shard {
  const counts = DOCUMENT_KINDS.map((kind) => {
    if (kind === 'article') return given.articles.length;
    if (kind === 'publisher') return given.publishers.length;
    return given.entities.filter(({ entity }) => entity.kind === kind).length;
  });
  return {
    part: 'dir',
    number: 0,
    data: {
      all: given.all,
      kinds: DOCUMENT_KINDS.map((kind, at) => [kind, counts[at]]),
      recordsAShard: RECORDS_A_SHARD,
      terms: given.terms,
      texts: given.texts,
      stop: STOP_WORDS,
    },
  };
}

type NamedDocument = readonly [document: number, head: EntityHead];

/** The most mentioned entities and the publishers of most articles, for completion while typing. */
function mostMentioned({ corpus, entities, publishers }: Collection): readonly NamedDocument[] {
  const named = entities
    .map((entity, document) => ({ entity, document }))
    .sort((a, b) => b.entity.shown - a.entity.shown || a.document - b.document)
    .slice(0, MOST_NAMES)
    .map(({ entity, document }): NamedDocument => [document, entityHead(corpus, entity)]);
  const publishing = publishers
    .slice(0, MOST_PUBLISHERS)
    .map((one, at): NamedDocument => [entities.length + at, publisherHead(corpus, one)]);
  return [...named, ...publishing];
}

/** [document, address, label, stamp, ...other spellings]. */
function nameRow([document, { href, label, stamp, aliases, heard }]: NamedDocument): readonly unknown[] {
  return [document, href, label, stamp, ...aliases, ...heard];
}

interface DocumentText {
  readonly document: number;
  readonly size: number;
  readonly passages: readonly Passage[];
}

/** What of an article results may quote; null where the site quotes none. */
function textOf(corpus: Corpus, article: Article, document: number): DocumentText | null {
  if (corpus.config.publish === 'index' || !corpus.config.search.excerpts) return null;
  const passages = articlePassages(corpus, article);
  return { document, size: passages.reduce((sum, [, text]) => sum + text.length + 12, 4), passages };
}

/** Names whose terms are kept: those of one article stand in the next again. */
const MOST_REMEMBERED = 20_000;

/** What each term is worth: every time it stands in the body, once for each field above it, however often it is repeated there. */
function weightsOf(
  fields: Fields,
  termsOf: (name: string) => readonly string[],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const seen = new Map<FieldWeight, Set<string>>();
  for (const [weight, text] of fields) {
    const once = seen.get(weight) ?? new Set();
    seen.set(weight, once);
    for (const term of weight === 1 ? searchTerms(text) : termsOf(text)) {
      if (weight === 1 ? stopWords.has(term) : once.has(term)) continue;
      if (weight > 1) once.add(term);
      weights.set(term, (weights.get(term) ?? 0) + weight);
    }
  }
  return weights;
}

/** Terms of a title or name, and its joined words as one: 'Kim Jong-un' is found by 'jongun' too. */
function nameTerms(text: string): readonly string[] {
  const joined = text.match(/\p{L}{1,20}(?:[-‐'’]\p{L}{1,20}){1,3}/gu) ?? [];
  return [...searchTerms(text), ...joined.flatMap((word) => searchTerms(word.replaceAll(/[-‐'’]/gu, '')))];
}
