import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutOverlaps } from '../../src/extractor/without-overlaps.ts';

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
