// What every input format has to offer: a way from the lines of a file to draft blocks.
import type { ArticleFormat, CleaningNote, RemovedLine } from '../../records/article.ts';
import type { DraftBlock, DraftLink } from '../../records/draft.ts';
import type { Problem } from '../../records/problem.ts';

/** The part of a file after its front matter. */
export interface Body {
  /** Path of the seed, for problems. */
  readonly path: string;
  /** Lines of the body alone. */
  readonly lines: readonly string[];
  /** One-based line of the file at which the body begins. */
  readonly firstLine: number;
}

/** What a format makes of a body. Every non-blank line ends up in a block, a link or a removed line. */
export interface Parsed {
  readonly blocks: readonly DraftBlock[];
  readonly links: readonly DraftLink[];
  readonly removed: readonly RemovedLine[];
  readonly changes: readonly CleaningNote[];
  readonly problems: readonly Problem[];
}

export interface Format {
  readonly name: ArticleFormat;
  /** Lower case, without dot. */
  readonly extensions: readonly string[];
  readonly parse: (body: Body) => Parsed;
}
