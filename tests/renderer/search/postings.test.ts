import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeTermIndex } from '../../../src/renderer/search/postings.ts';
import { compareText } from '../../../src/text/compare.ts';

type Documents = readonly (readonly [gap: number, terms: readonly string[]])[];

function rowsOf(documents: Documents, most?: number): readonly string[] {
  const index = makeTermIndex(most);
  let document = -1;
  for (const [gap, terms] of documents) {
    document += gap;
    index.add(document, new Map(terms.map((term, at) => [term, 1 + (at % 5)])), 1 + (document % 3));
  }
  return [...index.rows()];
}

const documents: fc.Arbitrary<Documents> = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 200_000 }),
    fc.uniqueArray(fc.constantFrom('a', 'ab', 'b', 'internationalisation', 'é', '金正', 'z9')),
  ),
  { maxLength: 60 },
);

describe('the terms of a collection', () => {
  test('give the same rows in one run and in many', () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 20 }), (given, most) => {
        expect(rowsOf(given, most)).toEqual(rowsOf(given));
      }),
    );
  });

  test('stand once each, in order, with the same postings whatever else there is', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const rows = rowsOf(given);
        const terms = rows.map((row) => row.slice(0, row.indexOf(' ')));
        expect(terms).toEqual([...new Set(given.flatMap(([, all]) => all))].sort(compareText));
        for (const row of rows) expect(row).toMatch(/^\S+ [!-~]+$/u);
      }),
    );
    expect(rowsOf([])).toEqual([]);
  });

  test('of a word in every document take little more than a sign each', () => {
    const [row = ''] = rowsOf(
      Array.from({ length: 50_000 }, () => [1, ['word']] as const),
      7000,
    );
    expect(row.length).toBeLessThan(50_010);
  });
});
