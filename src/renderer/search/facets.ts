// What a search is narrowed by beside the kind of page: a row of numbers for each document, each a year, a month, a publisher, a source or a place.
import type { Article } from '../../records/article.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { Entity } from '../../records/entity.ts';
import type { Mention } from '../../records/mention.ts';
import type { Statement } from '../../records/statement.ts';
import { compareText } from '../../text/compare.ts';
import { makeNumberSet } from './number-set.ts';
import { numberSigns } from './postings.ts';
import { monthOf, yearOf } from './search-documents.ts';

/** Fields in the order of their filters; the client knows a value's field by its number. */
export const FACET_FIELDS = ['year', 'publisher', 'source', 'place', 'month'] as const;
type FacetField = (typeof FACET_FIELDS)[number];

/** Values of one field that can be chosen: those of most documents. A list of more is no help, and every value costs room in the rows. */
const MOST_VALUES = 2000;
/** A document and a value as one number: document times this, plus value. */
const PAIR = 2 ** 24;
/** Characters. What stands in one stretch of a longer paragraph is found by what else stands there: all by all of an endless one would be a square. */
const LONGEST_PARAGRAPH = 4000;

/** Data of the shard 'facets'. */
export interface FacetRows {
  readonly fields: typeof FACET_FIELDS;
  /** Number of the field, and the words; the value of most documents first. */
  readonly values: readonly (readonly [field: number, words: string])[];
  /** The numbers of each document's values, in order of the documents, parted by blanks. */
  readonly rows: string;
}

export interface Facets {
  /**
   * Add an article by the number of its document, and of its publisher's where that has one, to which it gives its time. It has its own year, month and publisher, and all places and sources in it; a name, date or
   * quantity has years, months and publishers of the articles that hold it, and the places and sources of its paragraphs (of a long one those of the same stretch).
   */
  readonly add: (
    article: Article,
    documents: { readonly document: number; readonly publisher?: number | undefined },
    mentions: readonly Mention[],
  ) => void;
  /** The rows of that many documents. */
  readonly rows: (documents: number) => FacetRows;
}

/** @param documentOf document of an entity by its id; entities without one are passed over */
export function makeFacets(corpus: Corpus, documentOf: ReadonlyMap<string, number>): Facets {
  const numbers = new Map(FACET_FIELDS.map((field) => [field, new Map<string, number>()]));
  const values: [field: number, words: string][] = [];
  const pairs = makeNumberSet();
  const numberOf = (field: FacetField, words: string): number => {
    const ofField = numbers.get(field);
    const known = ofField?.get(words);
    if (known !== undefined) return known;
    ofField?.set(words, values.length);
    values.push([FACET_FIELDS.indexOf(field), words]);
    return values.length - 1;
  };
  const ownOf = (article: Article): readonly number[] => [
    ...(yearOf(article) === '' ? [] : [numberOf('year', yearOf(article))]),
    ...(monthOf(article) === '' ? [] : [numberOf('month', monthOf(article))]),
    ...(article.publisher === null ? [] : [numberOf('publisher', article.publisher)]),
  ];
  const paragraphsOf = (article: Article, mentions: readonly Mention[]): Iterable<Paragraph> => {
    const paragraphs = new Map<string, Paragraph>();
    const { blocks } = article;
    const stretch = ({ block, start }: Placed): Paragraph =>
      paragraphAt(
        paragraphs,
        `${block} ${Math.floor((start - (blocks[block]?.start ?? 0)) / LONGEST_PARAGRAPH)}`,
      );
    for (const name of namesIn(corpus, mentions)) {
      const { entity } = name;
      const here = stretch(name);
      const document = documentOf.get(entity.id);
      if (document !== undefined) here.documents.add(document);
      if (entity.kind === 'place') here.values.add(numberOf('place', entity.label));
    }
    for (const source of sourcesIn(corpus, article))
      if (documentOf.has(source.entity.id))
        stretch(source).values.add(numberOf('source', source.entity.label));
    return paragraphs.values();
  };
  return {
    add(article, { document, publisher }, mentions) {
      const own = ownOf(article);
      const rows = rowsOf(document, own, paragraphsOf(article, mentions));
      for (const [one, row] of rows) for (const value of row) pairs.add(one * PAIR + value);
      if (publisher !== undefined) for (const value of own) pairs.add(publisher * PAIR + value);
    },
    rows: (documents) => facetRows(values, pairs.sorted(), documents),
  };
}

