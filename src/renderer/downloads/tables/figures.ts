// Every figure that is given, with what it counts and who says so.
import type { FigureMention, Mention } from '../../../records/mention.ts';
import { articleTable } from '../article-table.ts';
import { FIGURE_COLUMNS, MENTION_COLUMNS, mentionsOfKind, RULE_COLUMNS } from '../mention-row.ts';
import { PASSAGE_COLUMNS } from '../passage.ts';
import { SUPPORT_COLUMNS, supportCells } from '../support.ts';
import { figureCells } from './mentions.ts';

export const figuresTable = articleTable({
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
  *rowsOf(corpus, place) {
    for (const { mention, cells, passage } of mentionsOfKind(corpus, place, isFigure)) {
      const { value } = mention;
      yield [
        ...figureCells(value),
        value.because,
        ...cells,
        ...supportCells(corpus, corpus.independence?.figures.get(mention.id)),
        mention.rule,
        mention.confidence,
        ...passage,
      ];
    }
  },
});

function isFigure(mention: Mention): mention is FigureMention {
  return mention.kind === 'figure';
}
