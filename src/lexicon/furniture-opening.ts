// What a beginning of lines that are not the article is.

export interface FurnitureOpening {
  readonly rule: string;
  /** Anchored at the line's beginning, without regard to case. */
  readonly pattern: RegExp;
  /** What a line must hold for a pattern that is dear to build; tried before it. */
  readonly needs?: RegExp;
  /** Characters a whole line may have. */
  readonly longest: number;
  readonly example: string;
}

/** An entry of the list: the rule, the source of the pattern without its anchor, the longest line, and a line that needed it. */
export function opening(rule: string, source: string, longest: number, example: string): FurnitureOpening {
  return { rule, pattern: new RegExp(`^(?:${source})`, 'iu'), longest, example };
}
