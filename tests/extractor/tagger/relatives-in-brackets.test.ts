import { describe, expect, test } from 'vitest';
import { withRelativesInBrackets } from '../../../src/extractor/tagger/relatives-in-brackets.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.9, withRelativesInBrackets);

describe('a name in brackets behind a relative', () => {
  test.each([
    [
      'She is survived by her sons [person:Orban] (Dell) and [person:Teo Vaka] (late Grace).',
      'She is survived by her sons [person:Orban] ([person:Dell]) and [person:Teo Vaka] (late [person:Grace]).',
    ],
    ['[person:Ada Lee Vaka] nee (Pretty) died.', '[person:Ada Lee Vaka] nee ([person:Pretty]) died.'],
    [
      'Predeceased by [person:Orban] ([place:Melbourne]).',
      'Predeceased by [person:Orban] ([person:Melbourne]).',
    ],
  ])('is a person in the notice of a death: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ['in any other text', 'The sons [person:Orban] (Dell) and [person:Teo Vaka] (Grace) left.'],
    ['behind no person', 'He is survived by two sons (Dell and others) of [place:Nessova] (Orra).'],
  ])('is none %s', (_where, text) => {
    expect(shown(text)).toBe(text);
  });
});
