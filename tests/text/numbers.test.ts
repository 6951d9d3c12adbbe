import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, parseNumber } from '../../src/text/numbers.ts';

describe('one value, many ways to write it', () => {
  test.each([
    [
      1500,
      [
        '1,500',
        '1 500',
        '1\u00a0500',
        '1500',
        'fifteen hundred',
        'one thousand five hundred',
        '1.5 thousand',
      ],
    ],
    [312, ['312', 'three hundred and twelve', 'three hundred twelve', 'Three Hundred and Twelve']],
    [23, ['23', 'twenty-three', 'twenty three']],
    [1_500_000, ['1.5 million', 'one and a half million', '1,500,000', 'fifteen lakh', '1.5 mln']],
    [100_000, ['1,00,000', '100,000', 'one hundred thousand', '1 lakh']],
    [2_200_000, ['2.2 million', 'two point two million', 'two million two hundred thousand']],
    [3_000_000_000, ['3 billion', 'three thousand million', '3 bn']],
    [0.5, ['0.5']],
    [-18, ['-18', '−18']],
  ] as const)('%d', (value, writings) => {
    for (const writing of writings) expect(parseNumber(writing), writing).toBe(value);
  });

  test('decimal commas and scale words follow the language', () => {
    expect(parseNumber('1.500', 'de')).toBe(1500);
    expect(parseNumber('1.500', 'en')).toBe(1.5);
    expect(parseNumber('4,2', 'fr')).toBe(4.2);
    expect(parseNumber('1 500 000', 'ru')).toBe(1_500_000);
    expect(parseNumber('3,5 Mrd', 'de-AT')).toBe(3_500_000_000);
    expect(parseNumber('12 mil millones', 'es')).toBe(12_000_000_000);
    expect(parseNumber('2,5 млн', 'ru')).toBe(2_500_000);
  });
});

test.each([
  '',
  'a',
  'hundred',
  'two three',
  '10.4.2',
  '1,50',
  '16:08',
  'third',
  'one two',
  '5 people',
  '12345678901234567890',
])('%j is no number', (text) => {
  expect(parseNumber(text)).toBeNull();
});

test('numbers for people have commas and no rounding noise', () => {
  expect([15_000, 1_234_567.5, 999, -1000, 0.1 + 0.2, 0, 1e21].map(formatNumber)).toEqual([
    '15,000',
    '1,234,567.5',
    '999',
    '-1,000',
    '0.3',
    '0',
    '1e+21',
  ]);
});

test('any whole number that is written for people is read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
      expect(parseNumber(formatNumber(value))).toBe(value);
    }),
  );
});

test('any string has an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const value = parseNumber(text);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }),
  );
});
