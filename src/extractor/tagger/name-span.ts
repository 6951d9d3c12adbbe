import type { NameKind } from './labels.ts';

/** One name in an article's text. */
export interface NameSpan {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** What decided: 'model', 'surname-of-full-name', 'repeated-name', 'word-list', … */
  readonly rule: string;
  /** The name in its basic form, where the text has it in a case and a rule can tell: 'Россия' for 'России'. */
  readonly name?: string;
}
