import type { Prepared } from './features.ts';
import { labelCount, labelOf, spansOf, type WordSpan } from './labels.ts';
import { bestLabels, latticeOf, type NameModel, pairWeights } from './model.ts';
import { scoringOf } from './scoring.ts';

// From a prepared article and a model to names with the model's own probability.

export interface DecodedName extends WordSpan {
  /** The model's probability of just these words with just this kind, before calibration. */
  readonly probability: number;
}

/** The names that the model finds, in order. */
export function decodeNames(prepared: Prepared, model: NameModel): DecodedName[] {
  const score = scoringOf(prepared, model);
  let scores = new Int32Array(64 * labelCount);
  const names: DecodedName[] = [];
  const pair = pairWeights(model);
  for (const [first, last] of prepared.reading.stretches) {
    const length = last - first;
    if (scores.length < length * labelCount) scores = new Int32Array(length * labelCount);
    else scores.fill(0, 0, length * labelCount);
    score(first, last, scores);
    const spans = spansOf(bestLabels(scores, model.pairs, length), length, first);
    if (spans.length === 0) continue;
    const lattice = latticeOf(scores, pair, { length, scale: model.step });
    for (const span of spans)
      names.push({ ...span, probability: lattice.probability(span.first - first, labelsOf(span)) });
  }
  return names;
}

function labelsOf({ first, last, kind }: WordSpan): number[] {
  if (first === last) return [labelOf('only', kind)];
  const labels = [labelOf('begin', kind)];
  for (let at = first + 1; at < last; at += 1) labels.push(labelOf('inner', kind));
  labels.push(labelOf('last', kind));
  return labels;
}
