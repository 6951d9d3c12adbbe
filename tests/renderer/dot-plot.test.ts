import { expect, test } from 'vitest';
import type { FigureMention, FigureValue } from '../../src/records/mention.ts';
import { comparable, differentValues } from '../../src/renderer/dot-plot.ts';

const figure = (number: number, value: Partial<FigureValue>): FigureMention => ({
  kind: 'figure',
  id: `f${number}`,
  article: 'a',
  block: 0,
  start: 0,
  end: 1,
  text: String(number),
  rule: 'test',
  confidence: 1,
  value: {
    number,
    low: null,
    high: null,
    unit: null,
    unitKind: 'count',
    counts: null,
    outcome: null,
    qualifier: null,
    bound: 'exact',
    per: null,
    asOf: null,
    saidBy: null,
    because: null,
    ...value,
  },
});

test('figures that count one named thing share a scale', () => {
  const all = [15_000, 12_000].map((number) => figure(number, { counts: 'North Korean workers' }));
  expect(comparable(all)).toEqual(all);
  expect(differentValues(all)).toBe(2);
});

test('workers present and workers asked for never do', () => {
  const present = figure(15_000, { counts: 'North Korean workers' });
  const asked = figure(153_000, { counts: 'North Korean workers requested' });
  expect(comparable([present, asked])).toHaveLength(1);
});

test('hours of anything, people of any kind and a wage in another currency never do', () => {
  expect(
    comparable([
      figure(16, { unit: 'hour', unitKind: 'duration' }),
      figure(3, { unit: 'hour', unitKind: 'duration' }),
    ]),
  ).toEqual([]);
  expect(comparable([figure(40, { counts: 'people' }), figure(3, { counts: 'People' })])).toEqual([]);
  const pay = { unitKind: 'money', counts: 'monthly pay of a welder' };
  expect(
    comparable([figure(900, { ...pay, unit: 'USD' }), figure(900, { ...pay, unit: 'RUB' })]),
  ).toHaveLength(1);
});

test('about 40 and exactly 40 are one value', () => {
  const counts = 'missile launches';
  expect(differentValues([figure(40, { counts }), figure(40, { counts, bound: 'approximate' })])).toBe(1);
});
