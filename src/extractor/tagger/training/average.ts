import { labelCount } from '../labels.ts';
import type { Learned } from './learn.ts';

/** Weights with the hash of the feature behind each row. */
export interface NumberedWeights {
  readonly learned: Learned;
  readonly hashes: Int32Array;
}

/**
 * The mean of several trainings, row by row; a feature that one of them does not know counts as zero there. What depends on the order
 * of the examples and on which names were forgotten is evened out.
 */
export function averageOf(rounds: readonly NumberedWeights[]): NumberedWeights {
  const rows = new Map<number, number>();
  for (const { hashes } of rounds) for (const hash of hashes) if (!rows.has(hash)) rows.set(hash, rows.size);
  const weights = new Float32Array(rows.size * labelCount);
  const pairs = new Float64Array(labelCount * labelCount);
  const share = 1 / rounds.length;
  for (const { learned, hashes } of rounds) {
    hashes.forEach((hash, row) => {
      const to = (rows.get(hash) ?? 0) * labelCount;
      for (let label = 0; label < labelCount; label += 1)
        weights[to + label] =
          (weights[to + label] ?? 0) + share * (learned.weights[row * labelCount + label] ?? 0);
    });
    learned.pairs.forEach((value, slot) => {
      pairs[slot] = (pairs[slot] ?? 0) + share * value;
    });
  }
  return { learned: { weights, pairs }, hashes: Int32Array.from(rows.keys()) };
}
