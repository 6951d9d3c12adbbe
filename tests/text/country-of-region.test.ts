import { expect, test } from 'vitest';
import { countryOfCity, countryOfRegion, regionKey } from '../../src/text/country-of-region.ts';

test.each([
  ['Utah', 'US'],
  ['Ark.', 'US'],
  ['GA', 'US'],
  ['Ga.', 'US'],
  ['R.I.', 'US'],
  ['Carabobo', 'VE'],
  ['Baden-Württemberg', 'DE'],
  ['Tamil Nadu', 'IN'],
])('%s is in %s', (name, code) => {
  expect(countryOfRegion(name)).toBe(code);
});

test.each(['Georgia', 'Mass', 'Kan', 'Paris', 'in', '', 'Luxembourg'])(
  '%s is no region by its name alone',
  (name) => {
    expect(countryOfRegion(name)).toBeNull();
  },
);

test('a state meets its short forms', () => {
  expect(['Arkansas', 'Ark.', 'AR'].map(regionKey)).toEqual(['arkansas', 'arkansas', 'arkansas']);
});

test.each([
  ['Buenos Aires', 'AR'],
  ['Paris', 'FR'],
  ['Luanda', 'AO'],
  ['Springdale', null],
  ['', null],
] as const)('the great city %s is in %s', (name, code) => {
  expect(countryOfCity(name)).toBe(code);
});
