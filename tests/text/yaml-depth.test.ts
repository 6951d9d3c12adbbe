import { expect, test } from 'vitest';
import { isTooDeepYaml } from '../../src/text/yaml-depth.ts';

test.each([
  ['lists', (depth: number) => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`],
  ['lists that nobody closed', (depth: number) => `a: ${'['.repeat(depth - 1)}`],
  ['mappings', (depth: number) => `a: ${'{a: '.repeat(depth - 1)}1`],
  ['items of items', (depth: number) => `a:\n ${'- '.repeat(depth - 1)}1`],
  ['lines', (depth: number) => Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
])('400 %s in each other are not too many, 401 are', (_, nested) => {
  expect(isTooDeepYaml(nested(400))).toBe(false);
  expect(isTooDeepYaml(nested(401))).toBe(true);
  expect(isTooDeepYaml(nested(100_000 / nested(10).length))).toBe(true);
});

test('many beside each other are not deep', () => {
  expect(isTooDeepYaml(`a: [${'[{b: c}], '.repeat(1000)}]`)).toBe(false);
  expect(isTooDeepYaml(`a: "${'['.repeat(1000)}"`)).toBe(false);
});
