// Pages of the index of figures in builds that follow each other.
import { expect, test } from 'vitest';
import type { Mention } from '../../src/records/mention.ts';
import type { Prints } from '../../src/renderer/page-prints.ts';
import { figureIndexPages } from '../../src/renderer/pages/figure-index.ts';
import { makeSite } from '../../src/renderer/site.ts';
import type { SampleBlock } from '../sample-articles.ts';
import { corpusFrom } from '../sample-corpus.ts';

/** Kind of unit, number and id of a figure, in the order of the index. */
type Told = readonly [unitKind: string, number: number, id: string];

/** What the second page of the index of these figures is known by and shows. */
function secondPage(figures: readonly Told[]): { print: string; goesOn: unknown } {
  const corpus = corpusFrom([
    {
      path: 'a.txt',
      title: 'A',
      blocks: figures.map((_, at): SampleBlock => ['paragraph', `It has [figure=loom:${at + 5} looms].`]),
    },
  ]);
  const told = (mention: Mention, at: number): Mention => {
    const [unitKind = '', number = 0, id = ''] = figures[at] ?? [];
    return mention.kind === 'figure'
      ? { ...mention, id, value: { ...mention.value, unitKind, number } }
      : mention;
  };
  const entities = corpus.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(told) }));
  const [, second] = figureIndexPages.subjects(makeSite({ ...corpus, entities }));
  const prints = {
    ofFigures: (words: string, shown: readonly Mention[]) => words + shown.map(({ id }) => id).join(' '),
  } as Prints;
  const [page] = second?.pages() ?? [];
  const { groups = [] } = (page?.view ?? {}) as { groups?: readonly { goesOn: boolean }[] };
  return { print: second?.print(prints) ?? '', goesOn: groups.map((group) => group.goesOn) };
}

/** As many figures of one kind as fill a page, of which the first may begin one. */
const pageOf = (unitKind: string): readonly Told[] =>
  Array.from({ length: 235 }, (_, at) => [unitKind, 1000 - at, `${unitKind}-${at}-${at === 0 ? '0' : '1'}`]);

test('a page is made again when the kind of figures that it ends with goes on on the next', () => {
  const [length, mass, money] = [pageOf('length'), pageOf('mass'), pageOf('money')];
  const before = secondPage([...length, ...mass, ...money]);
  const after = secondPage([...length, ...mass, ['mass', 2, 'mass-last-0'], ...money]);
  expect(before.goesOn).toEqual([false]);
  expect(after.goesOn).toEqual([true]);
  expect(after.print).not.toBe(before.print);
});
