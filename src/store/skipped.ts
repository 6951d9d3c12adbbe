import type { Problem } from '../records/problem.ts';

/** The warning that a seed or folder was passed over; `what` is a sentence without its full stop. */
export function skipped(file: string, code: string, what: string, hint: string): Problem {
  return { code, level: 'warning', file, line: null, message: `${what}; it was skipped.`, hint };
}
