import { labelCount } from '../labels.ts';
import type { ModelParts } from '../model-file.ts';
import { homeCopy } from './corpus.ts';
import type { Learned } from './learn.ts';

/** Round learned weights to whole numbers of one byte; a feature's home copy is added to it. Small rows are dropped. */
export function quantise(
  learned: Learned,
  hashes: Int32Array,
  { least, calibration }: { readonly least: number; readonly calibration: Float64Array },
): ModelParts {
  const copies = new Map<number, number>(Array.from(hashes, (hash, row): [number, number] => [hash, row]));
  const isCopy = new Set<number>();
  for (const hash of hashes) {
    const copy = copies.get(homeCopy(hash));
    if (copy !== undefined) isCopy.add(copy);
  }
  const merged: number[] = [];
  const kept: number[] = [];
  let top = 0;
  hashes.forEach((hash, row) => {
    if (isCopy.has(row)) return;
    const copy = copies.get(homeCopy(hash));
    const own: number[] = [];
    for (let label = 0; label < labelCount; label += 1) {
      const home = copy === undefined ? 0 : (learned.weights[copy * labelCount + label] ?? 0);
      own.push((learned.weights[row * labelCount + label] ?? 0) + home);
    }
    const high = Math.max(...own.map(Math.abs));
    if (high < least) return;
    top = Math.max(top, high);
    kept.push(hash);
    merged.push(...own);
  });
  const step = top / 127 || 1;
  return {
    step,
    pairs: Int32Array.from(learned.pairs, (value) => Math.round(value / step)),
    features: Int32Array.from(kept),
    weights: Int8Array.from(merged, (value) => Math.round(value / step)),
    calibration,
  };
}
