import { expect, test } from 'vitest';
import { withNumberedUnits } from '../../../src/extractor/tagger/numbered-units.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.8, withNumberedUnits);

test.each([
  [
    'Ships of [organisation:Carrier Strike Group] 4 sailed.',
    'Ships of [organisation:Carrier Strike Group 4] sailed.',
  ],
  ['Ships of Destroyer Squadron 9 sailed.', 'Ships of [organisation:Destroyer Squadron 9] sailed.'],
  [
    'He serves under Commander Task Force 61 there.',
    'He serves under Commander [organisation:Task Force 61] there.',
  ],
  ['The [place:U.S.] 3rd Fleet sailed.', 'The [organisation:U.S. 3rd Fleet] sailed.'],
  [
    'The [place:U.S.] 82nd Airborne Division landed.',
    'The [organisation:U.S. 82nd Airborne Division] landed.',
  ],
])('a unit has its number with it: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  'The [organisation:Task Force] 3.5 report',
  'A race of Group 1 was run.',
  'They play in Division 2 now.',
  'In the [place:U.S.] 3rd parties won.',
])('other numbers stay outside: %s', (text) => {
  expect(shown(text)).toBe(text);
});
