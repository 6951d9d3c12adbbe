import { codeFeatures, codeTemplates } from './code-features.ts';
import type { Sink } from './feature-sink.ts';
import { wordFeatures } from './features.ts';
import { hashOf, mix } from './hashing.ts';
import { wordFacts } from './known-words.ts';
import { labelCount } from './labels.ts';
import type { NameModel } from './model.ts';
import type { Reading } from './reading.ts';

// Sums of weights that depend on one word alone, worked out once for each distinct word and kept as long as the word is known.

/** The parts a word can play for a token: the token itself (then plus 3 × opens + style), a neighbour, an end of its run of capitals. */
export const parts = {
  own: 0,
  before: 6,
  after: 7,
  before2: 8,
  after2: 9,
  /** The last word of the run, where the token is that word, and where it is not. */
  runLast: 10,
  runLater: 11,
  runFirst: 12,
} as const;
const partCount = 13;

/** Where the codes of a word in each part but `own` begin. */
const templateOfCodes: ReadonlyMap<number, number> = new Map(
  Object.entries(codeTemplates).map(([part, template]) => [
    parts[part as keyof typeof codeTemplates],
    template,
  ]),
);

export interface WordScores {
  readonly model: NameModel;
  generation: number;
  /** For each known word and part the place of its sums in `sums`: 0 not worked out, 1 nothing to add. */
  places: Int32Array;
  /** `labelCount` sums at each place. */
  sums: Int16Array;
  count: number;
}

/** Place in `sums` of a word that is told to be worth nothing. */
export const nothing = 1;

export function wordScores(model: NameModel): WordScores {
  return {
    model,
    generation: -1,
    places: new Int32Array(0),
    sums: new Int16Array(64 * labelCount),
    count: 2,
  };
}

/** Call before a text is scored. */
export function makeReady(scores: WordScores, generation: number): void {
  const room = wordFacts().count * partCount;
  if (scores.generation !== generation) {
    scores.generation = generation;
    scores.count = 2;
    scores.places = new Int32Array(room);
    return;
  }
  if (room <= scores.places.length) return;
  const places = new Int32Array(room * 2);
  places.set(scores.places);
  scores.places = places;
}

/** Place in `scores.sums` of the sums of the token's word in this part. */
export function placeOf(scores: WordScores, reading: Reading, at: number, part: number): number {
  const slot = (reading.word[at] ?? 0) * partCount + part;
  const known = scores.places[slot] ?? 0;
  if (known > 0) return known;
  const place = workOut(scores, reading, at, part);
  scores.places[slot] = place;
  return place;
}

const features = new Int32Array(64);

function workOut(scores: WordScores, reading: Reading, at: number, part: number): number {
  const out = { sink: features, count: 0 };
  if (part < parts.before) wordFeatures(out, reading, at);
  else otherFeatures(out, reading, at, part);
  const sums = new Int16Array(labelCount);
  addRows(scores.model, out, sums);
  if (sums.every((sum) => sum === 0)) return nothing;
  const place = scores.count;
  scores.count += 1;
  if (scores.sums.length < scores.count * labelCount) {
    const larger = new Int16Array(scores.sums.length * 2);
    larger.set(scores.sums);
    scores.sums = larger;
  }
  scores.sums.set(sums, place * labelCount);
  return place;
}

/** Add the weights of one feature, where the model knows it. */
export function addRow({ rowOf, weights }: NameModel, feature: number, sums: Int16Array): void {
  const row = rowOf(feature);
  if (row < 0) return;
  for (let label = 0; label < labelCount; label += 1)
    sums[label] = (sums[label] ?? 0) + (weights[row * labelCount + label] ?? 0);
}

/** Add the weights of all features written to a sink, which is used up. */
export function addRows(model: NameModel, { sink, count }: Sink, sums: Int16Array): void {
  const found = model.rowsOf(sink, count);
  for (let one = 0; one < found; one += 1) {
    const base = (sink[one] ?? 0) * labelCount;
    for (let label = 0; label < labelCount; label += 1)
      sums[label] = (sums[label] ?? 0) + (model.weights[base + label] ?? 0);
  }
}

function add(out: Sink, feature: number): void {
  out.sink[out.count] = feature;
  out.count += 1;
}

/** The features of `contextFeatures` and `runFeatures` that look at one other word alone. */
function otherFeatures(out: Sink, { lower, text, tokens, codes }: Reading, at: number, part: number): void {
  codeFeatures(out, templateOfCodes.get(part) ?? 0, codes[at]);
  const word = lower[at] ?? 0;
  const start = tokens.start[at] ?? 0;
  const end = tokens.end[at] ?? 0;
  if (part === parts.before2) add(out, mix(7, word));
  else if (part === parts.after2) add(out, mix(8, word));
  else if (part === parts.runFirst) add(out, mix(54, word));
  else if (part === parts.runLast || part === parts.runLater) add(out, mix(53, word));
  else add(out, mix(part === parts.before ? 5 : 6, word));
  if (part === parts.runLater) add(out, mix(55, hashOf(text, Math.max(start, end - 4), end)));
  if ((part !== parts.before && part !== parts.after) || end - start < 4) return;
  const template = part === parts.before ? 42 : 40;
  add(out, mix(template, hashOf(text, end - 3, end)));
  add(out, mix(template + 1, hashOf(text, end - 4, end)));
}
