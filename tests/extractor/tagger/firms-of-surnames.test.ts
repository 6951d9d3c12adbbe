import { expect, test } from 'vitest';
import { withFirmsOfSurnames } from '../../../src/extractor/tagger/firms-of-surnames.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.9, withFirmsOfSurnames);

test('a firm of several surnames is one name, and so are its first words', () => {
  expect(
    shown(
      'She joined [person:Orrick], [organisation:Herrend & Sutt] from [person:Watsell], [person:Farlow] & [person:Willem]. Before [person:Watsell Farlow] she taught. [person:Orrick] has hired two.',
    ),
  ).toBe(
    'She joined [organisation:Orrick, Herrend & Sutt] from [organisation:Watsell, Farlow & Willem]. Before [organisation:Watsell Farlow] she taught. [organisation:Orrick] has hired two.',
  );
});

test.each([
  'Then [person:Ann Orrick], [organisation:Herrend & Sutt] and others came.',
  'Mr [person:Herrend] of [organisation:Herrend & Sutt] came.',
  '[person:Ann Herrend] left [organisation:Herrend & Sutt] and [person:Herrend] wept.',
  'In [place:Paris], [person:Herrend] & [person:Sutt] met.',
])('people stay people: %s', (text) => {
  expect(shown(text)).toBe(text);
});
