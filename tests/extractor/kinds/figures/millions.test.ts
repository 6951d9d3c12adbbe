import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const read = (text: string) => figuresIn(text).map(({ value }) => [value.number, value.unit, value.counts]);

describe('an m behind a number', () => {
  test.each([
    ['Its profit was up from 212m to 305m.', [212e6, null, null], [305e6, null, null]],
    ['The mill said turnover grew from 840m to 1,210m.', [840e6, null, null], [1210e6, null, null]],
    ['More than 2m displaced by the war', [2e6, null, 'displaced']],
    ['Some 5m users signed up.', [5e6, null, 'users']],
    ['A crowd of 1.5m watched.', [1.5e6, null, null]],
    ['The board took a 30m loan.', [30e6, null, null]],
    ['Sales of 41 m were a record.', [41e6, null, null]],
  ] as const)('is a million of something: %s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });

  test.each([
    ['She won the 100m sprint.', 100],
    ['He fell at the fourth of the 110m hurdles.', 110],
    ['The pit is 6m deep.', 6],
    ['The pines are 20m tall.', 20],
    ['They climbed a 30m tower.', 30],
    ['The car stopped 25m from the house.', 25],
    ['The hut stands at 2,400 m above sea level.', 2400],
    ['The fund paid for a 50m pool.', 50],
    ['They want a new 2m footway there.', 2],
    ['A yard of 30m x 12 benches', 30],
  ] as const)('is the metre: %s', (text, metres) => {
    expect(read(text)[0]).toEqual([metres, 'm', null]);
  });

  test.each([
    'The bank, which spent £20m, put up a 30m object.',
    'The fine was paid for a wall of 30m or so, its length unknown.',
    'The show draws 9m.',
    'They left 6 m of it.',
    'The club, worth £40m, is by the sea. It has 12m.',
  ])('is nothing where both could be meant: %s', (text) => {
    expect(read(text).filter(([, unit]) => unit !== 'GBP')).toEqual([]);
  });
});
