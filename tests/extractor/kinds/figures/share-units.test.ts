// Bare numbers beside a measured one: what they take from it, and where they take nothing.
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const read = (text: string) =>
  figuresIn(text).map(({ value: { number, unit, counts } }) => `${number} ${unit ?? counts ?? '–'}`);

describe('a number has the unit of the one beside it', () => {
  test.each([
    ['They sailed 25, 40 or 60 or more miles at sea.', ['25 mile', '40 mile', '60 mile']],
    ['Sentences of 5, 10 and 15 years.', ['5 year', '10 year', '15 year']],
    ['Homes with 3, 4 and 5 bedrooms.', ['3 bedrooms', '4 bedrooms', '5 bedrooms']],
    ['Exports fell to an average 1.9 mln bpd last month from 2.2 mln.', ['1900000 barrel', '2200000 barrel']],
    ['Unemployment fell to 5.1 percent from 5.4.', ['5.1 percent', '5.4 percent']],
    ['The offer was raised to $42 a share from 40.50.', ['42 USD', '40.5 USD']],
    ['It passed by 312 votes to 208.', ['312 votes', '208 votes']],
    ['They won 33 points to 12.', ['33 point', '12 point']],
    ['The House rejected it by 168 to 150 votes.', ['168 votes', '150 votes']],
    [
      'Spending is 65 billion Danish crowns this year, up from 47.2 billion.',
      ['65000000000 DKK', '47200000000 DKK'],
    ],
    [
      'Profit rose to 38.8 billion Danish crowns ($5.9 billion), above the 36.9 billion expected.',
      ['38800000000 DKK', '5900000000 USD', '36900000000 DKK'],
    ],
    ['A dividend of 3.75 Danish crowns, and two crowns of gold.', ['3.75 DKK', '2 crowns']],
    [
      'A quake of magnitude 6.6 struck; the other survey measured it at 6.4.',
      ['6.6 magnitude', '6.4 magnitude'],
    ],
    ['They put the magnitude at 6.6.', ['6.6 magnitude']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('and says why', () => {
    const [, before] = figuresIn('It fell to 5.1 percent from 5.4.');
    expect(before?.value.because).toBe('The unit is that of “5.1 percent” beside it.');
  });
});

describe('and where it would be a guess it has none', () => {
  test.each([
    ['Loans of 5, 10 and 15 million dollars.', ['5 –', '10 –', '15000000 USD']],
    ['Sales rose 5 percent from 120.', ['5 percent', '120 –']],
    ['The index gained 33 points to 12,000.', ['33 point', '12000 –']],
    ['It fell to 42 cents from 40.', ['0.42 USD', '40 –']],
    ['He ran it for 5 years from 12 on.', ['5 year', '12 –']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
