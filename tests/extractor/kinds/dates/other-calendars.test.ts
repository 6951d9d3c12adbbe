// Dates and years of other calendars: what the text gives, turned into the Gregorian calendar.
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../../../src/extractor/kinds/dates/calendar.ts';
import { ethiopianDay, islamicDay, solarDay } from '../../../../src/extractor/kinds/dates/other-calendars.ts';
import { datesIn, remark } from './article.ts';

const iso = (day: number | null) => (day === null ? null : isoOf(dayOf(day)));

describe('days', () => {
  test.each([
    [1403, 1, 1, '2024-03-20'],
    [1402, 11, 20, '2024-02-09'],
    [1399, 12, 30, '2021-03-20'], // a leap year
    [1357, 11, 22, '1979-02-11'],
    [1304, 9, 24, '1925-12-15'],
  ])('solar Hijri %i-%i-%i is %s', (year, month, day, expected) => {
    expect(iso(solarDay(year, month, day))).toBe(expected);
  });

  test.each([
    [1445, 9, 1, '2024-03-11'],
    [1446, 1, 1, '2024-07-08'],
    [656, 2, 4, '1258-02-17'], // in Gregorian days
  ])('Islamic %i-%i-%i is %s', (year, month, day, expected) => {
    expect(iso(islamicDay(year, month, day))).toBe(expected);
  });

  test.each([
    [2016, 1, 1, '2023-09-12'],
    [2016, 5, 11, '2024-01-20'],
    [2017, 1, 1, '2024-09-11'],
  ])('Ethiopian %i-%i-%i is %s', (year, month, day, expected) => {
    expect(iso(ethiopianDay(year, month, day))).toBe(expected);
  });

  test('none beyond what is known', () => {
    expect([
      solarDay(2500, 1, 1),
      solarDay(1402, 12, 31),
      islamicDay(1445, 1, 31),
      ethiopianDay(3000, 1, 1),
    ]).toEqual([null, null, null, null]);
  });
});

test.each([
  'On [date=2024-03-20:1 Hamal 1403] the shops opened.',
  'He was held on [date=2024-02-09:20 Bahman 1402] and freed on [date=2024-03-19~:Ramadan 9, 1445].',
  'Timket fell on [date=2024-01-20:Tir 11, 2016].',
  'The decree of [date=2023-07-19~/2024-07-07~:1445 AH] stands.',
  'Invoices of [date=2024:2567 BE] and [date=2022:B.E. 2565] were paid.',
  'In [date=2024:Reiwa 6] and [date=2024:Juche 113] they met.',
  'Prices in the Iranian year [date=2023-03-21/2024-03-19:1402] were three times as high as in [date=2020-03-20/2021-03-20:1399].',
  'The bill of 2015 EC experts drew 2016 BS holders.',
  'Timur died in [date=1405:1405].',
  'It cost 2565 baht.',
])('%s', (marked) => {
  expect(remark(marked)).toBe(marked);
});

test('the value says from which calendar it was turned', () => {
  const [one] = datesIn('He was freed on 20 Bahman 1402.');
  expect(one?.value.saidParts).toEqual({ calendar: 'solar Hijri' });
  expect(one?.value.inferredParts).toEqual({ year: 2024, month: 2, day: 9 });
  expect(one?.value.because).toContain('solar Hijri');
});
