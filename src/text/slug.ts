// File names that are safe on every system: ASCII, lower case, never a device name, never too long.
import anyAscii from 'any-ascii';

const LONGEST_STEM = 48;

/** 'Kim Jong-un’s visit.txt' → 'kim-jong-uns-visit-txt'; text without a letter or digit gives an empty string. */
export function asciiStem(text: string): string {
  return anyAscii(text.slice(0, 400))
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_STEM)
    .replaceAll(/^-+|(?<!-)-+$/gu, '');
}
