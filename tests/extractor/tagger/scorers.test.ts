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

test.each([
  [
    'In cricket [place:Orra Central]: 87 (Lasith Vesk 28 n.o, [organisation:Shehan] 3/16) lost.',
    'In cricket [organisation:Orra Central]: 87 ([person:Lasith Vesk] 28 n.o, [person:Shehan] 3/16) lost.',
  ],
  [
    'Two overs left. Vesk College, Orra: 184/2 declared (Jayan Silu 93 n.o).',
    'Two overs left. [organisation:Vesk College], Orra: 184/2 declared ([person:Jayan Silu] 93 n.o).',
  ],
])('who batted and bowled: %s', (marked, expected) => {
  expect(shown(marked)).toBe(expected);
});

test.each([
  'Unit 27 (Orrak 3-4) was let.', // no game of cricket
  'The innings were told in Orra 27 (Vesk and Lind, page 3/4).', // a book
])('and who did not: %s', (marked) => {
  expect(shown(marked)).toBe(marked);
});

test('an initial without its stop, and a team in capitals', () => {
  expect(
    shown('Wickets fell: ORRA STATE 138 all out, 54.1 overs (M Haris 34; Kamran Vesk Jr 3-28) there.'),
  ).toBe(
    'Wickets fell: [organisation:ORRA STATE] 138 all out, 54.1 overs ([person:M Haris] 34; [person:Kamran Vesk Jr] 3-28) there.',
  );
});
