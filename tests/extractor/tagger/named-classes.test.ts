import { expect, test } from 'vitest';
import { kindsByClasses } from '../../../src/extractor/tagger/named-classes.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string, confidence = 0.6): string => shownNames(marked, confidence, kindsByClasses);

test.each([
  [
    'Funds such as [place:Pitorra], [person:Vesk] and [organisation:JVO] came.',
    'Funds such as [organisation:Pitorra], [organisation:Vesk] and [organisation:JVO] came.',
  ],
  [
    'Many funds were set up in town, including [place:Pitorra] and [person:Vesk].',
    'Many funds were set up in town, including [organisation:Pitorra] and [organisation:Vesk].',
  ],
  [
    'She read novelists like [place:Lorza] and [organisation:Vesk].',
    'She read novelists like [person:Lorza] and [person:Vesk].',
  ],
  [
    'He toured the governorates of [organisation:Al-Orra], [person:Al-Vesk] and [place:Taiz].',
    'He toured the governorates of [place:Al-Orra], [place:Al-Vesk] and [place:Taiz].',
  ],
  [
    'He spoke to Magistrates [place:Lorza] and [organisation:Vesk].',
    'He spoke to Magistrates [person:Lorza] and [person:Vesk].',
  ],
  [
    'Men of [place:Orrakand], [person:Hazorra] and [organisation:DI Vesk] divisions came.',
    'Men of [place:Orrakand], [place:Hazorra] and [place:DI Vesk] divisions came.',
  ],
  [
    'They came from Barangays [person:Pardorra] and [person:Inavesk].',
    'They came from Barangays [place:Pardorra] and [place:Inavesk].',
  ],
])('a row is what its class says: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['one name alone', 'Funds such as [place:Pitorra] came.'],
  ['another plural nearer', 'Funds for artists including [person:Lorza] and [person:Vesk] came.'],
  ['a body that a list knows', 'He toured the districts of [organisation:Toyota] and [place:Vesk].'],
  ['no class', 'Words like [place:Pitorra] and [place:Vesk] came.'],
])('but not with %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});

test('what the tagger is sure of ends the row', () => {
  const text = 'In the towns of [person:Lorza], [person:Ada Hale] and [person:Tom Hale] spoke.';
  expect(shown(text, 0.95)).toBe(text);
});

test('a row of many thousand names is looked through once', () => {
  const text = `Words like ${'[person:Lorza], '.repeat(40_000)}[person:Vesk] came.`;
  expect(shown(text) === text).toBe(true);
});
