import { expect, test } from 'vitest';
import { quadrantsOf } from '../../src/renderer/quadrants.ts';

const tree = (...points: readonly (readonly [number, number])[]) =>
  quadrantsOf(
    Float64Array.from(points, ([x]) => x),
    Float64Array.from(points, ([, y]) => y),
  );

test('the outermost square begins at whole numbers and is doubled until it holds all points', () => {
  const { wests, norths, sides } = tree([0.5, -2.5], [4.2, 1]);
  expect([wests[1], norths[1], sides[1]]).toEqual([0, -3, 8]);
});

test('a square with two points is cut until each has its own', () => {
  const { parts, wests, norths, sides } = tree([0.5, 0.5], [1.5, 0.5], [3.5, 3.5]);
  expect(parts.slice(4, 8)).toEqual([2, 0, 0, -3]);
  expect(parts.slice(8, 12)).toEqual([-1, -2, 0, 0]);
  expect([wests[2], norths[2], sides[2]]).toEqual([0, 0, 2]);
});

test('of points in one place the last is shown, with the others beneath', () => {
  const { parts, beneath } = tree([1, 1], [3, 3], [1, 1], [1, 1]);
  expect(parts.filter((part) => part < 0).toSorted()).toEqual([-2, -4]);
  expect([...beneath]).toEqual([-1, -1, 0, 2]);
});

test('what is nowhere is left out, and nothing is a square of nothing', () => {
  expect(tree([Number.NaN, 0], [Number.POSITIVE_INFINITY, 1]).parts).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  expect(tree().beneath).toHaveLength(0);
});
