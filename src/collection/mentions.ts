// Mentions as the rest of the program knows them, made of rows when somebody asks.
import { MENTION_KINDS, type Mention, type MentionKind } from '../records/mention.ts';
import { keepLast } from '../text/keep-last.ts';
import type { Articles } from './articles.ts';
import { idAt, rowOf } from './ids.ts';
import { type MentionTable, unpackedValue } from './mention-table.ts';

/** Mentions by row. Two calls for one row give two objects that tell the same: compare ids, never objects. */
export interface Mentions {
  readonly table: MentionTable;
  readonly at: (row: number) => Mention;
  readonly valueAt: (row: number) => Mention['value'];
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
  readonly all: (rows: Iterable<number>) => Mention[];
}

/** Read a table; the words come from the articles it was made of. */
export function readMentions(table: MentionTable, articles: Articles): Mentions {
  const held: (Mention['value'] | undefined)[] = []; // of names and dates, which come again and again
  const figureAt = keepLast(FIGURES_KEPT, (number) => unpackedValue(table, number));
  const valueAt = (row: number): Mention['value'] => {
    const number = table.value[row] ?? 0;
    if (table.kind[row] === FIGURE) return figureAt(number);
    const known = held[number] ?? unpackedValue(table, number);
    held[number] = known;
    return known;
  };
  const mentions: Mentions = {
    table,
    valueAt,
    // a row holds what a mention of its kind has: the table was filled from mentions
    at: (row) => new MentionOfRow(mentions, articles, row) as Mention,
    kindAt: (row) => MENTION_KINDS[table.kind[row] ?? 0] ?? 'person',
    idAt: (row) => idAt(table.ids, row),
    textAt: (row) =>
      table.forms[table.form[row] ?? -1] ??
      articles.textOf(table.article[row] ?? 0).slice(table.start[row], table.end[row]),
    rowOf: (id) => rowOf(table.byId, id),
    rowOfMention: (mention) => MentionOfRow.rowIn(mentions, mention) ?? rowOf(table.byId, mention.id),
    ofArticle(article) {
      const made: Mention[] = [];
      const end = table.firstOf[article + 1] ?? 0;
      for (let row = table.firstOf[article] ?? 0; row < end; row += 1) made.push(mentions.at(row));
      return made;
    },
    all: (rows) => Array.from(rows, mentions.at),
  };
  return mentions;
}

/** How many figures are kept unpacked: those of the pages in hand. */
const FIGURES_KEPT = 10_000;
const FIGURE = MENTION_KINDS.indexOf('figure');

/** The same fields as a Mention, each read from its column. */
class MentionOfRow {
  readonly #of: Mentions;
  readonly #articles: Articles;
  readonly #row: number;
  #value: Mention['value'] | undefined;
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
    this.#value ??= this.#of.valueAt(this.#row);
    return this.#value;
  }

  /** For JSON and for whoever looks at it: the plain mention. */
  toJSON(): object {
    const { kind, id, article, block, start, end, text, rule, confidence, value } = this;
    return { start, end, rule, confidence, kind, value, id, article, block, text };
  }
}
