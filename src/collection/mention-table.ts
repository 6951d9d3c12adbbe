// All mentions of a collection as rows of numbers: some forty bytes each, where an object with its strings has four hundred.
import { MENTION_KINDS, type Mention } from '../records/mention.ts';
import { bytes, type Column, doubles, integers } from './columns.ts';
import { type IdIndex, type Ids, indexIds, makeIds } from './ids.ts';
import { makeInterned } from './interned.ts';
import { makeTextPool, type TextPool, textAt } from './text-pool.ts';

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
  /** Number of its words in `forms`; -1 where they are read from the article, as of dates and figures, which seldom have the same. */
  readonly form: Int32Array;
  readonly forms: readonly string[];
  /** Number of the value in `values`. Equal values of names and dates have one number. */
  readonly value: Int32Array;
  readonly values: TextPool;
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
  const values = makeTextPool();
  const known = new Map<string, number>();
  const numberOfValue = (mention: Mention): number => {
    const text = JSON.stringify(packedValue(mention));
    if (mention.kind === 'figure') return values.add(text); // hardly two are equal
    const number = known.get(text) ?? values.add(text);
    known.set(text, number);
    return number;
  };
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
        const named = mention.kind !== 'date' && mention.kind !== 'figure';
        column.form.push(named ? forms.numberOf(mention.text) : -1);
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
        ids: made,
        byId: indexIds(made),
        firstOf: firstOf.finish(),
      };
    },
  };
}

/** A figure's twelve fields without their names: hardly two figures are equal, so that each is kept by itself. */
function packedValue(mention: Mention): unknown {
  if (mention.kind !== 'figure') return mention.value;
  const { number, low, high, unit, unitKind, counts, qualifier, bound, per, asOf, saidBy, because } =
    mention.value;
  return [number, low, high, unit, unitKind, counts, qualifier, bound, per, asOf, saidBy, because];
}

/** The value under a number of `values`, as it was given. */
export function unpackedValue(table: MentionTable, number: number): Mention['value'] {
  const packed = JSON.parse(textAt(table.values, number));
  if (!Array.isArray(packed)) return packed;
  const [number_, low, high, unit, unitKind, counts, qualifier, bound, per, asOf, saidBy, because] = packed;
  return {
    ...{ number: number_, low, high, unit, unitKind, counts },
    ...{ qualifier, bound, per, asOf, saidBy, because },
  };
}
