import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenKinds, tokensOf } from '../../src/text/tokens.ts';

function words(text: string): string[] {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.length }, (_, at) => text.slice(tokens.start[at], tokens.end[at]));
}

describe('tokens', () => {
  test.each([
    ['the Moscow-appointed head', ['the', 'Moscow', '-', 'appointed', 'head']],
    ["Kim's visit, the workers' league", ['Kim', "'s", 'visit', ',', 'the', 'workers', "'", 'league']],
    ['Zaripov’s view', ['Zaripov', '’s', 'view']],
    ["They can't and don't", ['They', 'ca', "n't", 'and', 'do', "n't"]],
    ['Tapeh Qal‘eh is ‘old’.', ['Tapeh', 'Qal‘eh', 'is', '‘', 'old', '’', '.']],
    ["O'Brien of Côte d'Ivoire", ["O'Brien", 'of', 'Côte', "d'Ivoire"]],
    ['U.S. Sen. John F. Kerry', ['U.S.', 'Sen.', 'John', 'F.', 'Kerry']],
    ['Mr. Kim left.', ['Mr.', 'Kim', 'left', '.']],
    ['AT&T Inc. and Foo', ['AT&T', 'Inc.', 'and', 'Foo']],
    ['$10.50, 15,000 and 5th', ['$', '10.50', ',', '15,000', 'and', '5th']],
    ['COVID-19 (2020)', ['COVID', '-', '19', '(', '2020', ')']],
    ['mail a.b@c.org now', ['mail', 'a', '.', 'b@c.org', 'now']],
    ['see https://a.example/x?y=1, please', ['see', 'https://a.example/x?y=1', ',', 'please']],
    ['@name and #tag_1', ['@name', 'and', '#tag_1']],
    ['北京 서울 दिल्ली', ['北', '京', '서울', 'दिल्ली']],
    ['wait...what', ['wait', '...', 'what']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('kinds tell capitals, all capitals, numbers and scripts without case', () => {
    const { kind } = tokensOf('KANG Ji won 5 서울 , U.S. A');
    expect(Array.from(kind)).toEqual([
      tokenKinds.upper,
      tokenKinds.capital,
      tokenKinds.lower,
      tokenKinds.number,
      tokenKinds.caseless,
      tokenKinds.other,
      tokenKinds.upper,
      tokenKinds.capital,
    ]);
  });

  test('a part of the text has offsets into the whole text', () => {
    const { start, end } = tokensOf('One two three', 4, 7);
    expect([Array.from(start), Array.from(end)]).toEqual([[4], [7]]);
  });

  test('tokens of any string stand in order and cover every letter and digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { start, end, length } = tokensOf(text);
        let last = 0;
        for (let at = 0; at < length; at += 1) {
          const begin = start[at] ?? -1;
          expect(begin).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, begin)).not.toMatch(/[\p{L}\p{N}]/u);
          last = end[at] ?? -1;
          expect(last).toBeGreaterThan(begin);
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test.each(['a', 'A', ' ', 'A.', "'", "a'", '@', 'a@', 'a://', '𝒜', '1,', '\u0301'])(
    'twice as much of %j takes about twice the time',
    (unit) => {
      const time = (count: number): number => {
        const text = unit.repeat(count);
        const begin = process.cpuUsage().user;
        tokensOf(text);
        return (process.cpuUsage().user - begin) / 1000;
      };
      time(60_000);
      expect(time(120_000)).toBeLessThan(4 * time(60_000) + 200);
    },
  );
});
