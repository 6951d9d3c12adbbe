import { expect, test } from 'vitest';
import { load, PROSE } from './load.ts';

test.each([
  ['beyond any stack', `title: ${'['.repeat(20_000)}`],
  ['that some threads have a stack for', `title: ${'['.repeat(600)}${']'.repeat(600)}`],
  ['of mappings', `title: ${'{a: '.repeat(600)}1${'}'.repeat(600)}`],
])('nesting %s is told in words that are the same under any Node', (_, front) => {
  const { problems } = load(`---\n${front}\n---\n${PROSE[0]}\n`);
  expect(problems.map(({ message }) => message)).toEqual([
    "The block between the '---' lines is no front matter and was kept as text: it is nested too deeply.",
  ]);
});
