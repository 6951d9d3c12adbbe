import { expect, test } from 'vitest';
import { placesByCues } from '../../../src/extractor/tagger/places-by-cues.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string, confidence = 0.6): string => shownNames(marked, confidence, placesByCues);

test.each([
  ['She was born in [organisation:Nessova] and left.', 'She was born in [place:Nessova] and left.'],
  ['On the outskirts of [person:Nessova] it rained.', 'On the outskirts of [place:Nessova] it rained.'],
  ['It rained at [person:Ada Nessova] airport.', 'It rained at [place:Ada Nessova] airport.'],
  ['It rained in [person:Nessova] district.', 'It rained in [place:Nessova] district.'],
  ['The member for [person:Nessova] stayed away.', 'The member for [place:Nessova] stayed away.'],
  [
    'Chief [person:Ada Miller] of [person:Nessova] said so.',
    'Chief [person:Ada Miller] of [place:Nessova] said so.',
  ],
  ['Then [person:Siju Vakara] MLA Ada Orra spoke.', 'Then [place:Siju Vakara] MLA Ada Orra spoke.'],
  [
    'It opened in [place:Philadelphia], [organisation:PA], twice.',
    'It opened in [place:Philadelphia], [place:PA], twice.',
  ],
  [
    'The MP for [person:Vona Vesk]/[organisation:New Orra] left.',
    'The MP for [place:Vona Vesk]/[place:New Orra] left.',
  ],
  ['Lots of geese in [person:Orraka] geog died.', 'Lots of geese in [place:Orraka] geog died.'],
  ['The [organisation:KP] governor spoke.', 'The [place:KP] governor spoke.'],
  ['The [organisation:Orra County] commissioners met.', 'The [place:Orra County] commissioners met.'],
  [
    'Max Hale, 30, [organisation:Nesso Court], Lorby: drove too fast.',
    'Max Hale, 30, [place:Nesso Court], Lorby: drove too fast.',
  ],
  [
    'A man of [place:Elm Close], [person:Nessova], was bailed.',
    'A man of [place:Elm Close], [place:Nessova], was bailed.',
  ],
])('a doubtful name is a place where only one can stand: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['a body by its last word', 'They were residents of [organisation:Nessova Hospital] then.'],
  ['a body that a list knows', 'On a visit to [organisation:Toyota] he smiled.'],
  ['the chairman of a party’s district', 'A [organisation:Nessova] district chairman left.'],
  ['one who is of somebody by a usual name', 'In [person:Ada Miller] of [person:Baker] he saw it.'],
  ['whoever speaks behind a street', 'In [place:Elm Street], [person:Nessova] said so.'],
  ['a full name behind a street', 'In [place:Elm Street], [person:Ada Nessova], who left, said so.'],
  ['letters of a body behind a town', 'In [place:Orrakai], [organisation:BBC] men met.'],
  ['two on one side of a stroke', 'We met [person:Vesk]/[person:Orra] there.'],
  ['a member behind his name', 'Then [person:Siju Vakara] MLA spoke.'],
  ['a member by a usual name', 'Then [person:Peter Vakara] MLA Orra spoke.'],
  ['any other place in the sentence', 'He wrote in [organisation:Nessova] of it.'],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});

test('what the tagger is sure of stays', () => {
  expect(shown('On a visit to [person:Nessova] he smiled.', 0.9)).toBe(
    'On a visit to [person:Nessova] he smiled.',
  );
});

test('a house before the village that it lies in is a place', () => {
  expect(shownNames('W. Orrak, [organisation:Frilsk House], [place:Yattik], wrote.', 0.7, placesByCues)).toBe(
    'W. Orrak, [place:Frilsk House], [place:Yattik], wrote.',
  );
  const text = 'The [organisation:Frilsk House] said in [place:Yattik] so.';
  expect(shownNames(text, 0.7, placesByCues)).toBe(text);
});

test('a parish that is called by its saint', () => {
  expect(shown('St [person:Orrika] is neglected. It rained in St [person:Orrika], he said.')).toBe(
    '[place:St Orrika] is neglected. It rained in [place:St Orrika], he said.',
  );
  expect(shown('Then [person:Orrakai] parish priest Fr Lee spoke.')).toBe(
    'Then [place:Orrakai] parish priest Fr Lee spoke.',
  );
});

test.each([
  'They prayed to St [person:Orrika] and left.',
  "They prayed to St [person:Orrika] in St Orrika's.",
  'They prayed to St [person:Orrika] in St Orrika Church.',
])('the saint is none: %s', (marked) => {
  expect(shown(marked)).toBe(marked);
});

test('a parish before who is named', () => {
  expect(shown('It rained in St Orrika. In St [person:Orrika Joan Vesku] spoke.')).toBe(
    'It rained in St Orrika. In [place:St Orrika] [person:Joan Vesku] spoke.',
  );
});
