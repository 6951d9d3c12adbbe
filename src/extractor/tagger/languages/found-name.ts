import type { NameSpan } from '../name-span.ts';

/** A name as words of one sentence. */
export interface FoundName {
  readonly first: number;
  /** One past the last word. */
  readonly end: number;
  readonly kind: NameSpan['kind'];
  readonly confidence: number;
  readonly name: string | null;
  readonly rule: string;
}
