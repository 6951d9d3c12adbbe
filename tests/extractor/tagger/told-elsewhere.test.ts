import { expect, test } from 'vitest';
import { withPlacesElsewhere } from '../../../src/extractor/tagger/told-elsewhere.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string, confidence = 0.8): string =>
  shownNames(marked, confidence, withPlacesElsewhere);

test.each([
  [
    'a church ends before it',
    'In [place:Orraville] the [organisation:First Lutheran Church in Orraville] burned.',
    'In [place:Orraville] the [organisation:First Lutheran Church] in [place:Orraville] burned.',
  ],
  [
    'a church ends before a word that nobody knows',
    'In [place:Orraville] the [organisation:Congregational Church in Nessodora] burned.',
    'In [place:Orraville] the [organisation:Congregational Church] in [place:Nessodora] burned.',
  ],
  [
    'a judge’s name begins behind it',
    'In [place:Orrazai] Judge [person:Orrazai Asad Hamid] sat.',
    'In [place:Orrazai] Judge [place:Orrazai] [person:Asad Hamid] sat.',
  ],
])('where a place is named elsewhere, %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('what lies in a direction of a known place is one where the tagger was in doubt', () => {
  const text = 'In [place:Kenya], [organisation:North West Kenya] is dry.';
  const prepared = shownNames(text, 0.8, (names, all) =>
    withPlacesElsewhere(
      names.map((name) => (name.kind === 'place' ? name : { ...name, confidence: 0.6 })),
      all,
    ),
  );
  expect(prepared).toBe('In [place:Kenya], [place:North West Kenya] is dry.');
  expect(shown(text)).toBe('In [place:Kenya], [place:North West Kenya] is dry.');
  const unlisted = 'In [place:Orraland], [organisation:North Orraland] is dry.';
  expect(shown(unlisted)).toBe(unlisted);
});

test.each([
  ['words that English knows', 'The [organisation:First Research Church in Winter] burned.'],
  ['a given name', 'In [place:Ada] they met [person:Ada Asad Hamid] there.'],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});
