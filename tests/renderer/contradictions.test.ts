// What is told to contradict, and above all what is not: unlike things are never paired.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REVIEW } from '../../src/renderer/links.ts';
import { conflicts, someContradict } from '../../src/renderer/review-conflicts.ts';
import { makeSite } from '../../src/renderer/site.ts';
import { corpusOf } from '../corpus-of.ts';

const file = (published: string, text: string): string =>
  `---\ntitle: Report\npublished: ${published}\npublisher: The Daily\n---\n\n${text}\n`;

/** Titles of what is listed when two articles say these two things. */
function told(
  one: string,
  other: string,
  days: readonly [string, string] = ['2024-05-03', '2024-06-03'],
): string[] {
  const corpus = corpusOf({ 'a.md': file(days[0], one), 'b.md': file(days[1], other) });
  return conflicts(makeSite(corpus), REVIEW).map(
    ({ title, about, reasons }) => `${title}, ${about}: ${reasons.join(' ')}`,
  );
}

describe('two articles contradict each other', () => {
  test.each([
    [
      'two years of birth',
      'Imran Qureshi was born on 3 March 1970 in Multan.',
      'Imran Qureshi, who was born in 1972, lives in Lahore.',
      'Imran Qureshi, born: 1972 or 3 March 1970.',
    ],
    [
      'two years of founding',
      'Deutsche Bank, founded in 1919, cut jobs.',
      'Deutsche Bank was founded in 1921 in Frankfurt.',
      'Deutsche Bank, founded: 1919 or 1921.',
    ],
    [
      'a year of birth and an age',
      'Amina Wanjiru, 45, resigned on Monday.',
      'Amina Wanjiru was born in 1961 in Nairobi.',
      'Amina Wanjiru, born: 1961 or aged 45: born 1978 or 1979.',
    ],
    [
      'two numbers of staff at one time',
      'Deutsche Bank had 4,300 employees in December 2022.',
      'In December 2022, Deutsche Bank had 4,100 employees.',
      'employees, Deutsche Bank, December 2022: 4,100 or 4,300.',
    ],
  ])('%s', (_, one, other, wanted) => expect(told(one, other).join('\n')).toContain(wanted));
});

describe('what only looks like it', () => {
  test.each([
    [
      'one day and its year',
      'Imran Qureshi was born on 3 March 1970.',
      'Imran Qureshi was born in 1970 in Multan.',
    ],
    ['two people', 'Imran Qureshi was born in 1970.', 'Fatima Rehman was born in 1972.'],
    ['birth and death', 'Imran Qureshi was born in 1930.', 'Imran Qureshi died in 1999.'],
    ['an age of a year later', 'Amina Wanjiru, 45, resigned.', 'Amina Wanjiru, 46, came back.'],
    [
      'ages of three years apart in articles three years apart',
      'Amina Wanjiru, 45, resigned.',
      'Amina Wanjiru, 48, came back.',
      ['2021-05-03', '2024-05-03'],
    ],
    [
      'another organisation founded near the name',
      'Deutsche Bank praised World Bank, founded in 1870.',
      'Deutsche Bank, founded in 1919, cut jobs.',
    ],
    [
      'what somebody founded',
      'Imran Qureshi founded Deutsche Bank in 1919.',
      'Imran Qureshi founded World Bank in 1921.',
    ],
    [
      'staff at two times',
      'Deutsche Bank had 4,300 employees in December 2022.',
      'In March 2023, Deutsche Bank had 4,100 employees.',
    ],
    ['staff at no time', 'Deutsche Bank has 4,300 employees.', 'Deutsche Bank has 4,100 employees.'],
    [
      'staff of two',
      'Deutsche Bank had 4,300 employees in December 2022.',
      'World Bank had 4,100 employees in December 2022.',
    ],
    [
      'about and exactly',
      'Deutsche Bank had about 4,300 employees in December 2022.',
      'In December 2022, Deutsche Bank had 4,100 employees.',
    ],
    [
      'the dead and the hurt',
      'In December 2022, 40 people died in Kenya.',
      'In December 2022, 45 people were hurt in Kenya.',
    ],
    [
      'percentages',
      'In December 2022, Deutsche Bank lost 3 percent.',
      'In December 2022, Deutsche Bank paid 4 percent.',
    ],
    [
      'a part and the whole',
      'In December 2022, Deutsche Bank sent 300 employees home.',
      'In December 2022, Deutsche Bank had 4,100 employees.',
    ],
    [
      'present and requested',
      'By June 2025 around 15,000 North Korean workers were in Russia.',
      'By June 2025 Russia had requested some 153,000 workers.',
    ],
  ] as const)('%s', (_, one, other, days: readonly [string, string] = ['2024-05-03', '2024-06-03']) =>
    expect(told(one, other, days)).toEqual([]),
  );

  test('two numbers in one article are two things', () => {
    const both =
      'In December 2022, Deutsche Bank had 4,300 employees. In December 2022, Deutsche Bank had 4,100 employees.';
    expect(told(both, both)).toEqual([]);
  });
});

const claims = fc.array(
  fc.record({
    from: fc.integer({ min: 1968, max: 1972 }),
    more: fc.integer({ min: 0, max: 1 }),
    kind: fc.constantFrom('date' as const, 'figure' as const),
    id: fc.constantFrom('a', 'b', 'c'),
  }),
  { maxLength: 5 },
);
const claimOf = (from: number, to: number, kind: 'date' | 'figure', id: string) => ({
  from,
  to,
  mention: { kind },
  article: { id },
});

test('some years contradict where two of two articles do, with a year more for ages', () => {
  fc.assert(
    fc.property(claims, (made) => {
      const all = made.map(({ from, more, kind, id }) => claimOf(from, from + more, kind, id));
      const pairwise = all.some((one) =>
        all.some((other) => {
          const slack = one.mention.kind === 'date' && other.mention.kind === 'date' ? 0 : 1;
          return one.article.id !== other.article.id && one.from > other.to + slack;
        }),
      );
      expect(someContradict(all)).toBe(pairwise);
    }),
    { numRuns: 500 },
  );
});

test('thirty thousand articles that agree on a birth are compared at once', () => {
  const all = Array.from({ length: 30_000 }, (_, at) => claimOf(1970, 1970, 'date', String(at)));
  const begin = process.cpuUsage().user;
  expect(someContradict(all)).toBe(false);
  expect((process.cpuUsage().user - begin) / 1e6).toBeLessThan(1);
});
