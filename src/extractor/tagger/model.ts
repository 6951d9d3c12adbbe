import { continues, goesOn, labelCount, labelsBefore } from './labels.ts';

// The trained model: a row of whole-number weights, one for each label, for every feature it knows, and weights of label pairs.

export interface NameModel {
  /** One weight is worth this much on the scale of the training. */
  readonly step: number;
  /** Weights of label pairs, `labelCount` × `labelCount`. */
  readonly pairs: Int32Array;
  /** Number of the row of a feature, -1 for an unknown one. */
  readonly rowOf: (feature: number) => number;
  /** Writes the rows of those of the first `count` features that are known over them, in order; returns how many. */
  readonly rowsOf: (features: Int32Array, count: number) => number;
  /** Rows one after the other, `labelCount` weights each; a row holds its weights once `rowOf` or `rowsOf` has named it. */
  readonly weights: Int8Array;
}

/** Add the weights of `count` features to the scores of one token, which begin at `from`. */
export function addScores(
  model: NameModel,
  { features, count }: { readonly features: Int32Array; readonly count: number },
  { scores, from }: { readonly scores: Int32Array; readonly from: number },
): void {
  const { weights } = model;
  for (let at = 0; at < count; at += 1) {
    const row = model.rowOf(features[at] ?? 0);
    if (row < 0) continue;
    const base = row * labelCount;
    for (let label = 0; label < labelCount; label += 1)
      scores[from + label] = (scores[from + label] ?? 0) + (weights[base + label] ?? 0);
  }
}

const low = -0x3fffffff;

/** The labels that may stand before each label, list after list, and where the list of each begins. */
const befores = Int8Array.from(labelsBefore.flat());
const listStarts = Int16Array.from(
  { length: labelCount + 1 },
  (_, at) => labelsBefore.slice(0, at).flat().length,
);

/** Room for one stretch of words, used again for the next: stretches are many and short. */
interface Room {
  readonly back: Int8Array;
  readonly labels: Int8Array;
  readonly sums: Omit<Sums, 'length' | 'pair'>;
}

let room = roomOf(64);

function roomOf(length: number): Room {
  const column = (): Float64Array => new Float64Array(length * labelCount);
  return {
    back: new Int8Array(length * labelCount),
    labels: new Int8Array(length),
    sums: { weight: column(), forward: column(), backward: column(), total: new Float64Array(length) },
  };
}

function roomFor(length: number): Room {
  if (room.labels.length < length) room = roomOf(length * 2);
  return room;
}

/**
 * The best allowed row of labels for `length` tokens, good until the next call; names neither begin before the first nor go on after
 * the last.
 */
export function bestLabels(scores: Int32Array, pairs: Int32Array, length: number): Int8Array {
  const { back, labels } = roomFor(length);
  let previous = new Int32Array(labelCount);
  let current = new Int32Array(labelCount);
  for (let label = 0; label < labelCount; label += 1)
    previous[label] = continues(label) ? low : (scores[label] ?? 0);
  for (let at = 1; at < length; at += 1) {
    const base = at * labelCount;
    for (let label = 0; label < labelCount; label += 1) {
      const before = bestBefore(previous, pairs, label);
      const score = (previous[before] ?? 0) + (pairs[before * labelCount + label] ?? 0);
      current[label] = Math.max(low, score) + (scores[base + label] ?? 0);
      back[base + label] = before;
    }
    [previous, current] = [current, previous];
  }
  let label = bestEnd(previous);
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = back[at * labelCount + label] ?? 0;
  }
  return labels;
}

function bestBefore(previous: Int32Array, pairs: Int32Array, label: number): number {
  let top = low * 2;
  let best = 0;
  const end = listStarts[label + 1] ?? 0;
  for (let place = listStarts[label] ?? 0; place < end; place += 1) {
    const before = befores[place] ?? 0;
    const score = (previous[before] ?? 0) + (pairs[before * labelCount + label] ?? 0);
    if (score <= top) continue;
    top = score;
    best = before;
  }
  return best;
}

function bestEnd(last: Int32Array): number {
  let best = 0;
  for (let label = 1; label < labelCount; label += 1)
    if (!goesOn(label) && (last[label] ?? 0) > (last[best] ?? 0)) best = label;
  return best;
}

/** Probabilities of rows of labels, by the forward-backward method. */
export interface Lattice {
  /** Probability that the tokens from `first` on have just these labels. */
  readonly probability: (first: number, labels: readonly number[]) => number;
}

