import { expect, test } from 'vitest';
import { officersApart } from '../../../src/extractor/tagger/officers-apart.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string, confidence = 0.5): string =>
  shownNames(marked, confidence, (names, prepared) =>
    names.flatMap((name) => officersApart(name, prepared) ?? [name]),
  );

test.each([
  [
    'a town, its mayor',
    'It was led by [person:Orrakai Mayor Alih Vesku], who left.',
    'It was led by [place:Orrakai] Mayor [person:Alih Vesku], who left.',
  ],
  [
    'a parish, its priest',
    'The custos of [person:Orrakai Reverend Ada Vesku] left.',
    'The custos of [place:Orrakai] Reverend [person:Ada Vesku] left.',
  ],
  [
    'a chief behind what he is chief of',
    'The death of it and [person:Orrakai Ratu Ada Vesku] came.',
    'The death of it and Orrakai Ratu [person:Ada Vesku] came.',
  ],
  [
    'a town alone',
    'He saw a [organisation:San Orrakai Magistrate] today.',
    'He saw a [place:San Orrakai] Magistrate today.',
  ],
  [
    'a region, its officer',
    'The Advocate General of [place:Punjab Shan Gul] spoke.',
    'The Advocate General of [place:Punjab] [person:Shan Gul] spoke.',
  ],
  [
    'a party, its chairman',
    'The chairman of the [organisation:All Progressives Congress Adams Vesku] spoke.',
    'The chairman of the [organisation:All Progressives Congress] [person:Adams Vesku] spoke.',
  ],
])('apart are %s', (_what, marked, expected) => {
  expect(shown(marked)).toBe(expected);
});

test.each([
  'They drank at the [organisation:Red Mayor Pub] there.',
  'It was shown to [organisation:Orrakai Senator Hotel] guests.',
  'The head of [organisation:Punjab Police Academy] spoke.',
  'They flew from [place:Punjab Shan Gul] home.', // nobody's office
  'The chairman of the [organisation:Orrakai Weavers Congress Adams Vesku] spoke.', // a body that no list has
  'He told the [organisation:All Progressives Congress Adams Vesku] so.',
])('whole stays %s', (marked) => {
  expect(shown(marked)).toBe(marked);
});

test('what the tagger is sure of stays whole', () => {
  const text = 'It was led by [person:Orrakai Mayor Alih Vesku], who left.';
  expect(shown(text, 0.9)).toBe(text);
});
