import { expect, test } from 'vitest';
import { withCasts } from '../../../src/extractor/tagger/casts.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.7, withCasts);

test('whoever is played in a review is a person, and so is who plays', () => {
  expect(
    shown(
      '[person:Rolio] ([person:Conor Vale]) meets [place:Tybrand] ([person:Ashley Orr]) while Mercandio ([person:Ann Leigh]) and his dad (Siddra) look on.',
    ),
  ).toBe(
    '[person:Rolio] ([person:Conor Vale]) meets [person:Tybrand] ([person:Ashley Orr]) while [person:Mercandio] ([person:Ann Leigh]) and his dad ([person:Siddra]) look on.',
  );
});

test.each([
  [
    'a country and its head',
    'In Kenya ([person:Ann Leigh]), Ghana ([person:Conor Vale]) and Mali ([person:Tom Orr]) they won.',
  ],
  ['a single bracket', 'Then Mercandio ([person:Ann Leigh]) spoke.'],
  [
    'a title',
    '[person:Rolio] ([person:Conor Vale]) and [person:Julandra] ([person:Ashley Orr]) met the President ([person:Ann Leigh]).',
  ],
])('%s is no cast', (_what, text) => {
  expect(shown(text)).toBe(text);
});
