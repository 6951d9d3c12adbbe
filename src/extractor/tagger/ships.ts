import { shipEnds, shipKinds, shipPrefixes } from '../../lexicon/ships.ts';
import type { Prepared } from './features.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bitsOf, bodyBits } from './word-lists.ts';

// A ship is no person, no body and no place, whatever its name is: "the tanker Sounion", "MV Wakashio".

const cues = `(?<![\\p{L}\\p{N}-])(?:(?:${shipKinds}),? (?:the )?["“‘']?|(?:${shipEnds}) of the ["“‘']?|(?:${shipPrefixes}) (?:\\p{Lu}\\p{L}{1,12} )?)`;
const cue = new RegExp(`${cues}$`, 'u');
const cueOfRun = new RegExp(
  `${cues}(?=(?<run>\\p{Lu}[\\p{L}’'-]{1,20}(?: \\p{Lu}[\\p{L}’'-]{1,20}){0,3}))`,
  'gu',
);
const REACH = 30; // characters: the longest cue with its comma and quotation mark
const knownBits = bodyBits | bitsOf('country', 'region', 'demonym');

/**
 * The names without those of ships. Who is shown to be a ship at one place is one in the whole article, but for people: the
 * Queen Elizabeth is a ship, and Queen Elizabeth is not. Countries and known bodies stay: "a tanker Iran seized". Linear.
 */
export function withoutShips(names: readonly Named[], prepared: Prepared): readonly Named[] {
  if (names.length === 0) return names;
  const runs = shipRuns(prepared);
  const ships = new Set(runs.map(({ exact }) => exact));
  const here = new Set<Named>();
  let next = 0;
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    while ((runs[next]?.end ?? Number.POSITIVE_INFINITY) <= name.start) next += 1;
    const isInRun = (runs[next]?.start ?? Number.POSITIVE_INFINITY) < name.end && !isKnown(name);
    if (!isInRun && !isCalledShip(name, prepared)) continue;
    here.add(name);
    if (name.kind !== 'person') ships.add(name.exact);
  }
  return here.size + ships.size === 0
    ? names
    : names.filter((name) => !here.has(name) && !(name.kind !== 'person' && ships.has(name.exact)));
}

/** The capitals behind each cue, in order, whether or not they were taken for a name. */
function shipRuns(prepared: Prepared): readonly Named[] {
  return [...prepared.reading.text.matchAll(cueOfRun)].flatMap((match) => {
    const run = match.groups?.['run'] ?? '';
    const start = match.index + match[0].length;
    const span = { start, end: start + run.length, kind: 'place', confidence: 1, rule: '' } as const;
    const name = withWords(span, prepared);
    return isKnown(name) ? [] : [name];
  });
}

const isKnown = (name: Named): boolean => (listsOf(name) & knownBits) !== 0;

/** Also where the letters were taken into the name. */
function isCalledShip(name: Named, { reading: { text } }: Prepared): boolean {
  const own = text.slice(name.start, name.start + REACH);
  if (begins.test(own)) return true;
  return !isKnown(name) && cue.test(text.slice(Math.max(0, name.start - REACH), name.start));
}

const begins = new RegExp(`^(?:${shipPrefixes}) \\p{Lu}`, 'u');
