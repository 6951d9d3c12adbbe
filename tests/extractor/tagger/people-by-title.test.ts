import { expect, test } from 'vitest';
import { prepare } from '../../../src/extractor/tagger/features.ts';
import { peopleByTitle } from '../../../src/extractor/tagger/people-by-title.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { inWords } from '../../../src/extractor/tagger/span-rules.ts';
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

test.each([
  ['Then Hon. [organisation:Vakatora] spoke.', 'Then Hon. [person:Vakatora] spoke.'],
  ['Then Cllr Vakatora spoke.', 'Then Cllr [person:Vakatora] spoke.'],
  ['Then Cr Vakatora spoke.', 'Then Cr [person:Vakatora] spoke.'],
  [
    'Before the house rose that day Hon. VAKATORA spoke of the price of fish.',
    'Before the house rose that day Hon. [person:VAKATORA] spoke of the price of fish.',
  ],
])('whoever sits in a council or a parliament is a person: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['crores', 'They opened a Rs 50 Cr Veshtra line.'],
  ['letters behind a title', 'Then Hon. MLA spoke.'],
  ['the members of a house', 'Thank you, Hon. Members, for that.'],
])('%s are no title with a surname', (_what, text) => {
  expect(shown(text)).toBe(text);
});

test('a courtesy title is no part of a place', () => {
  expect(shown('Apologies came from [place:Cllr Vakatora] that night.')).toBe(
    'Apologies came from Cllr [person:Vakatora] that night.',
  );
});

test('whoever is hardly seen behind such a title is sure', () => {
  const prepared = prepare('Cllr Vakatora (arrived late)', wordLists());
  const name = { start: 5, end: 13, kind: 'person', confidence: 0.4, rule: 'model' } as const;
  expect(peopleByTitle(inWords([name], prepared), prepared)[0]?.confidence).toBeGreaterThan(0.9);
});

test('an office behind a courtesy title is no surname', () => {
  const text = 'They thanked Hon. Treasurer [person:Joan Orrak] warmly.';
  expect(shown(text)).toBe(text);
});

test.each([
  [
    'Then [organisation:Insp Orrakai] and Cpl Vesk left.',
    'Then Insp [person:Orrakai] and Cpl [person:Vesk] left.',
  ],
  ['They told [organisation:WPC Orrakai] that day.', 'They told WPC [person:Orrakai] that day.'],
  ['The talks with Ratu Orrakai Vesku went on.', 'The talks with Ratu [person:Orrakai Vesku] went on.'],
  [
    'A Ratu came. Then [organisation:Ro Orrakai] and [person:Adi Vesku] spoke.',
    'A Ratu came. Then Ro [person:Orrakai] and Adi [person:Vesku] spoke.',
  ],
])('who has a rank or a title of the Pacific is a person: %s', (marked, expected) => {
  expect(shown(marked)).toBe(expected);
});

test.each([
  'They sold the [organisation:WPC Group] there.',
  'They shut [place:Ratu Orrakai Road] for a day.',
  'Then [person:Adi Vesku] and [organisation:Ro Orrakai] spoke.', // no Ratu is named
  'He asked the Sgt Major Orr there.',
  'The Supt of Works left.',
])('and nothing else: %s', (marked) => {
  expect(shown(marked)).toBe(marked);
});

test.each([
  ['It was Sir Frank Orrakai who spoke.', 'Frank Orrakai', 0.7],
  ['It was Reverend Ada Orrakai who spoke.', 'Ada Orrakai', 0.7],
  ['It was Togbe Orrakai who spoke.', 'Orrakai', 0.95],
  ['It was said by Frank Orrakai who spoke.', 'Frank Orrakai', 0.3],
  ['It was Hill Orrakai who spoke.', 'Orrakai', 0.3],
  ['It was Reverend Orrakai who spoke.', 'Orrakai', 0.3],
  ['So said the Sir. Orrakai Vesk spoke.', 'Orrakai Vesk', 0.3],
])('a doubtful person behind a title is surer: %s', (text, words, expected) => {
  const prepared = prepare(text, wordLists());
  const start = text.indexOf(words);
  const name = { start, end: start + words.length, kind: 'person', confidence: 0.3, rule: 'model' } as const;
  expect(peopleByTitle(inWords([name], prepared), prepared).map(({ confidence }) => confidence)).toEqual([
    expected,
  ]);
});

test('a title of two words is nobody', () => {
  expect(shown('Then Datin Paduka Orrakai Vesku spoke.')).toBe('Then Datin Paduka Orrakai Vesku spoke.');
});
