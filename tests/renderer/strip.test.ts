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

const busy = Array.from({ length: 12 }, (_, index) => day(`2025-${String(index + 1).padStart(2, '0')}-10`));

test('one old passage does not press the year that a collection is about into one column', () => {
  const strip = makeStrip([...busy, day('1179-01-01'), day('1969-07-20'), day('2060-01-01')]);
  expect(strip?.columns.map(({ unit, happened }) => [unit, happened])).toEqual([
    ['before 2025', 2],
    ...busy.map(({ earliest }) => [earliest?.slice(0, 7), 1]),
    ['after 2025', 1],
  ]);
  expect(strip?.columns.map(({ beyond }) => beyond).filter(Boolean)).toEqual(['before', 'after']);
  expect(strip?.ticks.map(({ label }) => label)).toEqual(['2025']);
  expect(strip?.summary).toContain('From 2025-01 to 2025-12, by month: 12 dated passages');
});

test('where two fifths or more lie outside, a strip counts years; where a tenth is outside of those, decades', () => {
  const old = (year: number) => day(`${year}-05-01`);
  const known = [1961, 1968, 1972, 1975, 1977, 1983, 1984, 1986, 1990];
  expect(makeStrip([...busy, ...known.map(old)])?.columns.map(({ unit }) => unit)).toEqual([
    ...known.map(String),
    '2025',
  ]);
  const long = [1179, 1819, 1850, ...known];
  expect(makeStrip([...busy, ...long.map(old)])?.columns[0]?.unit).toBe('1170s');
  expect(makeStrip([...busy, ...busy, ...long.map(old)])?.columns[0]).toMatchObject({
    unit: 'before 2025',
    happened: 12,
    up: 64, // the full height, and no column to scale is lower for it
  });
});

test('what begins before the part that is drawn to scale is a line from the column before it', () => {
  const since: Timed = { ...day('1968-01-01'), latest: '2025-03-31', label: 'from 1968 to March 2025' };
  const strip = makeStrip([...busy, since]);
  expect(strip?.columns.map(({ unit }) => unit)).not.toContain('before 2025');
  expect(strip?.ranges).toMatchObject([{ from: 0, openStart: false }]);
});
