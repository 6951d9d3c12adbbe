// What a language of the interface consists of.

export interface Interface {
  /** English phrase to the phrase of this language. */
  readonly phrases: ReadonlyMap<string, string>;
  /** The same for what no template asks for by itself: names of rules, sentences of the files of the data folder. */
  readonly dictionary: ReadonlyMap<string, string>;
  /** What names of quantities that the program makes are made of: 'hours', and 'day' of 'hours per day'. */
  readonly units: ReadonlyMap<string, string>;
  readonly rates: ReadonlyMap<string, string>;
  /** What became of what is counted: 'destroyed' of 'homes destroyed'. */
  readonly outcomes: ReadonlyMap<string, string>;
  /** Tag of a language ('de') to what it is called. */
  readonly languages: ReadonlyMap<string, string>;
  /** Marks before and after words of an article, and a title in a citation. */
  readonly quotes: readonly [open: string, close: string];
  /** The same for a quotation within another. */
  readonly innerQuotes: readonly [open: string, close: string];
  /**
   * For what the program words itself, in English and of few forms (dates, counts): pattern and words for it, applied in order to what is
   * not a phrase.
   */
  readonly patterns: readonly (readonly [pattern: RegExp, words: string])[];
  /** What parts thousands, and what stands before decimals. */
  readonly thousands: string;
  readonly decimal: string;
}
