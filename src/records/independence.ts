// Who stands behind what is stated, and how many of those who state it are independent of each other.
import type { Lookup } from './corpus.ts';

/** Publisher → outlet or organisation that is quoted → person who speaks. Null where the text names none. */
export interface SourceChain {
  readonly publisher: string | null;
  /** Entity id of the outlet or organisation that the article gives as its source. */
  readonly outlet: string | null;
  /** Entity id of the person who says it, named or not. */
  readonly speaker: string | null;
}

/** What one statement or figure rests on. */
export interface Support {
  readonly chain: SourceChain;
  /** The one it ultimately comes from, as a key that is the same for everything from there: 'entity:…', 'publisher:…', 'text:…'. */
  readonly origin: string;
  /** Statements that say the same of the same, or figures of one quantity with one value, have one group: its key. */
  readonly group: string;
  /** How many different origins the group has; at least 1. */
  readonly origins: number;
}

/** By what the collection's statements and figures are carried, worked out over the whole of it. */
export interface Independence {
  /** Article id to the id of the first article (by path) whose words it mostly repeats; articles that repeat none are left out. */
  readonly copyOf: ReadonlyMap<string, string>;
  /** By statement id. */
  readonly statements: Lookup<Support>;
  /** By mention id, for figures. */
  readonly figures: Lookup<Support>;
}
