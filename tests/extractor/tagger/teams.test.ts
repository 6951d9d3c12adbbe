import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/extractor/tagger/features.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { withWords } from '../../../src/extractor/tagger/span-rules.ts';
import { teamsInGames } from '../../../src/extractor/tagger/teams.ts';
import { mark, unmark } from '../../marked.ts';

/** The text with the marked places, those that play as organisations. */
function played(marked: string): string {
  const { text, marks } = unmark(marked);
  const prepared = prepare(text, wordLists());
  const names = marks.flatMap(({ start, end, kind }) =>
    kind === 'place' ? [withWords({ start, end, kind, confidence: 0.9, rule: 'tagger' }, prepared)] : [],
  );
  return mark(
    text,
    teamsInGames(names, prepared).map((name) => ({ ...name, value: null })),
  );
}

const GAME = 'The hurling league went on: the goalkeeper and the coach praised two goals of the season.';

describe('towns that play', () => {
  test.each([
    ['beat another', '[organisation:Sligo] beat [organisation:Leitrim] on Sunday.'],
    ['stand beside their score', '[organisation:Sligo] 2-18 [organisation:Leitrim] 1-20.'],
    ['are met', 'It was a third win over [organisation:Leitrim], who lost to [organisation:Sligo] in May.'],
    [
      'have a captain',
      '[organisation:Sligo] captain Ronan Diffley and [organisation:Leitrim]’s goalkeeper agreed.',
    ],
    ['are many', 'The champions are through; [organisation:Sligo] were not.'],
    [
      'stand in a row with one that plays',
      '[organisation:Sligo] trailed [organisation:Leitrim] and [organisation:Ennis].',
    ],
    ['are led', 'In the league Paks lead [organisation:Sligo] by a point.'],
    ['win where others are at home', 'They lost 2-0 at home to [organisation:Sligo] on Sunday.'],
    ['were won against', 'They won 2-1 against [organisation:Sligo] on Sunday.'],
    ['are called as a country is in Spain', 'They won 2-1 against [organisation:Granada] on Sunday.'],
    ['are climbed above', 'They climbed above [organisation:Sligo] on Sunday.'],
    [
      'stand elsewhere without a place’s word',
      '[organisation:Sligo] beat [organisation:Leitrim]. For [organisation:Sligo] it was the first.',
    ],
  ])('%s are clubs', (_name, text) => {
    const given = text.replaceAll('[organisation:', '[place:');
    expect(played(`${given} ${GAME}`)).toBe(`${text} ${GAME}`);
  });

  test.each([
    ['a country that plays', '[place:Ghana] beat [place:Togo] on Sunday.'],
    ['a town where a game is played', 'They met in [place:Sligo] and again at [place:Ennis].'],
    [
      'a town that somebody comes from',
      '[organisation:Sligo] beat [organisation:Ennis]; fans came from [place:Sligo], the bus left [place:Ennis] at five.',
    ],
    ['a town’s own body', '[organisation:Sligo] drew; the [place:Sligo] County Council was not there.'],
  ])('%s stays a place', (_name, text) => {
    const given = text.replaceAll('[organisation:', '[place:');
    expect(played(`${given} ${GAME}`)).toBe(`${text} ${GAME}`);
  });

  test('a club is what it is called before its name', () => {
    const text = 'It was a win over once great [organisation:Sligo], then one over [organisation:Ennis].';
    expect(played(`${text.replaceAll('[organisation:', '[place:')} ${GAME}`)).toBe(
      `${text.replace('[organisation:Ennis', '[place:Ennis')} ${GAME}`,
    );
  });

  test('a score beside a result tells of a game', () => {
    const text = '[organisation:Sligo] beat [organisation:Ennis] 2-1.';
    expect(played(text.replaceAll('[organisation:', '[place:'))).toBe(text);
    const vote = 'The motion was lost by 2-1 votes, and nobody from [place:Sligo] or [place:Ennis] spoke.';
    expect(played(vote)).toBe(vote);
  });

  test('a town that wins or loses elsewhere stays a place', () => {
    const text =
      'The suit was won by the firm: [place:Sligo] lost the case against [place:Ennis] over a bridge.';
    expect(played(text)).toBe(text);
  });

  test('a game in one paragraph does not touch another', () => {
    const far =
      'The council spoke of the road and of the water for an hour and then of nothing else at all. '.repeat(
        3,
      );
    const text = `[place:Sligo] won the case against [place:Ennis]. ${far}A goalkeeper was there.`;
    expect(played(text)).toBe(text);
  });
});
