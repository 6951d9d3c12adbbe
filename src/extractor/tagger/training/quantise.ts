import { labelCount } from '../labels.ts';
import type { ModelParts } from '../model-file.ts';
import type { Learned } from './learn.ts';

/** Round learned weights to whole numbers of one byte. Features all of whose weights are smaller than `least` are dropped. */
export function quantise(
  { weights, pairs }: Learned,
  hashes: Int32Array,
  { least, calibration }: { readonly least: number; readonly calibration: Float64Array },
): ModelParts {
  const kept: number[] = [];
  let top = 0;
  for (let row = 0; row < hashes.length; row += 1) {
    let high = 0;
    for (let label = 0; label < labelCount; label += 1)
      high = Math.max(high, Math.abs(weights[row * labelCount + label] ?? 0));
    top = Math.max(top, high);
    if (high >= least) kept.push(row);
  }
  const step = top / 127 || 1;
  const rounded = new Int8Array(kept.length * labelCount);
  kept.forEach((row, place) => {
    for (let label = 0; label < labelCount; label += 1)
      rounded[place * labelCount + label] = Math.round((weights[row * labelCount + label] ?? 0) / step);
  });
  return {
    step,
    pairs: Int32Array.from(pairs, (value) => Math.round(value / step)),
    features: Int32Array.from(kept, (row) => hashes[row] ?? 0),
    weights: rounded,
    calibration,
  };
}
