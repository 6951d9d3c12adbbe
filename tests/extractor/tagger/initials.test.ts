import { expect, test } from 'vitest';
import { withInitials } from '../../../src/extractor/tagger/initials.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string, confidence = 0.85): string => shownNames(marked, confidence, withInitials);

test('letters of a body of three words are that body', () => {
  expect(shown('[organisation:New Orraka Limited] stopped its trucks, and NOL managers left.')).toBe(
    '[organisation:New Orraka Limited] stopped its trucks, and [organisation:NOL] managers left.',
  );
});

test('letters of another body of three words before its officer', () => {
  expect(
    shown('The [organisation:Orraka Union of Teachers] met. OUT president Ada Vaka left. OUT of it!'),
  ).toBe(
    'The [organisation:Orraka Union of Teachers] met. [organisation:OUT] president Ada Vaka left. OUT of it!',
  );
});

test('a doubtful place of these letters too', () => {
  expect(shown('[organisation:New Orraka Limited] paid. [place:NOL] paid.')).toBe(
    '[organisation:New Orraka Limited] paid. [organisation:NOL] paid.',
  );
});

test.each([
  ['of a body of two words', 'The [organisation:Orraka Limited] stopped, and OLT left.'],
  ['that mean a thing', 'The [organisation:General Directorate of Police] counted the GDP.'],
  ['within more', 'The [organisation:New Orraka Limited] stopped, and NOL-run trucks left.'],
  ['of what no body is named with', 'They played [organisation:Nessova Orra Loma] on a NOL there.'],
])('but not letters %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});
