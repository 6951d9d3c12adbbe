import { replacingOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { hashOf } from './hashing.ts';
import { type Named, withWords } from './span-rules.ts';
import { bitOf, placeBits } from './word-lists.ts';

// One place of two names, cut in two at its "and": "Bosnia and Herzegovina", and the body whose name begins with it, "Antigua and
// Barbuda Football Association".

const and = hashOf('and');
/** Small ones too: a row with an "and" is no everyday words. */
const listed = placeBits | bitOf('town');
/** The words of a listed place on either side of its "and". */
const longestSide = 4;

/** The names, with such places and what they begin whole. Names in order; linear. */
export function withPairedPlaces(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { matches, reading } = prepared;
  const whole: Named[] = [];
  let next = 0;
  for (let at = 1; at < reading.tokens.length; at += 1) {
    if (reading.lower[at] !== and || ((matches.inner[at] ?? 0) & listed) === 0) continue;
    while ((names[next]?.last ?? Number.POSITIVE_INFINITY) <= at - longestSide) next += 1;
    const joined = joinedAt(at, names.slice(next, next + 2 * longestSide), prepared);
    if (joined !== null) whole.push(joined);
  }
  return replacingOverlaps(names, whole);
}

/** The name across this "and", where the names near it end or begin there. */
function joinedAt(at: number, near: readonly Named[], prepared: Prepared): Named | null {
  const [first, last] = rowAround(at, prepared);
  const right = near.find((name) => name.first > first && name.first <= at + 1 && name.last > at + 1);
  const left = near.find((name) => name.first === first && name.last === at);
  if (near.some((name) => name.first <= first && name.last > at + 1)) return null; // whole as it is
  const known = right ?? left;
  if (known === undefined || (right !== undefined && right.last < last)) return null;
  const { start, end } = prepared.reading.tokens;
  const kind = right !== undefined && right.last > last ? right.kind : 'place';
  const confidence = Math.max(left?.confidence ?? 0, right?.confidence ?? 0);
  const until = Math.max(right?.end ?? 0, end[last - 1] ?? 0);
  return withWords(
    { ...known, kind, confidence, start: start[first] ?? 0, end: until, rule: 'paired-place' },
    prepared,
  );
}

/** The first token of the listed place around this one, and one past its last. */
function rowAround(at: number, { matches }: Prepared): readonly [number, number] {
  const bits = (matches.inner[at] ?? 0) & listed;
  let first = at - 1;
  while (first > at - longestSide && ((matches.first[first] ?? 0) & bits) === 0) first -= 1;
  let last = at + 1;
  while (last < at + longestSide && ((matches.last[last] ?? 0) & bits) === 0) last += 1;
  return [first, last + 1];
}
