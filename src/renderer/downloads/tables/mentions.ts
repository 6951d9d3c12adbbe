// Every place where somebody, something, a date or a figure is named.
import type { Article } from '../../../records/article.ts';
import type { Corpus } from '../../../records/corpus.ts';
import type { Mention } from '../../../records/mention.ts';
import type { Row, Table } from '../download.ts';
import {
  allMentions,
  DATE_COLUMNS,
  dateCells,
  FIGURE_COLUMNS,
  figureCells,
  MENTION_COLUMNS,
  mentionRow,
  RULE_COLUMNS,
} from '../mention-row.ts';
import { PASSAGE_COLUMNS } from '../passage.ts';

export const mentionsTable: Table = {
  name: 'mentions',
  title: 'Mentions',
  description:
    'One row for every place where a person, organisation, place, date or figure is named. Programs may rely on these columns.',
  columns: [
    ...MENTION_COLUMNS,
    ...PASSAGE_COLUMNS.filter((column) => column.name === 'page'),
    ...RULE_COLUMNS,
    ...DATE_COLUMNS,
    ...FIGURE_COLUMNS,
    { name: 'id', type: 'string', description: 'Id of the mention; does not move when other articles come.' },
    ...PASSAGE_COLUMNS.filter((column) => column.name !== 'page'),
  ],
  *rows(corpus) {
    for (const [article, mention] of allMentions(corpus)) yield rowOfMention(corpus, article, mention);
  },
};

/** A row of the table. */
export function rowOfMention(corpus: Corpus, article: Article, mention: Mention): Row {
  return { ...mentionRow(corpus, article, mention), ...valueCells(mention), id: mention.id };
}

function valueCells(mention: Mention): Row {
  if (mention.kind === 'date') return dateCells(mention.value);
  return mention.kind === 'figure' ? figureCells(mention.value) : {};
}
