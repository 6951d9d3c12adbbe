import { expect, test } from 'vitest';
import { teamsInGames } from '../../../src/extractor/tagger/teams.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.85, teamsInGames);
const GAME = ' The league went on: the goalkeeper and the coach praised two goals of the season.';

test.each([
  [
    '[organisation:Orra Rollers] lost. On Sunday Rollers owed their players a month.',
    '[organisation:Orra Rollers] lost. On Sunday [organisation:Rollers] owed their players a month.',
  ],
  [
    '[organisation:Orra Galaxy] won. [person:Galaxy] took the lead.',
    '[organisation:Orra Galaxy] won. [organisation:Galaxy] took the lead.',
  ],
])('in a report on a game a club is known by its last word: %s', (text, expected) => {
  expect(shown(text + GAME)).toBe(expected + GAME);
});

test.each([
  ['outside such a report', '[organisation:Orra Rollers] opened. Then Rollers came.'],
  [
    'a word that the article writes small',
    `[organisation:Orra Rollers] won over the rollers. Then Rollers came.${GAME}`,
  ],
  ['a word of every body', `[organisation:Orra League] met. Then League tables came.${GAME}`],
  ['a part of another name', `[organisation:Orra Rollers] won. Then Kanda Rollers came.${GAME}`],
])('but not %s', (_what, text) => {
  expect(shown(text)).toBe(text);
});
