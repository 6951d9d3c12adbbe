// What the command line asks for, once parsed.

export interface BuildOptions {
  /** Folders and files as the user gave them, relative to the working folder or absolute. */
  readonly seeds: string;
  readonly out: string;
  /** A user's own templates; a file of the same name wins over the shipped one. Null: only the shipped ones. */
  readonly templates: string | null;
  readonly config: string;
  /** The user named the settings file, so it must be there. */
  readonly isConfigNamed?: boolean;
  /** A problem of level warning stops the build before anything is written. */
  readonly strict: boolean;
  /** The whole site as one file too, whatever the configuration says. */
  readonly zip?: boolean;
  /** Folder in which what was read of each file is kept for the next build. Null or not given: nothing is kept. */
  readonly cache?: string | null;
  /** Most processors to use. Not given: one. */
  readonly jobs?: number;
  /** Aborted when the user stops the build. */
  readonly signal?: AbortSignal;
}

/** Told how far a stage is: done of total. Called often; must be cheap. */
export type Progress = (
  stage: 'listing' | 'reading' | 'joining' | 'writing',
  done: number,
  total: number | null,
) => void;
