// Who scored, in brackets behind a side and its points.
import { expect, test } from 'vitest';
import { withScorers } from '../../../src/extractor/tagger/scorers.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.6, withScorers);

test.each([
  [
    '[organisation:Orrahan 26] ([organisation:Cobbo-Low] 2, [place:Hale] tries; [person:Vesk] 4 goals) beat Nesso 24 (Strand).',
    '[organisation:Orrahan] 26 ([person:Cobbo-Low] 2, [person:Hale] tries; [person:Vesk] 4 goals) beat Nesso 24 (Strand).',
  ],
  [
    'Nesso Rovers 12 (Tries: Orr, van der Low. Pens: Hale 2)',
    '[organisation:Nesso Rovers] 12 (Tries: [person:Orr], [person:van der Low]. Pens: [person:Hale] 2)',
  ],
  ['[organisation:Queensland 26] (T: Orr)', '[place:Queensland] 26 (T: [person:Orr])'],
])('%s', (marked, expected) => {
  expect(shown(marked)).toBe(expected);
});

test.each([
  'Act 12 (Repeal of 1990) ended.', // no score
  '[person:Brook] 26 (c Low b Orr) fell.', // a scorecard of cricket
  'The [organisation:Orra Board] met at 12 (London time).',
])('%s stays', (marked) => {
  expect(shown(marked)).toBe(marked);
});
