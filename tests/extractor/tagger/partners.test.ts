import { expect, test } from 'vitest';
import { withPartners } from '../../../src/extractor/tagger/partners.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.8, withPartners);

test.each([
  [
    'She hired [person:Tidmore], [organisation:Hale & Bascom LLP].',
    'She hired [organisation:Tidmore, Hale & Bascom LLP].',
  ],
  [
    'She hired Orrin, Tidmore, [organisation:Hale and Bascom Solicitors].',
    'She hired [organisation:Orrin, Tidmore, Hale and Bascom Solicitors].',
  ],
  [
    'She left [person:Kuhl], [place:Ostrand] & [place:Bascom LLP] in May.',
    'She left [organisation:Kuhl, Ostrand & Bascom LLP] in May.',
  ],
])('a firm is called after all its partners: %s', (marked, expected) => {
  expect(shown(marked)).toBe(expected);
});

test.each([
  ['from the offices of [person:Kayama] and Sons.', 'from the offices of [organisation:Kayama and Sons].'],
  ['They built [person:Brinkerhof] Seeds in May.', 'They built [organisation:Brinkerhof Seeds] in May.'],
  ['At [place:Orrak] & Brothers nobody spoke.', 'At [organisation:Orrak & Brothers] nobody spoke.'],
])('a firm of a family is one: %s', (marked, expected) => {
  expect(shown(marked)).toBe(expected);
});

test.each([
  'He met [person:Kayama] and Sons Of Soil there.',
  '[person:Ann Orrak] Seeds are sold.',
  'In [place:Boston] Foods are dear.',
  'In [place:Boston], [organisation:Hale & Bascom LLP] grew.',
  'She met [person:Ann Tidmore], [organisation:Hale & Bascom LLP] and others.',
  'She wrote to Tidmore, [organisation:Hale Bascom LLP] and others.',
])('but not after what stands before it: %s', (marked) => {
  expect(shown(marked)).toBe(marked);
});
