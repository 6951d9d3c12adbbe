import { expect, test } from 'vitest';
import { withoutShips } from '../../../src/extractor/tagger/ships.ts';
import { keptNames } from './kept-names.ts';

test.each([
  'He was master of the longliner [place:Stapin], and crewed on the [place:Stapin] later.',
  'They towed the dredger [place:Orrak] home.',
])('a ship is no place, whatever kind of ship it is: %s', (marked) => {
  expect(keptNames(marked, 'place', withoutShips)).toEqual([]);
});

test('a town with ships stays', () => {
  expect(keptNames('The longliners from [place:Stapin] sailed.', 'place', withoutShips)).toEqual(['Stapin']);
});
