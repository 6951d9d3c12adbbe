import { expect, test } from 'vitest';
import { withoutWorks } from '../../../src/extractor/tagger/works.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.7, withoutWorks);

test.each([
  [
    'a musical',
    'She starred in the musical [organisation:Anatoly] and sang.',
    'She starred in the musical Anatoly and sang.',
  ],
  [
    'a single',
    'Her debut single, "[place:Shaky Lanes]", sold well.',
    'Her debut single, "Shaky Lanes", sold well.',
  ],
  [
    'a film with its director',
    'In [place:Southerly] (1991), directed by Jane Orme, he sang.',
    'In Southerly (1991), directed by Jane Orme, he sang.',
  ],
  ['a word', 'The name "[place:Karisko]" came late.', 'The name "Karisko" came late.'],
  ['an app', 'It sells the [organisation:PowerVista] app to firms.', 'It sells the PowerVista app to firms.'],
  [
    'a subject',
    'They taught [organisation:Statistical Mechanics] there.',
    'They taught Statistical Mechanics there.',
  ],
])('the title of what people made is no name: %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['who is played', 'They will play [organisation:Arsenov], who won.'],
  ['whose film it is', 'They saw the film [person:Orme] made.'],
  [
    'a name in quotes that stands without them as well',
    'They call it "[place:Karisko]". In [place:Karisko] it rained.',
  ],
  ['an institute', 'The [organisation:Institute of Mechanics] rose.'],
])('but %s stays', (_what, text) => {
  expect(shown(text)).toBe(text);
});
