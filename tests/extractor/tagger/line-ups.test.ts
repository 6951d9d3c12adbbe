import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/extractor/tagger/features.ts';
import { withLineUps } from '../../../src/extractor/tagger/line-ups.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { mark, unmark } from '../../marked.ts';

/** The text with what stands in its line-ups, where the tagger saw nothing. */
function listed(text: string): string {
  const names = withLineUps([], prepare(text, wordLists()));
  return mark(
    text,
    names.map((name) => ({ ...name, value: null })),
  );
}

describe('a list of players', () => {
  test.each([
    [
      'with the numbers of its rows',
      '[organisation:Larkby Town] (4-4-2): [person:Fenn]; [person:Hobb], [person:van Rijn], [person:Lowe]; [person:Daly] ([person:Oko] 71).',
    ],
    [
      'without them, by its captain',
      '[organisation:Larkby]: [person:Fenn], [person:Hobb], [person:Lowe] (capt), [person:Daly], [person:Rigg], [person:Toure], [person:Asare], [person:Kurz], [person:Paul Finch].',
    ],
    [
      'with who came on for whom',
      '[organisation:Larkby] (3-5-2): [person:Fenn], [person:Hobb] (for [person:Daly], 71), [person:Lowe], [person:Rigg]. Subs not used: [person:Kurz], [person:Oko]. Booked: [person:Lowe].',
    ],
    [
      'after which the referee is named',
      '[organisation:Larkby] (3-5-2): [person:Fenn], [person:Hobb], [person:Lowe], [person:Rigg], [person:Kurz]. Referee: [person:Ross Joy] (Cleveland).',
    ],
  ])('%s names people and their team', (_what, text) => {
    expect(listed(unmark(text).text)).toBe(text);
  });

  test('of very many teams', () => {
    const text = `${'Larkby (4-4-2): Fenn; Hobb, Lowe; Daly, Rigg. Subs: Kurz, Oko.\n\n'.repeat(8_000)}`;
    const prepared = prepare(text, wordLists());
    const names = withLineUps([], prepared);
    expect(withLineUps(names, prepared)).toHaveLength(64_000);
  });

  test('of a country leaves it a place', () => {
    const text = 'Ghana (4-4-2): [person:Fenn]; [person:Hobb], [person:Lowe]; [person:Daly], [person:Rigg].';
    expect(listed(unmark(text).text)).toBe(text);
  });

  test.each([
    'Stops: Leeds, Ripon, Selby, York, Malton, Thirsk, Whitby, Filey, Hull.',
    'They met in Larkby (2-1) and Selby.',
    'Booked: Fenn, Hobb.',
    'Flights: Oslo, Bergen; Bodø.',
  ])('is not what has neither rows nor a captain: %s', (text) => {
    expect(listed(text)).toBe(text);
  });
});
