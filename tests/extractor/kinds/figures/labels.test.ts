// Numbers that only say which: of laws, books, places on the map, codes. Each beside a figure that stays.
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const read = (text: string) => figuresIn(text).map(({ text: words, value }) => [words, value.number]);

describe('no figure in', () => {
  test.each([
    'charged under sections 302 and 34 of the code',
    'under Articles 14, 19 and 21',
    'as pages 3 and 4 show',
    'under 42 U.S.C. § 1983 and 18 USC 1030',
    'as (2003) 5 SCC 1 and 410 U.S. 113 hold',
    'under s 12(3)(b)',
    'as 2 Kings 4 and 1 Corinthians 13:4 say',
    'Blood. 1998;92(10):3599',
    'Passcode: 11784518',
    'with version 1.9 of the guide',
    'near 34.5°N, 118.2°W',
    "near 51° 30' N, 0° 7' W",
    'near 37.7749, -122.4194',
    'his blood pressure was 140 over 90',
    'between 8 AM and 9 PM',
    'some 10^5 of them',
    'he scored late (90+3)',
    'at 30-love',
    'at odds of 7 to 1, he won',
    'The board voted 9 to 1 earlier that week.',
    'Leverage rose from 18 to 1, to 25 to 1.',
    'a .45 calibre gun',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('figures stay', () => {
  test.each([
    ['In sections 3 and 4 people were hurt.', [['4', 4]]],
    ['The beam stood at 12° to the wall.', [['12°', 12]]],
    [
      'He was over 90 days late after 140 over par.',
      [
        ['over 90 days', 90],
        ['140', 140],
      ],
    ],
    [
      'It sold 5 BMW cars and 3 Kings Cross flats.',
      [
        ['5', 5],
        ['3', 3],
      ],
    ],
    ['Version two sold 1.9 million copies.', [['1.9 million', 1.9e6]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('numbers as old wires write them', () => {
  test.each([
    ['a price of .125 dollars', [['.125 dollars', 0.125]]],
    ['worth $.50 each', [['$.50', 0.5]]],
    ['shares closed at 29-3/8.', [['29-3/8', 29.375]]],
    ['after two more years of talks', [['two more years', 2]]],
    ['some 800,000 or so barrels', [['some 800,000 or so barrels', 800000]]],
    ['He ran for three hours 12 minutes.', [['three hours 12 minutes', 3.2]]],
    ['He scored 560 out of 600.', [['560 out of 600', 0.933333333333333]]],
    ['one more day, two more second-half goals', [['two', 2]]],
    ['A book, 320pp, is out; it rose 3pp.', [['3pp', 3]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a noun before a double hyphen ends there', () => {
    expect(figuresIn('Four members--Dallas among them--left.')[0]?.value.counts).toBe('members');
  });

  test.each([
    ["She's 38.", 38],
    ['They wanted the founder, then 26, to go.', 26],
    ["When you're 20, you sleep.", 20],
    ['The retirement age should be raised to 70 for all.', 70],
  ])('ages: %s', (text, years) => {
    expect(figuresIn(text).map(({ value }) => [value.number, value.unitKind])).toEqual([[years, 'age']]);
  });

  test("'She's 12 points behind' is no age", () => {
    expect(figuresIn("She's 12 points behind.")[0]?.value.unitKind).toBe('points');
  });
});
