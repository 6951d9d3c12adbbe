// What a language of the interface consists of.

export interface Interface {
  /** English phrase to the phrase of this language. */
  readonly phrases: ReadonlyMap<string, string>;
  /** The same for sentences that no template asks for by itself: what the files of the data folder hold. */
  readonly dictionary: ReadonlyMap<string, string>;
  /**
   * For what the program words itself, in English and of few forms (dates, counts): pattern and words for it, applied in order to what is
   * not a phrase.
   */
  readonly patterns: readonly (readonly [pattern: RegExp, words: string])[];
  /** What parts thousands, and what stands before decimals. */
  readonly thousands: string;
  readonly decimal: string;
}
