import { expect, test } from 'vitest';
import { kindsByDefinitions } from '../../../src/extractor/tagger/definitions.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.8, kindsByDefinitions);

test.each([
  [
    'a town',
    '[person:Mardova] is a small town in the north. [person:Mardova] sleeps.',
    '[place:Mardova] is a small town in the north. [place:Mardova] sleeps.',
  ],
  [
    'an island',
    'He saw [organisation:Hemskov], an island off Coron.',
    'He saw [place:Hemskov], an island off Coron.',
  ],
  [
    'a singer with her years',
    '[place:Dobreska] (born 1961) was a Romanian singer and poet.',
    '[person:Dobreska] (born 1961) was a Romanian singer and poet.',
  ],
  [
    'a company',
    '[person:Tarvok] is a state company that sells salt.',
    '[organisation:Tarvok] is a state company that sells salt.',
  ],
])('a sentence that tells what it is decides: %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['somebody of a town', 'Then [person:Mardova], the town clerk, left.'],
  ['the last of a row', 'Then Ann and [person:Mardova], a town in the north, met.'],
  ['what a country is', '[place:Chad] is a company of one.'],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});
