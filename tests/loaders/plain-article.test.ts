import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainArticle } from '../../src/loaders/plain-article.ts';
import { PROSE } from './load.ts';

const plain = (text: string, published: string | null = null) => plainArticle({ id: 'one', text, published });

describe('a text as it is given', () => {
  test('is not cleaned: furniture, spaces and line ends stay where they are', () => {
    const text = `Advertisement\r\n\u00a0${PROSE[0]} \r\n\r\nRead also: x`;
    const article = plain(text);
    expect(article.text).toBe(text);
    expect(article.blocks.map((block) => text.slice(block.start, block.end))).toEqual([
      'Advertisement',
      PROSE[0],
      'Read also: x',
    ]);
    expect(article.blocks.map((block) => block.line)).toEqual([1, 2, 4]);
    expect(article).toMatchObject({ id: 'one', path: 'one', language: 'en', removed: [], links: [] });
  });

  test.each([
    ['2026-04-17', { edtf: '2026-04-17', earliest: '2026-04-17', latest: '2026-04-17' }],
    ['2026-04', { edtf: '2026-04', earliest: '2026-04-01', latest: '2026-04-30' }],
    ['yesterday', { edtf: null, earliest: null, latest: null }],
    [null, { edtf: null, earliest: null, latest: null }],
  ])('published %s', (published, expected) => {
    expect(plain(PROSE[0], published).published).toEqual(expected);
  });

  test('any text: offsets index the given string, and every word is in a block', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const article = plain(text);
        expect(article.text).toBe(text);
        const words = article.blocks.map((block) => text.slice(block.start, block.end)).join('');
        expect(words.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const block of article.blocks) expect(text.slice(block.start, block.end)).not.toContain('\n');
      }),
      { numRuns: 300, seed: 9 },
    );
  });
});
