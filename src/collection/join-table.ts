// Why forms are one entity, as rows of numbers.
import type { Join } from '../records/entity.ts';
import type { Mentions } from './mentions.ts';
import { type TextPool, textAt } from './text-pool.ts';

/** Every join that was made. */
export interface JoinTable {
  readonly length: number;
  /** Index of a node of the cluster. */
  readonly node: Int32Array;
  /** Rows of the two mentions. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Number in `rules`. */
  readonly rule: Int32Array;
  readonly rules: readonly string[];
  /** Number in `evidences`; the same words have one number. */
  readonly evidence: Int32Array;
  readonly evidences: TextPool;
  readonly confidence: Float64Array;
}

/** The join of this number. */
export function joinAt(table: JoinTable, mentions: Mentions, number: number): Join {
  return new JoinOfTable(table, mentions, number);
}

/** A class, not an object with a getter: V8 keeps those as tables of their own. */
class JoinOfTable implements Join {
  readonly #table: JoinTable;
  readonly #mentions: Mentions;
  readonly #number: number;

  constructor(table: JoinTable, mentions: Mentions, number: number) {
    this.#table = table;
    this.#mentions = mentions;
    this.#number = number;
  }

  get a(): string {
    return this.#mentions.idAt(this.#table.a[this.#number] ?? 0);
  }
  get b(): string {
    return this.#mentions.idAt(this.#table.b[this.#number] ?? 0);
  }
  get rule(): string {
    return this.#table.rules[this.#table.rule[this.#number] ?? 0] ?? '';
  }
  get evidence(): string {
    return textAt(this.#table.evidences, this.#table.evidence[this.#number] ?? 0);
  }
  get confidence(): number {
    return this.#table.confidence[this.#number] ?? 0;
  }
  /** For JSON and for whoever looks at it: all fields. */
  toJSON(): Join {
    const { a, b, rule, evidence, confidence } = this;
    return { a, b, rule, evidence, confidence };
  }
}
