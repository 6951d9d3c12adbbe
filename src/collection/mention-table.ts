// All mentions of a collection as rows of numbers: some forty bytes each, where an object with its strings has four hundred.
import { type FigureValue, MENTION_KINDS, type Mention } from '../records/mention.ts';
import { bytes, type Column, doubles, integers } from './columns.ts';
import { type FigureTable, makeFigureTable, receivedFigures } from './figure-table.ts';
import { type IdIndex, type Ids, indexIds, makeIds } from './ids.ts';
import { makeInterned } from './interned.ts';
import { makeDistinctPool, receivedPool, type TextPool, textAt } from './text-pool.ts';

/** Mentions by row: in the order of their articles, and within an article by start. */
export interface MentionTable {
  readonly length: number;
  readonly kind: Uint8Array;
  /** Number of the article. */
  readonly article: Int32Array;
  readonly block: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly rule: Int32Array;
  readonly rules: readonly string[];
  readonly confidence: Float64Array;
  /** Number of its words in `forms`; -1 where they are read from the article, as of figures, which seldom have the same. */
  readonly form: Int32Array;
  readonly forms: readonly string[];
  /** Number of the value: of a figure in `figures`, else in `values`, where equal values have one number. */
  readonly value: Int32Array;
  readonly values: TextPool;
  readonly figures: FigureTable;
  readonly ids: Ids;
  readonly byId: IdIndex;
  /** First row of each article, and after the last one the number of rows. */
  readonly firstOf: Int32Array;
}

export interface MentionTableBuilder {
  readonly length: number;
  /** Add the mentions of the next article. */
  readonly addArticle: (mentions: readonly Mention[]) => void;
  readonly finish: () => MentionTable;
}

export function makeMentionTable(): MentionTableBuilder {
  const kind = bytes();
  const column: Record<
    'article' | 'block' | 'start' | 'end' | 'rule' | 'form' | 'value',
    Column<Int32Array>
  > = {
    article: integers(),
    block: integers(),
    start: integers(),
    end: integers(),
    rule: integers(),
    form: integers(),
    value: integers(),
  };
  const firstOf = integers();
  const confidence = doubles();
  const ids = makeIds();
  const rules = makeInterned();
  const forms = makeInterned();
  const values = makeDistinctPool();
  const figures = makeFigureTable();
  const numberOfValue = (mention: Mention): number =>
    mention.kind === 'figure' ? figures.add(mention.value) : values.numberOf(JSON.stringify(mention.value));
  return {
    get length() {
      return kind.length;
    },
    addArticle(mentions) {
      const article = firstOf.length;
      firstOf.push(kind.length);
      for (const mention of mentions) {
        column.value.push(numberOfValue(mention));
        column.article.push(article);
        column.block.push(mention.block);
        column.start.push(mention.start);
        column.end.push(mention.end);
        column.rule.push(rules.numberOf(mention.rule));
        column.form.push(mention.kind === 'figure' ? -1 : forms.numberOf(mention.text));
        confidence.push(mention.confidence);
        ids.push(mention.id);
        kind.push(MENTION_KINDS.indexOf(mention.kind));
      }
    },
    finish() {
      const { length } = kind;
      firstOf.push(length);
      const made = ids.finish();
      return {
        length,
        kind: kind.finish(),
        article: column.article.finish(),
        block: column.block.finish(),
        start: column.start.finish(),
        end: column.end.finish(),
        rule: column.rule.finish(),
        form: column.form.finish(),
        forms: forms.texts,
        value: column.value.finish(),
        rules: rules.texts,
        confidence: confidence.finish(),
        values: values.finish(),
        figures: figures.finish(),
        ids: made,
        byId: indexIds(made),
        firstOf: firstOf.finish(),
      };
    },
  };
}

/** The value of a name or date under a number of `values`, as it was given. */
export function unpackedValue(table: MentionTable, number: number): NameOrDateValue {
  return JSON.parse(textAt(table.values, number));
}

export type NameOrDateValue = Exclude<Mention['value'], FigureValue>;

/** A table as it arrives in another thread. */
export function receivedMentions(table: MentionTable): MentionTable {
  return { ...table, values: receivedPool(table.values), figures: receivedFigures(table.figures) };
}
