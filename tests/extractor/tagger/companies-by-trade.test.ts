import { expect, test } from 'vitest';
import { withCompaniesByTrade } from '../../../src/extractor/tagger/companies-by-trade.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.9, withCompaniesByTrade);

test('an unknown word before the trade of a company is that company', () => {
  expect(shown('Last week Vakusox Therapeutics left [place:Orra].')).toBe(
    'Last week [organisation:Vakusox Therapeutics] left [place:Orra].',
  );
});

test.each([
  ['a trade alone', 'He writes Software for a living.'],
  ['words of every day', 'We sell Digital Electronics to all of them.'],
  ['the office of somebody', 'We met the Director Pharma in the hall.'],
  ['a part of more', 'We met at the Vakusox Pharma Congress in May.'],
  ['a name that the tagger has', 'Then [organisation:Vakusox Therapeutics] left.'],
  ['the end of such a name', 'Then [person:Vakusox] Therapeutics left.'],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});
