// What a download is, and what a table is that is offered as CSV and as JSON.
import type { Corpus } from '../../records/corpus.ts';

/** What a cell can hold. A list is an array in JSON and is joined with '; ' in CSV. */
export type Cell = string | number | boolean | null | readonly string[];

/** A row by column name. A column that does not apply to the row (edtf of a person) is left out. */
export type Row = Readonly<Record<string, Cell>>;

export interface Column {
  readonly name: string;
  /** Type as Frictionless names it. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
  /** Long text, which a spreadsheet cannot hold: in the JSON file alone. */
  readonly onlyJson?: true;
}

export interface Table {
  /** File name without ending: 'mentions'. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** One at a time, in the order of the collection. */
  readonly rows: (corpus: Corpus) => Iterable<Row>;
}

/** A file in the data folder. */
export interface Download {
  /** From the root of the site: 'data/mentions.csv'. */
  readonly path: string;
  readonly title: string;
  /** Whom it is for and what a row of it is. */
  readonly description: string;
  readonly mediaType: string;
  /** The data dictionary; empty where a public standard defines the fields. */
  readonly columns: readonly Column[];
  /** The file in pieces, cut where a part of a large file may end: a row, a record. Same corpus, same pieces. */
  readonly make: (corpus: Corpus, written: Written) => Iterable<string>;
}

/** What has been written of the data folder so far: the path of a download to the paths it came to, several where it is in parts. */
export type Written = ReadonlyMap<string, readonly string[]>;
