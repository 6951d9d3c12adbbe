import {
  armsOfUnits,
  longUnitsBeforeNumbers,
  unitsBeforeNumbers,
  unitsBehindNumbers,
} from '../../lexicon/numbered-units.ts';
import { tokenKinds } from '../../text/tokens.ts';
import { replacingOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { addWord, hashesOf, hashOf } from './hashing.ts';
import { type Named, withWords } from './span-rules.ts';
import { bitOf, bitsOf } from './word-lists.ts';

// Units of armies and navies have their numbers with them: "Destroyer Squadron 1", "U.S. 7th Fleet".

const confidence = 0.85;
const mostBefore = 6; // words
const mostArms = 2;
const units = hashesOf(unitsBeforeNumbers);
const longUnits: ReadonlySet<number> = new Set(
  longUnitsBeforeNumbers.map(([one, other]) => addWord(addWord(0, hashOf(one)), hashOf(other))),
);
const unitsBehind = hashesOf(unitsBehindNumbers);
const arms = hashesOf(armsOfUnits);
const number = /^\d{1,3}$/u;
const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/u;
const goesOn = /^(?:[.,:/–-]\d|%)/u;
const officers = bitsOf('title', 'role');
const countryBit = bitOf('country');

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The names, with such units from their first word to their number as bodies. Names in order; linear. */
export function withNumberedUnits(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { tokens } = prepared.reading;
  const found: Named[] = [];
  let next = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens.kind[at] !== tokenKinds.number) continue;
    while (next < names.length && (names[next]?.last ?? 0) < at) next += 1;
    const unit = unitBefore(at, names[next], prepared) ?? unitBehind(at, prepared);
    if (unit === null || (found.at(-1)?.last ?? 0) > unit.first) continue;
    const span = { start: tokens.start[unit.first] ?? 0, end: tokens.end[unit.last - 1] ?? 0 };
    found.push(withWords({ ...span, kind: 'organisation', confidence, rule: 'numbered-unit' }, prepared));
  }
  return replacingOverlaps(names, found);
}

/** "Carrier Strike Group 1", from where the tagger saw it begin or from the first of the capitals before it that is no office. */
function unitBefore(at: number, name: Named | undefined, { matches, reading }: Prepared): Stretch | null {
  const { exact, opens, sentence, text, tokens } = reading;
  const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
  const isUnit = units.has(exact[at - 1] ?? 0) || isLongUnit(at - 1, exact);
  if (!isUnit || sentence[at - 1] !== sentence[at] || start !== (tokens.end[at - 1] ?? 0) + 1) return null;
  if (!number.test(text.slice(start, end)) || goesOn.test(text.slice(end, end + 2))) return null;
  if (name !== undefined && name.first < at && name.last >= at) return { first: name.first, last: at + 1 };
  let first = at - (units.has(exact[at - 1] ?? 0) ? 1 : 2);
  while (
    at - first < mostBefore &&
    tokens.kind[first - 1] === tokenKinds.capital &&
    sentence[first - 1] === sentence[at] &&
    opens[first - 1] !== 1 &&
    ((matches.word[first - 1] ?? 0) & officers) === 0
  )
    first -= 1;
  return { first, last: at + 1 };
}

const isLongUnit = (last: number, exact: Int32Array): boolean =>
  longUnits.has(addWord(addWord(0, exact[last - 1] ?? 0), exact[last] ?? 0));

/** "U.S. 7th Fleet": a country in letters, a number and a unit. */
function unitBehind(at: number, { matches, reading }: Prepared): Stretch | null {
  const { exact, sentence, text, tokens } = reading;
  const isOfCountry =
    tokens.kind[at - 1] === tokenKinds.upper && ((matches.alone[at - 1] ?? 0) & countryBit) !== 0;
  if (!isOfCountry || !ordinal.test(text.slice(tokens.start[at], tokens.end[at]))) return null;
  let last = at + 1;
  while (last - at <= mostArms && arms.has(exact[last] ?? 0)) last += 1;
  return unitsBehind.has(exact[last] ?? 0) && sentence[last] === sentence[at - 1]
    ? { first: at - 1, last: last + 1 }
    : null;
}
