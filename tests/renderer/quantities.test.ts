import { expect, test } from 'vitest';
import type { FigureValue } from '../../src/records/mention.ts';
import { normalised } from '../../src/renderer/quantities.ts';

const figure = (number: number, unit: string | null, unitKind: string): FigureValue => ({
  number,
  low: null,
  high: null,
  unit,
  unitKind,
  counts: null,
  outcome: null,
  qualifier: null,
  bound: 'exact',
  per: null,
  asOf: null,
  saidBy: null,
  because: null,
});

test.each([
  [640_000, 'tonne', 'mass', '640,000 tonnes'],
  [2_700, 'square mile', 'area', '2,700 square miles'],
  [22, 'year', 'duration', '22 years'],
  [60, 'foot', 'length', '60 feet'],
  [3, 'century', 'duration', '3 centuries'],
  [900, 'megawatt', 'power', '900 megawatts'],
])('%i of the unit %s: more than one', (number, unit, kind, wanted) => {
  expect(normalised(figure(number, unit, kind))).toBe(wanted);
});

test.each([
  [1, 'year', 'duration', '1 year'],
  [5, 'km', 'length', '5 km'],
  [50, 'hertz', 'frequency', '50 hertz'],
  [12, 'percent', 'percent', '12 %'],
  [10, 'USD', 'money', '10 USD'],
])('%i of the unit %s: as it is', (number, unit, kind, wanted) => {
  expect(normalised(figure(number, unit, kind))).toBe(wanted);
});
