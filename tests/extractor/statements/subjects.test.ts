// Who the subject of a verb of speech is: several names, 'it' and 'he' behind what was said, roles before the name, and what no speaker is.
import { describe, expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

const saidIn = (...blocks: readonly string[]): string[] =>
  statementsIn(...blocks).filter((line) => line.startsWith('said'));

describe('several who speak together', () => {
  test.each([
    ['[place:Niger], [place:Mali] and [place:Chad] said it was over.', ['Niger', 'Mali', 'Chad']],
    [
      '[place:Niger], [place:Mali] and [place:Chad], all run by soldiers, said it was over.',
      ['Niger', 'Mali', 'Chad'],
    ],
    ['In [place:Niger], [place:Mali] and [place:Chad] said it was over.', ['Mali', 'Chad']],
    ['[person:Ann Lee], [place:Mali] and [place:Chad] said it was over.', ['Mali', 'Chad']],
  ])('%s', (text, names) => {
    expect(saidIn(text)).toEqual(names.map((name) => `said | ${name} | it was over`));
  });
});

describe('a pronoun behind what was said', () => {
  test('means the body that the sentence is of', () => {
    expect(saidIn('[organisation:Nordvind] will cut 900 jobs this year, it said on Wednesday.')).toEqual([
      'said | Nordvind | Nordvind will cut 900 jobs this year',
    ]);
  });

  test('and nobody where another body spoke before', () => {
    expect(
      saidIn(
        '[organisation:Metall] said it would sue. [organisation:Nordvind] will cut 900 jobs this year, it said.',
      ),
    ).toEqual(['said | Metall | it would sue']);
  });

  test('means the unnamed person who spoke before, where only a quotation stands between', () => {
    expect(saidIn('[unnamed:An official] said it was over. "We were the hardest hit," he said.')).toEqual([
      'said | An official | it was over',
      'said | An official | We were the hardest hit',
    ]);
    expect(saidIn('[unnamed:An official] said it was over. The road was shut, he said.')).toEqual([
      'said | An official | it was over',
    ]);
  });
});

describe('roles before a name', () => {
  test.each([
    [
      'It was shut, council highways chief [person:Graham Plant] told members.',
      'role | Graham Plant | council highways chief',
    ],
    [
      'The manager of the port, [person:Sipho Radebe] (58), was held.',
      'role | Sipho Radebe | manager of the port',
    ],
    [
      'Head of the rescue team, [person:Lito Heray], said it was over.',
      'role | Lito Heray | Head of the rescue team',
    ],
    ['Brig Gen [person:Luis Cuevas] said it was over.', 'role | Luis Cuevas | Brig Gen'],
    ['"It is over," incident commander [person:Rex Reed] said.', 'role | Rex Reed | incident commander'],
  ])('%s', (text, expected) => {
    expect(statementsIn(text)).toContain(expected);
  });

  test('a party whose group has a leader is no group', () => {
    expect(statementsIn('[organisation:Labour] group leader [person:Jess Barnard] spoke.')).not.toContain(
      'described-as | Labour | group',
    );
  });
});

describe('what is said', () => {
  test.each([
    [
      '[person:Laurence Vel] has called the state of the roof "very advanced decay".',
      'said | Laurence Vel | called the state of the roof "very advanced decay"',
    ],
    [
      'The [organisation:WHO] estimates 100 million infections each year.',
      'said | WHO | 100 million infections each year',
    ],
    [
      'It was shut in March, [person:Graham Plant] told councillors.',
      'said | Graham Plant | It was shut in March',
    ],
    [
      '[place:Dehradun], [date=2024-11-04:Nov 4] ([organisation:PTI]) At least 36 people were killed, [unnamed:officials] said.',
      'said | officials | At least 36 people were killed',
    ],
    [
      '[person:Richard Gordon], a pilot, said by telephone that it was over.',
      'said | Richard Gordon | it was over',
    ],
    ['[person:Agusta Palma] said by phone the huts were gone.', 'said | Agusta Palma | the huts were gone'],
    [
      'The road was shut, [organisation:INPE] reported on Wednesday (6/11).',
      'said | INPE | The road was shut',
    ],
    [
      "The road was shut, the country's disaster mitigation agency ([organisation:BNPB]) said.",
      'said | BNPB | The road was shut',
    ],
    [
      '“We found them,” [person:Hero Lama] of the local disaster agency said.',
      'said | Hero Lama | We found them',
    ],
    [
      "The panel's chairman, Senator [person:Solomon Adeola] ([organisation:APC], [place:Ogun West]), said it was over.",
      'said | Solomon Adeola | it was over',
    ],
    [
      'Its president, [person:Joe Ajaero] (59), told reporters that it was over.',
      'said | Joe Ajaero | it was over',
    ],
    [
      'Repairing the line will cost 60 million, grid operator [organisation:Fingrid] estimates.',
      'said | Fingrid | Repairing the line will cost 60 million',
    ],
    ['Overall, [person:Berlant] said, few have come back.', 'said | Berlant | few have come back'],
    ['On Friday, [unnamed:police] said, 12 men were held.', 'said | police | 12 men were held'],
    ['The road was shut, [unnamed:police] said, and 12 men were held.', 'said | police | The road was shut'],
    [
      'The [organisation:Rail and Transport] ([organisation:RT]) union struck, but the union said that it was over.',
      'said | Rail and Transport | it was over',
    ],
    [
      'Some 237,000 live there, according to the [organisation:WFP], which wants funds.',
      'said | WFP | Some 237,000 live there',
    ],
    ['It was shut, the prison service [organisation:SNAI] reported.', 'said | SNAI | It was shut'],
    [
      '[unnamed:A senior official] supervising the work said it was over.',
      'said | A senior official | it was over',
    ],
    [
      '[person:Ann Lee] promised on Thursday to raise the number.',
      'said | Ann Lee | promised on Thursday to raise the number',
    ],
    [
      '“It is over,” [person:Ann Lee] told daily [organisation:Evrensel].',
      'said | Ann Lee | It is over | Evrensel',
    ],
    [
      '[unnamed:A senior leader] of the [organisation:Nepali Congress], asking not to be named, said it was over.',
      'said | A senior leader | it was over',
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual([expected]);
  });

  test('nothing by where it was said', () => {
    expect(saidIn('Speaking in [place:Lima] on Monday, [person:Ann Lee] said.')).toEqual([]);
  });

  test('nothing by what is decided', () => {
    expect(saidIn('The [organisation:Senate] rejected the amendment.')).toEqual([]);
    expect(saidIn('[person:Ann Lee] rejected the claim.')).toEqual(['said | Ann Lee | rejected the claim']);
  });

  test('nothing by claims and estimates that are nouns', () => {
    expect(saidIn('[organisation:Nordvind] claims 12 lives were lost.')).toEqual([
      'said | Nordvind | 12 lives were lost',
    ]);
    expect(saidIn('The [organisation:Nordvind] estimates were wrong.')).toEqual([]);
  });
});

test('a sign that somebody reads is not what he says', () => {
  expect(statementsIn('[person:Ana Belmonte] read the sign: “We are closed until May.”')).toEqual([]);
  expect(statementsIn('[person:Ana Belmonte] was not sorry: “We are closed until May.”')).toEqual([]);
});
