import { expect, test } from 'vitest';
import { withoutVehicles } from '../../../src/extractor/tagger/vehicles.ts';
import { keptNames } from './kept-names.ts';

const kept = (marked: string) => keptNames(marked, 'organisation', withoutVehicles);

test.each([
  ['a car', 'She drove a [organisation:Renault Nessa] into a wall.'],
  ['a car of two words', 'It hit the [organisation:Toyota Hiace Mini] bus.'],
])('%s is no name', (_what, text) => {
  expect(kept(text)).toEqual([]);
});

test.each([
  ['a foundation', 'It came from the [organisation:Ford Foundation] then.', 'Ford Foundation'],
  ['a driver', 'It was won by [organisation:Seat Orraka] then.', 'Seat Orraka'],
])('%s stays', (_what, text, name) => {
  expect(kept(text)).toEqual([name]);
});
