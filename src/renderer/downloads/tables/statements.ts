// Who is said to be what, or to have said what, in which words.
import type { Corpus } from '../../../records/corpus.ts';
import type { Statement } from '../../../records/statement.ts';
import type { Row, Table } from '../download.ts';
import { RULE_COLUMNS } from '../mention-row.ts';
import { articleOf, highlightAddress, PASSAGE_COLUMNS, passageCells } from '../passage.ts';
import { SUPPORT_COLUMNS, supportCells } from '../support.ts';

export const statementsTable: Table = {
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
      description: 'role, affiliation, said, reported, acronym, located-in or described-as.',
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
  *rows(corpus) {
    for (const statement of corpus.statements) yield statementRow(corpus, statement);
  },
};

/** A row of the table. */
export function statementRow(corpus: Corpus, statement: Statement): Row {
  const article = articleOf(corpus, statement.article);
  const label = (id: string | null) =>
    id === null ? null : (corpus.indexes.entityById.get(id)?.label ?? null);
  const withheld = corpus.config.publish === 'index';
  const speech = statement.property === 'said' || statement.property === 'reported';
  return {
    id: statement.id,
    subject: statement.subject,
    subject_label: label(statement.subject),
    property: statement.property,
    value: withheld && speech ? null : statement.value,
    object: statement.object,
    object_label: label(statement.object),
    as_of: statement.asOf,
    article: article.path,
    rule: statement.rule,
    confidence: statement.confidence,
    ...passageCells(corpus, article, statement),
    ...supportCells(corpus, corpus.independence?.statements.get(statement.id)),
    ...(!withheld && { quote: statement.quote, quote_start: statement.start, quote_end: statement.end }),
    highlight: highlightAddress(corpus, article, statement),
  };
}
