// Two ways of reading found words in the same place: one of them gives way.

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The found spans that touch none of the taken ones, in order of start. Both lists in any order; linear after sorting. */
export function withoutOverlaps<T extends Span>(found: readonly T[], taken: readonly Span[]): readonly T[] {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  return [...found]
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= one.start) next += 1;
      return (sorted[next]?.start ?? Number.POSITIVE_INFINITY) >= one.end;
    });
}

/** Both lists in order of start; the first as it came where the second is empty. */
export function inOrder<T extends Span>(ones: readonly T[], others: readonly T[]): readonly T[] {
  return others.length === 0 ? ones : [...ones, ...others].sort((a, b) => a.start - b.start);
}

/** The found spans, and of the known ones those that touch none of them, in order of start. Linear after sorting. */
export function replacingOverlaps<T extends Span>(known: readonly T[], found: readonly T[]): readonly T[] {
  return found.length === 0 ? known : inOrder(withoutOverlaps(known, found), found);
}
