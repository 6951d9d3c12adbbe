// What a form reads out of a shape, before years are filled in and limits and roles are found.
import type { Reference } from './find-reference.ts';
import type { Shape } from './shape.ts';

/** A day, month, part of a year, year, decade or century, as far as the words give it. */
export interface Moment {
  readonly year: number | null;
  /** 1 year, 10 for a decade, 100 for a century that begins with `year`. */
  readonly span: 1 | 10 | 100;
  readonly month: number | null;
  readonly day: number | null;
  /** EDTF number of a season, quarter or half: 21 to 41. */
  readonly group: number | null;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number | null;
  /** 'last year': -1. Null where the year is plainly said or not at all. */
  readonly yearShift: number | null;
}

/** A value that hangs on the day of publication. */
export interface Relative {
  readonly edtf: string;
  readonly inferred: Readonly<Record<string, number | string>>;
  /** 1 early, 2 middle, 3 late in it; 0 for the whole. */
  readonly part: number;
}

export interface Reading {
  /** Tokens of the shape, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly confidence: number;
  readonly from: Moment;
  readonly to: Moment | null;
  /** 1 early, 2 middle, 3 late; 0 for the whole. */
  readonly part: number;
  readonly about: boolean;
  /** Another reading of the same figures: 9 February or 2 September. */
  readonly choice: Moment | null;
  readonly limit: 'open' | 'until' | null;
  /** Parts worked out, with the sentence that says how. */
  readonly inferred: Readonly<Record<string, number | string>>;
  readonly because: string | null;
  /** Words that are said beside the date: { relative: 'tomorrow' }. */
  readonly said: Readonly<Record<string, number | string>>;
  readonly relative: ((reference: Reference, tense: Tense) => Relative | null) | null;
}

export type Tense = 'past' | 'future' | 'open';

export const nothing: Moment = {
  year: null,
  span: 1,
  month: null,
  day: null,
  group: null,
  weekday: null,
  yearShift: null,
};

/** A reading of tokens `first` to `last`, everything else as a plain date has it. */
export function reading(
  rule: string,
  [first, last]: readonly [number, number],
  more: Partial<Reading> & { readonly from: Moment },
): Reading {
  return {
    first,
    last,
    rule,
    confidence: 0.95,
    to: null,
    part: 0,
    about: false,
    choice: null,
    limit: null,
    inferred: {},
    because: null,
    said: {},
    relative: null,
    ...more,
  };
}

/** One way of writing dates: a pattern over the letters of a shape and what it means. */
export interface Form {
  readonly rule: string;
  /** With the flags d and g. */
  readonly pattern: RegExp;
  /** Null: no date, another form may look. An empty list: no date, and no other form may look. */
  readonly read: (found: Found) => Reading | readonly Reading[] | null;
}

/** A match of a pattern in a shape. */
export interface Found {
  readonly shape: Shape;
  readonly first: number;
  readonly last: number;
  /** Token of a named group. */
  readonly at: (group: string) => number | null;
  /** Value of that token. */
  readonly value: (group: string) => number | null;
}

/** The words of a token, in lower case; '' outside the shape. */
export function wordAt(shape: Shape, token: number): string {
  if (token < 0 || token >= shape.letters.length) return '';
  return shape.text.slice(shape.start[token], shape.end[token]).toLowerCase();
}

/** True where a token begins with a capital letter. */
export function isCapital(shape: Shape, token: number): boolean {
  const first = shape.text.charAt(shape.start[token] ?? -1);
  return first !== first.toLowerCase();
}

/** True where no blank stands between a token and the one before it. */
export function isTight(shape: Shape, token: number): boolean {
  return token > 0 && shape.end[token - 1] === shape.start[token];
}
