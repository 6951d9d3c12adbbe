// Transcripts: 'NAME: …' opens what that person says; lists that open their lines alike say nothing.
import { describe, expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

const said = (...blocks: readonly string[]) =>
  statementsIn(...blocks).filter((one) => one.startsWith('said'));

describe('a transcript', () => {
  const question = 'MODERATOR: Thank you all for joining. What will you do?';

  test('each turn is said by who is named before its colon, to the end of the paragraph', () => {
    expect(
      said(
        question,
        'SECRETARY [person:HOLLIS]: We expect shipments to double. Nothing else has changed.',
        'MS. [person:ADEYINKA]: I would add that many countries have signed.',
      ),
    ).toEqual([
      'said | HOLLIS | We expect shipments to double',
      'said | HOLLIS | Nothing else has changed',
      'said | ADEYINKA | I would add that many countries have signed',
    ]);
  });

  test('a short answer opens a turn as well', () => {
    expect(
      said(question, '[person:Hollis]: Thank you. We agreed to that.', '[person:Lee]: I did not agree.'),
    ).toEqual(['said | Hollis | We agreed to that', 'said | Lee | I did not agree']);
  });
});

describe('no transcript', () => {
  test.each([
    [
      'players and how they did',
      [
        '[person:Raya]: Had little to do all night.',
        '[person:Saka]: Lively throughout.',
        '[person:Rice]: We saw his best.',
      ],
    ],
    [
      'deaths',
      [
        '[person:HOLLIS]: Peacefully at home, Ann. You will be missed.',
        '[person:MURPHY]: Suddenly, John.',
        '[person:SHEEHAN]: Mary, of Cork.',
      ],
    ],
    ['one line alone', ['[person:Ann Lee]: I saw how we lost it.', 'The match ended late.']],
    [
      'one label',
      ['[person:Ann Lee]: I saw it all.', '[person:Ann Lee]: We lost it.', '[person:Ann Lee]: You know.'],
    ],
  ])('%s', (_, blocks) => {
    expect(said(...blocks)).toEqual([]);
  });
});
