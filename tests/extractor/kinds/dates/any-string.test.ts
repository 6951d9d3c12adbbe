import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesIn, type FoundDate } from './article.ts';

function expectSound(text: string, found: readonly FoundDate[]): void {
  let last = 0;
  for (const one of found) {
    expect(one.start).toBeGreaterThanOrEqual(last);
    expect(one.end).toBeGreaterThan(one.start);
    expect(one.end).toBeLessThanOrEqual(text.length);
    last = one.end;
  }
}

const pieces = [
  'May',
  '5',
  '12',
  ',',
  ' ',
  '-',
  '2024',
  'the',
  'of',
  "'82",
  '1990s',
  'Monday',
  'last',
  'year',
  '9/11',
  '年',
  '4月',
  '(',
  ')',
  '\n\n',
  'from',
  'to',
  'and',
  'Q3',
  'quarter',
  '.',
];

test('any string gives dates in order that do not overlap', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom(...pieces)).map((list) => list.join(' ')),
      ),
      fc.constantFrom('2024-05-06', '2024-05', '0001-01-01', '2024-05-06/..', null),
      (text, published) => {
        expectSound(text, datesIn(text, { published }));
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  ['numbers', '1 '.repeat(8000)],
  ['digits', '1'.repeat(30_000)],
  ['numbers with joints', '1-'.repeat(15_000)],
  ['months', 'May '.repeat(5000)],
  ['days', 'March 5, '.repeat(1500)],
  ['years', '2000 to '.repeat(1500)],
  ['brackets', '('.repeat(30_000)],
  ['apostrophes', "'8".repeat(15_000)],
  ['halves of surrogate pairs', '\ud83d'.repeat(30_000)],
])('eight times as many %s take about eight times as long, not sixty-four', (_, text) => {
  const time = (input: string): number => {
    const before = performance.now();
    expectSound(input, datesIn(input, { published: '2024-05-06' }));
    return performance.now() - before;
  };
  time(text); // warms up
  expect(time(text.repeat(8))).toBeLessThan(30 * time(text) + 1000);
});
