import { describe, expect, test } from 'vitest';
import { withoutLabels } from '../../../src/extractor/tagger/no-names.ts';
import { keptNames } from './kept-names.ts';
import { shownNames } from './shown-names.ts';

/** Those of the marked names that stay. */
const kept = (marked: string) => keptNames(marked, 'organisation', withoutLabels);

describe('what is written with capitals like a name', () => {
  test.each([
    ['several things of a kind', 'Fridges with [organisation:PFCs] are old.'],
    ['several aircraft', 'Two [organisation:C-130s] landed.'],
    ['a place in a row', 'The song fell to [organisation:No. 31] in May.'],
    ['a place in a row, without its stop', 'She is [organisation:No 4] in the world.'],
    ['a part of a court', 'It was heard at [organisation:Branch 45] of the court.'],
    ['a class', 'The pupils of [organisation:Year 7] and [organisation:Grade 3] sang.'],
    [
      'letters of a docket',
      'Of [organisation:HC]/Suit No 12 of 2015 and [organisation:CA]-G.R. No. 7 he wrote.',
    ],
    ['letters of a writ', 'Of [organisation:WP](C) No. 18 of 2007 he wrote.'],
    ['numbers of ships', 'They have [organisation:Hull Nos] 17 to 19.'],
    ['what somebody has studied', 'Ann Lee, [organisation:M.D.], and Tom Orr, [organisation:Ph.D.], spoke.'],
    ['whoever sells a policy', 'It is accepted in writing by [organisation:Us]. They pay.'],
    ['research and development', 'He is head of [organisation:R&D] there.'],
    ['whoever comes from Saint Lucia', 'A St. [organisation:Lucian] met two [organisation:St Lucians].'],
    ['a leaf of a file', 'It stands at [organisation:Tab 12] of the file.'],
    ['letters of a thing', 'His [organisation:IQ] fell after [organisation:WWII].'],
    ['a family by what it is like', 'She grew up in a [organisation:Catholic family].'],
    ['an era', 'It is of the 4th century [organisation:BCE] or 780 [organisation:BC].'],
    ['who found a disease', "She has [organisation:Orraka]'s disease."],
    ['who found a disease with its capital', "It treats [organisation:Orraka]'s Disease."],
    ['people in the capitals of a first word', '[organisation:NESSOTANS] stranded there return.'],
    ['a drawing', 'See [organisation:Figure 3] and the notes.'],
    ['the letters of a share', 'Vantel NV (Euronext: [organisation:VTLO]) makes robots.'],
    ['the letters of a share on a list of two', 'Orrak Inc. (NYSE: ORK; TSX:[organisation:ORK.A]) fell.'],
    ['an event and a thing of one word', 'After [place:Brexit] they took [organisation:Bitcoin].'],
    ['a quarter', 'It closes in [place:Q4] and opens later.'],
    ['a parent', 'So [person:Mom] left, and [organisation:Grandma] too.'],
    ['a rule', '[place:ORRA DYNAMOS --- 1-4 --- FC NESSO] ended so.'],
    ['a clause of a headline', 'Odal Perdo, [organisation:Who Sang for Dockers], Dies at 91'],
  ])('%s is no name', (_what, text) => {
    expect(kept(text)).toEqual([]);
  });

  test.each([
    ['a body with a small s', 'Workers of [organisation:Oilserv] left.', 'Oilserv'],
    ['a body behind a colon', 'They wrote (from: [organisation:SPS]) to her.', 'SPS'],
    ['a band', 'In May the [organisation:Whose Turn Records] closed.', 'Whose Turn Records'],
    ['a party called like an index', 'The [organisation:CPI] and the CPI(M) met.', 'CPI'],
    ['letters alone', 'Staff of the [organisation:SPS] met.', 'SPS'],
    ["the prime minister's house", 'A source at [organisation:No 10] said so.', 'No 10'],
    ['a squadron with its number', 'It was flown by [organisation:No. 18 Squadron].', 'No. 18 Squadron'],
    ['a broadcaster', 'It was shown on [organisation:Channel 4].', 'Channel 4'],
    ['a group with a number', 'The [organisation:G20] met.', 'G20'],
    ['letters of a club', 'He swims at [organisation:BC] daily.', 'BC'],
    ['letters of a body', 'The [organisation:RCN] met.', 'RCN'],
    ['a body in small letters', 'He plays for [organisation:Figueirense 3].', 'Figueirense 3'],
  ])('%s stays', (_what, text, name) => {
    expect(kept(text)).toEqual([name]);
  });
});

