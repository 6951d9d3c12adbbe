import { expect, test } from 'vitest';
import { directionOf } from '../../src/renderer/languages.ts';

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['ku', 'ltr'],
  ['ku-Arab', 'rtl'],
  ['az-Arab-IR', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['ms-Arab', 'rtl'],
  ['ff-Adlm', 'rtl'],
  ['prs', 'rtl'],
  ['sl-rozaj', 'ltr'],
  ['und', 'auto'],
] as const)('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
