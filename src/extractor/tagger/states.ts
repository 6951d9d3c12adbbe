import { regionsOfCountries } from '../../lexicon/regions.ts';
import { DIRECTIONS, STATE_ADJECTIVES, STATE_WORDS } from '../../lexicon/state-words.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { speltOut } from './spelt-out.ts';
import { bitOf, bitsOf, bodyBits } from './word-lists.ts';

// A country is a place whatever it does, and so is a state that is no more: "Russia said", "British Honduras", "the Kingdom of Kongo".

const countryBit = bitOf('country');
const bodyWord = bitOf('organisation-word');
const demonymBit = bitOf('demonym');
const of = hashOf('of');
const directions = hashesOf(DIRECTIONS);
const states = hashesOf(STATE_WORDS);
const adjectives = hashesOf(STATE_ADJECTIVES);
const state = hashOf('state');
const regionBit = bitOf('region');
const townBits = bitsOf('city', 'town');
/** States whose universities are called so: "Ohio State". */
const american: ReadonlySet<string> = new Set(
  regionsOfCountries.flatMap(([code, names]) => (code === 'US' ? names : [])),
);

/** Countries and states taken for bodies, as places. Linear. */
export function statesArePlaces(names: readonly Named[], prepared: Prepared): readonly Named[] {
  return names.map((name) => {
    if (name.kind !== 'organisation') return name;
    const listed = listsOf(name);
    if ((listed & countryBit) !== 0)
      return name.rule === speltOut ? name : { ...name, kind: 'place', rule: 'country' };
    if ((listed & bodyBits) !== 0) return name;
    const land = afterDirection(name, prepared);
    if (land !== null) return land;
    if (!isState(name, prepared) && !isRegionsState(name, prepared)) return name;
    return { ...name, kind: 'place', rule: 'state' };
  });
}

/** The country in "Northern Algeria is dry": at the head of a sentence the direction has its capital from there. */
function afterDirection({ first, last, ...name }: Named, prepared: Prepared): Named | null {
  const { lower, opens, tokens } = prepared.reading;
  if (last - first !== 2 || opens[first] !== 1 || !directions.has(lower[first] ?? 0)) return null;
  const start = tokens.start[first + 1] ?? name.start;
  const land = withWords({ ...name, start, kind: 'place', rule: 'country' }, prepared);
  return (listsOf(land) & countryBit) === 0 ? null : land;
}

/** "Adamawa State said": a region with that word is the region; "Kent State" is a university, for towns are called Kent too. */
function isRegionsState({ first, last, ...name }: Named, prepared: Prepared): boolean {
  const { lower, text, tokens } = prepared.reading;
  if (last - first < 2 || lower[last - 1] !== state) return false;
  const end = tokens.end[last - 2] ?? name.end;
  const listed = listsOf(withWords({ ...name, end }, prepared));
  return (listed & (regionBit | townBits)) === regionBit && !american.has(text.slice(name.start, end));
}

/** How words for peoples and dynasties end that no list has: "Moravian", "Samanid". */
const national = /(?:\p{Ll}ian|ean|ese|id)$/u;

/** "People's Republic of Kuria", "Moravian Principality", "French Cameroun". */
function isState({ first, last, ...name }: Named, prepared: Prepared): boolean {
  const { matches, reading } = prepared;
  const { lower, text, tokens } = reading;
  if (last - first < 2) return false;
  let at = first;
  while (at < last - 2 && adjectives.has(lower[at] ?? 0)) at += 1;
  if (states.has(lower[at] ?? 0) && lower[at + 1] === of)
    return ((matches.word[last - 1] ?? 0) & bodyWord) === 0; // "Republic of Kuria Armed Forces"
  const isNational =
    ((matches.word[first] ?? 0) & demonymBit) !== 0 ||
    national.test(text.slice(tokens.start[first], tokens.end[first]));
  if (!isNational) return false;
  if (last - first === 2 && states.has(lower[last - 1] ?? 0)) return true;
  const rest = withWords({ ...name, start: tokens.start[first + 1] ?? 0 }, prepared);
  return (listsOf(rest) & countryBit) !== 0;
}
