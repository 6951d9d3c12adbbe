// Who is said to be what, or to have said what, in which words.
import type { Corpus } from '../../../records/corpus.ts';
import type { Statement } from '../../../records/statement.ts';
import { articleTable } from '../article-table.ts';
import type { Row } from '../download.ts';
import { RULE_COLUMNS } from '../mention-row.ts';
import { blockPage, highlightAddress, PASSAGE_COLUMNS, type Place, quoteOf } from '../passage.ts';
import { SUPPORT_COLUMNS, supportCells } from '../support.ts';

export const statementsTable = articleTable({
  name: 'statements',
  title: 'Statements',
  description:
    'One row for every statement about somebody or something: who, what is said, and the sentence that says it.',
  columns: [
    { name: 'id', type: 'string', description: 'Id of the statement.' },
    { name: 'subject', type: 'string', description: 'Id of the entity that it is about.' },
    { name: 'subject_label', type: 'string', description: 'Name of that entity.' },
    {
      name: 'property',
      type: 'string',
      description:
        'role, affiliation, said, reported, acronym, also-written, located-in, described-as or namesake.',
    },
    { name: 'value', type: 'string', description: 'What is stated, in the text’s words.' },
    { name: 'object', type: 'string', description: 'Id of the entity that the value names.' },
    { name: 'object_label', type: 'string', description: 'Name of that entity.' },
    { name: 'as_of', type: 'string', description: 'EDTF of the date that the sentence gives.' },
    { name: 'article', type: 'string', description: 'Path of the article’s file in the seeds folder.' },
    ...SUPPORT_COLUMNS,
    ...RULE_COLUMNS,
    ...PASSAGE_COLUMNS,
    {
      name: 'highlight',
      type: 'string',
      description:
        'Address that opens the article with these very words highlighted (a text fragment); from the root of the site, or whole where its address is configured.',
    },
  ],
  *rowsOf(corpus, place) {
    for (const statement of corpus.indexes.statementsOfArticle.get(place.id) ?? [])
      yield statementRow(corpus, place, statement);
  },
});

/** A row of the table. */
export function statementRow(corpus: Corpus, place: Place, statement: Statement): Row {
  const { subject, object, property, block } = statement;
  const label = (id: string | null) =>
    id === null ? null : (corpus.indexes.entityById.get(id)?.label ?? null);
  const withheld = corpus.config.publish === 'index' && (property === 'said' || property === 'reported');
  return [
    statement.id,
    subject,
    label(subject),
    property,
    withheld ? null : statement.value,
    object,
    label(object),
    statement.asOf,
    place.path,
    ...supportCells(corpus, corpus.independence?.statements.get(statement.id)),
    statement.rule,
    statement.confidence,
    ...quoteOf(corpus, place, statement),
    blockPage(place, block),
    highlightAddress(corpus, place, statement),
  ];
}
