import { expect, test } from 'vitest';
import { peopleByTitle } from '../../../src/extractor/tagger/people-by-title.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.8, peopleByTitle);

test('whoever has a noble title within the name is a person', () => {
  expect(shown('The heirs of [organisation:Karl-Anselm Freiherr von Rotenlaub] sold it.')).toBe(
    'The heirs of [person:Karl-Anselm Freiherr von Rotenlaub] sold it.',
  );
});

test('a hotel is none', () => {
  const text = 'They slept at the [organisation:Hotel Prinz von Orra] there.';
  expect(shown(text)).toBe(text);
});

test('a title behind a title is no name', () => {
  expect(shown('Then Prof. Dr. Dr. h.c. Manfred Orrak spoke.')).not.toContain('[person:Dr');
});