describe('whose clan it is', () => {
  const clans = (marked: string) => shownNames(marked, 0.7, withoutLabels);

  test.each([
    ['The [place:Kunova] and [place:Palova] clans fought.', 'The Kunova and Palova clans fought.'],
    ['The [person:Kunova] tribesmen left.', 'The Kunova tribesmen left.'],
  ])('is no name: %s', (text, expected) => {
    expect(clans(text)).toBe(expected);
  });

  test('a country that a list has stays', () => {
    expect(clans('The [place:Yemen] tribes met.')).toBe('The [place:Yemen] tribes met.');
  });
});

describe('letters that were taken for a place', () => {
  const places = (marked: string, confidence = 0.7) =>
    keptNames(marked, 'place', (names, prepared) =>
      withoutLabels(
        names.map((name) => ({ ...name, confidence })),
        prepared,
      ),
    );

  test('are none where nobody knows them and the tagger was unsure at every place', () => {
    expect(places('We teach [place:QH] here. The world of [place:QH] is wide.')).toEqual([]);
  });

  test('and a doubtful people is no place either', () => {
    expect(places('A force of [place:Zutvenians] and [place:Dravites] met.')).toEqual([]);
    expect(places('The [place:Zutvenians] met.', 0.9)).toEqual(['Zutvenians']);
    expect(places('He is from [place:Orleans].')).toEqual(['Orleans']);
  });

  test('stay where the tagger was sure', () => {
    expect(places('We live in [place:QH] here.', 0.9)).toEqual(['QH']);
  });

  test('stay where readers of a country know them', () => {
    expect(places('We live in [place:NZ] here.')).toEqual(['NZ']);
  });

  test('stay in a dateline in capitals', () => {
    expect(places('[place:UFA] MAN HELD OVER FIRE\n\nHe was there.')).toEqual(['UFA']);
  });
});

describe('people who are none', () => {
  const people = (marked: string) => keptNames(marked, 'person', withoutLabels);

  test.each([
    'They met at the Mr. [person:Governor] and Madam [person:Speaker] stand.',
    'Of the Senate [person:Bill] No. 7 and this [person:Bill] we heard.',
    'The (Amendment) [person:Bill] fell.',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });

  test('and those who are called so', () => {
    expect(people('So said [person:Bill] to Mr. [person:Orraka] there.')).toEqual(['Bill', 'Orraka']);
  });
});

test('an office behind an article and before what it is over is nobody', () => {
  const text = 'He wants the stool of the [person:Nye Orrai] of Vesk. The [person:Ann Orrai] of old left.';
  expect(shownNames(text, 0.7, withoutLabels)).toBe(
    'He wants the stool of the Nye Orrai of Vesk. The [person:Ann Orrai] of old left.',
  );
});

test('an act of a parliament names no parliament', () => {
  expect(
    shownNames(
      'It was made by Act of [organisation:Parliament] and told to [organisation:Parliament].',
      0.9,
      withoutLabels,
    ),
  ).toBe('It was made by Act of Parliament and told to [organisation:Parliament].');
});

test('a whole country and its game is no place', () => {
  expect(shownNames('An All-[place:Ireland] final in [place:Ireland] was lost.', 0.6, withoutLabels)).toBe(
    'An All-Ireland final in [place:Ireland] was lost.',
  );
});
