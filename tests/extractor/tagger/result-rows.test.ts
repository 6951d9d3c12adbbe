import { expect, test } from 'vitest';
import { withResultRows } from '../../../src/extractor/tagger/result-rows.ts';
import { unmark } from '../../marked.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.7, withResultRows);
const story = 'The rugby coach spoke of tries scored before the referee blew.';

test.each([
  ['with the points of each', 'Ravuka 21 Nabua 14', 'Ravuka] 21 [organisation:Nabua] 14'],
  ['of Gaelic games', 'Larkby 2-18, Ennik 1-20', 'Larkby] 2-18, [organisation:Ennik] 1-20'],
  ['one with a given name', 'Ravuka 4 Brandon Village 1', 'Ravuka] 4 [organisation:Brandon Village] 1'],
  ['with one score', 'Larkby Town 2-2 Bury Ennik', 'Larkby Town] 2-2 [organisation:Bury Ennik]'],
])('both sides of a line of results are clubs: %s', (_what, line, expected) => {
  expect(shown(`${line}\n${story}`)).toBe(`[organisation:${expected}\n${story}`);
});

test('so are all on a line of several, and their names elsewhere', () => {
  const marked = `Results: Ravuka 21 Nabua 14; Wardens 7 Police White 26.\n${story} Then [person:Nabua] led, in [place:Ravuka].`;
  expect(shown(marked)).toBe(
    `Results: [organisation:Ravuka] 21 [organisation:Nabua] 14; [organisation:Wardens] 7 [organisation:Police White] 26.\n${story} Then [organisation:Nabua] led, in [place:Ravuka].`,
  );
});

test.each([
  ['countries', `[place:Kenya] 21 [place:Uganda] 14\n${story}`],
  ['what else stands in a sentence', `Then Ravuka 21 Nabua 14 stood on the board.\n${story}`],
  ['no game', 'Larkby 21 Ennik 14\nThe bus left late.'],
  ['months', `January 21 February 14\n${story}`],
])('nothing is made of %s', (_what, marked) => {
  expect(shown(marked)).toBe(marked);
});

test('who is surely a person plays against another', () => {
  const marked = `Vaskov 21 Orlinde 14\n${story} [person:Anna Vaskov] and [person:Ines Orlinde] bowed.`;
  expect(shownNames(marked, 0.95, withResultRows)).toBe(marked);
});

test('a page of many lines takes little time', () => {
  const { text } = unmark(`${'Ravuka Town 21 Nabua Vale 1'.repeat(20)}\n${story}\n`);
  const started = performance.now();
  shown(text.repeat(200));
  expect(performance.now() - started).toBeLessThan(3_000);
});
