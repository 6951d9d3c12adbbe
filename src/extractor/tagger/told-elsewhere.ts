import { DIRECTIONS_BEFORE_PLACES } from '../../lexicon/place-heads.ts';
import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, bodyBits, personalBits, placeBits, sortOf } from './word-lists.ts';

// Places that the article names elsewhere show where another name ends or begins: "First Lutheran Church in Dows", "Judge Swat Asad Hamid", "North
// West Guadalcanal".

const directions = hashesOf(DIRECTIONS_BEFORE_PLACES);
const inWord = hashOf('in');
const given = bitOf('given');
const bodyWord = bitOf('organisation-word');
/** A place is this sure where it stands. */
const sure = 0.75;
/** Where the tagger is surer than this of a body that is called by a direction, it may be a club. */
const doubtful = 0.7;
/** Hardly any is called by a direction of a country. */
const sureOfBody = 0.95;
const country = bitOf('country');

/** The names, parted at such places, and what lies in a direction of one as a place. Names in order; linear. */
export function withPlacesElsewhere(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const places = new Set<number>();
  for (const { confidence, exact, kind } of names)
    if (kind === 'place' && confidence >= sure) places.add(exact);
  return names.flatMap((name) => {
    if (name.last - name.first < 2 || name.kind === 'place') return [name];
    const one = inDirection(name, places, prepared);
    if (one.kind === 'organisation') return bodyInPlace(one, places, prepared);
    return one.kind === 'person' ? personOfPlace(one, places, prepared) : [one];
  });
}

/** "First Lutheran Church in Dows", where Dows is named by itself too. */
function bodyInPlace(name: Named, places: ReadonlySet<number>, prepared: Prepared): readonly Named[] {
  const { lower, tokens } = prepared.reading;
  for (let at = name.first + 2; at < name.last - 1; at += 1) {
    if (lower[at] !== inWord || tokens.kind[at] !== tokenKinds.lower) continue;
    const place = part(name, at + 1, name.last, prepared);
    const isPlace = places.has(place.exact) || isBehindBody(at, name, prepared);
    if (!isPlace || listsOf(name) !== 0) continue;
    return [part(name, name.first, at, prepared), { ...place, kind: 'place' }];
  }
  return [name];
}

/** One or two unknown words behind a body that is whole without them: "Congregational Church in Eldora". */
function isBehindBody(at: number, { last }: Named, { matches }: Prepared): boolean {
  if (last - at > 3 || ((matches.word[at - 1] ?? 0) & bodyWord) === 0) return false;
  for (let next = at + 1; next < last; next += 1) {
    const bits = matches.word[next] ?? 0;
    if (bandOf(bits) > 0 || sortOf(bits) > 0) return false;
  }
  return true;
}

/** "Judge Swat Asad Hamid": the district of the office, which nobody is called by, and a given name behind it. */
function personOfPlace(name: Named, places: ReadonlySet<number>, prepared: Prepared): readonly Named[] {
  const { first, last } = name;
  const { word } = prepared.matches;
  if (last - first < 3 || ((word[first] ?? 0) & personalBits) !== 0) return [name];
  if (((word[first + 1] ?? 0) & given) === 0) return [name];
  const place = part(name, first, first + 1, prepared);
  if (!places.has(place.exact) || listsOf(name) !== 0) return [name];
  return [{ ...place, kind: 'place' }, part(name, first + 1, last, prepared)];
}

/** "North West Guadalcanal" taken for a doubtful body or person. */
function inDirection(name: Named, places: ReadonlySet<number>, prepared: Prepared): Named {
  const { lower } = prepared.reading;
  if (name.confidence >= sureOfBody || !directions.has(lower[name.first] ?? 0)) return name;
  let first = name.first + 1;
  while (first < name.last - 1 && directions.has(lower[first] ?? 0)) first += 1;
  const rest = part(name, first, name.last, prepared);
  const listed = listsOf(rest);
  if (name.confidence >= doubtful && (listed & country) === 0) return name;
  const isPlace = places.has(rest.exact) || (listed & placeBits) !== 0;
  return isPlace && (listsOf(name) & bodyBits) === 0 ? { ...name, kind: 'place', rule: 'direction' } : name;
}

function part(name: Named, first: number, last: number, prepared: Prepared): Named {
  const { end, start } = prepared.reading.tokens;
  const span = { ...name, start: start[first] ?? name.start, end: end[last - 1] ?? name.end };
  return withWords({ ...span, rule: 'place-elsewhere' }, prepared);
}
