// What sport counts is a figure, how a match stands is none.
import { expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const words = (text: string) => figuresIn(text).map((one) => one.text);

test.each([
  'Sri Lanka reached 42 for 1 at stumps.',
  'Resuming on 96 for two after lunch, they batted on.',
  'He took five for 61, his best for years.',
  'The bowler finished with 4-48.',
  'They were 187-3 when rain came.',
  'The home side beat the Lions 15.12 (102) to 13.9 (87).',
  'The hall is open 10.00-18.00, on Fridays until 20.00.',
  'The count ends at 12 noon.',
  'the mid-cap 250 index',
  'He wears size 9.',
  'He plays on a two-way street of a three-tier town.',
])('no figure in: %s', (text) => {
  expect(words(text)).toEqual([]);
});

test.each([
  ['They won by 42 runs and six wickets.', ['42', 'six']],
  ['The visitors were bowled out for 187.', ['187']],
  ['He made 112 off 98 balls.', ['112', '98']],
  ['Shares fell 15.12 (to 102).', ['15.12', '102']],
  ['They sold 50 for 3 dollars.', ['50', '3 dollars']],
  ['The house voted 55 for, 12 against.', ['55', '12']],
  ['They paid 200 for 3 kilos of rice.', ['200', '3 kilos']],
  ['The price rose from 10.00 to 20.00.', ['10.00', '20.00']],
  ['The three-match series and a two-judge panel', ['three', 'two']],
  ['A crew of two and a mother of three were saved.', ['two', 'three']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
