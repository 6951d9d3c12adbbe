import { expect, test } from 'vitest';
import { withConstituencies } from '../../../src/extractor/tagger/constituencies.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string, confidence = 0.6): string =>
  shownNames(marked, confidence, withConstituencies);

test.each([
  [
    'The Member of Parliament for South [person:Orra Ada Vaka] spoke.',
    'The Member of Parliament for [place:South Orra] [person:Ada Vaka] spoke.',
  ],
  [
    'The MP for [organisation:Nessova North Ada Vaka] spoke.',
    'The MP for [place:Nessova North] [person:Ada Vaka] spoke.',
  ],
  [
    'The Member for [organisation:Nessova Central East] left.',
    'The Member for [place:Nessova Central East] left.',
  ],
])('a constituency and who sits for it are two: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['two words of which none is a direction', 'The MP for [place:Nessova] [person:Vaka] spoke.'],
  ['an officer', 'He is MP for [place:Nessova] North Minister Ada Vaka knows.'],
  ['what somebody votes for', 'They voted for [person:South Orra Vaka] there.'],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});

test('what the tagger is sure of stays', () => {
  const text = 'The MP for [organisation:Nessova North Ada Vaka] spoke.';
  expect(shown(text, 0.95)).toBe(text);
});

test('whoever is member for one word sits for a place, in brackets too', () => {
  expect(shown('[person:Ann Lee] ([person:Orrahan]) rose. I thank the member for [person:Orrahan].')).toBe(
    '[person:Ann Lee] ([place:Orrahan]) rose. I thank the member for [place:Orrahan].',
  );
});

test('whom a member votes for is a person', () => {
  const text = 'The members voted for [person:Orrahan] again.';
  expect(shown(text)).toBe(text);
});
