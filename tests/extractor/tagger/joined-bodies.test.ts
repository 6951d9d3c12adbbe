import { expect, test } from 'vitest';
import { withJoinedBodies } from '../../../src/extractor/tagger/joined-bodies.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.7, withJoinedBodies);

test.each([
  [
    'The [organisation:Ministry of Local Government] and Regional Development said so.',
    'The [organisation:Ministry of Local Government and Regional Development] said so.',
  ],
  [
    'He asked the [organisation:Ministry of Lands] and Housing [person:Ada Orra] leads.',
    'He asked the [organisation:Ministry of Lands and Housing] [person:Ada Orra] leads.',
  ],
  [
    'He asked the Competition and [organisation:Fair Trading Commission] to act.',
    'He asked the [organisation:Competition and Fair Trading Commission] to act.',
  ],
  [
    'He asked the [organisation:Ugandan Cotton] and [organisation:Tea Authority] to act.',
    'He asked the [organisation:Ugandan Cotton and Tea Authority] to act.',
  ],
])('a body for two things is one: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['an officer behind it', 'The [organisation:Ministry of Lands] and Police Commissioner Orra met.'],
  ['a person behind it', 'The [organisation:Ministry of Lands] and [person:Youth Orra] met.'],
  ['another body before it', 'He asked the Senate and [organisation:Fair Trading Commission] to act.'],
  ['an officer before it', 'He asked the President and [organisation:Fair Trading Commission] to act.'],
  ['a firm before it', 'He asked the [organisation:Orrak Foods] and [organisation:Tea Authority] to act.'],
  ['a body with no field', 'The [organisation:Orraka Group] and Housing met.'],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});

test.each([
  [
    "He left the Prime Minister's Department for the [organisation:Office and the Auditor General's Office] then.",
    "He left the [organisation:Prime Minister's Department] for the [organisation:Office and the Auditor General's Office] then.",
  ],
  [
    "He asked the Deputy President's Office to act.",
    "He asked the [organisation:Deputy President's Office] to act.",
  ],
])('the office of one who holds an office is a body: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  "He asked the prime minister's department to act.",
  "He asked the President's Officers to act.",
  "He asked the [organisation:Prime Minister's Office Staff Union] to act.",
])('but not %s', (text) => {
  expect(shown(text)).toBe(text);
});
