import { describe, expect, test } from 'vitest';
import { withoutStorms } from '../../../src/extractor/tagger/storms.ts';
import { keptNames } from './kept-names.ts';

/** Those of the marked names that stay. */
const kept = (marked: string) => keptNames(marked, 'person', withoutStorms);

describe('the name of a storm', () => {
  test.each([
    ['behind its word', 'Typhoon [person:Kalmira] brought winds of 200 km/h.'],
    ['with its word', 'The rain of [person:Tropical Storm Verbera] went on.'],
    ['in quotes', 'Tropical Depression “[person:Verbera]” brought rain.'],
    ['alone later on', 'Hurricane [person:Melida] made landfall. [person:Melida] then turned north.'],
    ['when it is none any more', 'Much rain fell as ex-Cyclone [person:Vaianara] neared.'],
    ['with small letters', 'The winds of cyclone [person:Ditwara] fell.'],
  ])('%s is no name', (_where, text) => {
    expect(kept(text)).toEqual([]);
  });

  test.each([
    [
      'somebody with that name and another',
      'Storm Daniel brought floods. [person:Daniel Okoro] fled.',
      'Daniel Okoro',
    ],
    [
      'somebody with a title',
      'Storm Daniel brought floods. It was Mr [person:Daniel] who drowned.',
      'Daniel',
    ],
    ['a boxer, where there is no weather', 'They called him Hurricane [person:Carter].', 'Carter'],
    ['a team', 'The winds fell. Melbourne Storm beat [person:Cooper].', 'Cooper'],
    ['whoever is not the storm', 'Hurricane Melida made landfall near [person:Kingston].', 'Kingston'],
  ])('%s stays', (_who, text, name) => {
    expect(kept(text)).toEqual([name]);
  });
});
