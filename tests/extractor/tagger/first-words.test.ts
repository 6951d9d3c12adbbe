import { expect, test } from 'vitest';
import { kindsByFirstWord } from '../../../src/extractor/tagger/first-words.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string, confidence = 0.7): string => shownNames(marked, confidence, kindsByFirstWord);

test.each([
  ['a lake', 'They saw [organisation:Lac Nessova] at noon.', 'They saw [place:Lac Nessova] at noon.'],
  [
    'a club',
    'They met [person:Deportivo Nessova] at noon.',
    'They met [organisation:Deportivo Nessova] at noon.',
  ],
  ['an island', 'They saw [organisation:Inis Nessova] at noon.', 'They saw [place:Inis Nessova] at noon.'],
  [
    'a chapel',
    'They saw [organisation:Ermita de Orraka] at noon.',
    'They saw [place:Ermita de Orraka] at noon.',
  ],
  ['a street', 'They ran to [person:Ulica Orraka] at noon.', 'They ran to [place:Ulica Orraka] at noon.'],
])('the first word tells the kind: %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['a body called after a place', 'The [organisation:Lac Nessova Council] met.'],
  ['a word alone', 'They met [person:Deportes] at noon.'],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});

test('what the tagger is sure of stays', () => {
  expect(shown('They met [organisation:Wadi Nessova] at noon.', 0.95)).toBe(
    'They met [organisation:Wadi Nessova] at noon.',
  );
});
