import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replacingOverlaps, withoutOverlaps } from '../../src/extractor/without-overlaps.ts';

const spans = fc.array(
  fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }) }).map(({ start, length }) => ({
    start,
    end: start + length,
  })),
);

test('what touches nothing stays, whatever the order of the lists, and spans that lie in each other', () => {
  fc.assert(
    fc.property(spans, spans, (found, taken) => {
      const free = found.filter(
        (one) => !taken.some((other) => other.start < one.end && one.start < other.end),
      );
      expect(withoutOverlaps(found, taken)).toEqual([...free].sort((a, b) => a.start - b.start));
    }),
  );
});

test('found spans take the place of those they touch, in order; without any the list stays as it is', () => {
  const known = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
    { start: 12, end: 15 },
  ];
  const found = [
    { start: 10, end: 11 },
    { start: 3, end: 6 },
  ];
  expect(replacingOverlaps(known, found)).toEqual([found[1], found[0], known[2]]);
  expect(replacingOverlaps(known, [])).toBe(known);
});
