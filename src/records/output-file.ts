// A file of the site before it is on disk.

export interface OutputFile {
  /** Relative to the output folder, with '/': 'people/kim-gwan-wook.html'. ASCII only. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What the file is about and nothing else ('article 1f3a9c02'): it need not be made again while that is the same. */
  readonly subject?: string;
}
