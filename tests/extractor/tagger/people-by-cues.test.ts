import { describe, expect, test } from 'vitest';
import { peopleByCues } from '../../../src/extractor/tagger/people-by-cues.ts';
import { shownNames } from './shown-names.ts';

/** The marked names with the kinds that the sentence shows. */
const shown = (marked: string, confidence = 0.7): string => shownNames(marked, confidence, peopleByCues);

describe('a doubtful name is a person', () => {
  test.each([
    [
      'of an age',
      'Her sons [place:Rakib], 9, and [place:Sakib], 6, swam.',
      'Her sons [person:Rakib], 9, and [person:Sakib], 6, swam.',
    ],
    [
      'with a calling',
      'Then [organisation:Bijoy], the Delhi herpetologist, spoke.',
      'Then [person:Bijoy], the Delhi herpetologist, spoke.',
    ],
    [
      'paired with one',
      'A deal of [place:Aroun] and [person:Haribi] held.',
      'A deal of [person:Aroun] and [person:Haribi] held.',
    ],
    [
      'paired behind a word for both',
      'He leaves two wives, [person:Adwabi] and [place:Serwabi].',
      'He leaves two wives, [person:Adwabi] and [person:Serwabi].',
    ],
    [
      'by who plays him',
      'It is a film starring [organisation:Hegedor], painted by [place:Mureska].',
      'It is a film starring [person:Hegedor], painted by [person:Mureska].',
    ],
    [
      'by what he plays',
      'It came off a cross from [place:Mureska] and an assist from [organisation:Hegedor].',
      'It came off a cross from [person:Mureska] and an assist from [person:Hegedor].',
    ],
    ['by being a knight', 'The knight [organisation:Lyvetor] fled.', 'The knight [person:Lyvetor] fled.'],
    ['by whose son he is', 'He is the son of [place:Mureska].', 'He is the son of [person:Mureska].'],
    [
      'by what he heads',
      'Then [organisation:Mureska], who heads it, left.',
      'Then [person:Mureska], who heads it, left.',
    ],
    ['by whose widow she is', "Then [place:Mureska]'s widow left.", "Then [person:Mureska]'s widow left."],
    ['by what people do', 'Then [place:Mureska] married.', 'Then [person:Mureska] married.'],
    [
      'by whose relative it is',
      'So his late wife [organisation:Moragh] said.',
      'So his late wife [person:Moragh] said.',
    ],
    [
      'behind a calling',
      'It is by the pianist [organisation:Hegedor].',
      'It is by the pianist [person:Hegedor].',
    ],
    [
      'behind a nationality and a calling',
      'It was told by the Hungarian chronicler [place:Gubak].',
      'It was told by the Hungarian chronicler [person:Gubak].',
    ],
    [
      'in the name of a judgment',
      'He cites the decision in [place:Morlow] and [organisation:Petrik].',
      'He cites the decision in [person:Morlow] and [person:Petrik].',
    ],
    [
      'paired with one before',
      'As [person:Haribi] and [place:Aroun] say.',
      'As [person:Haribi] and [person:Aroun] say.',
    ],
  ])('%s', (_what, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ['a town that somebody old is from', 'Mr Lowe from [place:Codsby], 84, swam.'],
    ['a town where a baker lives', 'In [place:Nuserat], the baker rose.'],
    ['a company with its trade', 'Then [organisation:Brikona], the maker of tiles, closed.'],
    ['a country', 'A deal of [place:Chad] and [person:Haribi] held.'],
    ['a third of a row', 'In [place:Codsby], [place:Aroun] and [person:Haribi] it rained.'],
    ['a town from where somebody married', 'A man from [place:Codsby] married.'],
    ['a town after in', 'They met in [place:Aroun] and [person:Haribi] spoke.'],
  ])('but not %s', (_what, text) => {
    expect(shown(text)).toBe(text);
  });

  test('where the tagger was sure nothing changes', () => {
    const text = 'A deal of [place:Aroun] and [person:Haribi] held.';
    expect(shown(text, 0.95)).toBe(text);
  });
});
