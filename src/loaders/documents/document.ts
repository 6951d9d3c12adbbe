// What a reader of a document format hands over: parts in reading order, what the file says about itself, problems. No offsets, no lines.
import type { StatedName } from '../../lexicon/document-keys.ts';
import type { ArticleFormat, BlockKind } from '../../records/article.ts';
import type { Problem } from '../../records/problem.ts';

/** A file, or a file inside another, with the name that tells its format. */
export interface DocumentFile {
  /** Path of the seed as people know it, with '#' before the name of an inner file: 'mails.zip#2024/letter.eml'. */
  readonly path: string;
  /** Name by which the format is told: 'letter.eml'. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many archives it lies in. */
  readonly depth: number;
}

export interface PartLink {
  readonly url: string;
  readonly text: string | null;
}

/** A block of the article. In its text '\n' is a line break of the page, U+2028 one that the author set; tables and lists have a row per line. */
export interface TextPart {
  readonly kind: BlockKind;
  readonly text: string;
  readonly level?: number | null;
  readonly links?: readonly PartLink[];
}

/** Words of the file that are not the article, with the rule that says so. */
interface RemovedPart {
  readonly kind: 'removed';
  readonly text: string;
  readonly rule: string;
}

/** Where a page of paper begins: kept as a place to cite. */
interface PagePart {
  readonly kind: 'page';
  readonly number: number;
}

/** A change that took no words away: shown among the article's changes, at the next part. */
interface NotePart {
  readonly kind: 'note';
  readonly rule: string;
  readonly message: string;
}

export type Part = TextPart | RemovedPart | PagePart | NotePart;

/** What a file says about itself: the field, the key that says it ('og:site_name') and its words. */
export interface Stated {
  readonly field: StatedName;
  readonly key: string;
  readonly value: string;
}

/** One article as it stands in a file. */
export interface DocumentContent {
  /** Name within the file; null when the file is the article. Stable: a guid or an id where there is one. */
  readonly fragment: string | null;
  readonly format: ArticleFormat;
  readonly encoding: string;
  /** Best evidence first: the first that can be read fills the field. */
  readonly stated: readonly Stated[];
  readonly parts: readonly Part[];
}

/** A text file inside an archive: read like any text seed. */
export interface InnerText {
  readonly innerText: DocumentFile;
}

export interface Reading {
  readonly contents: readonly (DocumentContent | InnerText)[];
  readonly problems: readonly Problem[];
}

/** What people may say about the names of fields in JSON and CSV files: { title: ['headline'] }. Of several the first that a file has counts. */
export type FieldNames = Readonly<
  Partial<Record<Exclude<StatedName, 'tag'> | 'tags' | 'text' | 'id', readonly string[] | undefined>>
>;

export interface ReadingTools {
  /** Read a file that lies inside this one: the same bounds hold for it. */
  readonly open: (file: DocumentFile) => Promise<Reading>;
  readonly fields: FieldNames;
  /** Shared by all files inside one seed. */
  readonly budget: Budget;
}

/** What one seed may still unpack. Counts down. */
export interface Budget {
  bytes: number;
  entries: number;
}

/** One unit per format: how its files are told, and how they are read. Never throws for bad input, or is caught by `loadFile`. */
export interface DocumentFormat {
  readonly name: ArticleFormat;
  /** As messages say it: 'PDF', 'saved web page'. */
  readonly label: string;
  /** Lower case, without dot. */
  readonly extensions: readonly string[];
  /** True when the bytes say so themselves, whatever the name. `head` is the first 4 KiB, one character per byte. */
  readonly recognises: (head: string) => boolean;
  readonly read: (file: DocumentFile, tools: ReadingTools) => Promise<Reading> | Reading;
}

/** A problem of level warning about a file that was not, or not wholly, read. */
export function warning(file: DocumentFile, code: string, message: string, hint: string): Problem {
  return { code, level: 'warning', file: file.path, line: null, message, hint };
}

/** The same of level note: nothing is wrong, but nothing is done silently. */
export function note(file: DocumentFile, code: string, message: string, hint: string): Problem {
  return { ...warning(file, code, message, hint), level: 'note' };
}

/** Nothing but a reason. */
export function unread(file: DocumentFile, code: string, message: string, hint: string): Reading {
  return { contents: [], problems: [warning(file, code, message, hint)] };
}
