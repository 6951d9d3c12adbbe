// Times on a machine that does other things as well: the shortest of several, because nothing makes work quicker than it is.

/**
 * The shortest times of several works, measured in turn so that a busy minute hits them alike. Stops as soon as the times are well.
 * @param tries how often each is measured at most
 * @param works each does its work and gives its milliseconds of processor
 * @param areWell true when nothing more need be measured: a machine may stumble, a square is slow every time
 */
export async function quickestOf(
  tries: number,
  works: readonly (() => number | Promise<number>)[],
  areWell: (times: readonly number[]) => boolean,
): Promise<readonly number[]> {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    for (const [at, work] of works.entries())
      best[at] = Math.min(best[at] ?? Number.POSITIVE_INFINITY, await work());
    if (areWell(best)) break;
  }
  return best;
}
