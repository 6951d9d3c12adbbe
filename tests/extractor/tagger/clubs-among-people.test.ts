import { describe, expect, test } from 'vitest';
import { clubsAmongPeople } from '../../../src/extractor/tagger/clubs-among-people.ts';
import { gamesOf } from '../../../src/extractor/tagger/games.ts';
import { shownNames } from './shown-names.ts';

const GAME = 'The goalkeeper and the coach praised the striker after the final of the season.';

/** The text with its marked people, those as organisations that only a club can be. */
const played = (marked: string): string =>
  shownNames(marked, 0.8, (names, prepared) => {
    const games = gamesOf(prepared);
    return games === null ? names : clubsAmongPeople(names, games, prepared);
  });

describe('clubs that look like surnames', () => {
  test.each([
    ['had a lead', '[Rosmuckle] had a 3-06 to 0-05 lead at the break.'],
    ['are many', '[Rosmuckle] were second best.'],
    ['took points', '[Rosmuckle] picked up all three points.'],
    ['beat others by a score', '[Rosmuckle] beat Clonvara 4-16 to 2-09.'],
    ['were won over', 'It was a 27-21 win over [Rosmuckle] on Sunday.'],
    ['were won over as rivals', 'A late goal brought a win over struggling [Rosmuckle].'],
    ['stand elsewhere', '[Rosmuckle] were second best. A goal by [Rosmuckle] came too late.'],
  ])('are clubs where they %s', (_what, text) => {
    const given = text.replaceAll('[', '[person:');
    expect(played(`${given} ${GAME}`)).toBe(`${text.replaceAll('[', '[organisation:')} ${GAME}`);
  });

  test.each([
    ['one of two players', 'Lowry and [person:Rosmuckle] were second best.'],
    [
      'a player by a full name',
      '[person:Aodh Rosmuckle] scored. Later [person:Rosmuckle] had a 2-1 lead in mind.',
    ],
    ['a listed surname', 'It was a win over [person:Murphy].'],
    ['a player who beats one', '[person:Rosmuckle] beat the keeper with a low shot.'],
  ])('%s stays a person', (_what, text) => {
    expect(played(`${text} ${GAME}`)).toBe(`${text} ${GAME}`);
  });

  test('nothing is a club where no game is told of', () => {
    const text = 'It was a win over [person:Rosmuckle] in court.';
    expect(played(text)).toBe(text);
  });
});
