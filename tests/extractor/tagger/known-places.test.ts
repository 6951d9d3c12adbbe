import { describe, expect, test } from 'vitest';
import { withKnownPlaces } from '../../../src/extractor/tagger/known-places.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string, confidence = 0.6): string => shownNames(marked, confidence, withKnownPlaces);

describe('places of several words that a list holds', () => {
  test.each([
    ['behind a small word', 'The clinic in [place:May Pen] was shut.'],
    ['before the place in which they lie', '[place:May Pen], [place:Clarendon] is on the river.'],
  ])('are found %s', (_where, text) => {
    expect(shown(text.replaceAll('[place:May Pen]', 'May Pen'))).toBe(text);
  });

  test('stay unseen beside another capital and where nothing tells a place', () => {
    const text = 'In May Pen Bell rang. He met May Pen.';
    expect(shown(text)).toBe(text);
  });

  test.each([
    ['a province taken for a person', '[person:Vinh Phuc] will send chairs.', 0.9],
    ['a town taken for a body', 'They bathed at [organisation:Polignano a Mare].', 0.5],
  ])('%s is a place', (_name, text, confidence) => {
    expect(shown(text, confidence)).toBe(text.replace(/person|organisation/, 'place'));
  });

  test.each([
    ['a person with a title', 'They asked Minister [person:Vinh Phuc] about it.', 0.9],
    ['a sure body', 'They read [organisation:Polignano a Mare].', 0.9],
    ['a given name and a family name', 'They saw [person:Quang Nam] there.', 0.6],
  ])('%s stays', (_name, text, confidence) => {
    expect(shown(text, confidence)).toBe(text);
  });
});

describe('a country that the tagger did not see', () => {
  test.each([
    ['We met the President of [place:Tajikistan] Mr. Orra.'],
    ['The Ambassador to [place:Kyrgyzstan] said no.'],
  ])('is found behind a small word: %s', (text) => {
    expect(shown(text.replaceAll(/\[place:(\w+)\]/gu, '$1'))).toBe(text);
  });

  test.each([
    ['in a longer name', 'He is of Tajikistan Airways now.'],
    ['before a hyphen', 'It is for Tajikistan-made goods.'],
    ['as a people', 'Hundreds of Pakistani and Israeli guests left.'],
    ['that people are called', 'We spoke of Jordan for hours.'],
    ['where nothing tells a place', 'Then Tajikistan left.'],
  ])('stays unseen %s', (_where, text) => {
    expect(shown(text)).toBe(text);
  });
});

describe('places as newspapers write them', () => {
  test.each(['Makkah', 'Seongnam', 'Khyber-Pakhtunkhwa', 'Pangasinan', 'Oudomxay'])('%s is known', (name) => {
    expect(shown(`They came to [place:${name}].`)).toBe(`They came to [place:${name}].`);
  });
});
