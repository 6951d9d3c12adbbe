// File names that are safe on every system: ASCII, lower case, no device name, not too long.
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

/** Whether Windows keeps a stem for a device, whatever ending follows: 'con', 'nul', 'com1'. */
export function isDeviceName(stem: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/u.test(stem);
}
