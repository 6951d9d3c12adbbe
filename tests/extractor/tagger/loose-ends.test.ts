import { expect, test } from 'vitest';
import { withoutLooseEnds } from '../../../src/extractor/tagger/loose-ends.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string =>
  shownNames(marked, 0.7, (names, prepared) => names.flatMap((name) => withoutLooseEnds(name, prepared)));

test.each([
  [
    'an article',
    'It said [person:Mira Orraka - a] friend - left.',
    'It said [person:Mira Orraka] - a friend - left.',
  ],
  [
    'a sum',
    'They sold it to [organisation:Nessova for DKr39bn] on Monday.',
    'They sold it to [organisation:Nessova] for DKr39bn on Monday.',
  ],
  ['a participle', 'The [person:Mira Orraka-led] group met.', 'The [person:Mira Orraka]-led group met.'],
  [
    'members of a house',
    'So the [organisation:Orra Movement MNAs] left.',
    'So the [organisation:Orra Movement] MNAs left.',
  ],
  [
    'what an officer is for',
    'The [organisation:European Union Foreign Policy] chief left.',
    'The [organisation:European Union] Foreign Policy chief left.',
  ],
])('a name ends before %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  [
    'a person and the house',
    'They were led by [organisation:Karen Orraka of Unity Weavers] there.',
    'They were led by [person:Karen Orraka] of [organisation:Unity Weavers] there.',
  ],
  [
    'a country and a person',
    'In the [organisation:Netherlands Lotte Orraka] writes.',
    'In the [place:Netherlands] [person:Lotte Orraka] writes.',
  ],
  [
    'a country and its ambassador',
    'The High Commissioner of [person:India G. Orraka] met them.',
    'The High Commissioner of [place:India] [person:G. Orraka] met them.',
  ],
])('two names in one: %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('a state is no officer of its own', () => {
  expect(shown('The [organisation:Orra State Commissioner for Health] left.')).toBe(
    'The [place:Orra State] Commissioner for Health left.',
  );
});

test('what only opens the sentence is no part of it', () => {
  expect(shown('[organisation:Embattled Orra Motors] lost.')).toBe(
    'Embattled [organisation:Orra Motors] lost.',
  );
});

test.each([
  ['[person:Unfortunately Lucas] is late.', 'Unfortunately [person:Lucas] is late.'],
  ['[person:Incredibly Ana Orraka] won.', 'Incredibly [person:Ana Orraka] won.'],
  [
    '[organisation:Core Insights - Orraka Nessova] reported revenue.',
    'Core Insights - [organisation:Orraka Nessova] reported revenue.',
  ],
])('nor an adverb, nor a label before a dash: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['one who is called as a country', 'The mother of [person:Jordan A. Orraka] met them.'],
  ['a part tied by a hyphen', 'General [person:Orraka Inta-a] left.'],
  ['a body of a place', 'The [organisation:Friends of Nessova] met.'],
  ['a body with a country in front', 'The [organisation:Kenya Revenue Authority] met.'],
  ['a given name like an adverb', '[person:Emily Orraka] is late, [person:Kimberly Orraka] too.'],
  ['a place behind a dash', 'The [organisation:Orraka - Nessova] line is shut.'],
  ['a ministry', 'The [organisation:Ministry of Foreign Policy] chief left.'],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});

test('what somebody is stays out of the name', () => {
  expect(
    shownNames(
      'Then Mr [person:W Grosvik Clerk] to the council spoke to [person:Ann Orrak].',
      0.7,
      (names, prepared) => names.flatMap((name) => withoutLooseEnds(name, prepared)),
    ),
  ).toBe('Then Mr [person:W Grosvik] Clerk to the council spoke to [person:Ann Orrak].');
});

test.each([
  [
    'two sides of a game',
    'The game of [organisation:Ananda vs Nalanda] was drawn.',
    'The game of [organisation:Ananda] vs [organisation:Nalanda] was drawn.',
  ],
  [
    'a member whom women can be',
    'Then [person:Orra District Woman] MP Ada Lee left.',
    'Then [place:Orra District] Woman MP Ada Lee left.',
  ],
])('a name that is more: %s', (_what, marked, expected) => {
  expect(shown(marked)).toBe(expected);
});

test('a case in court is no game', () => {
  const text = 'The case of [person:Orrak vs Vesk] was heard.';
  expect(shown(text)).toBe(text);
});
