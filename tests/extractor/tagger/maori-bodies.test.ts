import { expect, test } from 'vitest';
import { withMaoriBodies } from '../../../src/extractor/tagger/maori-bodies.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.8, withMaoriBodies);

test.each([
  [
    'Members of [place:Te Taiwhenua] o [place:Orrangi] met.',
    'Members of [organisation:Te Taiwhenua o Orrangi] met.',
  ],
  ['They asked Te Rūnanga o Ngāi Orra for it.', 'They asked [organisation:Te Rūnanga o Ngāi Orra] for it.'],
])('a body in Māori is whole: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([['They drove to [place:Te Orranga] on Monday.'], ['The [place:Te Whare] o clock.']])(
  'but not where no name follows: %s',
  (text) => {
    expect(shown(text)).toBe(text);
  },
);
