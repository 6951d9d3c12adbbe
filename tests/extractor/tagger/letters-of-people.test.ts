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

test('letters behind a place are that place', () => {
  expect(
    shownNames(
      'At [place:Kariba Orra Airport] ([organisation:KOA]) they ate. [organisation:KOA] is old.',
      0.9,
      withLettersOfPeople,
    ),
  ).toBe('At [place:Kariba Orra Airport] ([place:KOA]) they ate. [place:KOA] is old.');
});

test('letters of a firm behind a place are none', () => {
  const text = 'In [place:Kariba Orra] ([organisation:KO]) and [place:Vesk] ([organisation:VOA]) they ate.';
  expect(shownNames(text, 0.9, withLettersOfPeople)).toBe(text);
});
