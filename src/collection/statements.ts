// Statements as the extractor made them, made of rows when somebody asks.
import type { ExtractedStatement, StatementProperty } from '../records/statement.ts';
import type { Articles } from './articles.ts';
import { idAt, rowOf } from './ids.ts';
import type { Mentions } from './mentions.ts';
import { propertyAt, type StatementTable } from './statement-table.ts';
import { textAt } from './text-pool.ts';

/** Statements by row. Two calls for one row give two objects that tell the same: compare ids, never objects. */
export interface Statements {
  readonly table: StatementTable;
  readonly at: (row: number) => ExtractedStatement;
  readonly propertyAt: (row: number) => StatementProperty;
  readonly valueAt: (row: number) => string;
  readonly idAt: (row: number) => string;
  /** Row of an id, -1 where no statement has it. */
  readonly rowOf: (id: string) => number;
  readonly ofArticle: (article: number) => ExtractedStatement[];
  /** Rows of the statements of a property, in order: of one article by its number, else of all. */
  readonly rowsOf: (property: StatementProperty, article?: number) => readonly number[];
}

export function readStatements(table: StatementTable, articles: Articles, mentions: Mentions): Statements {
  const statements: Statements = {
    table,
    at: (row) => new ExtractedOfRow({ statements, articles, mentions }, row),
    propertyAt: (row) => propertyAt(table, row),
    valueAt(row) {
      const start = table.valueStart[row] ?? -1;
      const end = table.valueEnd[row] ?? 0;
      return start < 0 ? textAt(table.values, end) : articles.wordsOf(table.article[row] ?? 0, start, end);
    },
    idAt: (row) => idAt(table.ids, row),
    rowOf: (id) => rowOf(table.byId, id),
    ofArticle(article) {
      const made: ExtractedStatement[] = [];
      const end = table.firstOf[article + 1] ?? 0;
      for (let row = table.firstOf[article] ?? 0; row < end; row += 1) made.push(statements.at(row));
      return made;
    },
    rowsOf(property, article) {
      const [first, end] =
        article === undefined
          ? [0, table.length]
          : [table.firstOf[article] ?? 0, table.firstOf[article + 1] ?? 0];
      const rows: number[] = [];
      for (let row = first; row < end; row += 1) if (propertyAt(table, row) === property) rows.push(row);
      return rows;
    },
  };
  return statements;
}

interface Sources {
  readonly statements: Statements;
  readonly articles: Articles;
  readonly mentions: Mentions;
}

/** What extracted statements and those about entities have in common, each read from its column. */
export class StatementOfRow {
  protected readonly sources: Sources;
  protected readonly row: number;

  constructor(sources: Sources, row: number) {
    this.sources = sources;
    this.row = row;
  }

  get id(): string {
    return this.sources.statements.idAt(this.row);
  }
  get property(): StatementProperty {
    return this.sources.statements.propertyAt(this.row);
  }
  get value(): string {
    return this.sources.statements.valueAt(this.row);
  }
  get quote(): string {
    return this.sources.articles.wordsOf(this.#table.article[this.row] ?? 0, this.start, this.end);
  }
  get article(): string {
    return this.sources.articles.idOf(this.#table.article[this.row] ?? 0);
  }
  get block(): number {
    return this.#table.block[this.row] ?? 0;
  }
  get start(): number {
    return this.#table.start[this.row] ?? 0;
  }
  get end(): number {
    return this.#table.end[this.row] ?? 0;
  }
  get rule(): string {
    return this.#table.terms[this.#table.rule[this.row] ?? 0] ?? '';
  }
  get confidence(): number {
    return this.#table.confidence[this.row] ?? 0;
  }
  get asOf(): string | null {
    return this.#table.terms[this.#table.asOf[this.row] ?? -1] ?? null;
  }
  /** Id of the mention that the statement is about. */
  protected get subjectId(): string {
    return this.sources.mentions.idAt(this.#table.subject[this.row] ?? 0);
  }
  /** Id of the mention that its value names. */
  protected get objectId(): string | null {
    const row = this.#table.object[this.row] ?? -1;
    return row < 0 ? null : this.sources.mentions.idAt(row);
  }
  get #table(): StatementTable {
    return this.sources.statements.table;
  }

  /** For JSON: the fields that both kinds of statements have. */
  toJSON(): object {
    const { id, property, value, quote, article, block, start, end, rule, confidence, asOf } = this;
    return { id, property, value, quote, article, block, start, end, rule, confidence, asOf };
  }
}

class ExtractedOfRow extends StatementOfRow implements ExtractedStatement {
  override toJSON(): object {
    return { ...super.toJSON(), subject: this.subject, object: this.object };
  }
  get subject(): string {
    return this.subjectId;
  }
  get object(): string | null {
    return this.objectId;
  }
}
