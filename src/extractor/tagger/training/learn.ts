import { continues, goesOn, labelCount, labelsBefore } from '../labels.ts';
import { randomNumbers } from './random-numbers.ts';

// Learning the weights: a conditional random field over the stretches, trained by stochastic gradient with AdaGrad steps.

/** One stretch: for each token the numbers of its features and its right label. */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly labels: Int8Array;
  readonly weight: number;
}

export interface Learned {
  /** `labelCount` weights for each feature number. */
  readonly weights: Float32Array;
  readonly pairs: Float64Array;
}

export interface LearningOptions {
  readonly featureCount: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull of weights towards zero. */
  readonly decay: number;
  /** Share of the features hidden from each token at each visit, so that no single clue is relied on. */
  readonly hidden: number;
  readonly seed: number;
  /** The weights are the mean of those at the ends of this many last epochs: less noise from the order of the examples. */
  readonly averaged: number;
  readonly onEpoch?: (epoch: number, loss: number, learned: Learned) => void;
}

interface Trainer extends Learned {
  readonly squares: Float32Array;
  readonly pairSquares: Float64Array;
  readonly random: () => number;
  readonly options: LearningOptions;
  rate: number;
  // work space
  room: number;
  scores: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  total: Float64Array;
  readonly pairWeight: Float64Array;
  readonly expected: Float64Array;
}

/** Learn weights from examples. The same examples and options give the same weights. */
export function learn(examples: readonly Example[], options: LearningOptions): Learned {
  const size = options.featureCount * labelCount;
  const trainer: Trainer = {
    weights: new Float32Array(size),
    pairs: new Float64Array(labelCount * labelCount),
    squares: new Float32Array(size).fill(0.1),
    pairSquares: new Float64Array(labelCount * labelCount).fill(0.1),
    random: randomNumbers(options.seed),
    options,
    rate: options.rate,
    room: 0,
    scores: new Float64Array(0),
    forward: new Float64Array(0),
    backward: new Float64Array(0),
    total: new Float64Array(0),
    pairWeight: new Float64Array(labelCount * labelCount),
    expected: new Float64Array(labelCount * labelCount),
  };
  const order = Int32Array.from(examples, (_, at) => at);
  const mean = { weights: new Float32Array(size), pairs: new Float64Array(trainer.pairs.length) };
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    shuffle(order, trainer.random);
    trainer.rate = options.rate / (1 + 0.1 * (epoch - 1));
    let loss = 0;
    for (const at of order) {
      const example = examples[at];
      if (example) loss += visit(trainer, example);
    }
    options.onEpoch?.(epoch, loss / Math.max(1, examples.length), trainer);
    if (epoch > options.epochs - options.averaged) addShare(mean, trainer, 1 / options.averaged);
  }
  return mean;
}

function addShare(mean: Learned, now: Learned, share: number): void {
  for (let slot = 0; slot < mean.weights.length; slot += 1)
    mean.weights[slot] = (mean.weights[slot] ?? 0) + share * (now.weights[slot] ?? 0);
  for (let slot = 0; slot < mean.pairs.length; slot += 1)
    mean.pairs[slot] = (mean.pairs[slot] ?? 0) + share * (now.pairs[slot] ?? 0);
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

function makeRoom(trainer: Trainer, length: number): void {
  if (length <= trainer.room) return;
  trainer.room = length;
  trainer.scores = new Float64Array(length * labelCount);
  trainer.forward = new Float64Array(length * labelCount);
  trainer.backward = new Float64Array(length * labelCount);
  trainer.total = new Float64Array(length);
}

function visit(trainer: Trainer, example: Example): number {
  const { labels } = example;
  const { length } = labels;
  makeRoom(trainer, length);
  const features = example.features.map((all) => visible(trainer, all));
  const gold = scoreAll(trainer, features, labels);
  const logTotal = forwardBackward(trainer, length);
  const loss = logTotal - gold;
  if (loss > 1e-4) step(trainer, features, example);
  return loss;
}

function visible({ random, options }: Trainer, all: Int32Array): Int32Array {
  return options.hidden > 0 ? all.filter(() => random() >= options.hidden) : all;
}

/** Fills the scores; returns the score of the right labels. */
function scoreAll(
  { scores, weights, pairs }: Trainer,
  features: readonly Int32Array[],
  labels: Int8Array,
): number {
  let gold = 0;
  scores.fill(0, 0, labels.length * labelCount);
  features.forEach((own, at) => {
    const base = at * labelCount;
    for (const feature of own) {
      const row = feature * labelCount;
      for (let label = 0; label < labelCount; label += 1)
        scores[base + label] = (scores[base + label] ?? 0) + (weights[row + label] ?? 0);
    }
    const right = labels[at] ?? 0;
    gold += scores[base + right] ?? 0;
    if (at > 0) gold += pairs[(labels[at - 1] ?? 0) * labelCount + right] ?? 0;
  });
  return gold;
}

/** Turns scores into e-powers, fills forward and backward; returns the logarithm of the sum over all rows of labels. */
function forwardBackward(trainer: Trainer, length: number): number {
  const { forward, backward, pairs, pairWeight } = trainer;
  for (let slot = 0; slot < pairs.length; slot += 1) pairWeight[slot] = Math.exp(pairs[slot] ?? 0);
  let logTotal = 0;
  for (let at = 0; at < length; at += 1) logTotal += fillForward(trainer, at);
  const end = (length - 1) * labelCount;
  let allowed = 0;
  for (let label = 0; label < labelCount; label += 1)
    if (!goesOn(label)) allowed += forward[end + label] ?? 0;
  for (let label = 0; label < labelCount; label += 1) backward[end + label] = goesOn(label) ? 0 : 1 / allowed;
  for (let at = length - 2; at >= 0; at -= 1) fillBackward(trainer, at);
  return logTotal + Math.log(allowed);
}

/** One column of forward sums, divided by their total; returns the logarithm of what was divided out. */
function fillForward({ scores, forward, total, pairWeight }: Trainer, at: number): number {
  const base = at * labelCount;
  let top = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < labelCount; label += 1) top = Math.max(top, scores[base + label] ?? 0);
  let sum = 0;
  for (let label = 0; label < labelCount; label += 1) {
    const weight = Math.exp((scores[base + label] ?? 0) - top);
    scores[base + label] = weight;
    let value = at === 0 && !continues(label) ? 1 : 0;
    if (at > 0)
      for (const before of labelsBefore[label] ?? [])
        value += (forward[base - labelCount + before] ?? 0) * (pairWeight[before * labelCount + label] ?? 0);
    forward[base + label] = value * weight;
    sum += value * weight;
  }
  total[at] = sum;
  for (let label = 0; label < labelCount; label += 1)
    forward[base + label] = (forward[base + label] ?? 0) / sum;
  return Math.log(sum) + top;
}

