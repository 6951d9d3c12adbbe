import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/extractor/tagger/features.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { cutToSize, withWords } from '../../../src/extractor/tagger/span-rules.ts';
import { mark, unmark } from '../../marked.ts';

/** The text with what the rules leave of the one name that was marked in it. */
function cut(marked: string): string {
  const { text, marks } = unmark(marked);
  const prepared = prepare(text, wordLists());
  const names = marks.flatMap(({ start, end, kind }) => {
    if (kind !== 'person' && kind !== 'organisation' && kind !== 'place')
      throw new Error(`${kind} is no name`);
    return cutToSize(withWords({ start, end, kind, confidence: 0.9, rule: 'tagger' }, prepared), prepared);
  });
  return mark(
    text,
    names.map((name) => ({ ...name, value: null })),
  );
}

describe('names the tagger took too long', () => {
  test.each([
    [
      'the stop behind a part of a word with hyphens',
      'Two ships left [place:Savanna-la-Mar.]',
      'Two ships left [place:Savanna-la-Mar].',
    ],
    [
      'the words of a headline after an acronym',
      'Crisis in [organisation:LP Deepens] as Abure, Usman Trade Words',
      'Crisis in [organisation:LP] Deepens as Abure, Usman Trade Words',
    ],
    [
      'two listed bodies and the word between them',
      'It sold shops to [organisation:Carrefour and Shoprite] in March.',
      'It sold shops to [organisation:Carrefour] and [organisation:Shoprite] in March.',
    ],
    [
      'a calling behind somebody’s name',
      'The counsel [person:Babar Orra Advocate] argued.',
      'The counsel [person:Babar Orra] Advocate argued.',
    ],
    [
      'an owner before its hyphen',
      'Work at [organisation:Meridian Foods-owned Kestrel Holdings] began.',
      'Work at [organisation:Meridian Foods]-owned [organisation:Kestrel Holdings] began.',
    ],
    [
      'letters of orders and offices',
      'It was opened by [person:Sir Ronald Okoro KBE QC] in May.',
      'It was opened by [person:Sir Ronald Okoro] KBE QC in May.',
    ],
    [
      'a nationality before a person who was taken for a body',
      'It lists the [organisation:Argentine Carlos Perduca] as well.',
      'It lists the Argentine [person:Carlos Perduca] as well.',
    ],
    [
      'a flight',
      'Then [organisation:Mesara Air Flight] 212 fell.',
      'Then [organisation:Mesara Air] Flight 212 fell.',
    ],
    [
      'a word that opens the sentence',
      "[person:Using Alvaro]'s horn they landed.",
      "Using [person:Alvaro]'s horn they landed.",
    ],
    [
      'letters of judges',
      'It was heard by [person:Vakorra J.A.] and [person:Woo Orra JAD] then.',
      'It was heard by [person:Vakorra] J.A. and [person:Woo Orra] JAD then.',
    ],
    ['the letter that opens a judgment', '[person:Choo Orra J]: I agree.', '[person:Choo Orra] J: I agree.'],
    [
      'a generic owner',
      'It is of the [organisation:University’s West Vakan Centre] now.',
      'It is of the University’s [organisation:West Vakan Centre] now.',
    ],
    [
      "an agency's word for the sort of article",
      '[person:Factbox-Okoro] joins the list of ministers',
      'Factbox-[person:Okoro] joins the list of ministers',
    ],
  ])('lose %s', (_name, given, expected) => {
    expect(cut(given)).toBe(expected);
  });

  test.each([
    ['an abbreviation keeps its stop', 'The firm sued [organisation:Smith & Co.] on Monday.'],
    [
      'a headline keeps a council whole',
      'Talks at [organisation:UN Security Council] Fail as Envoys Leave Town',
    ],
    ['a body of the text keeps its words', 'He left the [organisation:GP Opens] before the others did so.'],
    [
      'a body of letters and a word in a row of others',
      'Up Went Beacon, [organisation:SS Opens], SK Trims and Nialco',
    ],
    ['an initial behind a name', 'It was [person:Choo Orra J] who left.'],
    ['one body with two words and an "and"', 'He works for [organisation:Johnson and Johnson] in the south.'],
    ['a body of letters stays', 'It was [organisation:KCB] that reported a profit.'],
    [
      'a nation’s body keeps its nation',
      'He joined the [organisation:Argentine Carlos Perduca Foundation] then.',
    ],
    ['a first name that is a nation’s too', 'It was [person:German Carlos Diaz] who asked for it.'],
    ['a family with a hyphen', 'The winner is [person:Poll-Okoro] of the second ward.'],
    ['a ministry of two fields', 'The [organisation:Ministry of Industry and Trade] said no to them all.'],
  ])('but %s', (_name, text) => {
    expect(cut(text)).toBe(text);
  });
});
