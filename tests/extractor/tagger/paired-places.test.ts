import { expect, test } from 'vitest';
import { withPairedPlaces } from '../../../src/extractor/tagger/paired-places.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.7, withPairedPlaces);

test.each([
  [
    'It asked [place:Bosnia] and [place:Herzegovina] to act.',
    'It asked [place:Bosnia and Herzegovina] to act.',
  ],
  [
    'The [place:Antigua] and [organisation:Barbuda Falcons] won.',
    'The [organisation:Antigua and Barbuda Falcons] won.',
  ],
  [
    'The Turks and [organisation:Caicos Islands Airports Authority] closed it.',
    'The [organisation:Turks and Caicos Islands Airports Authority] closed it.',
  ],
  [
    'Men of [place:Perth] and [organisation:Kinross Council] met.',
    'Men of [organisation:Perth and Kinross Council] met.',
  ],
  ['It asked [place:Bosnia] and Herzegovina to act.', 'It asked [place:Bosnia and Herzegovina] to act.'],
  [
    'From [place:Newfoundland] and [place:Labrador] to [place:Bosnia] and [place:Herzegovina].',
    'From [place:Newfoundland and Labrador] to [place:Bosnia and Herzegovina].',
  ],
])('a place of two names is one: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['two countries', 'It asked [place:Serbia] and [place:Herzegovina] to act.'],
  ['what is whole', 'The [organisation:Trinidad and Tobago Police Service] held two.'],
  ['a place that stands alone', 'It asked [place:Bosnia], and [place:Herzegovina] was silent.'],
  ['what nobody took for a name', 'It asked Bosnia and Herzegovina to act.'],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});
