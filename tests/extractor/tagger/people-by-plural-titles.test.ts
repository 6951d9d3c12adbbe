import { expect, test } from 'vitest';
import { peopleByPluralTitles } from '../../../src/extractor/tagger/people-by-plural-titles.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.7, peopleByPluralTitles);

test.each([
  [
    'They heard Cllrs [person:Hillmar], Hewesk, [place:Ntabon] and [person:Ann Orrak] again.',
    'They heard Cllrs [person:Hillmar], [person:Hewesk], [person:Ntabon] and [person:Ann Orrak] again.',
  ],
  [
    'They asked [organisation:Chiefs Gwesor] and Samambo again.',
    'They asked Chiefs [person:Gwesor] and [person:Samambo] again.',
  ],
])('who stands behind a title of several is a person: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  'They heard Senators from [place:Orra] and [place:Vesk] again.',
  'They asked Generals again and [place:Orrak] fell.',
  'Judges [place:France] and [place:Kenya] liked won.',
])('others are not: %s', (text) => {
  expect(shown(text)).toBe(text);
});
