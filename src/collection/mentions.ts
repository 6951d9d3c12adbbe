// Mentions as the rest of the program knows them, made of rows when somebody asks.
import { MENTION_KINDS, type Mention, type MentionKind } from '../records/mention.ts';
import { keepByNumber } from '../text/keep-last.ts';
import type { Articles } from './articles.ts';
import { readFigures } from './figure-table.ts';
import { idAt, rowOf } from './ids.ts';
import { type MentionTable, type NameOrDateValue, unpackedValue } from './mention-table.ts';

/** Mentions by row. Two calls for one row give two objects that tell the same: compare ids, never objects. */
export interface Mentions {
  readonly table: MentionTable;
  readonly at: (row: number) => Mention;
  readonly valueAt: (row: number) => Mention['value'];
  /** The value of names and dates under a number of the table's `values`. */
  readonly namedAt: (value: number) => NameOrDateValue;
  readonly kindAt: (row: number) => MentionKind;
  readonly idAt: (row: number) => string;
  /** The words, as they stand. */
  readonly textAt: (row: number) => string;
  /** Row of an id, -1 where no mention has it. */
  readonly rowOf: (id: string) => number;
  /** The row that a mention was made of; that of its id for one that was not made here. */
  readonly rowOfMention: (mention: Mention) => number;
  /** All of an article by start. */
  readonly ofArticle: (article: number) => Mention[];
  /** Those of a block of an article that start from one character to another, both counted, by start. */
  readonly between: (article: number, block: number, from: number, to: number) => Mention[];
  readonly all: (rows: Iterable<number>) => Mention[];
}

/** Read a table; the words come from the articles it was made of. */
export function readMentions(table: MentionTable, articles: Articles): Mentions {
  const namedAt = keepByNumber(VALUES_KEPT, (number) => unpackedValue(table, number));
  const figureAt = keepByNumber(FIGURES_KEPT, readFigures(table.figures));
  const valueAt = (row: number): Mention['value'] =>
    (table.kind[row] === FIGURE ? figureAt : namedAt)(table.value[row] ?? 0);
  const mentions: Mentions = {
    table,
    valueAt,
    namedAt,
    // a row holds what a mention of its kind has: the table was filled from mentions
    at: (row) => new MentionOfRow(mentions, articles, row) as Mention,
    kindAt: (row) => MENTION_KINDS[table.kind[row] ?? 0] ?? 'person',
    idAt: (row) => idAt(table.ids, row),
    textAt: (row) =>
      table.forms[table.form[row] ?? -1] ??
      articles.wordsOf(table.article[row] ?? 0, table.start[row] ?? 0, table.end[row] ?? 0),
    rowOf: (id) => rowOf(table.byId, id),
    rowOfMention: (mention) => MentionOfRow.rowIn(mentions, mention) ?? rowOf(table.byId, mention.id),
    ofArticle(article) {
      const made: Mention[] = [];
      const end = table.firstOf[article + 1] ?? 0;
      for (let row = table.firstOf[article] ?? 0; row < end; row += 1) made.push(mentions.at(row));
      return made;
    },
    between(article, block, from, to) {
      const made: Mention[] = [];
      const end = table.firstOf[article + 1] ?? 0;
      for (let row = firstFrom(table, article, block, from); row < end; row += 1) {
        if (table.block[row] !== block || (table.start[row] ?? 0) > to) break;
        made.push(mentions.at(row));
      }
      return made;
    },
    all: (rows) => Array.from(rows, mentions.at),
  };
  return mentions;
}

/** The first row of an article that stands in a block, or behind it, and starts at a character or behind it. */
function firstFrom(table: MentionTable, article: number, block: number, from: number): number {
  let [low, high] = [table.firstOf[article] ?? 0, table.firstOf[article + 1] ?? 0];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table.block[middle] ?? 0) < block || (table.start[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many values of names and dates are kept unpacked: most come again and again, and a collection has any number of others. */
const VALUES_KEPT = 1 << 16;
/** How many figures are: each comes once, but who looks at one asks for its number, unit and bounds in turn, and for those that it is compared with again. */
const FIGURES_KEPT = 1 << 14;
const FIGURE = MENTION_KINDS.indexOf('figure');

/** The same fields as a Mention, each read from its column. */
class MentionOfRow {
  readonly #of: Mentions;
  readonly #articles: Articles;
  readonly #row: number;
  #id: string | undefined;

  constructor(of: Mentions, articles: Articles, row: number) {
    this.#of = of;
    this.#articles = articles;
    this.#row = row;
  }

  static rowIn(of: Mentions, mention: object): number | null {
    return #row in mention && mention.#of === of ? mention.#row : null;
  }

  get kind(): MentionKind {
    return this.#of.kindAt(this.#row);
  }
  get id(): string {
    this.#id ??= this.#of.idAt(this.#row);
    return this.#id;
  }
  get article(): string {
    return this.#articles.idOf(this.#of.table.article[this.#row] ?? 0);
  }
  get block(): number {
    return this.#of.table.block[this.#row] ?? 0;
  }
  get start(): number {
    return this.#of.table.start[this.#row] ?? 0;
  }
  get end(): number {
    return this.#of.table.end[this.#row] ?? 0;
  }
  get text(): string {
    return this.#of.textAt(this.#row);
  }
  get rule(): string {
    return this.#of.table.rules[this.#of.table.rule[this.#row] ?? 0] ?? '';
  }
  get confidence(): number {
    return this.#of.table.confidence[this.#row] ?? 0;
  }
  get value(): Mention['value'] {
    return this.#of.valueAt(this.#row); // not kept here: indexes of a whole collection hold on to mentions
  }

  /** For JSON and for whoever looks at it: the plain mention. */
  toJSON(): object {
    const { kind, id, article, block, start, end, text, rule, confidence, value } = this;
    return { start, end, rule, confidence, kind, value, id, article, block, text };
  }
}
