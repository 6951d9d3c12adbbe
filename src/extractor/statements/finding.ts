// What a rule finds, before it gets its quote and its id.
import type { Mention } from '../../records/mention.ts';
import type { StatementProperty } from '../../records/statement.ts';
import type { Scene } from './scene.ts';

export interface Finding {
  readonly subject: Mention;
  readonly object: Mention | null;
  readonly property: StatementProperty;
  /** Offsets of the value in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  /** EDTF, where the sentence dates the statement itself. */
  readonly asOf: string | null;
  /** Of a role: its noun in lower case, 'minister'. */
  readonly head?: string;
  /** Where the quote begins when it is more than this sentence: a quotation that opened earlier. */
  readonly from?: number;
}

/** One family of rules: a sentence in, its statements out. Never throws, linear in the sentence. */
export type StatementRule = (scene: Scene) => readonly Finding[];
