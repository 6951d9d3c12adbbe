import { expect, test } from 'vitest';
import { withInitialedPeople } from '../../../src/extractor/tagger/initialed-people.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.8, withInitialedPeople);

test.each([
  ['They asked trainer A. Orrak about it.', 'They asked trainer [person:A. Orrak] about it.'],
  ['LUNCH IN VESK (C. D. Lislet) raced wide.', 'LUNCH IN VESK ([person:C. D. Lislet]) raced wide.'],
  ['Judge – B Elmet\nStarter – [person:R. Oko]', 'Judge – [person:B Elmet]\nStarter – [person:R. Oko]'],
])('initials and a surname are a person: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  'They chose plan B. Orrak was not asked.',
  'Part one – A. Introduction',
  'It is in the U.S. Lislet said.',
  'They asked trainer A. Orrak Stables about it.',
])('other letters are none: %s', (text) => {
  expect(shown(text)).toBe(text);
});
