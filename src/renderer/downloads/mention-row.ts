// What mentions, dates and figures share: columns, and the walk over all of them.
import type { Article } from '../../records/article.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { Mention } from '../../records/mention.ts';
import { mentionAnchor } from '../links.ts';
import type { Column, Row } from './download.ts';
import { blockPage, type Place, placeOf, quoteAround } from './passage.ts';

export const MENTION_COLUMNS: readonly Column[] = [
  { name: 'article', type: 'string', description: 'Path of the article’s file in the seeds folder.' },
  { name: 'kind', type: 'string', description: 'person, organisation, place, date or figure.' },
  {
    name: 'start',
    type: 'integer',
    description:
      'Where it begins in the article’s text: UTF-16 code units, from 0. The text is in articles.json.',
  },
  { name: 'end', type: 'integer', description: 'Where it ends (the first unit after it).' },
  { name: 'text', type: 'string', description: 'Its words, exactly as in the article.' },
  { name: 'entity', type: 'string', description: 'Id of what is meant, as in the entities table.' },
  { name: 'label', type: 'string', description: 'Name of what is meant.' },
];

export const RULE_COLUMNS: readonly Column[] = [
  { name: 'rule', type: 'string', description: 'Name of the rule or model that found it.' },
  { name: 'confidence', type: 'number', description: 'How sure it is, from 0 to 1.' },
];

export const DATE_COLUMNS: readonly Column[] = [
  {
    name: 'edtf',
    type: 'string',
    description: 'The date in EDTF (ISO 8601-2): 2025-06, XXXX-09-19 where the year is not known.',
  },
  {
    name: 'earliest',
    type: 'date',
    description: 'First day it can mean; empty where it is open or the year is unknown.',
  },
  { name: 'latest', type: 'date', description: 'Last day it can mean; empty likewise.' },
];

export const FIGURE_COLUMNS: readonly Column[] = [
  { name: 'number', type: 'number', description: 'The number; empty for a range or a vague amount.' },
  { name: 'low', type: 'number', description: 'Lower end of a range.' },
  { name: 'high', type: 'number', description: 'Upper end of a range.' },
  { name: 'unit', type: 'string', description: 'hour, percent, USD, km …; empty for a plain count.' },
  { name: 'unit_kind', type: 'string', description: 'money, percent, duration, length, count and so on.' },
  { name: 'counts', type: 'string', description: 'What is counted, in the text’s words.' },
  { name: 'qualifier', type: 'string', description: 'The words that qualify it: up to, around.' },
  {
    name: 'bound',
    type: 'string',
    description: 'exact, approximate, at-least, at-most, more-than, less-than, range or vague.',
  },
  { name: 'per', type: 'string', description: 'day in “16 hours a day”.' },
  { name: 'as_of', type: 'string', description: 'EDTF of the date that the sentence gives for it.' },
  {
    name: 'said_by',
    type: 'string',
    description: 'Who says it, in the text’s words; empty where no source is named.',
  },
  {
    name: 'outcome',
    type: 'string',
    description:
      'What the sentence says became of it: dead, injured, destroyed …; empty where it says none of them.',
  },
];

/** Id and name of what a mention means, both null where it means nothing that is known; and the address of the mention. */
export function meant(
  corpus: Corpus,
  place: Place,
  mention: Mention,
): readonly [id: string | null, label: string | null, page: string] {
  const { id, block, confidence } = mention;
  const entity = corpus.indexes.entityOf(mention);
  if (entity === undefined) return [null, null, blockPage(place, block)];
  const { publish, thresholds } = corpus.config;
  const shown = publish !== 'index' && confidence >= thresholds.mention;
  const page = shown ? `${place.page}#${mentionAnchor(id)}` : blockPage(place, block);
  return [entity.id, entity.label, page];
}

/** A mention as the tables of one kind tell it. */
interface MentionOfKind<M extends Mention> {
  readonly mention: M;
  /** Cells of MENTION_COLUMNS but `kind`. */
  readonly cells: Row;
  /** Cells of PASSAGE_COLUMNS. */
  readonly passage: Row;
}

/** Every mention of one kind in an article, in order of offset. */
export function* mentionsOfKind<M extends Mention>(
  corpus: Corpus,
  place: Place,
  isOfKind: (mention: Mention) => mention is M,
): Generator<MentionOfKind<M>> {
  for (const mention of mentionsAt(corpus, place)) {
    if (!isOfKind(mention)) continue;
    const { start, end, block } = mention;
    const [entity, label, page] = meant(corpus, place, mention);
    yield {
      mention,
      cells: [place.path, start, end, mention.text, entity, label],
      passage: [...quoteAround(corpus, place, { block, start, end }), page],
    };
  }
}

/** Every mention of the collection with the place of its article, in order of article path and offset. */
export function* placedMentions(corpus: Corpus): Generator<readonly [Place, Mention]> {
  for (const article of corpus.articles) {
    const place = placeOf(article);
    for (const mention of mentionsAt(corpus, place)) yield [place, mention];
  }
}

/** Every mention of an article, in order of offset. */
export function mentionsAt(corpus: Corpus, place: Place): readonly Mention[] {
  return corpus.indexes.mentionsOfArticle.get(place.id) ?? [];
}

/** Every mention of the collection with its article, in order of article path and offset. */
export function* allMentions(corpus: Corpus): Generator<readonly [Article, Mention]> {
  for (const article of corpus.articles) {
    for (const mention of corpus.indexes.mentionsOfArticle.get(article.id) ?? []) yield [article, mention];
  }
}

/** How many mentions the collection has. */
export function mentionCount(corpus: Corpus): number {
  return corpus.articles.reduce(
    (sum, article) => sum + (corpus.indexes.mentionsOfArticle.get(article.id)?.length ?? 0),
    0,
  );
}
