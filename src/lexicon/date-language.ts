// What one language must tell so that its dates can be read: a language is one file with one such record.

/**
 * What a word does in a date. The values of the counted kinds:
 * limit 1 by, 2 since, 3 until, 4 before, 5 after · part 1 early, 2 middle, 3 late · edge 1 start, 2 middle, 3 end · nearness -1 last,
 * 0 this, 1 next, 2 following, before or behind its unit · unit 1 day, 2 week, 3 month, 4 year, 5 decade, 6 weekend, 7 fortnight; `units` the same of many, where a plural has no -s of its own · year-word 4 a year, 10 years, also those of a decade, 11 a decade · to 3 until, 4 to or until, 5 to the next
 * of two nights · from 2 from or since · day -2 … 2 from the day before yesterday to
 * the day after tomorrow · shift -1 earlier, 1 later · era -1 before Christ, 1 after · number and ordinal their number.
 */
export type DateWordKind =
  | 'article'
  | 'of'
  | 'to'
  | 'and'
  | 'between'
  | 'from'
  | 'in'
  | 'limit'
  | 'part'
  | 'edge'
  | 'nearness'
  | 'unit'
  | 'units'
  | 'number'
  | 'ordinal'
  | 'ago'
  | 'day'
  | 'shift'
  | 'day-part'
  | 'about'
  | 'quarter'
  | 'half'
  | 'century'
  | 'era'
  | 'fiscal'
  | 'year-word'
  | 'every';

export interface DateLanguage {
  /** BCP 47, the language alone. */
  readonly code: string;
  /** Which part comes first where a date is written in figures; 'unclear' where the language has both ways. */
  readonly figures: 'day-first' | 'year-first' | 'unclear';
  /** True where months and weekdays are written with a capital, so that 'may' and 'march' are none. */
  readonly capitalised: boolean;
  /** True where '9. Februar' has a stop after the day. */
  readonly dotAfterDay: boolean;
  /** From January. Full names first; then short forms, which may carry a stop. Cases of inflection count as full. */
  readonly months: readonly Names[];
  /** From Monday. */
  readonly weekdays: readonly Names[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly Names[];
  readonly words: readonly (readonly [DateWordKind, number, readonly string[]])[];
}

export interface Names {
  readonly full: readonly string[];
  readonly short: readonly string[];
}
