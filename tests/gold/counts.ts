// Precision, recall, F1 and their intervals.

export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
}

const NONE: Counts = { right: 0, found: 0, expected: 0 };

export function sum(all: Iterable<Counts>): Counts {
  let [right, found, expected] = [0, 0, 0];
  for (const one of all) {
    right += one.right;
    found += one.found;
    expected += one.expected;
  }
  return { right, found, expected };
}

export interface Score {
  /** Percent. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Bounds of the middle 95 % of the F1 when articles are drawn anew, with replacement, a thousand times. */
  readonly low: number;
  readonly high: number;
  readonly counts: Counts;
}

/** F1 in percent; what neither expects nor finds anything is nought. */
function f1({ right, found, expected }: Counts): number {
  return found + expected === 0 ? 0 : (200 * right) / (found + expected);
}

/** Score of counts per article, with its interval. */
export function scoreOf(perArticle: readonly Counts[]): Score {
  const counts = sum(perArticle);
  const { right, found, expected } = counts;
  const [low, high] = interval(perArticle.length, (drawn) =>
    f1(sum(drawn.map((i) => perArticle[i] ?? NONE))),
  );
  return {
    precision: found === 0 ? 0 : (100 * right) / found,
    recall: expected === 0 ? 0 : (100 * right) / expected,
    f1: f1(counts),
    low,
    high,
    counts,
  };
}

/** The middle 95 % of what `measure` says of `size` articles drawn with replacement; the same draws every time. */
export function interval(
  size: number,
  measure: (drawn: readonly number[]) => number,
  times = 1000,
): readonly [low: number, high: number] {
  if (size === 0) return [0, 0];
  const next = seededRow(20_260_209);
  const samples = Array.from({ length: times }, () =>
    measure(Array.from({ length: size }, () => Math.floor(next() * size))),
  ).sort((a, b) => a - b);
  return [samples[Math.floor(times * 0.025)] ?? 0, samples[Math.floor(times * 0.975)] ?? 0];
}

/** Numbers from 0 to 1, the same row for the same seed. */
function seededRow(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
export const touching = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** One-to-one pairs of expected and found spans, those that share most first. */
export function pairsOf<E extends Span, F extends Span>(
  expected: readonly E[],
  found: readonly F[],
  fits: (a: E, b: F) => boolean,
): readonly (readonly [E, F])[] {
  const candidates = expected.flatMap((one) =>
    found
      .filter((other) => fits(one, other))
      .map((other) => ({
        one,
        other,
        shared:
          Math.min(one.end, other.end) -
          Math.max(one.start, other.start) -
          Math.abs(one.start - other.start) / 1000,
      })),
  );
  const [usedExpected, usedFound] = [new Set<E>(), new Set<F>()];
  const pairs: (readonly [E, F])[] = [];
  for (const { one, other } of candidates.sort((a, b) => b.shared - a.shared)) {
    if (usedExpected.has(one) || usedFound.has(other)) continue;
    usedExpected.add(one);
    usedFound.add(other);
    pairs.push([one, other]);
  }
  return pairs;
}

/** Counts of one article: how many pairs `fits` makes of what was expected and found. */
export function countPairs<E extends Span, F extends Span>(
  expected: readonly E[],
  found: readonly F[],
  fits: (a: E, b: F) => boolean,
): Counts {
  return {
    right: pairsOf(expected, found, fits).length,
    found: found.length,
    expected: expected.length,
  };
}
