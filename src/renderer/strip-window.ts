// Which years a time strip draws to scale: one passage about 1179 must not press the year that a collection is about into one column.

/** First and last year drawn to scale; what lies outside stands in one column at that end. */
export interface StripWindow {
  readonly first: number;
  readonly last: number;
}

/** How finely a strip is cut: it counts months up to so many years, single years up to so many. */
const CUTS = [
  { most: 6, share: 0.6 },
  { most: 120, share: 0.9 },
] as const;

/**
 * The years to draw, given how many things stand in each: all of them where they fit a cut, else the densest stretch that fits the finest cut
 * and holds most of the things (three fifths for months, nine tenths for years), else all of them. Linear in years that hold something, but for
 * sorting them. The shares are our choice.
 */
export function windowOf(counts: ReadonlyMap<number, number>): StripWindow {
  const years = [...counts].sort(([a], [b]) => a - b);
  const total = years.reduce((sum, [, count]) => sum + count, 0);
  const whole = { first: years[0]?.[0] ?? 0, last: years.at(-1)?.[0] ?? 0 };
  for (const { most, share } of CUTS) {
    if (whole.last - whole.first < most) return whole;
    const { held, ...densest } = densestStretch(years, most);
    if (held >= share * total) return densest;
  }
  return whole;
}

/** Of all stretches of so many years the one that holds most; of equal ones the latest. */
function densestStretch(years: readonly (readonly [year: number, count: number])[], most: number) {
  let best = { first: 0, last: 0, held: 0 };
  let start = 0;
  let held = 0;
  for (const [last, count] of years) {
    held += count;
    for (let head = years[start]; head !== undefined && last - head[0] >= most; head = years[start]) {
      held -= head[1];
      start += 1;
    }
    if (held >= best.held) best = { first: years[start]?.[0] ?? last, last, held };
  }
  return best;
}