/** What one article gives to each document: its own values to all that it holds, those of a paragraph to what stands there, all to itself. */
function rowsOf(
  article: number,
  own: readonly number[],
  paragraphs: Iterable<Paragraph>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>([[article, new Set(own)]]);
  for (const { documents, values } of paragraphs)
    for (const document of [article, ...documents]) {
      const row = rows.get(document) ?? new Set(own);
      rows.set(document, row);
      for (const value of values) row.add(value);
    }
  return rows;
}

/** What stands in one paragraph: documents of names, dates and quantities, and values of facets. */
interface Paragraph {
  readonly documents: Set<number>;
  readonly values: Set<number>;
}

function paragraphAt(paragraphs: Map<string, Paragraph>, place: string): Paragraph {
  const paragraph = paragraphs.get(place) ?? { documents: new Set(), values: new Set() };
  paragraphs.set(place, paragraph);
  return paragraph;
}

interface Placed {
  readonly entity: Entity;
  readonly block: number;
  readonly start: number;
}

function* namesIn({ indexes }: Corpus, mentions: readonly Mention[]): Generator<Placed> {
  for (const mention of mentions) {
    const entity = indexes.entityOf(mention);
    if (entity !== undefined) yield { entity, block: mention.block, start: mention.start };
  }
}

/** People and bodies with a name whose words an article gives. */
function* sourcesIn({ indexes, config }: Corpus, article: Article): Generator<Placed> {
  for (const { property, confidence, subject, block, start } of indexes.statementsOfArticle.get(article.id) ??
    []) {
    if (!isSpeech(property) || confidence < config.thresholds.mention) continue;
    const entity = indexes.entityById.get(subject);
    if (entity !== undefined && !entity.unnamed) yield { entity, block, start };
  }
}

function isSpeech(property: Statement['property']): boolean {
  return property === 'said' || property === 'reported';
}

/** @param pairs in order, each once */
function facetRows(
  values: readonly (readonly [field: number, words: string])[],
  pairs: Float64Array,
  documents: number,
): FacetRows {
  const counts = new Uint32Array(values.length);
  for (const pair of pairs) counts[pair % PAIR] = (counts[pair % PAIR] ?? 0) + 1;
  const kept = chosen(values, counts);
  const signs = new Map(kept.map((value, number) => [value, numberSigns(number)]));
  const rows = Array.from({ length: documents }, () => '');
  for (const pair of pairs) rows[Math.floor(pair / PAIR)] += signs.get(pair % PAIR) ?? '';
  return {
    fields: FACET_FIELDS,
    values: kept.map((value) => values[value] ?? [0, '']),
    rows: rows.join(' '),
  };
}

/** Numbers of the values that can be chosen, most documents first. */
function chosen(
  values: readonly (readonly [field: number, words: string])[],
  counts: Uint32Array,
): readonly number[] {
  const order = [...values.keys()].sort((a, b) => {
    const [[fieldOfA, wordsOfA] = [0, ''], [fieldOfB, wordsOfB] = [0, '']] = [values[a], values[b]];
    return (counts[b] ?? 0) - (counts[a] ?? 0) || fieldOfA - fieldOfB || compareText(wordsOfA, wordsOfB);
  });
  const taken = FACET_FIELDS.map(() => 0);
  return order.filter((value) => {
    const [field = 0] = values[value] ?? [];
    taken[field] = (taken[field] ?? 0) + 1;
    return (taken[field] ?? 0) <= MOST_VALUES;
  });
}
