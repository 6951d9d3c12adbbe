import { describe, expect, test } from 'vitest';
import { addWord, hashOf } from '../../../src/extractor/tagger/hashing.ts';
import { labelCount } from '../../../src/extractor/tagger/labels.ts';
import { packModel, unpackModel } from '../../../src/extractor/tagger/model-file.ts';
import { nameModel, wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { bitOf, longerRow, packTable, unpackTable } from '../../../src/extractor/tagger/word-lists.ts';

describe('files of the tagger', () => {
  test('a model comes back from its bytes as it was, rows of nothing aside', () => {
    const features = Int32Array.of(-5, 7, 2_000_000_000, 0);
    const weights = new Int8Array(4 * labelCount);
    weights[0] = -128;
    weights[labelCount + 12] = 127;
    weights[3 * labelCount + 3] = 1;
    const pairs = Int32Array.from({ length: labelCount * labelCount }, (_, at) => at - 80);
    const calibration = Float64Array.of(1, 0.5, 0.9, -0.25, 2, 0);
    const back = unpackModel(packModel({ step: 0.03125, pairs, features, weights, calibration }));
    expect([back.step, back.rows]).toEqual([0.03125, 3]);
    expect(back.pairs).toEqual(pairs);
    expect(back.calibration).toEqual(calibration);
    expect(back.rowOf(2_000_000_000)).toBe(-1);
    for (const [row, feature] of [
      [0, -5],
      [1, 7],
      [3, 0],
    ] as const) {
      const at = back.rowOf(feature) * labelCount;
      expect(back.weights.slice(at, at + labelCount)).toEqual(
        weights.slice(row * labelCount, (row + 1) * labelCount),
      );
    }
  });

  test('a model that is none is refused', () => {
    expect(() => unpackModel(new Uint8Array(100))).toThrow('no file of packModel');
    expect(() => unpackTable(new Uint8Array(100))).toThrow('no file of packTable');
  });

  test('word lists come back from their bytes as they were', () => {
    const entries = new Map([
      [-1, 3],
      [0, 1],
      [123_456_789, 1 << 27],
    ]);
    const table = unpackTable(packTable(entries));
    for (const [hash, bits] of entries) expect(table.find(hash)).toBe(bits);
    expect(table.find(42)).toBe(0);
  });

  test('the shipped files are there and small enough', () => {
    expect(nameModel().rowOf(12_345)).toBeLessThan(1_000_000);
    const row = (words: string): number =>
      words.split(' ').reduce((hash, word) => addWord(hash, hashOf(word)), 0);
    expect(wordLists().find(row('north korea')) & bitOf('country')).not.toBe(0);
    expect(wordLists().find(row('north')) & longerRow).not.toBe(0);
    expect(wordLists().find(row('xyzzyqu'))).toBe(0);
  });
});
