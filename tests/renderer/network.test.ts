import { expect, test } from 'vitest';
import { makeNetworks, SHEETS } from '../../src/renderer/network.ts';
import { makeSite } from '../../src/renderer/site.ts';
import type { SampleBlock } from '../sample-articles.ts';
import { corpusFrom } from '../sample-corpus.ts';
import { siteFiles } from './site-files.ts';

const NAMES = Array.from(
  { length: 30 },
  (_, index) => `Uri${String.fromCharCode(97 + (index % 26))}${index}`,
);

/** Neighbours of the list stand in a paragraph together, the first ones most often; the second has two such neighbours. */
const blocks = NAMES.flatMap((name, index) =>
  Array.from(
    { length: 30 - index },
    (): SampleBlock => [
      'paragraph',
      `[place=${name}:${name}] and [place=${NAMES[index + 1] ?? 'x'}:${NAMES[index + 1] ?? 'Xi'}].`,
    ],
  ),
);
const site = makeSite(corpusFrom([{ path: 'a.txt', title: 'A', blocks }]));

test.each(['wide', 'middle', 'narrow'] as const)(
  'the %s picture lies on its sheet, with room for its labels',
  (sheet) => {
    const { width, height, names } = SHEETS[sheet];
    const { nodes, ties } = makeNetworks(site)[sheet] ?? { nodes: [], ties: [] };
    expect(nodes.length).toBe(Math.min(names, 31));
    expect(ties.length).toBeGreaterThan(nodes.length - 2);
    for (const { x, y, size } of nodes) {
      expect(x).toBeGreaterThanOrEqual(50);
      expect(x).toBeLessThanOrEqual(width - 50);
      expect(y).toBeGreaterThanOrEqual(size);
      expect(y + size + 18).toBeLessThanOrEqual(height);
    }
  },
);

test('the narrow picture has those that are mentioned most', () => {
  const labels = (makeNetworks(site).narrow?.nodes ?? []).map(({ entity }) => entity.label);
  expect(labels.toSorted()).toEqual(NAMES.slice(1, SHEETS.narrow.names + 1).toSorted());
});

test('a tie knows the newest paragraph that the two names share', () => {
  const { ties } = makeNetworks(site).wide ?? { ties: [] };
  const [strongest] = ties;
  const pair = [strongest?.from.entity.id, strongest?.to.entity.id];
  const { newest } = strongest ?? {};
  expect(pair).toContain(newest === undefined ? '' : site.corpus.indexes.entityOf(newest)?.id);
});

test('two names that stand together are no network', () => {
  const two = corpusFrom([
    { path: 'a.txt', title: 'A', blocks: [['paragraph', '[place=a:Aba] and [place=b:Bo].']] },
  ]);
  expect(makeNetworks(makeSite(two))).toEqual({ wide: null, middle: null, narrow: null });
});

test('a column of large numbers sorts by their value, not by the digits before the comma', () => {
  const often = corpusFrom([
    {
      path: 'a.txt',
      title: 'A',
      blocks: Array.from(
        { length: 1200 },
        (): SampleBlock => ['paragraph', '[place=Uria:Uria], [place=Urib:Urib] and [place=Uric:Uric].'],
      ),
    },
  ]);
  const page = siteFiles(often).get('together.html') ?? '';
  expect(page).toContain('1,200</a></td>');
  expect(page).toContain('data-value="1200"');
});
