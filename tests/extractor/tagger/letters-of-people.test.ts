import { expect, test } from 'vitest';
import { withLettersOfPeople } from '../../../src/extractor/tagger/letters-of-people.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.8, withLettersOfPeople);

test.each([
  [
    'whose words begin so',
    '[person:Ada Orra Hale] ([organisation:AOH]) left. Then [organisation:AOH] came.',
    '[person:Ada Orra Hale] ([person:AOH]) left. Then [person:AOH] came.',
  ],
  [
    'with the office before it',
    'So said Governor [person:Ada Hale] ([organisation:GAH]) there.',
    'So said Governor [person:Ada Hale] ([person:GAH]) there.',
  ],
])('letters in brackets behind a person’s name, %s, are the person', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('other letters behind a name stay what they are', () => {
  const text = '[person:Ada Orra Hale] ([organisation:CDU]) left.';
  expect(shown(text)).toBe(text);
});
