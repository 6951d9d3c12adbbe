import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixed, quickHash, shortHash } from '../../src/text/hash.ts';
import { makeWordHashes } from '../../src/text/word-hashes.ts';

/** The same words by one pattern, which is slower and plain to read. */
function byPattern(text: string): number[] {
  const words =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]{1,60}/gu) ?? [];
  return words.map((word) => quickHash(word.toLowerCase()));
}

describe('words as numbers', () => {
  const hashes = makeWordHashes();

  test.each([
    'The river crested at 7.4 metres, the HIGHEST mark since 1961.',
    'Überschwemmung in Łódź; İstanbul’da ΟΔΟΣ und STRASSE',
    '長江の水位は7.4メートル, Seoul에서 abc中文def',
    '𝒳yz 𐐀𐐁 😀 half \ud800 pair \udc00a',
    'ꀀ⺀ abc⺀⺀def ⼀中x',
    'a'.repeat(200),
    '',
    ' — ',
  ])('are the words that a pattern finds, in lower case: %s', (text) => {
    expect([...hashes(text)]).toEqual(byPattern(text));
  });

  test('are the same for any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect([...hashes(text)]).toEqual(byPattern(text));
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('A', 'ß', 'Σ', '中', 'か', 'ー', ' ', '9', '-', '𐐀') }),
        (text) => {
          expect([...hashes(text)]).toEqual(byPattern(text));
        },
      ),
    );
  });

  test('hold as many words as the text has', () => {
    expect(hashes('one '.repeat(5000))).toHaveLength(5000);
    expect(hashes('two')).toHaveLength(1);
  });
});

describe('hashes', () => {
  test('are those of the published test vectors', () => {
    expect([quickHash(''), quickHash('a'), quickHash('foobar')]).toEqual([
      0x811c9dc5, 0xe40c292c, 0xbf9cf968,
    ]);
    expect([mixed(0), mixed(1), mixed(0xffffffff)]).toEqual([0, 0x514e28b7, 0x81f16f39]);
    expect(shortHash('abc', 8)).toBe('ba7816bf');
  });
});
