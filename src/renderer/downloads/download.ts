// What a download is, and what a table is that is offered as CSV and as JSON.
import type { Config } from '../../records/config.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { Place } from './passage.ts';

/**
 * What a cell can hold. A list is an array in JSON and is joined with '; ' in CSV. Null: the article does not say; undefined: the column does
 * not apply to the row (edtf of a person).
 */
export type Cell = string | number | boolean | null | undefined | readonly string[];

/** Cells in the order of the table's columns. */
export type Row = readonly Cell[];

export interface Column {
  readonly name: string;
  /** Type as Frictionless names it. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
  /** Long text, which a spreadsheet cannot hold: in the JSON file alone. */
  readonly onlyJson?: true;
  /** In JSON the field stands also where it is null; others are left out then. */
  readonly keepsNull?: true;
}

export interface Table {
  /** File name without ending: 'mentions'. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** One at a time, in the order of the collection. */
  readonly rows: (corpus: Corpus) => Iterable<Row>;
  /** Where each row belongs to one article, and shows nothing that its print does not tell (page-prints.ts): the rows of one. */
  readonly rowsOf?: (corpus: Corpus, place: Place) => Iterable<Row>;
}

/** What a file in the data folder is, for its page and its data package. */
export interface Described {
  /** From the root of the site: 'data/mentions.csv'. */
  readonly path: string;
  readonly title: string;
  /** Whom it is for and what a row of it is. */
  readonly description: string;
  readonly mediaType: string;
  /** The data dictionary; empty where a public standard defines the fields. */
  readonly columns: readonly Column[];
  /** The setting of `downloads` that switches it on and off; not given for what every site has. */
  readonly setting?: Heavy;
  /** Whether a collection has anything to put in it; not given for what every site has. */
  readonly isMade?: (corpus: Corpus) => boolean;
}

/** Settings of downloads that large collections leave out unless they are asked for. */
export type Heavy = Extract<keyof Config['downloads'], 'annotations' | 'ftm' | 'graph' | 'tei' | 'timeline'>;

/** A file in the data folder that is no table. */
export interface Download extends Described {
  /** Same corpus, same content. */
  readonly make: (corpus: Corpus, written: Written) => Content;
  /** Several files, each with its path, in place of the one that `make` gives. */
  readonly files?: (corpus: Corpus) => Iterable<readonly [path: string, content: Content]>;
}

export interface Content {
  readonly frame: Frame;
  /** Rows, records, one at a time: a part of a large file ends after one of them. */
  readonly pieces: Iterable<string>;
}

/** What stands around the pieces of a file, and around those of each part of a large one. */
export interface Frame {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** The head stands in the first part alone: put one after the other the parts are the file. */
  readonly headOnce?: true;
}

/** One piece after the other and nothing else. */
export const PLAIN: Frame = { head: '', between: '', tail: '' };

/** What has been written of the data folder so far: the path of a download to the paths it came to, several where it is in parts. */
export type Written = ReadonlyMap<string, readonly string[]>;
