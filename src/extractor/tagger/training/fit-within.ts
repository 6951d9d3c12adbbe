import { signsWithin, type WithinWeights } from '../confidence.ts';
import { tagEnglish } from '../tagger.ts';
import type { AnnotatedArticle } from './corpus.ts';

const typeNames: Readonly<Record<string, string>> = { person: 'PERSON', organisation: 'ORG', place: 'PLACE' };

type Case = readonly [signs: readonly number[], isRight: boolean];

/**
 * What a name's own confidence, the other names of its article and its several words are worth, by names of articles that nothing was learned
 * from: logistic regression by Newton's method, with a pull of a thousandth towards nought.
 */
export function fitWithin(heldOut: readonly AnnotatedArticle[]): WithinWeights {
  const [offset = 0, own = 0, beside = 0, severalWords = 0] = fitLogistic(heldOut.flatMap(casesOf));
  return { offset, own, beside, severalWords };
}

function casesOf({ text, entities }: AnnotatedArticle): Case[] {
  const right = new Set(entities.map(({ start, end, type }) => `${start} ${end} ${type}`));
  const names = tagEnglish(text);
  return signsWithin(names, text).map(({ own, beside, severalWords }, at) => {
    const { start, end, kind } = names[at] ?? { start: 0, end: 0, kind: '' };
    return [[1, own, beside, severalWords], right.has(`${start} ${end} ${typeNames[kind]}`)];
  });
}

const ROUNDS = 25;
const PULL = 1e-3;

/** Weights of the signs, so many as the first case has. */
export function fitLogistic(cases: readonly Case[]): number[] {
  const count = cases[0]?.[0].length ?? 0;
  let weights = new Array<number>(count).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rows = Array.from({ length: count }, (_, at) =>
      Array.from({ length: count + 1 }, (__, other): number => (other === at ? PULL : 0)),
    );
    for (const [signs, isRight] of cases) {
      const odds = signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);
      const guess = 1 / (1 + Math.exp(-odds));
      for (const [at, row] of rows.entries()) {
        const sign = signs[at] ?? 0;
        for (let other = 0; other < count; other += 1)
          row[other] = (row[other] ?? 0) + guess * (1 - guess) * sign * (signs[other] ?? 0);
        row[count] = (row[count] ?? 0) + (guess - (isRight ? 1 : 0)) * sign;
      }
    }
    const step = solved(rows);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
  }
  return weights;
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
