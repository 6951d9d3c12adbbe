// Lives told in a few sentences: schools, students, families.
import { expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

test.each([
  'To a host of art students [person:Reg Galloway], who has died aged 77, was an inspirational teacher.',
  'He was educated at the Dragon school, [organisation:Oxford], and at [place:Stowe].',
])('nothing is said of them: %s', (text) => {
  expect(statementsIn(text)).toEqual([]);
});

test('officials in two towns speak, not the towns', () => {
  expect(
    statementsIn(
      '[unnamed:Officials] in both [place:Los Angeles] and [place:Melbourne] say the tape was old.',
    ),
  ).toEqual(['said | Officials | the tape was old']);
});

test('a ministry of two things, before a comma', () => {
  expect(
    statementsIn('[person:Tian Fengmin], former minister of land and resources, was convicted of bribery.'),
  ).toEqual(['role | Tian Fengmin | former minister of land and resources']);
});

test('of several of one role, where several follow', () => {
  expect(statementsIn('The students [person:Reg Galloway] and [person:Ann Lee] won.')).toEqual([
    'role | Reg Galloway | students',
    'role | Ann Lee | students',
  ]);
});
