/** What is known of a case (its signs, so many as there are weights), and whether it was right. */
export type Case = readonly [signs: readonly number[], isRight: boolean];

interface Fit {
  /** Weights to begin at, and to stay near. */
  readonly around: readonly number[];
  /** How hard a weight is pulled back there: so many cases' worth. */
  readonly pull: number;
}

const ROUNDS = 30;
const LEAST_SHARE = 1e-6;

/**
 * The weights with which signs tell best how likely a case is right: logistic regression by Newton's method. A step that would
 * make the fit worse is halved: from afar Newton's steps overshoot. Without cases the weights stay where they began.
 */
export function fitLogistic(cases: readonly Case[], { around, pull }: Fit): number[] {
  let weights = [...around];
  let loss = lossOf(cases, weights, { around, pull });
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = newtonStep(cases, weights, { around, pull });
    const after = (share: number): number[] => weights.map((weight, at) => weight - share * (step[at] ?? 0));
    let share = 1;
    while (share > LEAST_SHARE && lossOf(cases, after(share), { around, pull }) > loss) share /= 2;
    if (share <= LEAST_SHARE) break;
    weights = after(share);
    loss = lossOf(cases, weights, { around, pull });
  }
  return weights;
}

const oddsOf = (signs: readonly number[], weights: readonly number[]): number =>
  signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);

/** What the fit makes smaller: the surprise at each case, and the pull. */
function lossOf(cases: readonly Case[], weights: readonly number[], { around, pull }: Fit): number {
  let loss = weights.reduce((sum, weight, at) => sum + (pull / 2) * (weight - (around[at] ?? 0)) ** 2, 0);
  for (const [signs, isRight] of cases) {
    const value = oddsOf(signs, weights) * (isRight ? 1 : -1);
    loss += value > 0 ? Math.log1p(Math.exp(-value)) : Math.log1p(Math.exp(value)) - value;
  }
  return loss;
}

function newtonStep(cases: readonly Case[], weights: readonly number[], { around, pull }: Fit): number[] {
  const count = weights.length;
  const rows = weights.map(
    (weight, at) => [
      ...weights.map((_, other) => (other === at ? pull : 0)),
      pull * (weight - (around[at] ?? 0)),
    ], // a row ends with its slope
  );
  for (const [signs, isRight] of cases) {
    const guess = 1 / (1 + Math.exp(-oddsOf(signs, weights)));
    const spread = guess * (1 - guess);
    const error = guess - (isRight ? 1 : 0);
    for (const [at, row] of rows.entries()) {
      const sign = signs[at] ?? 0;
      for (let other = 0; other < count; other += 1)
        row[other] = (row[other] ?? 0) + spread * sign * (signs[other] ?? 0);
      row[count] = (row[count] ?? 0) + error * sign;
    }
  }
  return solved(rows);
}

/** Gauss and Jordan, without a search for the largest: the pull keeps the diagonal from nought. */
function solved(rows: number[][]): number[] {
  for (const [at, row] of rows.entries()) {
    const first = row[at] ?? 1;
    for (let place = 0; place < row.length; place += 1) row[place] = (row[place] ?? 0) / first;
    for (const [other, below] of rows.entries()) {
      const factor = below[at] ?? 0;
      if (other === at) continue;
      for (let place = 0; place < row.length; place += 1)
        below[place] = (below[place] ?? 0) - factor * (row[place] ?? 0);
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}
