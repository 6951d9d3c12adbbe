import { tokenKinds } from '../../text/tokens.ts';
import { replacingOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { addWord, hashesOf } from './hashing.ts';
import { wordLists } from './program-data.ts';
import { isCapitalBeside, styles } from './reading.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, bitsOf, bodyBits, personalBits, placeBits } from './word-lists.ts';

// Towns and provinces of several words that the lists hold whole, and countries: "May Pen" where the tagger saw a month, "Quang Nam" where it saw a person.

const smallPlaces = bitsOf('town');
const anyPlace = placeBits | smallPlaces;
const countryBit = bitOf('country');
const noCountry = bodyBits | personalBits | bitOf('demonym');
const givenBit = bitOf('given');
const familyBit = bitOf('family');
const titleBits = bitsOf('title', 'role');
const mostWords = 5;
/** Where the tagger is surer than this of something else it is left alone: provinces are seldom anything else, towns often. */
const doubtful = { province: 0.95, town: 0.7 } as const;
const confidence = 0.9;

//   in May Pen     New mayor of May Pen
const locatives = hashesOf(['at', 'from', 'in', 'near', 'of', 'to', 'around', 'outside', 'for', 'and']);

/** The names, with such places as places, and with those that the tagger missed where a place stands. Names in order; linear. */
export function withKnownPlaces(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const settled = names.map((name) =>
    isKnownPlace(name, prepared) ? ({ ...name, kind: 'place', rule: 'known-place' } as const) : name,
  );
  return replacingOverlaps(settled, missedPlaces(settled, prepared));
}

function isKnownPlace(name: Named, { matches, reading }: Prepared): boolean {
  const { first, kind, last } = name;
  if (kind === 'place' || last - first < 2 || last - first > mostWords) return false;
  const listed = listsOf(name);
  if ((listed & anyPlace) === 0 || (listed & (bodyBits | personalBits)) !== 0) return false;
  if (name.confidence >= ((listed & placeBits) === 0 ? doubtful.town : doubtful.province)) return false;
  if (((matches.word[first] ?? 0) & givenBit) !== 0 && ((matches.word[last - 1] ?? 0) & familyBit) !== 0)
    return false;
  const before = reading.sentence[first - 1] === reading.sentence[first] ? (matches.word[first - 1] ?? 0) : 0;
  return (before & titleBits) === 0;
}

/** Rows of capitals that a list of places holds whole, behind "in" or before another place. */
function missedPlaces(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { matches, reading } = prepared;
  const { tokens } = reading;
  const found: Named[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const bits = (matches.first[at] ?? 0) | ((matches.alone[at] ?? 0) & countryBit);
    if ((bits & anyPlace) === 0 || tokens.kind[at] !== tokenKinds.capital) continue;
    while (next < names.length && (names[next]?.last ?? 0) <= at) next += 1;
    const last = endOfMissed(at, names[next], prepared);
    if (last === 0) continue;
    const span = { start: tokens.start[at] ?? 0, end: tokens.end[last - 1] ?? 0 };
    found.push(withWords({ ...span, kind: 'place', confidence, rule: 'known-place' }, prepared));
    at = last - 1;
  }
  return found;
}

/** One past the last word of a listed place that begins there and that the tagger did not see; 0 for none. */
function endOfMissed(at: number, next: Named | undefined, prepared: Prepared): number {
  const limit = next?.first ?? Number.POSITIVE_INFINITY;
  if (limit <= at) return 0;
  if (isCountry(at, prepared)) return at + 1;
  if (prepared.reading.style[at] !== styles.plain) return 0;
  const last = endOfPlace(at, limit, prepared);
  return last > 0 && (isLocative(at, prepared) || isBeforePlace(last, next, prepared)) ? last : 0;
}

/** One past the last word of the longest listed place that begins there, with capitals throughout and none beside it; 0 for none. */
function endOfPlace(first: number, limit: number, { reading }: Prepared): number {
  const { lower } = reading;
  const goesOn = (at: number): boolean => isCapitalBeside(at, first, reading);
  if (goesOn(first - 1)) return 0;
  let hash = addWord(0, lower[first] ?? 0);
  let end = 0;
  for (let at = first + 1; at < Math.min(first + mostWords, limit) && goesOn(at); at += 1) {
    hash = addWord(hash, lower[at] ?? 0);
    const bits = wordLists().find(hash);
    if ((bits & anyPlace) !== 0 && (bits & (bodyBits | personalBits)) === 0) end = at + 1;
  }
  return end > 0 && !goesOn(end) ? end : 0;
}

/** "The President of Dravania Mr. Orra": a country that is nobody's name and no word of every day, and no part of a longer name. */
function isCountry(at: number, prepared: Prepared): boolean {
  const { matches, reading } = prepared;
  const bits = matches.alone[at] ?? 0;
  if ((bits & countryBit) === 0 || (bits & noCountry) !== 0 || bandOf(bits) > 0) return false;
  return isLocative(at, prepared) && !isCapitalBeside(at - 1, at, reading) && !isNextOfName(at, prepared);
}

/** A capital behind it that is no title. */
const isNextOfName = (at: number, { matches, reading }: Prepared): boolean =>
  reading.text[reading.tokens.end[at] ?? 0] === '-' ||
  (isCapitalBeside(at + 1, at, reading) &&
    ((matches.word[at + 1] ?? 0) & titleBits) === 0 &&
    reading.text[(reading.tokens.end[at + 1] ?? 0) - 1] !== '.'); // Mr.

const isLocative = (first: number, { reading: { lower, sentence } }: Prepared): boolean =>
  sentence[first - 1] === sentence[first] && locatives.has(lower[first - 1] ?? 0);

/** "May Pen, Clarendon": the next name is the place in which it lies. */
const isBeforePlace = (
  last: number,
  next: Named | undefined,
  { reading: { text, tokens } }: Prepared,
): boolean =>
  next?.kind === 'place' &&
  next.start === (tokens.end[last - 1] ?? 0) + 2 &&
  text.startsWith(', ', next.start - 2);
