// Units that stand before their number, hold a scale or a rate, or are money elsewhere.
import { describe, expect, test } from 'vitest';
import { unitIndexOf } from '../../../../src/extractor/kinds/figures/unit-index.ts';
import { figuresIn } from './figures-in.ts';

const read = (text: string) =>
  figuresIn(text).map(({ text: words, value }) => [words, value.number, value.unit, value.per]);

test.each([
  ['a magnitude 7.6 earthquake', 'magnitude 7.6', 7.6],
  ['a 7.6-magnitude quake', '7.6-magnitude', 7.6],
  ['with a magnitude of 6.2', 'magnitude of 6.2', 6.2],
  ['a magnitude-5 tremor', 'magnitude-5', 5],
  ['It measured 7.3 on the Richter scale.', '7.3 on the Richter scale', 7.3],
])('the size of a quake: %s', (text, words, number) => {
  expect(read(text)).toEqual([[words, number, 'magnitude', null]]);
});

test.each([
  'Losses of this magnitude, 7 in all, are rare.',
  'The magnitude of the 12 tasks is clear.',
  'They were of an unknown magnitude: 30 villages fell.',
])('none in: %s', (text) => {
  expect(figuresIn(text).map((one) => one.value.unit)).toEqual([null]);
});

test.each([
  ['Output averaged 1.42 million bpd.', [['1.42 million bpd', 1.42e6, 'barrel', 'day']]],
  ['It pumped 8.96 mb/d in June.', [['8.96 mb/d', 8.96e6, 'barrel', 'day']]],
  ['A plant of 142 mtpa opened.', [['142 mtpa', 142e6, 'tonne', 'year']]],
  ['A tanker of 265,000 cu m', [['265,000 cu m', 265_000, 'm³', null]]],
  ['A carrier of 58,000 dwt', [['58,000 dwt', 58_000, 'dwt', null]]],
  [
    'Add 175 g sugar and 2 tsp of salt.',
    [
      ['175 g', 175, 'gram', null],
      ['2 tsp', 2, 'teaspoon', null],
    ],
  ],
  [
    'Shares rose 12pc, then 3.5 pc.',
    [
      ['12pc', 12, 'percent', null],
      ['3.5 pc', 3.5, 'percent', null],
    ],
  ],
  ['Police seized 2.6 pounds of meth.', [['2.6 pounds', 2.6, 'pound', null]]],
  ['Highs of 32C are expected.', [['32C', 32, '°C', null]]],
  ['Runway 07L and gate 05G are shut.', []],
  ['He won in 2hr 02min.', [['2hr 02min', 2.03333333333333, 'hour', null]]],
  ['262 LMT of wheat', [['262 LMT', 26.2e6, 'tonne', null]]],
  ['a jet with a range of 8,000nm', [['8,000nm', 8000, 'nautical mile', null]]],
  ['a chip of 7nm', [['7nm', 7, 'nm', null]]],
  ['an error of plus or minus 3 points', [['plus or minus 3 points', 3, 'point', null]]],
  [
    'Output rose fivefold, a 10-fold increase on 2010.',
    [
      ['fivefold', 5, 'fold', null],
      ['10-fold', 10, 'fold', null],
    ],
  ],
  ['Its aim is threefold.', []],
  ['Sales rose thirtyfold.', [['thirtyfold', 30, 'fold', null]]],
  ['The scaffold is manifold.', []],
  ['The Rs 500-a-day wage', [['Rs 500', 500, 'INR', 'day']]],
  ['In the heat it lay 10 degrees north of the line.', [['10 degrees', 10, 'degree', null]]],
  ['It came at half past nine; he is 6\'2".', []],
  ['CO2 is at 420ppm.', [['420ppm', 420, 'ppm', null]]],
  ['It pulls 4 g-forces.', [['4', 4, null, null]]],
] as const)('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

describe('times', () => {
  test.each([
    ['It is 30 years since the war.', ['30 years']],
    ['She served for over 86 days since May.', ['over 86 days']],
    ['The plant closed 30 years ago and reopened five years later.', []],
    ['There were 2 million fewer than a year before.', ['2 million']],
    ['The Thirty Years’ War and the Six-Day War', []],
    ['The war lasted thirty years.', ['thirty years']],
    ['He ruled for more than a year before his death.', ['more than a year']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text).map((one) => one.text)).toEqual(expected);
  });
});

test.each([
  ['The party wants 400-plus seats.', '400-plus', 'at-least'],
  ['It seeks 400-plus.', '400-plus', 'at-least'],
  ['Some sixty-odd guests came.', 'Some sixty-odd', 'approximate'],
  ['It costs 400 plus tax.', '400', 'exact'],
])('a bound behind the number: %s', (text, words, bound) => {
  expect(figuresIn(text).map((one) => [one.text, one.value.bound])).toEqual([[words, bound]]);
});

test('a language without units of its own has those of English, which are made once', () => {
  expect(unitIndexOf('mt')).toBe(unitIndexOf('en'));
  expect(unitIndexOf('')).toBe(unitIndexOf('en'));
  expect(unitIndexOf('de')).not.toBe(unitIndexOf('en'));
});
