// Every figure that is given, with what it counts and who says so.
import type { Table } from '../download.ts';
import { FIGURE_COLUMNS, MENTION_COLUMNS, meant, placedMentions, RULE_COLUMNS } from '../mention-row.ts';
import { PASSAGE_COLUMNS, quoteAround } from '../passage.ts';
import { SUPPORT_COLUMNS, supportCells } from '../support.ts';
import { figureCells } from './mentions.ts';

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
    for (const [place, mention] of placedMentions(corpus)) {
      if (mention.kind !== 'figure') continue;
      const { value } = mention;
      const [entity, label, page] = meant(corpus, place, mention);
      yield [
        ...figureCells(value),
        value.because,
        place.path,
        mention.start,
        mention.end,
        mention.text,
        entity,
        label,
        ...supportCells(corpus, corpus.independence?.figures.get(mention.id)),
        mention.rule,
        mention.confidence,
        ...quoteAround(corpus, place, mention),
        page,
      ];
    }
  },
};
