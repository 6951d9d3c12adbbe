// Every figure that is given, with what it counts and who says so.
import type { Table } from '../download.ts';
import {
  allMentions,
  FIGURE_COLUMNS,
  figureCells,
  MENTION_COLUMNS,
  mentionRow,
  RULE_COLUMNS,
} from '../mention-row.ts';
import { PASSAGE_COLUMNS } from '../passage.ts';
import { SUPPORT_COLUMNS, supportCells } from '../support.ts';

export const figuresTable: Table = {
  name: 'figures',
  title: 'Figures',
  description:
    'One row for every figure in the articles. Figures of one quantity from different passages are different rows and are never averaged.',
  columns: [
    ...FIGURE_COLUMNS,
    { name: 'because', type: 'string', description: 'Choices made on the way: which dollar was assumed.' },
    ...MENTION_COLUMNS.filter((column) => column.name !== 'kind'),
    ...SUPPORT_COLUMNS,
    ...RULE_COLUMNS,
    ...PASSAGE_COLUMNS,
  ],
  *rows(corpus) {
    for (const [article, mention] of allMentions(corpus)) {
      if (mention.kind !== 'figure') continue;
      yield {
        ...mentionRow(corpus, article, mention),
        ...figureCells(mention.value),
        because: mention.value.because,
        ...supportCells(corpus, corpus.independence?.figures.get(mention.id)),
      };
    }
  },
};
