import type { Amount } from './amount.ts';
import type { FigureText } from './figure-text.ts';

/** An amount with its unit. */
export interface Reading {
  /** From the sign or number to the end of the unit; what is counted is not in it. */
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  readonly unit: string | null;
  readonly unitKind: string;
  /** Times the amount: 0.01 for cents. */
  readonly factor: number;
  /** The rate that the unit's own symbol gives: 'day' for 'bpd'. */
  readonly per?: string | null;
  /** Choices made: which dollar was assumed. */
  readonly because: string | null;
  readonly confidence: number;
}

/** One family of forms: money, percent, ages … Null when the amount is not one of its own. */
export interface Form {
  readonly name: string;
  readonly read: (context: FigureText, amount: Amount) => Reading | null;
}
