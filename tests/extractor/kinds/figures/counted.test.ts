// What is counted, by what rate and as of when, as papers of many countries write it.
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const counts = (text: string) => figuresIn(text).map(({ value }) => `${value.number} ${value.counts ?? '–'}`);

test.each([
  ['Nine current and retired officers were charged.', ['9 current and retired officers']],
  ['It trains 400 French and German pilots.', ['400 French and German pilots']],
  ['An officer put the number of raiders at more than 100.', ['100 raiders']],
  ['The number of foreign visitors rose by a tenth to 4,000.', ['0.1 –', '4000 foreign visitors']],
  [
    'Two in five households have no tap; nine out of ten deaths can be avoided.',
    ['0.4 households', '0.9 deaths'],
  ],
  // nobody is counted twice, and a verb is no noun
  ['The ward held 12 injured and three burnt men.', ['12 injured', '3 burnt men']],
  ['The unit is 1,200 strong and moves north.', ['1200 –']],
  ['He will raise the number of inspectors from 240 to 400.', ['240 inspectors', '400 inspectors']],
  ['They have been flat since week 7.', []],
  ['A number of people spoke of 12.', ['12 –']],
  ['The number of cases fell. It was at 12.', ['12 –']],
])('what is counted: %s', (text, expected) => {
  expect(counts(text)).toEqual(expected);
});

test.each([
  ['It eats 1.2 million tonnes of maize and sorghum a year.', ['1200000 tonne per year']],
  ['Each gets 4 kg of rice and beans monthly.', ['4 kg per month']],
  ['He sold 40 tonnes of fish and left.', ['40 tonne per null']],
])('per what: %s', (text, expected) => {
  expect(figuresIn(text).map(({ value }) => `${value.number} ${value.unit} per ${value.per}`)).toEqual(
    expected,
  );
});

describe('a date holds for the figures of its own clause', () => {
  const asOf = (text: string, date: string) =>
    figuresIn(text, { dates: { [date]: '2026' } }).map(({ value }) => `${value.number} ${value.asOf ?? '–'}`);

  test.each([
    ['Cases rose by 8 percent to 76,425 as of 2026 from 70,500.', ['8 2026', '76425 2026', '70500 –']],
    ['It keeps a margin of 10 percent by 2026 and a dividend of 3.50 kronor.', ['10 ../2026', '3.5 –']],
    ['It reviews 12 vaccines, which should end by 2026.', ['12 –']],
    [
      'It adds 12 million tonnes and brings output to 40 million by 2026.',
      ['12000000 –', '40000000 ../2026'],
    ],
    ['By 2026 it will have 12 ships and 40 crews.', ['12 ../2026', '40 ../2026']],
  ])('%s', (text, expected) => {
    expect(asOf(text, '2026')).toEqual(expected);
  });
});

test.each([
  ['Orders fell by a third in the quarter.', [1 / 3]],
  ['Rents are up by almost a quarter.', [0.25]],
  ['It was bought by a third party.', []],
  ['They walked by a third house.', []],
])('by how much: %s', (text, expected) => {
  expect(figuresIn(text).map(({ value }) => value.number)).toEqual(
    expected.map((one) => Number(one.toPrecision(15))),
  );
});

test.each([
  ['The price of a bag has risen from K220 to K330 since May. He paid K15 billion.', [220, 330, 15e9]],
  ['He drove from A220 to A330 for the price of K15 billion.', [15e9]],
])('money by its letter: %s', (text, expected) => {
  expect(figuresIn(text).flatMap(({ value }) => (value.unitKind === 'money' ? [value.number] : []))).toEqual(
    expected,
  );
});
