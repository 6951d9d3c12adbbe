import { expect, test } from 'vitest';
import { withKnownPeople } from '../../../src/extractor/tagger/known-people.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string, confidence = 0.6): string => shownNames(marked, confidence, withKnownPeople);

test.each([
  [
    'a title that stood before the full name',
    'Sheikh [person:Ada Nessovinyo] met [person:Sheikh Nessovinyo] there.',
    'Sheikh [person:Ada Nessovinyo] met Sheikh [person:Nessovinyo] there.',
  ],
  [
    'a sheikh whose father is named',
    'Dr [person:Sheikh Sultan bin Orra] left.',
    'Dr Sheikh [person:Sultan bin Orra] left.',
  ],
  [
    'letters of a rank before a known surname',
    'Said [person:Ada Nessova] so. Then [organisation:PPC Nessova] left.',
    'Said [person:Ada Nessova] so. Then PPC [person:Nessova] left.',
  ],
  [
    'initials before a surname',
    'It was [organisation:CJ Perez] who scored.',
    'It was [person:CJ Perez] who scored.',
  ],
  [
    'a word that says what he is',
    'It fell, according to [organisation:Mira Holt].',
    'It fell, according to [person:Mira Holt].',
  ],
])('a person is named without %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['a group called like a man', 'It was [organisation:Abu Sayyaf] that fell.'],
  ['a word that is nobody’s name', 'It was [organisation:Adam Air] that fell.'],
  ['a town’s and a name', 'It was [organisation:Boston Holt] that fell.'],
  ['a title that belongs to a name', 'Then [person:Sheikh Hasina] left.'],
  ['letters before nobody’s surname', 'Said [person:Ada Hale] so. Then [organisation:PPC Nessova] fell.'],
  ['initials before a body’s word', 'It was [organisation:CJ Logistics] that fell.'],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});

test.each([
  ['They asked [place:Trainer A. Orrakov] again.', 'They asked Trainer [person:A. Orrakov] again.'],
  ['They asked [person:Trainer C.Orrakov] again.', 'They asked Trainer [person:C.Orrakov] again.'],
])('what somebody does is no part of initials and surname: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('a body with initials stays', () => {
  const text = 'They asked [organisation:Professor A. Orrakov Institute] again.';
  expect(shown(text)).toBe(text);
});

test('what somebody does before a given name is no part of it', () => {
  expect(shown('They thanked [person:Archivist Roger Orrak] and [person:Archer Roger Orrak] warmly.')).toBe(
    'They thanked Archivist [person:Roger Orrak] and [person:Archer Roger Orrak] warmly.',
  );
});
