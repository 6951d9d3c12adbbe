// A file of the site before it is on disk.
import type { Stretch } from './standing-rows.ts';

export interface OutputFile {
  /** Relative to the output folder, with '/': 'people/kim-gwan-wook.html'. ASCII only. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What the file is about and nothing else ('article 1f3a9c02'): it need not be made again while that is the same. */
  readonly subject?: string;
  /** What stands in the last site and belongs between the bytes of `content`, in order. */
  readonly standing?: readonly Inset[];
}

/** A stretch of the last site, and before which byte of the content it belongs. */
export interface Inset extends Stretch {
  readonly at: number;
}
