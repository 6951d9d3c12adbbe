import { expect, test } from 'vitest';
import { makeNumberSet } from '../../../src/renderer/search/number-set.ts';

test('numbers come out in order and once, however often they came', () => {
  const set = makeNumberSet(4);
  for (let at = 0; at < 1000; at += 1) set.add((at * 7919) % 97);
  expect([...set.sorted()]).toEqual(Array.from({ length: 97 }, (_one, at) => at));
  set.add(2 ** 40);
  set.add(5);
  expect([...set.sorted()].slice(-2)).toEqual([96, 2 ** 40]);
});

test('an empty set has none', () => {
  expect([...makeNumberSet().sorted()]).toEqual([]);
});
