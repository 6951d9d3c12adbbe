// The columns that tell who stands behind a statement or figure, and how many independent sources it has.
import type { Corpus } from '../../records/corpus.ts';
import type { Support } from '../../records/independence.ts';
import { shortHash } from '../../text/hash.ts';
import type { Column, Row } from './download.ts';

export const SUPPORT_COLUMNS: readonly Column[] = [
  { name: 'publisher', type: 'string', description: 'Publisher of the article: the first of the chain.' },
  {
    name: 'outlet',
    type: 'string',
    description: 'Name of the outlet or organisation that the article gives as its source.',
  },
  { name: 'speaker', type: 'string', description: 'Name of the person who says it; the last of the chain.' },
  {
    name: 'origin',
    type: 'string',
    description:
      'Where it ultimately comes from: entity: and the id of a named speaker or outlet, else publisher: and its name, else text: and the id of the first article with this text.',
  },
  {
    name: 'claim',
    type: 'string',
    description:
      'Rows that state the same have the same claim: one value of one quantity, or one statement about one entity.',
  },
  {
    name: 'origins',
    type: 'integer',
    description:
      'How many independent origins state it. Copies of one text, articles of one publisher and everything from one quoted source count once.',
  },
  { name: 'single_source', type: 'boolean', description: 'True where there is only one origin.' },
];

/** Cells of SUPPORT_COLUMNS; none where the corpus was made without them. */
export function supportCells(corpus: Corpus, support: Support | undefined): Row {
  if (support === undefined) return NONE;
  const { chain, origin, group, origins } = support;
  return [
    chain.publisher,
    labelOf(corpus, chain.outlet),
    labelOf(corpus, chain.speaker),
    origin,
    shortHash(group, 10), // the group itself can hold words of the article
    origins,
    origins === 1,
  ];
}

/** All that the cells tell, for a print: shorter to make. */
export function supportWords(corpus: Corpus, support: Support | undefined): string {
  if (support === undefined) return '';
  const { chain, origin, group, origins } = support;
  return JSON.stringify([
    chain.publisher,
    labelOf(corpus, chain.outlet),
    labelOf(corpus, chain.speaker),
    origin,
    group,
    origins,
  ]);
}

const NONE: Row = SUPPORT_COLUMNS.map(() => undefined);

function labelOf(corpus: Corpus, id: string | null): string | null {
  return id === null ? null : (corpus.indexes.entityById.get(id)?.label ?? null);
}
