import { expect, test } from 'vitest';
import { asciiStem, isDeviceName } from '../../src/text/slug.ts';

test('words become a stem of small letters, digits and hyphens', () => {
  expect(asciiStem('Kim Jong-un’s visit.txt')).toBe('kim-jong-uns-visit-txt');
  expect(asciiStem('– … –')).toBe('');
  expect(asciiStem('x'.repeat(500)).length).toBe(48);
});

test('names that Windows keeps for devices are known, names that only begin like them are not', () => {
  expect(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'].filter((stem) => !isDeviceName(stem))).toEqual([]);
  expect(['conakry', 'com10', 'com', 'nuland', 'x-con', ''].filter(isDeviceName)).toEqual([]);
});
