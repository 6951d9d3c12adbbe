import {
  PLACES_AFTER_ONE,
  PLACES_AFTER_TWO,
  PLACES_BEFORE,
  PLACES_OF,
  UNIONS_OF_PEOPLE,
} from '../../lexicon/place-heads.ts';
import { signsBefore } from '../../text/signs-before.ts';
import { tokenKinds } from '../../text/tokens.ts';
import { inOrder } from '../without-overlaps.ts';
import { withConstituencies } from './constituencies.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitsOf, bodyBits, sortOf } from './word-lists.ts';

// Where only a place can stand, a doubtful name is one, and so is an unknown word: "the town of Vesk", "the river Tano", "the Ness and Orra valleys".

const ofWords = hashesOf(PLACES_OF);
const beforeWords = hashesOf(PLACES_BEFORE);
const afterOne = hashesOf(PLACES_AFTER_ONE);
const afterTwo = hashesOf(PLACES_AFTER_TWO);
const [of, and, the] = [hashOf('of'), hashOf('and'), hashOf('the')];
const articles = hashesOf(['a', 'an']);
const noPlaces = bitsOf('demonym', 'title', 'role', 'time');
/** Of which the lists know few: "the Democratic and Republican counties". */
const adjective = /(?:al|ary|ese|ic|ive|ous)$/u;
/** Where the tagger is surer than this it is left alone. */
const doubtful = 0.85;
/** Where it is surer than this of a person, also before the word for a stretch of land. */
const sure = 0.93;
const confidence = 0.8;
const most = 3; // words

//   in the Municipality of Drava
const inside = /(?:^|[^\p{L}])(?:across|around|in|inside|near|outside|throughout|within) the $/iu;
const unit =
  /^(?:Borough|Canton|City|Commune|County|District|Governorate|Municipality|Parish|Prefecture|Province|State|Township) of /u;

/** What governs a stretch of land, where something happens in it. */
const isUnit = ({ kind, start, end }: Named, text: string): boolean =>
  kind === 'organisation' && unit.test(text.slice(start, end)) && inside.test(signsBefore(text, start, 16));

//   in Char Ababil Union
const union = new RegExp(
  `^(?!.*(?:${UNIONS_OF_PEOPLE.join('|')}|['’]s?) )\\p{Lu}[\\p{L} -]{2,40} Union$`,
  'u',
);

/** Where an article tells of upazilas, what is called a union is the smallest of their parts. */
const isUnion = ({ confidence, end, kind, start }: Named, text: string): boolean =>
  kind === 'organisation' &&
  confidence < sure &&
  text.endsWith(' Union', end) &&
  union.test(text.slice(start, end)) &&
  (text.includes('Upazila') || text.includes('upazila'));

/** "Char Fasson upazila": what it is stands behind it, and nobody is called so. */
const isBeforeHead = (name: Named, { reading: { lower, sentence, tokens } }: Prepared): boolean =>
  name.kind === 'person' &&
  name.confidence < sure &&
  tokens.kind[name.last] === tokenKinds.lower &&
  afterOne.has(lower[name.last] ?? 0) &&
  sentence[name.last] === sentence[name.first];

/** The names, with those that the words beside them call places as places, and with such places that the tagger missed. Names in order; linear. */
export function placesByHeads(found: readonly Named[], prepared: Prepared): readonly Named[] {
  return withConstituencies(besideHeads(found, prepared), prepared);
}

function besideHeads(found: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text } = prepared.reading;
  const names = found.map((name) =>
    isUnit(name, text) || isUnion(name, text) || isBeforeHead(name, prepared)
      ? ({ ...name, kind: 'place', rule: 'place-head' } as const)
      : name,
  );
  const spots = spotsOf(prepared);
  if (spots.length === 0) return names;
  const changed = new Map<Named, Named>();
  const missed: Named[] = [];
  let next = 0;
  for (const at of spots) {
    while (next < names.length && (names[next]?.last ?? 0) <= at) next += 1;
    const name = names[next];
    if (name === undefined || name.first > at) {
      const place = missedAt(at, name?.first ?? Number.POSITIVE_INFINITY, prepared);
      if (place !== null) missed.push(place);
    } else if (name.first === at && isOpen(name))
      changed.set(name, { ...name, kind: 'place', rule: 'place-head' });
  }
  const settled = changed.size === 0 ? names : names.map((name) => changed.get(name) ?? name);
  return inOrder(settled, missed);
}

