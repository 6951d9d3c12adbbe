import type { NameModel } from '../model.ts';
import { packModel, unpackModel } from '../model-file.ts';
import type { WordTable } from '../word-lists.ts';
import { averageOf } from './average.ts';
import { calibrate } from './calibrate.ts';
import { type AnnotatedArticle, examplesOf } from './corpus.ts';
import { forgetfulTable } from './forgetful-table.ts';
import { withHeadlines } from './headlines.ts';
import { learn } from './learn.ts';
import { quantise } from './quantise.ts';

// How the shipped weights are made: the same articles and the same recipe give the same bytes.

export interface Recipe {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of features hidden at each visit. */
  readonly hidden: number;
  /** Share of listed names that the training does not know. */
  readonly forgotten: number;
  /** Features met fewer times are left out. */
  readonly leastCount: number;
  /** Rows whose weights are all smaller are left out of the file. */
  readonly leastWeight: number;
  /** The mean of the weights after this many last epochs is kept. */
  readonly averaged: number;
  readonly seed: number;
  /** So many trainings, each with its own order and its own forgotten names, are averaged. */
  readonly rounds: number;
  /** How much articles of a source count; 1 where it is not named. */
  readonly weights: ReadonlyMap<string, number>;
}

export const recipe: Recipe = {
  epochs: 8,
  rate: 0.1,
  decay: 1e-5,
  hidden: 0.3,
  forgotten: 0.15,
  leastCount: 2,
  leastWeight: 0.03,
  averaged: 4,
  seed: 7,
  rounds: 5,
  weights: new Map([
    ['wnut17', 0.3], // posts
    ['sec', 0.3], // contracts, much alike
    ['uner_ewt', 0.7], // letters and reviews
    ['written', 0.7], // denser in names than what the program will read
  ]),
};

export interface TrainedModel {
  readonly bytes: Uint8Array;
  readonly model: NameModel & { readonly calibration: Float64Array };
}

/** Train on `articles`; `heldOut` are other articles, by which probabilities are turned into confidences. */
export function trainModel(
  articles: readonly AnnotatedArticle[],
  {
    heldOut,
    table,
    recipe: how,
  }: { readonly heldOut: readonly AnnotatedArticle[]; readonly table: WordTable; readonly recipe: Recipe },
): TrainedModel {
  const written = withHeadlines(articles);
  const rounds = Array.from({ length: how.rounds }, (_, round) => {
    const seed = how.seed + round;
    const { examples, hashes } = examplesOf(written, forgetfulTable(table, how.forgotten, seed), {
      leastCount: how.leastCount,
      weightOf: ({ source }) => how.weights.get(source) ?? 1,
    });
    return { learned: learn(examples, { ...how, seed, featureCount: hashes.length }), hashes };
  });
  const { learned, hashes } = averageOf(rounds);
  const parts = quantise(learned, hashes, { least: how.leastWeight, calibration: new Float64Array(6) });
  const calibration = calibrate(heldOut, unpackModel(packModel(parts)), table);
  const bytes = packModel({ ...parts, calibration });
  return { bytes, model: unpackModel(bytes) };
}
