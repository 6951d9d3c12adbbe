// From the model's own probability to a confidence that means what it says, by a line on the log-odds scale for each kind.

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
  const value = 1 / (1 + Math.exp(-odds));
  return Math.min(0.99, Math.max(0.01, Math.round(value * 1000) / 1000));
}

/** The logarithm of p / (1 - p). */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}
