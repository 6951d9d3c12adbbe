// Every date that is named, with what was said and what was worked out.
import type { DateMention, Mention } from '../../../records/mention.ts';
import { articleTable } from '../article-table.ts';
import { DATE_COLUMNS, MENTION_COLUMNS, mentionsOfKind, RULE_COLUMNS } from '../mention-row.ts';
import { PASSAGE_COLUMNS } from '../passage.ts';
import { dateCells } from './mentions.ts';

export const datesTable = articleTable({
  name: 'dates',
  title: 'Dates',
  description:
    'One row for every place where a date is named. What the words say and what was worked out stand apart.',
  columns: [
    ...DATE_COLUMNS,
    {
      name: 'precision',
      type: 'string',
      description: 'day, month, season, quarter, year, decade, century, range or part-of-year.',
    },
    { name: 'role', type: 'string', description: 'What it dates: event, published, caption or cited.' },
    { name: 'said', type: 'string', description: 'The parts that the words give: month 9; day 19.' },
    { name: 'inferred', type: 'string', description: 'The parts that were worked out: year 2023.' },
    {
      name: 'because',
      type: 'string',
      description: 'Why they were worked out so, or why a part stays unknown.',
    },
    ...MENTION_COLUMNS.filter((column) => column.name !== 'kind'),
    ...RULE_COLUMNS,
    ...PASSAGE_COLUMNS,
  ],
  *rowsOf(corpus, place) {
    for (const { mention, cells, passage } of mentionsOfKind(corpus, place, isDate)) {
      const { value } = mention;
      yield [
        ...dateCells(value),
        value.precision,
        value.role,
        partsInWords(value.saidParts),
        partsInWords(value.inferredParts),
        value.because,
        ...cells,
        mention.rule,
        mention.confidence,
        ...passage,
      ];
    }
  },
});

function isDate(mention: Mention): mention is DateMention {
  return mention.kind === 'date';
}

function partsInWords(parts: Readonly<Record<string, number | string>>): readonly string[] {
  return Object.entries(parts).map(([name, value]) => `${name} ${value}`);
}
