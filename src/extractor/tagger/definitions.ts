import {
  calledBodies,
  calledPeople,
  calledPlaces,
  definedBodies,
  definedPeople,
  definedPlaces,
} from '../../lexicon/definitions.ts';
import { signsBefore } from '../../text/signs-before.ts';
import { tokenKinds } from '../../text/tokens.ts';
import { inOrder } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import type { NameKind } from './labels.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, bodyBits, placeBits, sortOf } from './word-lists.ts';

// A sentence that tells what something is decides for the whole article: "Santa Rufina is the third largest island of the group".

const more =
  '(?=[,.;:)]| (?:about|and|at|between|by|for|founded|from|in|known|located|near|north|of|off|on|published|situated|south|that|where|which|who|whose|with)(?![\\p{L}-]))';
//   Marda is a small town in the north       Hemsko, an island off Coron
//         ^told      ^what                          ^told  ^what
const defined = new RegExp(
  `^(?: \\([^()]{1,60}\\))?(?:,? (?:is|was) (?:an?|one of the|the)|, (?:an?|the (?:capital|largest|oldest|second|third|main)))(?: [\\p{L}'-]{1,16}){0,4}? (?:(?<place>${definedPlaces})|(?<body>${definedBodies})|(?<person>${definedPeople}))${more}`,
  'u',
);
//   a rock band called Rustbucket       the island's capital, Vila Branca
//          ^what  ^told                              ^what
const called = new RegExp(
  `(?:(?<![\\p{L}-])(?:(?<place>${definedPlaces}|${calledPlaces})|(?<body>${definedBodies}|${calledBodies})|(?<person>${definedPeople}|${calledPeople})) (?:called|named)(?: the)?|(?<seat>(?:(?:'s|(?<!\\p{L})(?:the|its|their|provincial|regional|state|national|district|county)) capital|largest city|main town|chief town|county seat),)) ["“]?$`,
  'u',
);
const callings = hashesOf(['called', 'named', 'capital', 'city', 'town', 'seat']);
const cheap = /^(?: (?:is|was|\()|,)/u;
const inRow =
  /(?:,|(?:^|[^\p{L}])(?:[Aa]nd|[Aa]t|[Ff]or|[Ff]rom|[Ii]n|[Nn]ear|[Oo]f|[Tt]o|[Ww]ith|[Bb]y|the|[Aa]s)) $/u;
const reach = 150; // characters: a bracket, four words and the longest entry
const lead = 50;
const most = 4; // words
const mostMissed = 3;
const shortest = 3; // characters of a name that no list has
/** Where the tagger is surer than this of a person's full name, it is left alone. */
const doubtful = 0.97;
/** Where it is surer than this elsewhere, a sentence that tells what it took for granted changes nothing. */
const unsure = 0.85;
const countryBit = bitOf('country');

/** The names with the kind that a sentence of the article gives them. Names in order; linear. */
export function kindsByDefinitions(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const told = new Map<number, NameKind>();
  const contradicted = new Set<number>();
  for (const name of names) {
    const kind = kindOf(name, prepared);
    if (kind === null) continue;
    if (kind !== name.kind) contradicted.add(name.exact);
    if (!told.has(name.exact) || (kind !== name.kind && told.get(name.exact) === name.kind))
      told.set(name.exact, kind);
  }
  if (told.size === 0) return names;
  return names.map((name) => {
    const kind = told.get(name.exact);
    if (kind === undefined || kind === name.kind) return name;
    if (name.confidence >= unsure && !contradicted.has(name.exact)) return name;
    return { ...name, kind, rule: 'definition' };
  });
}

function kindOf(name: Named, prepared: Prepared): NameKind | null {
  if (name.confidence >= doubtful || name.last - name.first > most) return null;
  const groups = calledBefore(name.start, name.first, prepared) ?? definedBehind(name, prepared.reading.text);
  if (groups === undefined) return null;
  const listed = listsOf(name);
  if (groups['place'] !== undefined || groups['seat'] !== undefined)
    return (listed & bodyBits) === 0 ? 'place' : null;
  if ((listed & (groups['body'] === undefined ? bodyBits | placeBits : countryBit)) !== 0) return null;
  return groups['body'] === undefined ? 'person' : 'organisation';
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What it is called right before its name. */
function calledBefore(
  start: number,
  first: number,
  { reading: { lower, text } }: Prepared,
): Groups | undefined {
  for (let at = first - 1; at >= first - 3; at -= 1)
    if (callings.has(lower[at] ?? 0)) return called.exec(signsBefore(text, start, lead))?.groups;
  return undefined;
}

/** What it is said to be right behind its name. */
function definedBehind({ start, end }: Named, text: string): Groups | undefined {
  if (!cheap.test(text.slice(end, end + 4))) return undefined;
  const groups = defined.exec(text.slice(end, end + reach))?.groups;
  return groups !== undefined && inRow.test(signsBefore(text, start, 8)) ? undefined : groups;
}

const [calledWord, namedWord, the] = [hashOf('called'), hashOf('named'), hashOf('the')];
const confidence = 0.8;

/** Names that the tagger missed behind "a band called" and before "is an island": one to three capitals. Names in order; linear. */
export function withCalled(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { lower, tokens } = prepared.reading;
  const missed: Named[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const first = firstTold(at, prepared);
    if (first < 0) continue;
    while (next < names.length && (names[next]?.last ?? 0) <= first) next += 1;
    const limit = names[next]?.first ?? tokens.length;
    const name = capitalsFrom(first, { from: at, limit, prepared });
    const isCalled = first > at && lower[at] !== the;
    if (name === null || !(isCalled || isUnknown(name, prepared))) continue;
    const kind = kindOf(name, prepared);
    if (kind !== null) missed.push({ ...name, kind });
  }
  return inOrder(names, missed);
}

/** Where a name can begin that the sentence tells of: behind "called" at `at`, or with the sentence itself; below nought where none can. */
function firstTold(at: number, prepared: Prepared): number {
  const { lower } = prepared.reading;
  if (lower[at] === calledWord || lower[at] === namedWord) return at + 1;
  if (!opensSentence(at, prepared)) return -1;
  const first = lower[at] === the ? at + 1 : at;
  return isTold(first, prepared) ? first : -1;
}

/** Behind the row of capitals that begins there stands what can tell of it. */
function isTold(first: number, { reading: { text, tokens } }: Prepared): boolean {
  let last = first;
  while (last - first < mostMissed && tokens.kind[last] === tokenKinds.capital) last += 1;
  const end = tokens.end[last - 1] ?? 0;
  return last > first && cheap.test(text.slice(end, end + 4));
}

/** "Kond" and "The" of "The Tano" at the head of a sentence. */
const opensSentence = (at: number, { reading: { opens, tokens } }: Prepared): boolean =>
  opens[at] === 1 && tokens.kind[at] === tokenKinds.capital;

/** Words that English does not know; 'I' and initials are none. */
function isUnknown({ start, end, first, last }: Named, { matches, reading: { text } }: Prepared): boolean {
  if (end - start < shortest) return false;
  for (let at = first; at < last; at += 1)
    if (bandOf(matches.word[at] ?? 0) > 0 || sortOf(matches.word[at] ?? 0) > 0) return false;
  return !/\.$/u.test(text.slice(start, end)); // "S. A."
}

/** One to three capitals before `limit`, in the sentence of the token at `from`, that are no part of more. */
function capitalsFrom(
  first: number,
  { from, limit, prepared }: { readonly from: number; readonly limit: number; readonly prepared: Prepared },
): Named | null {
  const { sentence, tokens } = prepared.reading;
  const isPart = (at: number): boolean =>
    tokens.kind[at] === tokenKinds.capital && sentence[at] === sentence[from];
  let last = first;
  while (last < limit && last - first < mostMissed && isPart(last)) last += 1;
  if (last === first || isPart(last)) return null;
  const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
  return withWords({ start, end, kind: 'person', confidence, rule: 'definition' }, prepared);
}
