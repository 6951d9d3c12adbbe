import { expect, test } from 'vitest';
import { withoutMoney } from '../../../src/extractor/tagger/money.ts';
import { keptNames } from './kept-names.ts';

const kept = (marked: string) => keptNames(marked, 'organisation', withoutMoney);

test.each([
  ['with a blank', 'It closed at [organisation:Ksh] 24.75 and rose.'],
  ['with a stop', 'It had [organisation:Ksh]. 30 million and [place:Kshs]. 2 million.'],
  ['right before it', 'Sales slipped to [organisation:KSh]22.6 billion and fell.'],
  ['in the letters of banks', 'It was [organisation:PKR] 2.21 a share.'],
])('the sign of an amount %s is no name', (_what, text) => {
  expect(kept(text)).toEqual([]);
});

test('letters without an amount stay', () => {
  expect(kept('The [organisation:PKR] won 24 seats.')).toEqual(['PKR']);
});
