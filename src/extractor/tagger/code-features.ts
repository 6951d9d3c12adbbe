import { add, type Sink } from './feature-sink.ts';
import type { Reading } from './reading.ts';
import { codeAt, edgeGroup, noCodes } from './word-codes.ts';

// What the model may look at of the company that words keep. Template numbers are part of the trained model (see features).

/** Templates of the codes of a word beside the token, by level from these numbers on. */
export const codeTemplates = {
  before: 116,
  after: 119,
  before2: 122,
  after2: 125,
  /** The last word of the run of capitals, where the token is that word, and where it is not; and the first. */
  runLast: 128,
  runLater: 131,
  runFirst: 134,
} as const;

/** The codes of a word, one feature for each level; none for a word without. */
export function codeFeatures(out: Sink, template: number, codes: number = noCodes, second = 0): void {
  if (codes === noCodes) return;
  add(out, template, codeAt(codes, 0), second);
  add(out, template + 1, codeAt(codes, 1), second);
  add(out, template + 2, codeAt(codes, 2), second);
}

/** Templates of the groups of two words: one before the other, counted from the token. */
export const groupTemplates = {
  beforeOwn: 140,
  ownAfter: 141,
  around: 142,
  before: 143,
  after: 144,
} as const;

/** The groups of two words around the token. */
export function groupFeatures(out: Sink, reading: Reading, at: number): void {
  const of = (place: number): number => groupBeside(reading, place, at);
  add(out, groupTemplates.beforeOwn, of(at - 1), of(at));
  add(out, groupTemplates.ownAfter, of(at), of(at + 1));
  add(out, groupTemplates.around, of(at - 1), of(at + 1));
  add(out, groupTemplates.before, of(at - 2), of(at - 1));
  add(out, groupTemplates.after, of(at + 1), of(at + 2));
}

/** The group of the word at `place`, the edge's beyond the sentence of the token. */
export function groupBeside({ group, sentence }: Reading, place: number, at: number): number {
  return sentence[place] === sentence[at] ? (group[place] ?? edgeGroup) : edgeGroup;
}
