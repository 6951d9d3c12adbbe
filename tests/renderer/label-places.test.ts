import { expect, test } from 'vitest';
import { placeNames } from '../../src/renderer/label-places.ts';

const sign = (name: string, x: number, y = 100, size = 8) => ({ name, x, y, size });

test('a name alone stands under its sign', () => {
  expect(placeNames([sign('Norvik Marine', 50)]).map(({ words }) => words)).toEqual([122]);
});

test('of two names that would lie on each other, the smaller goes over its sign', () => {
  const [large, small] = placeNames([sign('Piers Lindqvist', 50, 100, 12), sign('Blue Quay Holdings', 90)]);
  expect(large?.words).toBeGreaterThan(100);
  expect(small?.words).toBeLessThan(100);
});

test('names that have room stay under their signs', () => {
  const placed = placeNames([sign('Malta', 50), sign('Dubai', 250), sign('Lisbon', 50, 200)]);
  expect(placed.every(({ y, words }) => words > y)).toBe(true);
});

test('the order of the signs changes nothing', () => {
  const signs = [sign('Helen Marsh', 50), sign('Edwin Marsh', 70), sign('Alan Marsh', 90, 104)];
  const feet = (all: readonly (typeof signs)[number][]) =>
    new Map(placeNames(all).map(({ name, words }) => [name, words]));
  expect(feet(signs.toReversed())).toEqual(feet(signs));
});
