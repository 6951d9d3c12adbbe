// Numbers of bulletins, results and court reports: changes told with their share, bounds in words, hours, road pegs, what owners have, and who says a figure.
import { expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const read = (text: string, people: readonly string[] = []) =>
  figuresIn(text, { people }).map(({ value }) => [
    value.number ?? `${value.low}–${value.high}`,
    value.unit,
    value.counts,
  ]);

test.each([
  [
    'by how much, from what, to what',
    'Ore mined rose by 6% from 3.4-million tons to 3.6-million tons.',
    [
      [6, 'percent', null],
      [3_400_000, 'ton', null],
      [3_600_000, 'ton', null],
    ],
  ],
  [
    'by so much, to so much',
    'Rates for others rose by USD 6 to USD 4,768.',
    [
      [6, 'USD', null],
      [4768, 'USD', null],
    ],
  ],
  ['between and to', 'Each held between 10 to 18 people.', [['10–18', 'people', 'people']]],
  ['an hour of a place', 'It was issued at 1010 local time.', []],
  ['a quarter that is a time', 'Cash was used during a quarter of low output.', []],
  ['a share all the same', 'A quarter of the ore was lost.', [[0.25, 'fraction', 'ore']]],
  ['where on a road', 'It hit a tree at the 226 km peg, near the 111km peg.', []],
  ['what owners have', "It paid 108,000 farmers' families.", [[108_000, null, "farmers' families"]]],
  [
    'ages of several',
    'Risk rose at the ages of 50 or 60.',
    [
      [50, 'year', null],
      [60, 'year', null],
    ],
  ],
] as const)('%s', (_, text, figures) => {
  expect(read(text)).toEqual(figures);
});

test('more by a word behind the number', () => {
  const [figure] = figuresIn('He feared for 150 plus houses.');
  expect([figure?.value.bound, figure?.value.counts]).toEqual(['at-least', 'houses']);
  expect(figuresIn('It costs 20 plus tax.')[0]?.value.bound).toBe('exact');
});

test('a rate by the year, and an age before a dash', () => {
  expect(figuresIn('They make 800 000 oz/y there.')[0]?.value.per).toBe('year');
  expect(read('The men — Ann Lee, 23, and Joe Bo, 21 — were fined.', ['Ann Lee', 'Joe Bo'])).toEqual([
    [23, 'year', null],
    [21, 'year', null],
  ]);
});

test('who wrote a column, and what is revealed, say no figure', () => {
  expect(figuresIn('Ann Lee wrote a column for the paper for 40 years.')[0]?.value.saidBy).toBeNull();
  expect(figuresIn('Ann Lee wrote that 40 people had left.')[0]?.value.saidBy).toBe('Ann Lee');
  expect(figuresIn('58 suspects arrested: More details revealed')[0]?.value.saidBy).toBeNull();
});
