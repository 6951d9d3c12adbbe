import { mix } from '../hashing.ts';
import { bitsOf, bodyBits, personalBits, type WordTable } from '../word-lists.ts';

const forgettable = bitsOf('region', 'city', 'town', 'landmark') | personalBits | bodyBits;

/**
 * The same word lists with a share (0 to 1) of their names forgotten, the same ones for the same seed: articles to come
 * hold more names that stand in no list than the articles of the training do.
 */
export function forgetfulTable(table: WordTable, share: number, seed: number): WordTable {
  const find = (hash: number): number => {
    const bits = table.find(hash);
    if ((bits & forgettable) === 0) return bits;
    return (mix(seed, hash) >>> 0) / 4294967296 < share ? bits & ~forgettable : bits;
  };
  return { find, size: table.size };
}
