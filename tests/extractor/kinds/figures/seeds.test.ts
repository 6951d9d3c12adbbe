import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';
import { readerSpan } from './reader-span.ts';

function seed(name: string): string {
  return readFileSync(new URL(`../../../../seeds/${name}.txt`, import.meta.url), 'utf8').replace(
    /([^\n])\n(?=[^\n])/g,
    '$1 ',
  );
}

test('a labour report: hours, pay and workers with their source and date', () => {
  const text = seed('001_1d69509e42d7cbf6');
  const found = figuresIn(text, { taken: ['2022'], dates: { 'By June 2025': '../2025-06' } });
  const said = 'the rights group Global Rights Compliance';
  expect(found.map((one) => one.value)).toEqual([
    expect.objectContaining({
      number: 16,
      unit: 'hour',
      per: 'day',
      qualifier: 'up to',
      bound: 'at-most',
      saidBy: said,
    }),
    expect.objectContaining({
      number: 10,
      unit: 'USD',
      per: 'month',
      qualifier: 'only about',
      bound: 'approximate',
      saidBy: said,
    }),
    expect.objectContaining({
      number: 15_000,
      counts: 'North Korean workers',
      bound: 'approximate',
      asOf: '../2025-06',
      saidBy: null,
    }),
    expect.objectContaining({ number: 153_000, counts: 'workers', qualifier: 'some', saidBy: null }),
  ]);
  expect(found.map((one) => text.slice(readerSpan(text, one).start, readerSpan(text, one).end))).toEqual([
    'up to 16 hours a day',
    'only about $10 per month',
    'around 15,000 North Korean workers',
    'some 153,000 workers',
  ]);
});

test('a visit: three durations, and nothing from COVID-19', () => {
  const text = seed('002_d8fc53855f7b6d21');
  const found = figuresIn(text, { taken: ['September 14', 'September 19', 'September 18', 'September 16'] });
  expect(found.map((one) => [one.text, one.value.number, one.value.unit])).toEqual([
    ['around four hours', 4, 'hour'],
    ['five-night', 5, 'night'],
    ['six-day', 6, 'day'],
  ]);
});

test('two nations, two leaders: no figures', () => {
  expect(figuresIn(seed('000_188c7be0ae052a29'), { taken: ['February 9'] })).toEqual([]);
});
