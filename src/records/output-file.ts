// A file of the site before it is on disk.

export interface OutputFile {
  /** Relative to the output folder, with '/': 'people/kim-gwan-wook.html'. ASCII only. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
