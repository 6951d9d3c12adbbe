import { describe, expect, test } from 'vitest';
import { extractStatements } from '../../src/extractor/statements/extract-statements.ts';
import { compare, readGold, scoresOf } from './statements-gold.ts';

// Floors for the held-out half: F1 with exact values, a little under what was measured. Lower one only with a reason.
const FLOORS = [
  ['role', 0.86],
  ['affiliation', 0.86],
  ['said', 0.77],
  ['reported', 0.8],
  ['described-as', 0.8],
  ['all', 0.82],
] as const;

describe('statements on sentences that no rule was written for', () => {
  const items = readGold().filter((item) => item.heldOut);
  const scores = scoresOf(
    items.map((item) => compare(item, extractStatements(item.article, item.mentions), 'exact')),
  );

  test('the held-out half is there', () => {
    expect(items.length).toBe(87);
  });

  test.each(FLOORS)('%s: F1 stays above %d', (property, floor) => {
    expect(scores.get(property)?.f1).toBeGreaterThanOrEqual(floor);
  });
});