function fillBackward({ scores, backward, total, pairWeight }: Trainer, at: number): void {
  const base = at * labelCount;
  const next = base + labelCount;
  backward.fill(0, base, next);
  for (let label = 0; label < labelCount; label += 1) {
    const weight = ((backward[next + label] ?? 0) * (scores[next + label] ?? 0)) / (total[at + 1] ?? 1);
    for (const before of labelsBefore[label] ?? [])
      backward[base + before] =
        (backward[base + before] ?? 0) + weight * (pairWeight[before * labelCount + label] ?? 0);
  }
}

/** Move the weights of one example's features and label pairs against the gradient. */
function step(trainer: Trainer, features: readonly Int32Array[], { labels, weight }: Example): void {
  const { forward, backward, expected } = trainer;
  expected.fill(0);
  features.forEach((own, at) => {
    const base = at * labelCount;
    const right = labels[at] ?? 0;
    for (let label = 0; label < labelCount; label += 1) {
      const error = (forward[base + label] ?? 0) * (backward[base + label] ?? 0) - (label === right ? 1 : 0);
      if (Math.abs(error) > 1e-3) move(trainer, own, label, error * weight);
    }
    if (at > 0) expectPairs(trainer, at, (labels[at - 1] ?? 0) * labelCount + right);
  });
  const { pairs, pairSquares, rate } = trainer;
  for (let slot = 0; slot < expected.length; slot += 1) {
    const gradient = (expected[slot] ?? 0) * weight;
    if (gradient === 0) continue;
    const square = (pairSquares[slot] ?? 0) + gradient * gradient;
    pairSquares[slot] = square;
    pairs[slot] = (pairs[slot] ?? 0) - (rate * gradient) / Math.sqrt(square);
  }
}

function move(
  { weights, squares, rate, options }: Trainer,
  own: Int32Array,
  label: number,
  error: number,
): void {
  for (const feature of own) {
    const slot = feature * labelCount + label;
    const value = weights[slot] ?? 0;
    const gradient = error + options.decay * value;
    const square = (squares[slot] ?? 0) + gradient * gradient;
    squares[slot] = square;
    weights[slot] = value - (rate * gradient) / Math.sqrt(square);
  }
}

function expectPairs(
  { forward, backward, scores, total, pairWeight, expected }: Trainer,
  at: number,
  right: number,
): void {
  const base = at * labelCount;
  for (let label = 0; label < labelCount; label += 1) {
    const rest = ((scores[base + label] ?? 0) * (backward[base + label] ?? 0)) / (total[at] ?? 1);
    if (rest === 0) continue;
    for (const before of labelsBefore[label] ?? []) {
      const slot = before * labelCount + label;
      expected[slot] =
        (expected[slot] ?? 0) + (forward[base - labelCount + before] ?? 0) * (pairWeight[slot] ?? 0) * rest;
    }
  }
  expected[right] = (expected[right] ?? 0) - 1;
}
