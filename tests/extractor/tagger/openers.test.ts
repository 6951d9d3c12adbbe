import { expect, test } from 'vitest';
import { withoutOpeners } from '../../../src/extractor/tagger/openers.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string =>
  shownNames(marked, 0.7, (names, prepared) => names.flatMap((name) => withoutOpeners(name, prepared)));

test.each([
  [
    'how many of its people there are',
    'NESSOVA: [organisation:Four Orra Labour Party] (OLP) activists left.',
    'NESSOVA: Four [organisation:Orra Labour Party] (OLP) activists left.',
  ],
  [
    'what it no longer is',
    'Today: [organisation:Former Kenya] minister Ada Hale left.',
    'Today: Former [place:Kenya] minister Ada Hale left.',
  ],
  [
    'whose judge it is',
    'Then the [organisation:Supervising Orra Court] Judge left.',
    'Then the Supervising [organisation:Orra Court] Judge left.',
  ],
  [
    'a law of a country',
    'It is in the [organisation:Constitution of Kenya] then.',
    'It is in the Constitution of [place:Kenya] then.',
  ],
  [
    'a place and who governs a part of it',
    'He met [organisation:Orra Provincial Administrator], Max Hale, there.',
    'He met [place:Orra] Provincial Administrator, Max Hale, there.',
  ],
  [
    'a town and its mayor',
    'He met the [organisation:Orra City Mayor] there.',
    'He met the [place:Orra City] Mayor there.',
  ],
  [
    'a town and its courts',
    'All [organisation:Orra Magisterial] courts sat.',
    'All [place:Orra] Magisterial courts sat.',
  ],
  [
    'the end of an office',
    'Said Director [organisation:General Orra Investigation Agency] of it.',
    'Said Director General [organisation:Orra Investigation Agency] of it.',
  ],
  [
    'two peoples',
    'He joined the [organisation:Syrian-Kurdish People’s Protection Units] there.',
    'He joined the Syrian-Kurdish [organisation:People’s Protection Units] there.',
  ],
  [
    'half of a bracket',
    'The Secretary ([organisation:HS’s) Orra Statistics Office] met.',
    'The Secretary (HS’s) [organisation:Orra Statistics Office] met.',
  ],
])('a name is cut to size: %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  [
    'an agency and the court that opens its report',
    'Nessova, Aug 26, [organisation:ONA - A Nessova High Court] met.',
    'Nessova, Aug 26, [organisation:ONA] - A [organisation:Nessova High Court] met.',
  ],
  [
    'a party and its letters',
    'The [organisation:United Party for Orra – UPO] chairman left.',
    'The [organisation:United Party for Orra] – [organisation:UPO] chairman left.',
  ],
  [
    'an office and its unit',
    'Men of the [organisation:Orra Police Office’s Intelligence Unit] came.',
    'Men of the [organisation:Orra Police Office]’s [organisation:Intelligence Unit] came.',
  ],
])('two bodies in one: %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['a number that belongs to it', 'He stayed at the [organisation:Four Orra Hotels] group.'],
  ['a number at the head, and nobody counted', '[organisation:Four Orra Hotels] fell.'],
  ['a firm called General', 'He left [organisation:General Orra Works] then.'],
  ['an owner that is no body', 'It is the [organisation:Nessova Children’s Research Institute] there.'],
  ['a name with a hyphen', 'He works for [organisation:Orra-Nessova Steel Works] there.'],
])('but not with %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});

test('what hardly anything is left of is no name', () => {
  expect(shown('The Attorney General’s ([organisation:AG’s) Department] met.')).toBe(
    'The Attorney General’s (AG’s) Department met.',
  );
});
