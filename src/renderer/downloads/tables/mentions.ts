// Every place where somebody, something, a date or a figure is named.
import type { Corpus } from '../../../records/corpus.ts';
import type { DateValue, FigureValue, Mention } from '../../../records/mention.ts';
import { articleTable } from '../article-table.ts';
import type { Row } from '../download.ts';
import {
  DATE_COLUMNS,
  FIGURE_COLUMNS,
  MENTION_COLUMNS,
  meant,
  mentionsAt,
  RULE_COLUMNS,
} from '../mention-row.ts';
import { PASSAGE_COLUMNS, type Place, quoteAround } from '../passage.ts';

export const mentionsTable = articleTable({
  name: 'mentions',
  title: 'Mentions',
  description:
    'One row for every place where a person, organisation, place, date or figure is named. Programs may rely on these columns.',
  columns: [
    ...[
      ...MENTION_COLUMNS,
      ...PASSAGE_COLUMNS.filter((column) => column.name === 'page'),
      ...RULE_COLUMNS,
      ...DATE_COLUMNS,
      ...FIGURE_COLUMNS,
    ].map((column) => ({ ...column, keepsNull: true }) as const),
    { name: 'id', type: 'string', description: 'Id of the mention; does not move when other articles come.' },
    ...PASSAGE_COLUMNS.filter((column) => column.name !== 'page'),
  ],
  *rowsOf(corpus, place) {
    for (const mention of mentionsAt(corpus, place)) yield rowOfMention(corpus, place, mention);
  },
});

/** A row of the table. */
export function rowOfMention(corpus: Corpus, place: Place, mention: Mention): Row {
  const { start, end } = mention;
  const [entity, label, page] = meant(corpus, place, mention);
  return [
    place.path,
    mention.kind,
    start,
    end,
    mention.text,
    entity,
    label,
    page,
    mention.rule,
    mention.confidence,
    ...(mention.kind === 'date' ? dateCells(mention.value) : NO_DATE),
    ...(mention.kind === 'figure' ? figureCells(mention.value) : NO_FIGURE),
    mention.id,
    ...quoteAround(corpus, place, { block: mention.block, start, end }),
  ];
}

const NO_DATE: Row = DATE_COLUMNS.map(() => undefined);
const NO_FIGURE: Row = FIGURE_COLUMNS.map(() => undefined);

/** Cells of DATE_COLUMNS. */
export function dateCells({ edtf, earliest, latest }: DateValue): Row {
  return [edtf, earliest, latest];
}

/** Cells of FIGURE_COLUMNS. */
export function figureCells(value: FigureValue): Row {
  return [
    value.number,
    value.low,
    value.high,
    value.unit,
    value.unitKind,
    value.counts,
    value.qualifier,
    value.bound,
    value.per,
    value.asOf,
    value.saidBy,
    value.outcome,
  ];
}
