// What went wrong with somebody's file: a value that is reported, never thrown for bad input.

export type ProblemLevel = 'note' | 'warning' | 'error';

/** Something the user should know, said in full sentences: what happened, and what to do about it. */
export interface Problem {
  /** Never changes once published, kebab-case: 'empty-seed'. Listed in README. */
  readonly code: string;
  readonly level: ProblemLevel;
  /** Path as the user knows it: 'seeds/003.txt'. */
  readonly file: string;
  /** One-based line, null where the whole file is meant. */
  readonly line: number | null;
  readonly message: string;
  readonly hint: string;
}
