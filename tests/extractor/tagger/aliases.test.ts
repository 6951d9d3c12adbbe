import { expect, test } from 'vitest';
import { kindsOfAliases } from '../../../src/extractor/tagger/aliases.ts';
import { shownNames } from './shown-names.ts';

/** The first name is sure, the others are not: a rule sees one confidence, so the sure one is raised before it. */
const shown = (marked: string): string =>
  shownNames(marked, 0.5, (names, prepared) =>
    kindsOfAliases(
      names.map((name, at) => (at === 0 ? { ...name, confidence: 0.9 } : name)),
      prepared,
    ),
  );

test.each([
  [
    'a river',
    'The river [place:Nessova] ([person:Orrakai]) rose.',
    'The river [place:Nessova] ([place:Orrakai]) rose.',
  ],
  [
    'a body in another language',
    'The [organisation:National Weavers Union] (Danish: [place:Vevrelag]) met.',
    'The [organisation:National Weavers Union] (Danish: [organisation:Vevrelag]) met.',
  ],
])('the other name in the bracket is of the same kind: %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['an agency behind a dateline', '[place:Nessova] ([organisation:Orrakai]) spoke.'],
  ['the house of a person', '[person:Mira Soto] ([organisation:Orrakai]) spoke.'],
  ['a ground of a school', 'The [organisation:Nessova College] ([place:Orrakai Bridge]) shut.'],
  ['a known town', '[organisation:Nessova Union] ([place:Leeds]) spoke.'],
  ['more in the bracket', '[organisation:Nessova Union] (in [place:Orrakai]) spoke.'],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});

test.each([
  [
    'It was [person:Ada Orra], also known as [place:Mulagisto], who ran.',
    'It was [person:Ada Orra], also known as [person:Mulagisto], who ran.',
  ],
  [
    'They held [person:Ada Orra] alias [organisation:Vesko] there.',
    'They held [person:Ada Orra] alias [person:Vesko] there.',
  ],
])('what a person is also known as is the person: %s', (marked, expected) => {
  expect(shown(marked)).toBe(expected);
});

test.each([
  'It was [organisation:Orra Foods], also known as [place:Mulagisto], that paid.',
  'It was [person:Ada Orra], also known as [place:London], who ran.',
  'It was [person:Ada Orra] of [place:Mulagisto], who ran.',
])('but no other: %s', (marked) => {
  expect(shown(marked)).toBe(marked);
});
