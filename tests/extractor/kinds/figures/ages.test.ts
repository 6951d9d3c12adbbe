// Ages in lists and groups, and numbers behind a comma that are none.
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const ages = (text: string) =>
  figuresIn(text).flatMap(({ value }) =>
    value.unitKind === 'age' ? [value.number ?? [value.low, value.high]] : [],
  );

test.each([
  ['Three women, 24, 28 and 31, came first.', [24, 28, 31]],
  ['Her sons, six and nine, came.', [6, 9]],
  ['The suspects, aged 18, 21 and 34, were held.', [18, 21, 34]],
  ['Two pensioners, 78 and 81, died.', [78, 81]],
  ['The writer, 79, was heard.', [79]],
  ['He was 83.', [83]],
  ['The driver, who is 34, was held.', [34]],
  ['Their son, now 31, is a priest.', [31]],
  ['When she was 16, she left.', [16]],
  ['It has killed a child under 10.', [10]],
  ['Children under 15 made up most of the cases.', [15]],
  // names that begin as months do
  ['“It is gone,” said Karyn Decore, 48, co-owner of the inn.', [48]],
  ['Carlos Martinez, 31, and Ana Mayer, 29, won.', [31, 29]],
  ['A boy and his grandmother, 71.', [71]],
  ['Judge Margaret Osei dies at 91', [91]],
  ['He died at 62 after a long illness.', [62]],
  ['Man (34) jailed for hit-and-run', [34]],
  ['Two in three Rwandans are under 30.', [30]],
  ['Entry is free under 16.', [16]],
  ['The 18-to-24-year-olds stayed at home.', [[18, 24]]],
  ['One in five children under five in the south is ill.', [5]],
  ['The rate among children under five stands at 22%.', [5]],
  ['“My gran is 93 and lives alone.”', [93]],
  ['“My son, who is nine, asks why.”', [9]],
] as const)('%s', (text, expected) => {
  expect(ages(text)).toEqual(expected);
});

describe('none in', () => {
  test.each([
    'In the villages, 44 and 50 homes burned.',
    'Among the workers, 24, 28 and 31 in all, one left.',
    'The towers, 44 and 50, are by the sea.',
    'Prices are under 30.',
    'He was 12 points behind.',
    'It was 83.',
    'She was 12.5 off the lead.',
    'The Lions are under 30 points.',
    'The factor, 12, was found.',
    'On Sunday, May, 14, was shut.',
    'They died at 15 hospitals.',
    'He died at 11:30 on Monday.',
    'Mendis (57) and Raza (61) led.',
  ])('%s', (text) => {
    expect(ages(text)).toEqual([]);
  });
});

describe('in brackets behind a name', () => {
  const agesOf = (text: string, ...people: readonly string[]) =>
    figuresIn(text, { people }).flatMap(({ value }) => (value.unitKind === 'age' ? [value.number] : []));

  test('of somebody', () => {
    expect(agesOf('“We stay,” says Ona Vale (71), a farmer.', 'Ona Vale')).toEqual([71]);
  });

  test.each([
    ['Kane Ford (23) scored before the wicket fell.', 'Kane Ford'],
    ['As Ona Vale (7) has shown, it bends.', 'Ona Vale'],
    ['Central Wold (71) had the most cases.', 'Ona Vale'],
  ])('not in a game, a note or a place: %s', (text, person) => {
    expect(agesOf(text, person)).toEqual([]);
  });
});

test.each([
  ['It was halted for an hour and a half.', ['an hour and a half']],
  ['He waited an hour and left.', []],
  ['The yard is an acre and a half.', ['an acre and a half']],
  ['He worked a day and a halfway house fed him.', []],
  ['She took 303 of 543 seats.', ['303', '543']],
  ['The 50-kg sack and the 155-mm shell', ['50-kg', '155-mm']],
  ['a 50-year-old and a 10-kilometre race', ['50-year-old', '10-kilometre']],
])('%s', (text, expected) => {
  expect(figuresIn(text).map((one) => one.text)).toEqual(expected);
});

test('a 2,000-strong crowd is a crowd', () => {
  expect(figuresIn('A 2,000-strong crowd came.').map((one) => one.value.counts)).toEqual(['crowd']);
});

test('303 of 543 seats are seats', () => {
  expect(figuresIn('She took 303 of 543 seats.').map((one) => one.value.counts)).toEqual(['seats', 'seats']);
});
