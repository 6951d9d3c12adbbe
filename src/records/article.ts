// An article whose text is final: every offset in the program is a UTF-16 index into `text`.

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'question'
  | 'answer'
  | 'editor-note'
  | 'quote'
  | 'list'
  | 'table'
  | 'code';

export interface Block {
  readonly kind: BlockKind;
  /** Offsets into the article's text; blocks do not overlap and stand in order, parted by a blank line. */
  readonly start: number;
  readonly end: number;
  /** First and last line of the source file (one-based) that this block came from. */
  readonly line: number;
  readonly endLine: number;
  /** Headings: 1 to 6. Null elsewhere. */
  readonly level: number | null;
  /** Who speaks in a question or an answer, where the file says so. */
  readonly speaker: string | null;
}

/** Where a field's value came from. `supplied` is ours alone, and is shown in square brackets. */
export type Origin =
  | { readonly from: 'front-matter'; readonly line: number | null }
  | { readonly from: 'correction'; readonly line: number | null }
  | { readonly from: 'stated'; readonly line: number | null; readonly quote: string }
  | {
      readonly from: 'inferred';
      readonly line: number | null;
      readonly quote: string;
      readonly reason: string;
    }
  | { readonly from: 'supplied'; readonly line: number | null; readonly reason: string }
  | { readonly from: 'unknown'; readonly reason: string };

/**
 * When something was published: two-sided. `edtf` is null when nothing at all is known.
 * '2024-02-11' has equal bounds; '2026-04-17/..' ("17 April 2026 or later") has `latest` null.
 */
export interface Published {
  readonly edtf: string | null;
  /** ISO day, YYYY-MM-DD. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A link that stood in the file: kept, shown as a note, never followed. Only http, https and mailto. */
export interface ArticleLink {
  readonly url: string;
  /** The words that carried the link; null for a bare address. */
  readonly text: string | null;
  readonly line: number;
  /** Index into `blocks` of the block it stood in or was taken out of; null when it stood alone between articles' parts. */
  readonly block: number | null;
}

/** A line (or part of one) that is not the article: shown struck out with its rule. */
export interface RemovedLine {
  readonly line: number;
  readonly text: string;
  /** Name of the rule that removed it: 'related-link', 'repeated-line', … */
  readonly rule: string;
}

/** A change of the text that removed no words: lines rejoined, a hyphen closed, spaces tidied. */
export interface CleaningNote {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

/** How the file was read: the name of the format's reader. */
export type ArticleFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'mhtml'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'mail'
  | 'json'
  | 'csv'
  | 'feed'
  | 'zotero'
  | 'epub'
  | 'warc'
  | 'archive';

export interface Article {
  /** 12 hexadecimal characters of a hash of the path: does not move when other files come or the text is cleaned anew. */
  readonly id: string;
  /** Path of the seed, relative to the seeds folder. */
  readonly path: string;
  readonly format: ArticleFormat;
  readonly encoding: string;
  /** SHA-256 of the seed's bytes. */
  readonly hash: string;
  readonly title: string;
  readonly titleFrom: Origin;
  readonly published: Published;
  readonly publishedFrom: Origin;
  readonly publisher: string | null;
  readonly publisherFrom: Origin;
  readonly author: string | null;
  readonly authorFrom: Origin;
  /** The article's own address, where the file gives it. A cited page's address is in `links`. */
  readonly url: string | null;
  /** BCP 47, 'und' when it could not be told. */
  readonly language: string;
  readonly languageFrom: Origin;
  readonly tags: readonly string[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly ArticleLink[];
  readonly removed: readonly RemovedLine[];
  readonly changes: readonly CleaningNote[];
  /** The file as received, by lines (index 0 is line 1). */
  readonly lines: readonly string[];
}
