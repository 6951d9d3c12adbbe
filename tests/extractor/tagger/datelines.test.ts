import { expect, test } from 'vitest';
import { placesByDatelines } from '../../../src/extractor/tagger/datelines.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.7, placesByDatelines);

test.each([
  [
    'the article names in small letters',
    'It rained in [place:Barorra].\n\n[person:BARORRA]: Police came.',
    'It rained in [place:Barorra].\n\n[place:BARORRA]: Police came.',
  ],
  [
    'a list knows',
    'Rain\n\n[organisation:NAIROBI], Kenya – Police came.',
    'Rain\n\n[place:NAIROBI], Kenya – Police came.',
  ],
])('capitals at the head of a paragraph are a town that %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['nobody knows', 'Rain\n\n[person:BARORRA]: Police came.'],
  ['stands elsewhere', 'It rained in [place:Barorra], and [person:BARORRA]: it said.'],
])('but not what %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});
