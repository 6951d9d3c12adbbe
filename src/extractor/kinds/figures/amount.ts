import { tidy } from '../../../text/numbers.ts';

/** A number found in a text, before its unit is known. */
export interface Amount {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Null for a vague amount; then `low` is the least that the words allow. */
  readonly number: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Product of the scale words at its end: a range shares it ('5 to 7 billion'). */
  readonly scale: number;
  /** How it stands there: digits, words, a vague plural ('dozens'), a share ('two-thirds'), or an article ('an hour'). */
  readonly written: 'digits' | 'words' | 'vague' | 'share' | 'article';
  /** Digits alone, without grouping, decimals or scale: could be a year, a label, a page. */
  readonly plain: boolean;
  /** A letter against the digits that is a scale in money and before people: '5m', '3b'. Null where none stands. */
  readonly loose: { readonly end: number; readonly scale: number } | null;
}

/** A value times a factor; null stays null. */
export function times(value: number | null, factor: number): number | null {
  return value === null ? null : tidy(value * factor);
}

/** The same amount times a factor, up to a new end. */
export function scaled(amount: Amount, factor: number, end: number): Amount {
  return {
    ...amount,
    end,
    number: times(amount.number, factor),
    low: times(amount.low, factor),
    high: times(amount.high, factor),
    scale: factor < 1 ? amount.scale : amount.scale * factor,
    plain: false,
    loose: null,
  };
}

/** A part of a whole between two offsets: 0.667 for 'two-thirds'. */
export function shareOf(found: { at: number; end: number; value: number }): Amount {
  return {
    start: found.at,
    end: found.end,
    number: Number(found.value.toPrecision(15)),
    low: null,
    high: null,
    scale: 1,
    written: 'share',
    plain: false,
    loose: null,
  };
}
