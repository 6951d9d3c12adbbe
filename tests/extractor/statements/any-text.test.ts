import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractStatements } from '../../../src/extractor/statements/extract-statements.ts';
import { markedArticle } from './marked-article.ts';

describe('whatever the text is', () => {
  const word = fc.constantFrom(
    'said',
    '"',
    '“',
    '”',
    ',',
    '.',
    '(',
    ')',
    '[',
    ']',
    'according',
    'to',
    'the',
    'director',
    'of',
    'who',
    'serves',
    'as',
    'and',
    'by',
    'quotes',
    'he',
    'told',
    'that',
    '-',
    "'s",
    '[person:Kim]',
    '[organisation:KCNA]',
    '[place:Lima]',
    '[unnamed:officials]',
    '[date=2020:2020]',
    '\u0000',
    '한국',
    'كيم',
    '😀',
    '\ud800',
  );

  test('each quote is the article’s own words, each value stands in its quote, and each id is used once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 60 }), { maxLength: 4 }), (blocks) => {
        const { article, mentions } = markedArticle(blocks.map((words) => words.join(' ')));
        const statements = extractStatements(article, mentions);
        for (const one of statements) {
          expect(article.text.slice(one.start, one.end)).toBe(one.quote);
          expect(one.quote).toContain(one.value);
        }
        expect(new Set(statements.map((one) => one.id)).size).toBe(statements.length);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('ten times the text takes about ten times as long', () => {
    const sentence =
      '"It is so," said [person:Kim], director of [organisation:KCNA], and he said the [place:Lima] talks, according to [person:Lee], ended. ';
    const time = (blocks: readonly string[]): number => {
      const { article, mentions } = markedArticle(blocks);
      const start = performance.now();
      extractStatements(article, mentions);
      return performance.now() - start;
    };
    const small = sentence.repeat(200);
    time([small]);
    const one = Math.max(5, time([small]));
    expect(time([small.repeat(10)])).toBeLessThan(one * 40);
    expect(time(Array.from({ length: 10 }, () => small))).toBeLessThan(one * 40);
    expect(time([`${'he said '.repeat(40_000)}`])).toBeLessThan(one * 40 + 2000);
    expect(
      time([`${'"[person:Kim]" he said a minister and the minister said '.repeat(2_000)}`]),
    ).toBeLessThan(one * 40 + 2000);
  });
});
