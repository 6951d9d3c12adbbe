import { expect, test } from 'vitest';
import { placesByHeads } from '../../../src/extractor/tagger/place-heads.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.7, placesByHeads);

test.each([
  [
    'the town of',
    'It left the town of [organisation:Veskov] at noon.',
    'It left the town of [place:Veskov] at noon.',
  ],
  [
    'a union of an upazila',
    'He lived in [organisation:Char Nesso Union] of the upazila.',
    'He lived in [place:Char Nesso Union] of the upazila.',
  ],
  [
    'a missed one',
    'It left the village of Reayvik at noon.',
    'It left the village of [place:Reayvik] at noon.',
  ],
  [
    'an island behind its name',
    'They leased Sazanka island to a firm.',
    'They leased [place:Sazanka] island to a firm.',
  ],
  ['people of', 'It was given by the people of Reayvik.', 'It was given by the people of [place:Reayvik].'],
  ['a river', 'It crossed the river Nessova at noon.', 'It crossed the river [place:Nessova] at noon.'],
  [
    'two before what both are',
    'The Nessova and [organisation:Orrakai] valleys are cold.',
    'The [place:Nessova] and [place:Orrakai] valleys are cold.',
  ],
  [
    'a unit in which something happens',
    'In the [organisation:Municipality of Dravanka] it rained.',
    'In the [place:Municipality of Dravanka] it rained.',
  ],
])('what the words beside it call a place is one: %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['an ordinary word', 'The city of Angels rose.'],
  ['a people before its village', 'In an Ainu village it rained; a Nessovan Sazanka island too.'],
  ['a ruler', 'The city of President Orraka rose.'],
  ['a part of more', 'She read Island of Nessova~Orraka.'],
  ['two parties', 'The Democratic and Republican counties voted.'],
  ['a unit that acts', 'The [organisation:Municipality of Dravanka] said no.'],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});

test('where the tagger was sure nothing changes', () => {
  const text = 'It left the town of [organisation:Veskov] at noon.';
  expect(shownNames(text, 0.95, placesByHeads)).toBe(text);
});
