import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fallen, floorsSchema, ownScores, raised } from './floors.ts';

const floors = floorsSchema.parse(
  JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8')),
);

test('names, dates and figures of the held-out news are found as well as the floors say', () => {
  expect(fallen(floors, ownScores())).toEqual([]);
});

describe('floors', () => {
  test('a score may fall by the slack and no further', () => {
    expect(fallen({ a: 80, b: 70 }, { a: 79.5, b: 69.4 })).toEqual([{ name: 'b', floor: 70, score: 69.4 }]);
  });

  test('what is no longer measured has fallen', () => {
    expect(fallen({ a: 80 }, {})).toEqual([{ name: 'a', floor: 80, score: 0 }]);
  });

  test('an update raises and never lowers, unless it is told to', () => {
    expect(raised({ a: 80, b: 70 }, { a: 81, b: 60 }, { allowLower: false })).toEqual({ a: 81, b: 70 });
    expect(raised({ a: 80, b: 70 }, { a: 81, b: 60 }, { allowLower: true })).toEqual({ a: 81, b: 60 });
  });
});
