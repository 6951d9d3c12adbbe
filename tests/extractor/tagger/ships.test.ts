import { expect, test } from 'vitest';
import { withoutShips } from '../../../src/extractor/tagger/ships.ts';
import { keptNames } from './kept-names.ts';
import { shownNames } from './shown-names.ts';

test.each([
  'He was master of the longliner [place:Stapin], and crewed on the [place:Stapin] later.',
  'They towed the dredger [place:Orrak] home.',
])('a ship is no place, whatever kind of ship it is: %s', (marked) => {
  expect(keptNames(marked, 'place', withoutShips)).toEqual([]);
});

test('a town with ships stays', () => {
  expect(keptNames('The longliners from [place:Stapin] sailed.', 'place', withoutShips)).toEqual(['Stapin']);
});

test.each([
  ['a [person:Nimral]-class aircraft carrier', 'a Nimral-class aircraft carrier'],
  ['an [person:Arlen Burk] class Destroyer', 'an Arlen Burk class Destroyer'],
  ['an [person:Arlen Burk-class] guided-missile destroyer', 'an Arlen Burk-class guided-missile destroyer'],
])('the first ship of a class is nobody: %s', (text, expected) => {
  expect(shownNames(`They sent the frigate and ${text} there.`, 0.7, withoutShips)).toBe(
    `They sent the frigate and ${expected} there.`,
  );
});
