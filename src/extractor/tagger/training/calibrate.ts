import { logOdds, valuesByKind } from '../confidence.ts';
import { decodeNames } from '../decode.ts';
import { prepare } from '../features.ts';
import { nameKinds } from '../labels.ts';
import type { NameModel } from '../model.ts';
import type { WordTable } from '../word-lists.ts';
import type { AnnotatedArticle } from './corpus.ts';

const typeNames = ['PERSON', 'ORG', 'PLACE'];

/**
 * Slope and offset for each kind, so that of the names with confidence 0.8 about 80 in 100 are right (span and kind) in
 * articles the model was not trained on. Logistic regression on the log-odds of the model's probability (Platt 1999).
 */
export function calibrate(
  heldOut: readonly AnnotatedArticle[],
  model: NameModel,
  table: WordTable,
): Float64Array {
  const cases: [number, boolean][][] = nameKinds.map(() => []);
  for (const { text, entities } of heldOut) {
    const prepared = prepare(text, table);
    const right = new Set(entities.map(({ start, end, type }) => `${start} ${end} ${type}`));
    const { start, end } = prepared.reading.tokens;
    for (const { first, last, kind, probability } of decodeNames(prepared, model))
      cases[kind]?.push([
        logOdds(Math.min(1 - 1e-6, Math.max(1e-6, probability))),
        right.has(`${start[first]} ${end[last]} ${typeNames[kind]}`),
      ]);
  }
  const calibration = new Float64Array(nameKinds.length * valuesByKind);
  cases.forEach((own, kind) => {
    const [slope, offset] = own.length < 50 ? [1, 0] : fitLine(own);
    calibration[kind * valuesByKind] = slope;
    calibration[kind * valuesByKind + 1] = offset;
  });
  return calibration;
}

type Case = readonly [odds: number, isRight: boolean];

/**
 * Newton's method on the two values; a little pull towards slope 1 and offset 0 keeps it steady, and a step that would make
 * the fit worse is halved: from afar Newton's steps overshoot.
 */
export function fitLine(cases: readonly Case[]): [number, number] {
  let slope = 1;
  let offset = 0;
  let loss = lossOf(cases, slope, offset);
  for (let round = 0; round < 30; round += 1) {
    const [bySlope, byOffset] = newtonStep(cases, slope, offset);
    let share = 1;
    while (share > 1e-6 && lossOf(cases, slope - share * bySlope, offset - share * byOffset) > loss)
      share /= 2;
    if (share <= 1e-6) break;
    slope -= share * bySlope;
    offset -= share * byOffset;
    loss = lossOf(cases, slope, offset);
  }
  return [slope, offset];
}

/** What the fit makes smaller: the surprise at each case, and the pull. */
function lossOf(cases: readonly Case[], slope: number, offset: number): number {
  let loss = ((slope - 1) ** 2 + offset ** 2) / 2;
  for (const [odds, isRight] of cases) {
    const value = (slope * odds + offset) * (isRight ? 1 : -1);
    loss += value > 0 ? Math.log1p(Math.exp(-value)) : Math.log1p(Math.exp(value)) - value;
  }
  return loss;
}

function newtonStep(cases: readonly Case[], slope: number, offset: number): [number, number] {
  let [g0, g1, h00, h01, h11] = [slope - 1, offset, 1, 0, 1];
  for (const [odds, isRight] of cases) {
    const guess = 1 / (1 + Math.exp(-(slope * odds + offset)));
    const error = guess - (isRight ? 1 : 0);
    const spread = guess * (1 - guess);
    g0 += error * odds;
    g1 += error;
    h00 += spread * odds * odds;
    h01 += spread * odds;
    h11 += spread;
  }
  const determinant = h00 * h11 - h01 * h01; // never nought: the pull alone makes it 1
  return [(g0 * h11 - g1 * h01) / determinant, (g1 * h00 - g0 * h01) / determinant];
}
