import { describe, expect, test } from 'vitest';
import { withNameEnds } from '../../../src/extractor/tagger/name-ends.ts';
import { keptNames } from './kept-names.ts';
import { shownNames } from './shown-names.ts';

/** The marked people with what the rule adds. */
const ended = (marked: string) => keptNames(marked, 'person', withNameEnds);

describe('behind a person’s name', () => {
  test.each([
    ['a son', 'So said [person:Rolando Cantos], Jr., of Cebu.', ['Rolando Cantos, Jr.']],
    ['a father', 'So said [person:Rolando Cantos] Sr, of Cebu.', ['Rolando Cantos Sr']],
    ['a number', 'Then [person:Mindaugas] II was crowned.', ['Mindaugas II']],
    ['a number at the end', 'It was [person:Mindaugas] IV.', ['Mindaugas IV']],
    ['an epithet', 'It is by [person:Jan Palm] the Younger.', ['Jan Palm the Younger']],
  ])('%s belongs to it', (_what, text, names) => {
    expect(ended(text)).toEqual(names);
  });

  test.each([
    ['the word I', 'As [person:Ana] I went.', ['Ana']],
    ['an initial', 'So wrote [person:Ana] V. from Split.', ['Ana']],
    ['a model', 'With [person:Cyrus] II-type arms.', ['Cyrus']],
    ['a title of somebody else', 'With [person:Ana] the Great Council met.', ['Ana']],
    ['the next name', 'With [person:Ana], [person:Jr Smith] came.', ['Ana', 'Jr Smith']],
  ])('%s does not', (_what, text, names) => {
    expect(ended(text)).toEqual(names);
  });

  test('a ruler with a number is a person where the tagger saw none', () => {
    expect(ended('The pharaoh Amenmose III built it for [person:Ana].')).toEqual(['Amenmose III', 'Ana']);
  });

  test('what has a number and no ruler’s title is none', () => {
    expect(ended('The probe Amenmose III flew by, king of all; World War II was over.')).toEqual([]);
  });
});

describe('the town behind a state’s university', () => {
  test('is part of the name behind an at', () => {
    const found = shownNames('[organisation:University of Texas] at [place:Dallas] won.', 0.9, withNameEnds);
    expect(found).toBe('[organisation:University of Texas at Dallas] won.');
  });

  test('is part of the name', () => {
    const found = shownNames(
      '[organisation:University of California], [place:Davis], won.',
      0.9,
      withNameEnds,
    );
    expect(found).toBe('[organisation:University of California, Davis], won.');
  });

  test.each([
    '[organisation:University of California], [place:Arizona] and Utah won.',
    '[organisation:University of Leeds], [place:London] and York won.',
  ])('is none in %s', (marked) => {
    expect(shownNames(marked, 0.9, withNameEnds)).toBe(marked);
  });
});