const isOpen = (name: Named): boolean =>
  name.kind !== 'place' &&
  name.confidence < doubtful &&
  name.last - name.first <= most &&
  (listsOf(name) & bodyBits) === 0;

/** The tokens at which such a place begins, in order. */
function spotsOf(prepared: Prepared): readonly number[] {
  const { kind, length } = prepared.reading.tokens;
  const spots: number[] = [];
  for (let at = 1; at < length - 1; at += 1) if (kind[at] === tokenKinds.lower) addSpots(spots, prepared, at);
  return spots.sort((a, b) => a - b);
}

/** The tokens beside the small word at `at` that it calls places; the words of the list are asked for last: most words stand beside none. */
function addSpots(spots: number[], { reading }: Prepared, at: number): void {
  const { lower, sentence } = reading;
  const { kind } = reading.tokens;
  const word = lower[at] ?? 0;
  if (lower[at + 1] === of) {
    if (kind[at + 2] !== tokenKinds.capital || !ofWords.has(word)) return;
    if (sentence[at + 2] === sentence[at]) spots.push(at + 2);
  } else if (lower[at - 1] === the) {
    if (kind[at + 1] !== tokenKinds.capital || !beforeWords.has(word)) return;
    if (sentence[at + 1] === sentence[at]) spots.push(at + 1);
  } else if (lower[at - 2] === and && afterTwo.has(word)) addPair(spots, reading, at);
  else if (kind[at - 1] === tokenKinds.capital && afterOne.has(word)) addLone(spots, reading, at);
}

/** "Sazan island": one capital, and no second before it; "an Ainu village" is a people's. */
function addLone(
  spots: number[],
  { lower, opens, sentence, tokens: { kind } }: Prepared['reading'],
  at: number,
): void {
  if (sentence[at - 1] !== sentence[at] || articles.has(lower[at - 2] ?? 0)) return;
  if (kind[at - 2] !== tokenKinds.capital || opens[at - 1] !== 0) spots.push(at - 1);
}

/** "The Ness and Orra valleys": two capitals joined, and no third before them. */
function addPair(
  spots: number[],
  { lower, sentence, tokens: { kind } }: Prepared['reading'],
  at: number,
): void {
  if (kind[at - 1] !== tokenKinds.capital || kind[at - 3] !== tokenKinds.capital) return;
  if (sentence[at - 3] !== sentence[at]) return;
  if (kind[at - 4] !== tokenKinds.capital || lower[at - 4] === the) spots.push(at - 3, at - 1);
}

/** An unknown word and what capitals follow it. */
function missedAt(first: number, limit: number, prepared: Prepared): Named | null {
  const { matches, reading } = prepared;
  const { sentence, tokens } = reading;
  const bits = matches.word[first] ?? 0;
  const isKnown = bandOf(bits) > 0 || sortOf(bits) > 0;
  const isAdjective = adjective.test(reading.text.slice(tokens.start[first], tokens.end[first]));
  if (isKnown || isAdjective || (bits & noPlaces) !== 0) return null;
  let last = first + 1;
  while (
    last < limit &&
    last - first < most &&
    tokens.kind[last] === tokenKinds.capital &&
    sentence[last] === sentence[first] &&
    tokens.start[last] === (tokens.end[last - 1] ?? 0) + 1
  )
    last += 1;
  if (last === limit || tokens.kind[last] === tokenKinds.capital) return null; // part of more
  const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
  if (!/^[\s,.;:)"'”]|^$/u.test(reading.text.slice(end, end + 1))) return null;
  return withWords({ start, end, kind: 'place', confidence, rule: 'place-head' }, prepared);
}
