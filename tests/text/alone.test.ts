import { expect, test } from 'vitest';
import { alone } from '../../src/text/alone.ts';

test.each([
  '',
  'short',
  'a text longer than a dozen signs',
  'Ærøskøbing 평양 “…” 😀 and more',
  'half of a pair \ud83d stays',
])('the piece “%s” stays as it is', (text) =>
  expect(alone(`before ${text} after`.slice(7, 7 + text.length))).toBe(text),
);
