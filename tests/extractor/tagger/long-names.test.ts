import { describe, expect, test } from 'vitest';
import { withLongNames } from '../../../src/extractor/tagger/long-names.ts';
import { keptNames } from './kept-names.ts';

/** The marked bodies as long as their names are. */
const whole = (marked: string) => keptNames(marked, 'organisation', withLongNames);

describe('a body whose name goes on', () => {
  test.each([
    [
      'with its faction',
      'A leader of the CZN ([organisation:Maoist Centre]) spoke.',
      ['CZN (Maoist Centre)'],
    ],
    [
      'with its faction in two words',
      'The [organisation:CZN] (Unified Socialist) left.',
      ['CZN (Unified Socialist)'],
    ],
    ['by its letter', 'Pinarak ([organisation:CZN](M)) spoke.', ['CZN(M)']],
    ['that is a party of India, even where it was missed', 'Nessar of the CPI(M) spoke.', ['CPI(M)']],
    [
      'in French behind a link',
      'The [organisation:Institut national de la] recherche horticole paid him.',
      ['Institut national de la recherche horticole'],
    ],
    [
      'in French with a word that English has',
      'The [organisation:Office de la] pêche scientifique et technique sent him to Dakar.',
      ['Office de la pêche scientifique et technique'],
    ],
    ['in Spanish', 'The [organisation:Hermandad] de Regantes met.', ['Hermandad de Regantes']],
  ])('is whole %s', (_what, text, names) => {
    expect(whole(text)).toEqual(names);
  });

  test.each([
    ['a verb that looks like a link', 'The [organisation:Greens] do not know.', ['Greens']],
    ['what is missed and no party', 'The CZX(M) fell.', []],
    ['a seat in brackets', 'The [organisation:CZN] (Lisbon) left.', ['CZN']],
    ['the next name', 'The [organisation:Junta de] [organisation:Riegos] met.', ['Junta de', 'Riegos']],
  ])('does not take in %s', (_what, text, names) => {
    expect(whole(text)).toEqual(names);
  });

  test('is not added where the tagger saw no part of it', () => {
    expect(whole('The CZN (Maoist Centre) met the [organisation:Greens].')).toEqual(['Greens']);
  });
});
