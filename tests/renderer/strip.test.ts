import { expect, test } from 'vitest';
import { makeStrip } from '../../src/renderer/pictures.ts';
import type { Timed } from '../../src/renderer/strip-ranges.ts';

const day = (iso: string): Timed => ({
  earliest: iso,
  latest: iso,
  series: 'happened',
  label: iso,
  href: '#',
});
const days = ['2022-03-01', '2023-04-05', '2023-04-09', '2024-06-30'].map(day);

test('days are bars of their month', () => {
  const strip = makeStrip(days);
  expect(strip?.columns.map(({ unit, happened }) => [unit, happened])).toEqual([
    ['2022-03', 1],
    ['2023-04', 2],
    ['2024-06', 1],
  ]);
  expect(strip?.ranges).toEqual([]);
});

test('a year is a line from January to December, not a bar of January', () => {
  const year: Timed = {
    earliest: '2023-01-01',
    latest: '2023-12-31',
    series: 'happened',
    label: '2023',
    href: '#',
  };
  const strip = makeStrip([...days, year]);
  const [line] = strip?.ranges ?? [];
  expect(line).toMatchObject({ label: '2023', openStart: false, openEnd: false, from: 240, to: 480 });
  expect(strip?.columns.some(({ unit }) => unit === '2023-01')).toBe(false);
});

test('what is open to one side has an arrow there and reaches the day that the words give', () => {
  const by: Timed = {
    earliest: null,
    latest: '2024-06-30',
    series: 'happened',
    label: 'by June 2024',
    href: '#',
  };
  const since: Timed = {
    earliest: '2024-01-01',
    latest: null,
    series: 'published',
    label: '1 January 2024 or later',
    href: '#',
  };
  const strip = makeStrip([...days, by, since]);
  expect(strip?.ranges.map(({ label, openStart, openEnd }) => [label, openStart, openEnd])).toEqual([
    ['by June 2024', true, false],
    ['1 January 2024 or later', false, true],
  ]);
  expect(strip?.ranges[0]?.to).toBe(600);
});

test('ranges over the same months are one line with a count, and what finds no room is counted', () => {
  const from = (month: number) => `2022-${String(month).padStart(2, '0')}-01`;
  const spans = Array.from({ length: 12 }, (_, index): Timed[] =>
    [24, 25].map((months) => ({
      earliest: from(index + 1),
      latest: `2024-${String(months - 14).padStart(2, '0')}-28`,
      series: 'happened',
      label: `span ${index} of ${months}`,
      href: '#',
    })),
  ).flat();
  const strip = makeStrip([...days, ...spans, ...spans]);
  expect(strip?.ranges[0]?.count).toBe(2);
  expect((strip?.ranges.length ?? 0) + (strip?.rangesLeft ?? 0)).toBe(24);
  expect(strip?.ranges.length).toBeLessThan(12);
});

test('fewer than three dated things make no picture', () => {
  expect(makeStrip(days.slice(0, 2))).toBeNull();
});
