// Agencies in lines of their own, and roles before and behind the titles that papers of many countries set beside a name.
import { describe, expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

const saidIn = (...blocks: readonly string[]): string[] =>
  statementsIn(...blocks).filter((line) => /^(?:said|reported)/u.test(line));

describe('an agency', () => {
  test.each([
    ['[[organisation:NAMPA]]', 'NAMPA'],
    ['-- [organisation:BERNAMA]', 'BERNAMA'],
    ['([organisation:AFP])', 'AFP'],
  ])('in a line of its own, %s, carries the sentence before it', (tag, name) => {
    expect(saidIn('The dams are full.', tag)).toEqual([`reported | ${name} | The dams are full`]);
  });

  test('that nobody knows is one behind a place and a day', () => {
    const line =
      '[place:APIA], [date=2024-08-14:14 August 2024] ([organisation:SAVALI]) - The dams are full.';
    expect(saidIn(line)).toEqual(['reported | SAVALI | The dams are full']);
    expect(saidIn('[place:APIA] ([organisation:SAVALI]) - The dams are full.')).toEqual([]);
  });
});

test('everybody in a list of those present has the role in his brackets', () => {
  const present =
    'Present: [person:Fiona Camrose] (Chair), [person:Ewan Lindsay] (Vice-Chair), [person:Ann Kerr] (Skye), 14 others.';
  expect(statementsIn(present)).toEqual(['role | Fiona Camrose | Chair', 'role | Ewan Lindsay | Vice-Chair']);
});

test('a role in brackets and one behind their comma are two', () => {
  expect(statementsIn('[person:Ann Kerr] (Secretary), a farmer, left.')).toEqual([
    'role | Ann Kerr | Secretary',
    'role | Ann Kerr | farmer',
  ]);
});

describe('a role stands', () => {
  test.each([
    [
      'before several forms of address',
      'It rained, Deputy Premier Datuk Amar Dr [person:Stephen Ngelai] said.',
      'role | Stephen Ngelai | Deputy Premier',
    ],
    [
      'before a professor',
      'Also present was the university vice-chancellor Prof Datuk [person:Ahmad Bujang].',
      'role | Ahmad Bujang | university vice-chancellor',
    ],
    [
      'before many forms of address',
      'It will open, Minister of Works Yang Berhormat Dato Seri Setia Awang Haji [person:Juanda Rashid] said.',
      'role | Juanda Rashid | Minister of Works',
    ],
    [
      'behind a body and its noun',
      '[organisation:World Bank] country manager [person:Caro Roth] left.',
      'role | Caro Roth | World Bank country manager | World Bank',
    ],
    [
      'behind a verb',
      '[organisation:Wikinews] interviews academic [person:Caro Roth].',
      'role | Caro Roth | academic',
    ],
    [
      'behind later',
      'She lost to [person:Rod Maclen], later convener of the council.',
      'role | Rod Maclen | convener of the council',
    ],
    [
      'behind himself',
      '[person:Pavel Laty], himself a former ambassador to [place:Warsaw], left.',
      'role | Pavel Laty | former ambassador to Warsaw',
    ],
    [
      'behind several who own it',
      "Farmers' leader [person:Tuha Amuten] said the ban came too late.",
      "role | Tuha Amuten | Farmers' leader",
    ],
  ])('%s', (_, marked, expected) => {
    expect(statementsIn(marked)).toContain(expected);
  });
});
