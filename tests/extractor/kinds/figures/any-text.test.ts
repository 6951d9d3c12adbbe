import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../../src/extractor/kinds/figures/normalise.ts';
import { figuresIn } from './figures-in.ts';

const pieces = [
  '5',
  ' ',
  '-',
  ' to ',
  '$',
  'million',
  'half a ',
  '%',
  '.',
  ',',
  'two',
  ' and ',
  'km',
  '"',
  '\n',
  'said ',
  'between ',
  '만',
  '😀',
  '\ud800',
  'US$',
  '1,000',
  'thirds',
  "'",
];

test('any text: spans in order, inside the text, without overlaps, and numbers that are numbers', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), {
        maxLength: 40,
      }),
      fc.constantFrom('en', 'de', 'ko', 'und', '__proto__'),
      (parts, language) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, value } of figuresIn(text, { language })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const number of [value.number, value.low, value.high])
            expect(number === null || Number.isFinite(number)).toBe(true);
          expect(value.number !== null || value.low !== null).toBe(true);
          last = end;
        }
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['numbers', '1 '],
  ['ones', 'one '],
  ['dollars', '$'],
  ['dollars with digits', '$1'],
  ['digits', '7'],
  ['open ranges', 'between 5 and '],
  ['inches', '5" '],
  ['percentages', '5% '],
  ['speakers', 'X said 5 people '],
  ['Korean scales', '1만'],
])('100,000 characters of %s take linear time', (_name, unit) => {
  const language = unit.includes('만') ? 'ko' : 'en';
  const time = (size: number) => {
    const text = unit.repeat(size / unit.length);
    const before = process.cpuUsage();
    figuresIn(text, { language });
    return process.cpuUsage(before).user;
  };
  time(25_000);
  const short = Math.max(20_000, time(25_000)); // microseconds; below this the clock is too coarse
  expect(time(100_000)).toBeLessThan(short * 12);
});

test('figures of one kind come to one unit for setting them side by side', () => {
  const [first, second, third] = figuresIn(
    'The road is 3 km long, the path 2 miles, and a third of it is paved.',
  ).map((one) => normalise(one.value));
  expect(first).toEqual({ number: 3000, low: null, high: null, unit: 'metre' });
  expect(second).toMatchObject({ number: 3218.688, unit: 'metre' });
  expect(third).toMatchObject({ unit: 'percent' });
  expect(normalise({ number: 20, low: null, high: null, unit: '°C', unitKind: 'temperature' })).toMatchObject(
    { number: 293.15, unit: 'kelvin' },
  );
  expect(normalise({ number: 5, low: null, high: null, unit: 'USD', unitKind: 'money' })).toMatchObject({
    number: 5,
    unit: 'USD',
  });
});
