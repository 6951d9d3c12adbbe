// Lives told in a few sentences: schools, students, families.
import { expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

test.each([
  'To a host of art students [person:Reg Galloway], who has died aged 77, was an inspirational teacher.',
  'He was educated at the Dragon school, [organisation:Oxford], and at [place:Stowe].',
])('nothing is said of them: %s', (text) => {
  expect(statementsIn(text)).toEqual([]);
});

test('of several of one role, where several follow', () => {
  expect(statementsIn('The students [person:Reg Galloway] and [person:Ann Lee] won.')).toEqual([
    'role | Reg Galloway | students',
    'role | Ann Lee | students',
  ]);
});
