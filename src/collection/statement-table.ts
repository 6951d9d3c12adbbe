// All statements of a collection as rows of numbers, with their words where they stand in the article.
import type { ExtractedStatement, StatementProperty } from '../records/statement.ts';
import { type Column, doubles, integers } from './columns.ts';
import { type IdIndex, type Ids, indexIds, makeIds } from './ids.ts';
import { makeInterned } from './interned.ts';
import { makeTextPool, type TextPool } from './text-pool.ts';

/** Statements by row, in the order of their articles. */
export interface StatementTable {
  readonly length: number;
  readonly article: Int32Array;
  readonly block: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Numbers in `terms`: properties and rules. */
  readonly property: Int32Array;
  readonly rule: Int32Array;
  readonly terms: readonly string[];
  readonly confidence: Float64Array;
  /** Where the value stands in the article's text; where it does not, -1 and its number in `values`. */
  readonly valueStart: Int32Array;
  readonly valueEnd: Int32Array;
  readonly values: TextPool;
  /** Number in `terms`, -1 for none. */
  readonly asOf: Int32Array;
  /** Rows of mentions; -1 for no object. */
  readonly subject: Int32Array;
  readonly object: Int32Array;
  readonly ids: Ids;
  readonly byId: IdIndex;
  /** First row of each article, and after the last one the number of rows. */
  readonly firstOf: Int32Array;
}

export interface StatementTableBuilder {
  /** Add the statements of the next article; those about a mention that the article does not have fall away. */
  readonly addArticle: (
    statements: readonly ExtractedStatement[],
    text: string,
    rowOfMention: (id: string) => number,
  ) => void;
  readonly finish: () => StatementTable;
}

const INTEGERS = [
  ...(['article', 'block', 'start', 'end', 'property', 'rule', 'valueStart', 'valueEnd'] as const),
  ...(['asOf', 'subject', 'object'] as const),
] as const;
type IntegerColumn = (typeof INTEGERS)[number];

export function makeStatementTable(): StatementTableBuilder {
  const column: Record<IntegerColumn, Column<Int32Array>> = {
    article: integers(),
    block: integers(),
    start: integers(),
    end: integers(),
    property: integers(),
    rule: integers(),
    valueStart: integers(),
    valueEnd: integers(),
    asOf: integers(),
    subject: integers(),
    object: integers(),
  };
  const confidence = doubles();
  const firstOf = integers();
  const ids = makeIds();
  const terms = makeInterned();
  const values = makeTextPool();
  const addValue = ({ value, start, end }: ExtractedStatement, text: string): void => {
    const at = value === '' ? -1 : text.slice(start, end).indexOf(value); // not in all of a text without end
    column.valueStart.push(at < 0 ? -1 : start + at);
    column.valueEnd.push(at < 0 ? values.add(value) : start + at + value.length);
  };
  return {
    addArticle(statements, text, rowOfMention) {
      const article = firstOf.length;
      firstOf.push(confidence.length);
      for (const statement of statements) {
        const subject = rowOfMention(statement.subject);
        if (subject < 0) continue;
        column.subject.push(subject);
        column.object.push(statement.object === null ? -1 : rowOfMention(statement.object));
        column.article.push(article);
        column.block.push(statement.block);
        column.start.push(statement.start);
        column.end.push(statement.end);
        column.property.push(terms.numberOf(statement.property));
        column.rule.push(terms.numberOf(statement.rule));
        column.asOf.push(statement.asOf === null ? -1 : terms.numberOf(statement.asOf));
        addValue(statement, text);
        confidence.push(statement.confidence);
        ids.push(statement.id);
      }
    },
    finish() {
      const { length } = confidence;
      firstOf.push(length);
      const made = ids.finish();
      return {
        length,
        article: column.article.finish(),
        block: column.block.finish(),
        start: column.start.finish(),
        end: column.end.finish(),
        property: column.property.finish(),
        rule: column.rule.finish(),
        valueStart: column.valueStart.finish(),
        valueEnd: column.valueEnd.finish(),
        asOf: column.asOf.finish(),
        subject: column.subject.finish(),
        object: column.object.finish(),
        terms: terms.texts,
        confidence: confidence.finish(),
        values: values.finish(),
        ids: made,
        byId: indexIds(made),
        firstOf: firstOf.finish(),
      };
    },
  };
}

/** The property of a row. */
export function propertyAt(table: StatementTable, row: number): StatementProperty {
  // the table was filled from statements
  return (table.terms[table.property[row] ?? 0] ?? 'said') as StatementProperty;
}
