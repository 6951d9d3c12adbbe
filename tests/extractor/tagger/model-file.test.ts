import { describe, expect, test } from 'vitest';
import { addWord, hashOf } from '../../../src/extractor/tagger/hashing.ts';
import { labelCount } from '../../../src/extractor/tagger/labels.ts';
import { packModel, unpackModel } from '../../../src/extractor/tagger/model-file.ts';
import { nameModel, wordCodes, wordLists } from '../../../src/extractor/tagger/program-data.ts';
import {
  codeAt,
  groupCount,
  groupOf,
  noCodes,
  packCodes,
  packWordCodes,
  unpackWordCodes,
} from '../../../src/extractor/tagger/word-codes.ts';
import { bitOf, longerRow, packTable, unpackTable } from '../../../src/extractor/tagger/word-lists.ts';
import { tokenKinds } from '../../../src/text/tokens.ts';

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
    expect(() => unpackWordCodes(new Uint8Array(100))).toThrow('no file of packWordCodes');
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

  test('codes of words come back from their bytes as they were, of two words with one key the first', () => {
    const codes = [
      [-1, [63, 255, 255]],
      [0x1234_5678, [0, 0, 0]],
      [0x1234_5679, [1, 2, 3]], // differs in bits that are not kept
      [7_000, [5, 0, 200]],
    ] as const;
    const table = unpackWordCodes(packWordCodes(codes.map(([hash, own]) => [hash, packCodes(own)])));
    const found = (hash: number): number[] => [0, 1, 2].map((level) => codeAt(table.find(hash), level as 0));
    expect(table.size).toBe(3);
    expect([found(-1), found(0x1234_5678), found(7_000)]).toEqual([codes[0][1], codes[1][1], codes[3][1]]);
    expect(table.find(0x7000_0000)).toBe(noCodes);
  });

  test('words used alike share their first code, and a capital tells two groups apart', () => {
    const code = (word: string): number => codeAt(wordCodes().find(hashOf(word)), 0);
    expect(code('kampala')).toBe(code('nairobi'));
    expect(code('toyota')).toBe(code('microsoft'));
    expect(code('toyota')).not.toBe(code('nairobi'));
    expect(wordCodes().find(hashOf('xyzzyqu'))).toBe(noCodes);
    const { capital, lower, number, other } = tokenKinds;
    const groups = [
      ...[capital, lower].flatMap((kind) => [groupOf(noCodes, kind), groupOf(packCodes([63, 0, 0]), kind)]),
      ...[number, other].map((kind) => groupOf(noCodes, kind)),
    ];
    expect(new Set(groups).size).toBe(6);
    expect(Math.max(...groups)).toBeLessThan(groupCount - 1); // the last is the edge of the sentence
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
