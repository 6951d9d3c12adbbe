// Every person, organisation, place, date and quantity of the collection.
import type { Corpus } from '../../../records/corpus.ts';
import type { Entity } from '../../../records/entity.ts';
import { identifierText } from '../../../text/identifiers.ts';
import { identifiersOf } from '../../identifiers.ts';
import { entityHref, HOME } from '../../links.ts';
import type { Row, Table } from '../download.ts';
import { isShown, mentionPage, PASSAGE_COLUMNS, type Place, placeFinder, quoteAround } from '../passage.ts';

export const entitiesTable: Table = {
  name: 'entities',
  title: 'Entities',
  description:
    'One row for every person, organisation, place, date and quantity, with its spellings and the first passage that names it.',
  columns: [
    { name: 'id', type: 'string', description: 'Id, as in the other tables.' },
    { name: 'kind', type: 'string', description: 'person, organisation, place, date or figure.' },
    { name: 'label', type: 'string', description: 'Name to show.' },
    { name: 'type', type: 'string', description: 'Finer type of an organisation or place.' },
    { name: 'description', type: 'string', description: 'Who or what it is, in the words of an article.' },
    { name: 'unnamed', type: 'boolean', description: 'True for somebody who is described but not named.' },
    { name: 'names', type: 'string', description: 'Every spelling or wording, the most frequent first.' },
    { name: 'mentions', type: 'integer', description: 'How often it is named.' },
    { name: 'articles', type: 'integer', description: 'In how many articles.' },
    {
      name: 'joined_by',
      type: 'string',
      description: 'The rules by which its spellings were found to be one.',
    },
    {
      name: 'identifiers',
      type: 'string',
      description:
        'What registers know it by, as the corrections file says: wikidata:Q42; a plain address stands as it is.',
    },
    {
      name: 'entity_page',
      type: 'string',
      description: 'Address of its page from the root of the site; empty where it has none.',
    },
    { name: 'article', type: 'string', description: 'Path of the article that the quote is from.' },
    ...PASSAGE_COLUMNS,
  ],
  *rows(corpus) {
    const placeOf = placeFinder(corpus);
    for (const entity of corpus.entities) yield entityRow(corpus, placeOf, entity);
  },
};

const NO_PASSAGE: Row = PASSAGE_COLUMNS.map(() => null);

/** A row of the table. */
export function entityRow(corpus: Corpus, placeOf: (article: string) => Place, entity: Entity): Row {
  const { mentions } = entity;
  const shown = mentions.find((mention) => isShown(corpus, mention));
  const mention = shown ?? mentions[0];
  const place = mention && placeOf(mention.article);
  return [
    entity.id,
    entity.kind,
    entity.label,
    entity.type,
    entity.description,
    entity.unnamed,
    entity.names.map((name) => name.form),
    mentions.length,
    entity.articles,
    [...new Set(entity.because.map((join) => join.rule))],
    identifiersOf(corpus, entity).map(identifierText),
    shown === undefined ? null : entityHref(HOME, entity),
    place?.path ?? null,
    ...(place && mention
      ? [...quoteAround(corpus, place, mention), mentionPage(corpus, place, mention)]
      : NO_PASSAGE),
  ];
}
