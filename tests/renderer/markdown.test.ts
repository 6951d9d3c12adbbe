import { expect, test } from 'vitest';
import { markdownWords } from '../../src/renderer/markdown.ts';

test('of Markdown the words are left, in order and in one line', () => {
  expect(
    markdownWords('# Ferries\n\nWhat *papers* said of the [Aurora](https://x.example)\nand `MV2`.'),
  ).toBe('Ferries What papers said of the Aurora and MV2.');
  expect(markdownWords('<script>alert(1)</script>')).toBe('');
  expect(markdownWords('')).toBe('');
});
