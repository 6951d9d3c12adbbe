// 'the central bank said': the one that the article names, and no other bank of it.
import { expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

const saidIn = (...blocks: readonly string[]): string[] =>
  statementsIn(...blocks).filter((line) => line.startsWith('said'));

const KEPT = '[organisation:Bank of Ghana] kept its rate.';

test.each([
  ['The central bank said prices rose.', 'prices rose'],
  ['Prices rose, the central bank said on Monday.', 'Prices rose'],
  ['Prices rose again, said the central bank.', 'Prices rose again'],
  ['"Prices rose again," said the central bank in a statement.', 'Prices rose again'],
  ['Prices rose again, said the bank.', 'Prices rose again'],
])('%s', (sentence, value) => {
  expect(saidIn(`The ${KEPT} ${sentence}`)).toEqual([`said | Bank of Ghana | ${value}`]);
});

test('it goes on', () => {
  expect(saidIn(`The ${KEPT} Prices rose again, said the central bank. “We watch them,” it added.`)).toEqual([
    'said | Bank of Ghana | Prices rose again',
    'said | Bank of Ghana | We watch them',
  ]);
});

test.each([
  '[organisation:Absa Bank] kept its rate. The central bank said prices rose.',
  '[organisation:Bank of America] kept its rate. The central bank said prices rose.',
  `The ${KEPT} The [organisation:Bank of Japan] did not. The central bank said prices rose.`,
])('nobody knows which: %s', (text) => {
  expect(saidIn(text)).toEqual([]);
});

test('another bank beside it does not speak', () => {
  expect(saidIn(`[organisation:Absa Bank] waits. The ${KEPT} The central bank said prices rose.`)).toEqual([
    'said | Bank of Ghana | prices rose',
  ]);
});
