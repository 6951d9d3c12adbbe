// From the model's own probability to a confidence that means what it says: by a line on the log-odds scale for each kind, then by the
// article that the name stands in.
import type { NameSpan } from './name-span.ts';

/** Number of values a calibration has for each kind: slope and offset. */
export const valuesByKind = 2;

/**
 * Confidence (0.01 to 0.99) of a name of the kind with this index. `calibration` holds slope and offset for each kind; one
 * that is empty or all nought leaves the probability as it is.
 */
export function confidenceOf(calibration: Float64Array, kind: number, probability: number): number {
  const slope = calibration[kind * valuesByKind] ?? 0;
  const offset = calibration[kind * valuesByKind + 1] ?? 0;
  const raw = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  const odds = slope === 0 ? logOdds(raw) : slope * logOdds(raw) + offset;
  return confidenceAt(odds);
}

function confidenceAt(odds: number): number {
  const value = 1 / (1 + Math.exp(-odds));
  return Math.min(0.99, Math.max(0.01, Math.round(value * 1000) / 1000));
}

/** How much the log-odds of a confidence counts, that of the other names of the article, and that a name has several words. */
export interface WithinWeights {
  readonly offset: number;
  readonly own: number;
  readonly beside: number;
  readonly severalWords: number;
}

/** Fitted by `npm run train -- FOLDER --confidence` (see training/README.md). */
const FITTED: WithinWeights = { offset: 0.32, own: 0.99, beside: 0.54, severalWords: -0.38 };

/** The mean log-odds of the names that this was fitted to: an article with such names is as usual. */
const USUAL = 2.86;
/** An article of few names is taken to have so many more of the usual ones. */
const USUAL_ONES = 5;
/** The mean is taken in steps: a name more would else move each of its article a little, and every page that shows one. */
const STEP = 0.25;

/**
 * The same names, each as sure as its article lets it be: where the others are doubtful (registers that nothing was learned from, pages of
 * capitals), one of 0.6 is wrong more often than in a newspaper, and the ends of several words are missed more often than one. Linear.
 */
export function withinArticle(names: readonly NameSpan[], text: string): readonly NameSpan[] {
  const told = signsWithin(names, text);
  return names.map((name, at) => {
    const { own, beside, severalWords } = told[at] ?? { own: 0, beside: 0, severalWords: 0 };
    const odds =
      FITTED.offset + FITTED.own * own + FITTED.beside * beside + FITTED.severalWords * severalWords;
    return { ...name, confidence: confidenceAt(odds) };
  });
}

/** Of each name what `WithinWeights` weigh; `beside` is 0 in an article as usual. */
export function signsWithin(
  names: readonly NameSpan[],
  text: string,
): readonly Omit<WithinWeights, 'offset'>[] {
  const odds = names.map(({ confidence }) => logOdds(Math.min(0.99, Math.max(0.01, confidence))));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return names.map(({ start, end }, at) => {
    const own = odds[at] ?? 0;
    const mean = (all - own + USUAL_ONES * USUAL) / (names.length - 1 + USUAL_ONES);
    const beside = Math.round((mean - USUAL) / STEP) * STEP;
    return { own, beside, severalWords: /\s/u.test(text.slice(start, end)) ? 1 : 0 };
  });
}

/** The logarithm of p / (1 - p). */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}
