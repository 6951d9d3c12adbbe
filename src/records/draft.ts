// An article on its way: no offsets, may still change. Cleaners map Draft to Draft; `finish` turns the last one into an Article.
import type {
  ArticleFormat,
  ArticleLink,
  BlockKind,
  CleaningNote,
  Origin,
  Published,
  RemovedLine,
} from './article.ts';

/** A run of text that belongs together. Before unwrapping, its text holds one '\n' per line of the file. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  readonly level: number | null;
  readonly speaker: string | null;
}

/** A field with where it came from. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: Origin;
}

export interface DraftFields {
  readonly title: Sourced<string> | null;
  readonly published: Sourced<Published> | null;
  readonly publisher: Sourced<string> | null;
  readonly author: Sourced<string> | null;
  readonly url: string | null;
  readonly language: Sourced<string> | null;
  readonly tags: readonly string[];
}

/** A link still knows only its line; the block index is found when the text is final. */
export type DraftLink = Omit<ArticleLink, 'block'>;

export interface Draft {
  readonly path: string;
  readonly format: ArticleFormat;
  readonly encoding: string;
  readonly hash: string;
  readonly fields: DraftFields;
  readonly blocks: readonly DraftBlock[];
  readonly links: readonly DraftLink[];
  readonly removed: readonly RemovedLine[];
  readonly changes: readonly CleaningNote[];
  readonly lines: readonly string[];
}
