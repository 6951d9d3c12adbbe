import { expect, test } from 'vitest';
import { bodiesByCues } from '../../../src/extractor/tagger/bodies-by-cues.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.7, bodiesByCues);

test('whom the last heading of a press release is about is a body', () => {
  expect(shown('At [place:Vantelo] she will work.\n\nAbout [place:Vantelo]\nMakers of robots.')).toBe(
    'At [organisation:Vantelo] she will work.\n\nAbout [organisation:Vantelo]\nMakers of robots.',
  );
});

test('also where the tagger saw no name in the heading', () => {
  expect(shown('"[person:Corval] has the best team," she said.\n\nAbout Corval\nMakers of robots.')).toBe(
    '"[organisation:Corval] has the best team," she said.\n\nAbout Corval\nMakers of robots.',
  );
});

test('not where the sentence goes on, nor a town that a list has', () => {
  const texts = ['About [place:Vantelo] nobody spoke.\n', 'About [place:Antwerp]\nA town.'];
  for (const text of texts) expect(shown(text)).toBe(text);
});

test('whoever gives degrees is one', () => {
  expect(shown('She has an MBA from [place:Vlerik] and a dog from [place:Vesk].')).toBe(
    'She has an MBA from [organisation:Vlerik] and a dog from [place:Vesk].',
  );
});

test.each(['a stint at', 'the singing duo', 'the shipbroker'])('behind %s stands a body', (cue) => {
  expect(shown(`She told of ${cue} [person:Orrakov] there.`)).toBe(
    `She told of ${cue} [organisation:Orrakov] there.`,
  );
});

test.each([
  ['It took her old job at [place:J&J] there.', 'It took her old job at [organisation:J&J] there.'],
  [
    'It is the building arm of [place:Kierrak] there.',
    'It is the building arm of [organisation:Kierrak] there.',
  ],
  [
    'Then [person:Morgorn] announced today that its head had left.',
    'Then [organisation:Morgorn] announced today that its head had left.',
  ],
])('a firm is one by its sign or by what is said of it: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});
