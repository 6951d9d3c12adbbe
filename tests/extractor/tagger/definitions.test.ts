import { expect, test } from 'vitest';
import { kindsByDefinitions, withCalled } from '../../../src/extractor/tagger/definitions.ts';
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
  [
    'a capital beside its land',
    "The island's capital, [person:Vila Brancora], has a market.",
    "The island's capital, [place:Vila Brancora], has a market.",
  ],
  [
    'what a band is called',
    'He sang in a band called [place:Rustova] then.',
    'He sang in a band called [organisation:Rustova] then.',
  ],
  [
    'what the tagger had right there',
    'He sang in a band called [organisation:Rustova] then. [person:Rustova] split.',
    'He sang in a band called [organisation:Rustova] then. [organisation:Rustova] split.',
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

test.each([
  [
    'a band',
    'He sang in a rock band called Rustova with her.',
    'He sang in a rock band called [organisation:Rustova] with her.',
  ],
  ['a village', 'They fled to a village named Oskaby.', 'They fled to a village named [place:Oskaby].'],
  [
    'what opens a sentence',
    'Nessovka is the oldest quarter of the city.',
    '[place:Nessovka] is the oldest quarter of the city.',
  ],
  [
    'what opens it behind an article',
    'The Nessovka (Ossetian: Ness) is a river in the north.',
    'The [place:Nessovka] (Ossetian: Ness) is a river in the north.',
  ],
  [
    'no ordinary word that opens one',
    'Success is a city in Missouri. I was a writer of it.',
    'Success is a city in Missouri. I was a writer of it.',
  ],
  [
    'nobody',
    'She was named Minister. They called Monday off.',
    'She was named Minister. They called Monday off.',
  ],
  [
    'what is told of money',
    'It has two ringgit in capital, [organisation:Tinjarov].',
    'It has two ringgit in capital, [organisation:Tinjarov].',
  ],
])('a name that was missed is found behind what it is called: %s', (_what, text, expected) => {
  expect(
    shownNames(text, 0.8, (names, prepared) => kindsByDefinitions(withCalled(names, prepared), prepared)),
  ).toBe(expected);
});