interface Sums {
  readonly length: number;
  /** e to the power of each score and of each pair's score. */
  readonly weight: Float64Array;
  readonly pair: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** What each column of `forward` was divided by. */
  readonly total: Float64Array;
}

/** Set the lattice up for the scores of one stretch, good until the next is set up. `scale` turns scores into logarithms. */
export function latticeOf(
  scores: Int32Array,
  pair: Float64Array,
  { length, scale }: { readonly length: number; readonly scale: number },
): Lattice {
  const sums = { length, pair, ...roomFor(length).sums };
  fillWeights(sums, scores, scale);
  for (let at = 0; at < length; at += 1) sumForward(sums, at);
  const allowed = endBackward(sums);
  for (let at = length - 2; at >= 0; at -= 1) sumBackward(sums, at);
  return { probability: (first, labels) => probabilityOf(sums, first, labels) / allowed };
}

const weightsOfPairs = new WeakMap<NameModel, Float64Array>();

/** e to the power of the scores of label pairs, on the scale of the model. */
export function pairWeights(model: NameModel): Float64Array {
  const known = weightsOfPairs.get(model);
  if (known) return known;
  const made = Float64Array.from(model.pairs, (score) => Math.exp(score * model.step));
  weightsOfPairs.set(model, made);
  return made;
}

function sumForward({ weight, pair, forward, total }: Sums, at: number): void {
  const base = at * labelCount;
  let sum = 0;
  for (let label = 0; label < labelCount; label += 1) {
    let value = at === 0 && !continues(label) ? 1 : 0;
    const end = at > 0 ? (listStarts[label + 1] ?? 0) : 0;
    for (let place = listStarts[label] ?? 0; place < end; place += 1) {
      const before = befores[place] ?? 0;
      value += (forward[base - labelCount + before] ?? 0) * (pair[before * labelCount + label] ?? 0);
    }
    value *= weight[base + label] ?? 0;
    forward[base + label] = value;
    sum += value;
  }
  total[at] = sum || 1;
  for (let label = 0; label < labelCount; label += 1)
    forward[base + label] = (forward[base + label] ?? 0) / (sum || 1);
}

/** The last column: names do not go on after it. Returns the share of rows that is allowed. */
function endBackward({ length, forward, backward }: Sums): number {
  const base = (length - 1) * labelCount;
  let allowed = 0;
  for (let label = 0; label < labelCount; label += 1) {
    backward[base + label] = goesOn(label) ? 0 : 1;
    if (!goesOn(label)) allowed += forward[base + label] ?? 0;
  }
  return allowed || 1;
}

function sumBackward({ weight, pair, backward, total }: Sums, at: number): void {
  const base = at * labelCount;
  const next = base + labelCount;
  backward.fill(0, base, next);
  for (let label = 0; label < labelCount; label += 1) {
    const value = ((backward[next + label] ?? 0) * (weight[next + label] ?? 0)) / (total[at + 1] ?? 1);
    const end = listStarts[label + 1] ?? 0;
    for (let place = listStarts[label] ?? 0; place < end; place += 1) {
      const before = befores[place] ?? 0;
      backward[base + before] =
        (backward[base + before] ?? 0) + value * (pair[before * labelCount + label] ?? 0);
    }
  }
}

function probabilityOf(
  { weight, pair, forward, backward, total }: Sums,
  first: number,
  labels: readonly number[],
): number {
  let value = forward[first * labelCount + (labels[0] ?? 0)] ?? 0;
  for (let place = 1; place < labels.length; place += 1) {
    const slot = (first + place) * labelCount + (labels[place] ?? 0);
    const step = pair[(labels[place - 1] ?? 0) * labelCount + (labels[place] ?? 0)] ?? 0;
    value *= (step * (weight[slot] ?? 0)) / (total[first + place] ?? 1);
  }
  return value * (backward[(first + labels.length - 1) * labelCount + (labels.at(-1) ?? 0)] ?? 0);
}

/** e to the power of each score, each token's own highest score taken off first. */
function fillWeights({ length, weight }: Sums, scores: Int32Array, scale: number): void {
  for (let at = 0; at < length; at += 1) {
    const base = at * labelCount;
    let top = low;
    for (let label = 0; label < labelCount; label += 1) top = Math.max(top, scores[base + label] ?? 0);
    for (let label = 0; label < labelCount; label += 1)
      weight[base + label] = Math.exp(((scores[base + label] ?? 0) - top) * scale);
  }
}
