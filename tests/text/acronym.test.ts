import { describe, expect, test } from 'vitest';
import { capitalsOf, isAcronym, isBlendOf, isSpelledOutBy } from '../../src/text/acronym.ts';

describe('an acronym', () => {
  test.each(['KCNA', 'U.N.', 'NATO', 'G7', 'AfDB', 'DoD', 'MoFA', 'PwC', 'R&D', 'ÖBB'])('is %s', (name) => {
    expect(isAcronym(name)).toBe(true);
  });
  test.each([
    'Nato',
    'BaFin',
    'YouTube',
    'DeVito',
    'SoftBank',
    'eBay',
    'A',
    'Ab',
    'ABc',
    'KCNA today',
    '習近平',
    '',
  ])('is not %s', (name) => {
    expect(isAcronym(name)).toBe(false);
  });
});

const SMALL = new Set(['of', 'and', 'the', 'for']);

test.each([
  ['AfDB', 'african development bank'],
  ['DoD', 'department of defense'],
  ['MoFA', 'ministry of foreign affairs'],
  ['UoN', 'university of nairobi'],
])('%s is spelled out by %s', (short, name) => {
  expect(isSpelledOutBy(short, name.split(' '), SMALL)).toBe(true);
});

test.each([
  ['AfDB', 'asian development bank'],
  ['AfDB', 'african development fund'],
  ['AfDB', 'african bank'],
  ['DoD', 'department of the interior'],
  ['DoD', 'department of defense production'],
  ['OeNB', 'oesterreichische nationalbank'],
])('%s is not %s', (short, name) => {
  expect(isSpelledOutBy(short, name.split(' '), SMALL)).toBe(false);
});

test('the capitals of a short form', () => {
  expect(capitalsOf('AfDB')).toBe('ADB');
});

test.each([
  ['afreximbank', 'african export import bank', true],
  ['europol', 'european police office', true],
  ['cochilco', 'comision chilena del cobre', true],
  ['nocma', 'national oil company malawi', true],
  ['harvard', 'harvard university', false],
  ['notma', 'national oil company malawi', false],
  ['stellantis', 'fiat chrysler automobiles', false],
  ['polchem', 'chemical police office', false],
  ['posco', 'pohang steel company', true],
  ['poste', 'pohang steel company', false], // not of all words, and too short to be sure
] as const)('%s is put together from %s: %s', (short, words, isOne) => {
  expect(isBlendOf(short, words.split(' '))).toBe(isOne);
});
