import { expect, test } from 'vitest';
import { listsBy } from '../../src/text/lists-by.ts';

test('things that share a key stand together, in their order', () => {
  expect([...listsBy(['ferry', 'bus', 'barge', 'boat', 'fleet'], (word) => word.charAt(0))]).toEqual([
    ['f', ['ferry', 'fleet']],
    ['b', ['bus', 'barge', 'boat']],
  ]);
});

test('no list is made anew for each of its things', () => {
  const seen = new Set<readonly number[]>();
  const lists = listsBy([1, 2, 3, 4], () => 'all');
  for (const list of lists.values()) seen.add(list);
  expect(seen.size).toBe(1);
  expect(listsBy(Array(300_000).keys(), () => 'all').get('all')).toHaveLength(300_000);
});
