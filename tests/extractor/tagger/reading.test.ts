import { describe, expect, test } from 'vitest';
import { tagNames } from '../../../src/extractor/tagger/tagger.ts';

describe('signs as printers set them', () => {
  test.each([
    [
      'an apostrophe',
      "Shares of Sainsbury's fell, and Moody's said that the People's Republic of China had bought none from O'Brien's son.",
      "'",
      '’',
    ],
    ['a hyphen', 'Kim Jong-un sent Ban Ki-moon a letter from Guinea-Bissau.', '-', '‑'],
  ])('%s is read like the typed one', (_sign, typed, one, other) => {
    const printed = typed.replaceAll(one, other);
    expect(printed).not.toBe(typed);
    expect(tagNames(printed, 'en')).toEqual(tagNames(typed, 'en'));
    expect(tagNames(typed, 'en').length).toBeGreaterThan(2);
  });
});
