import { logOdds, valuesByKind } from '../confidence.ts';
import { decodeNames } from '../decode.ts';
import { prepare } from '../features.ts';
import { nameKinds } from '../labels.ts';
import type { NameModel } from '../model.ts';
import type { WordTable } from '../word-lists.ts';
import { type AnnotatedArticle, isAnnotated } from './corpus.ts';
import { fitLogistic } from './fit-logistic.ts';

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
  for (const article of heldOut) {
    const prepared = prepare(article.text, table);
    const isRight = isAnnotated(article);
    const { start, end } = prepared.reading.tokens;
    for (const { first, last, kind, probability } of decodeNames(prepared, model))
      cases[kind]?.push([
        logOdds(Math.min(1 - 1e-6, Math.max(1e-6, probability))),
        isRight({ start: start[first] ?? 0, end: end[last] ?? 0, kind: nameKinds[kind] ?? 'person' }),
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

/** The log-odds and the number 1 weigh slope and offset; a pull of one case towards 1 and 0 keeps them steady. */
export function fitLine(cases: readonly (readonly [odds: number, isRight: boolean])[]): [number, number] {
  const [slope = 1, offset = 0] = fitLogistic(
    cases.map(([odds, isRight]) => [[odds, 1], isRight] as const),
    { around: [1, 0], pull: 1 },
  );
  return [slope, offset];
}
