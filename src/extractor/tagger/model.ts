import { mix } from './hashing.ts';
import { continues, goesOn, labelCount, labelsBefore } from './labels.ts';

// The trained model: a row of whole-number weights, one for each label, for every feature it knows, and weights of label pairs.

export interface NameModel {
  /** One weight is worth this much on the scale of the training. */
  readonly step: number;
  /** Weights of label pairs, `labelCount` × `labelCount`. */
  readonly pairs: Int32Array;
  /** Number of the row of a feature, -1 for an unknown one. */
  readonly rowOf: (feature: number) => number;
  /** All rows one after the other, `labelCount` weights each. */
  readonly weights: Int8Array;
}

/** A table from feature to row number. */
export function rowTable(features: Int32Array): (feature: number) => number {
  let room = 16;
  while (room < features.length * 2) room *= 2;
  const mask = room - 1;
  const keys = new Int32Array(room);
  const rows = new Int32Array(room).fill(-1);
  for (let row = 0; row < features.length; row += 1) {
    const feature = features[row] ?? 0;
    let slot = slotOf(feature, mask);
    while ((rows[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    keys[slot] = feature;
    rows[slot] = row;
  }
  return (feature) => {
    let slot = slotOf(feature, mask);
    for (let row = rows[slot] ?? -1; row >= 0; row = rows[slot] ?? -1) {
      if (keys[slot] === feature) return row;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
}

const slotOf = (feature: number, mask: number): number => mix(0, feature) & mask;

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

/** The best allowed row of labels for `length` tokens; names neither begin before the first nor go on after the last. */
export function bestLabels(scores: Int32Array, pairs: Int32Array, length: number): Int8Array {
  const best = new Int8Array(length);
  const back = new Int8Array(length * labelCount);
  let previous = new Int32Array(labelCount);
  let current = new Int32Array(labelCount);
  for (let label = 0; label < labelCount; label += 1)
    previous[label] = continues(label) ? low : (scores[label] ?? 0);
  for (let at = 1; at < length; at += 1) {
    for (let label = 0; label < labelCount; label += 1) {
      let top = low * 2;
      let from = 0;
      for (const before of labelsBefore[label] ?? []) {
        const score = (previous[before] ?? 0) + (pairs[before * labelCount + label] ?? 0);
        if (score > top) {
          top = score;
          from = before;
        }
      }
      current[label] = Math.max(low, top) + (scores[at * labelCount + label] ?? 0);
      back[at * labelCount + label] = from;
    }
    [previous, current] = [current, previous];
  }
  let label = 0;
  for (let end = 1; end < labelCount; end += 1)
    if (!goesOn(end) && (previous[end] ?? 0) > (previous[label] ?? 0)) label = end;
  for (let at = length - 1; at >= 0; at -= 1) {
    best[at] = label;
    label = back[at * labelCount + label] ?? 0;
  }
  return best;
}

/** Probabilities of rows of labels, by the forward-backward method. */
export interface Lattice {
  /** Probability that the tokens from `first` on have just these labels. */
  readonly probability: (first: number, labels: readonly number[]) => number;
}

/** Set the lattice up for the scores of one stretch. `scale` turns scores into logarithms. */
export function latticeOf(
  scores: Int32Array,
  pairs: Int32Array,
  { length, scale }: { readonly length: number; readonly scale: number },
): Lattice {
  const weight = exponentials(scores, length, scale);
  const pair = Float64Array.from(pairs, (score) => Math.exp(score * scale));
  const forward = new Float64Array(length * labelCount);
  const backward = new Float64Array(length * labelCount);
  const total = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    let sum = 0;
    for (let label = 0; label < labelCount; label += 1) {
      let value = 0;
      if (at === 0) value = continues(label) ? 0 : 1;
      else
        for (const before of labelsBefore[label] ?? [])
          value += (forward[(at - 1) * labelCount + before] ?? 0) * (pair[before * labelCount + label] ?? 0);
      value *= weight[at * labelCount + label] ?? 0;
      forward[at * labelCount + label] = value;
      sum += value;
    }
    total[at] = sum || 1;
    for (let label = 0; label < labelCount; label += 1)
      forward[at * labelCount + label] = (forward[at * labelCount + label] ?? 0) / (total[at] ?? 1);
  }
  const end = (length - 1) * labelCount;
  let allowed = 0;
  for (let label = 0; label < labelCount; label += 1) {
    backward[end + label] = goesOn(label) ? 0 : 1;
    if (!goesOn(label)) allowed += forward[end + label] ?? 0;
  }
  for (let at = length - 2; at >= 0; at -= 1) {
    for (let label = 0; label < labelCount; label += 1) {
      const next =
        ((backward[(at + 1) * labelCount + label] ?? 0) * (weight[(at + 1) * labelCount + label] ?? 0)) /
        (total[at + 1] ?? 1);
      for (const before of labelsBefore[label] ?? []) {
        const slot = at * labelCount + before;
        backward[slot] = (backward[slot] ?? 0) + next * (pair[before * labelCount + label] ?? 0);
      }
    }
  }
  const probability = (first: number, labels: readonly number[]): number => {
    let value = forward[first * labelCount + (labels[0] ?? 0)] ?? 0;
    labels.forEach((label, place) => {
      if (place === 0) return;
      const at = first + place;
      const before = labels[place - 1] ?? 0;
      value *=
        ((pair[before * labelCount + label] ?? 0) * (weight[at * labelCount + label] ?? 0)) /
        (total[at] ?? 1);
    });
    const last = first + labels.length - 1;
    return (value * (backward[last * labelCount + (labels.at(-1) ?? 0)] ?? 0)) / (allowed || 1);
  };
  return { probability };
}

/** e to the power of each score, each token's own highest score taken off first. */
function exponentials(scores: Int32Array, length: number, scale: number): Float64Array {
  const weight = new Float64Array(length * labelCount);
  for (let at = 0; at < length; at += 1) {
    let top = low;
    for (let label = 0; label < labelCount; label += 1)
      top = Math.max(top, scores[at * labelCount + label] ?? 0);
    for (let label = 0; label < labelCount; label += 1)
      weight[at * labelCount + label] = Math.exp(((scores[at * labelCount + label] ?? 0) - top) * scale);
  }
  return weight;
}
