import { expect, test } from 'vitest';
import { placesByCues } from '../../../src/extractor/tagger/places-by-cues.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string, confidence = 0.6): string => shownNames(marked, confidence, placesByCues);

test.each([
  ['She was born in [organisation:Nessova] and left.', 'She was born in [place:Nessova] and left.'],
  ['On the outskirts of [person:Nessova] it rained.', 'On the outskirts of [place:Nessova] it rained.'],
  ['It rained at [person:Ada Nessova] airport.', 'It rained at [place:Ada Nessova] airport.'],
])('a doubtful name is a place where only one can stand: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['a body by its last word', 'They were residents of [organisation:Nessova Hospital] then.'],
  ['a body that a list knows', 'On a visit to [organisation:Toyota] he smiled.'],
  ['any other place in the sentence', 'He wrote in [organisation:Nessova] of it.'],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});

test('what the tagger is sure of stays', () => {
  expect(shown('On a visit to [person:Nessova] he smiled.', 0.9)).toBe(
    'On a visit to [person:Nessova] he smiled.',
  );
});
