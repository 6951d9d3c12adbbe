import { expect, test } from 'vitest';
import { withoutOffences } from '../../../src/extractor/tagger/offences.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.8, withoutOffences);

test('what somebody is charged with is no body', () => {
  expect(
    shown(
      'He was charged with [organisation:Possession of Cannabis] and Failure to [organisation:Cease Work].',
    ),
  ).toBe('He was charged with Possession of Cannabis and Failure to Cease Work.');
});

test.each([
  'He was charged by the [organisation:Murder Squad] there.',
  'The band [organisation:Assault] played.',
])('a body with such a name stays: %s', (text) => {
  expect(shown(text)).toBe(text);
});
