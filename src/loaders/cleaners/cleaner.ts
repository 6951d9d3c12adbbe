// What a cleaning pass is: a pure function from draft to draft.
import type { Draft } from '../../records/draft.ts';

/** What the user and the other files say about lines; all in the spelling of `plainLine`. */
export interface CleaningSettings {
  /** Lines that stay, whatever a rule says. */
  readonly keep: ReadonlySet<string>;
  /** Lines that go. */
  readonly drop: ReadonlySet<string>;
  /** Lines that stand in many files. */
  readonly repeated: ReadonlySet<string>;
}

export type Cleaner = (draft: Draft, settings: CleaningSettings) => Draft;
