import { describe, expect, test } from 'vitest';
import { withinArticle } from '../../../src/extractor/tagger/confidence.ts';
import type { NameSpan } from '../../../src/extractor/tagger/name-span.ts';
import { fitLogistic } from '../../../src/extractor/tagger/training/fit-logistic.ts';

const TEXT = 'Orra met Lena Vosk.';

function article(own: number, others: readonly number[], length = 4): readonly NameSpan[] {
  const name = { start: 0, end: 4, kind: 'person', rule: 'model' } as const;
  return [
    { ...name, end: length, confidence: own },
    ...others.map((confidence) => ({ ...name, confidence })),
  ];
}

const first = (names: readonly NameSpan[], text = TEXT): number =>
  withinArticle(names, text)[0]?.confidence ?? 0;

describe('a name is as sure as its article lets it be', () => {
  const usual = Array.from({ length: 20 }, () => 0.95);
  const doubtful = Array.from({ length: 20 }, () => 0.55);

  test('beside doubtful names it is less sure than beside sure ones', () => {
    expect(first(article(0.6, doubtful))).toBeLessThan(0.5);
    expect(first(article(0.6, usual))).toBeGreaterThan(0.6);
  });

  test('one or two others say little', () => {
    const [few, many] = [first(article(0.6, [0.5, 0.5])), first(article(0.6, doubtful))];
    expect(few).toBeGreaterThan(many);
  });

  test('among equals the surer name stays the surer, and nothing leaves 0.01 to 0.99', () => {
    for (const others of [usual, doubtful, []]) {
      const [low, high] = [first(article(0.3, others)), first(article(0.99, others))];
      expect(low).toBeLessThan(high);
      expect(low).toBeGreaterThanOrEqual(0.01);
      expect(high).toBeLessThanOrEqual(0.99);
    }
  });

  test('the ends of several words are less sure than those of one', () => {
    const several = withinArticle(
      [{ start: 9, end: 18, kind: 'person', rule: 'model', confidence: 0.7 }],
      TEXT,
    );
    expect(several[0]?.confidence).toBeLessThan(first(article(0.7, [])));
  });

  test('an article without names has none', () => expect(withinArticle([], TEXT)).toEqual([]));
});

describe('the fit', () => {
  test('finds the weights that cases were made with', () => {
    const cases = Array.from({ length: 4000 }, (_, at) => {
      const own = (at % 40) / 10 - 2;
      const beside = (at % 7) / 3 - 1;
      const odds = 0.5 + 0.9 * own + 0.6 * beside;
      const share = 1 / (1 + Math.exp(-odds));
      return [[1, own, beside], (at * 0.618034) % 1 < share] as const;
    });
    const [offset = 0, own = 0, beside = 0] = fitLogistic(cases, { around: [0, 0, 0], pull: 1e-3 });
    expect(offset).toBeCloseTo(0.5, 0);
    expect(own).toBeCloseTo(0.9, 0);
    expect(beside).toBeCloseTo(0.6, 0);
    expect(Math.abs(own - 0.9) + Math.abs(beside - 0.6) + Math.abs(offset - 0.5)).toBeLessThan(0.3);
  });

  test('nothing to learn from gives what it began with', () =>
    expect(fitLogistic([], { around: [1, 0], pull: 1 })).toEqual([1, 0]));
});
