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
