import { isCapital, tokenKinds } from '../../text/tokens.ts';
import { hashesOf, hashOf } from './hashing.ts';
import type { ListMatches } from './list-matches.ts';
import { type Reading, styles } from './reading.ts';
import { bitOf } from './word-lists.ts';

// What an article tells of a word at its other places: "Saldo" after a title once is a person everywhere.

/** Bits of evidence; each is one feature of every occurrence of the word. */
export const evidenceBits = {
  capitalInside: 1 << 0,
  capitalInsideOften: 1 << 1,
  capitalAtStart: 1 << 2,
  lowerCase: 1 << 3,
  lowerCaseOften: 1 << 4,
  afterTitle: 1 << 5,
  afterGivenName: 1 << 6,
  beforeSpeech: 1 << 7,
  afterPlacePreposition: 1 << 8,
  afterThe: 1 << 9,
  beforeOrganisationWord: 1 << 10,
  beforePlaceWord: 1 << 11,
  beforeRole: 1 << 12,
  runFirst: 1 << 13,
  runLast: 1 << 14,
  beforeFamilyName: 1 << 15,
  inBrackets: 1 << 16,
  beforeComma: 1 << 17,
  possessive: 1 << 18,
} as const;

const hashes = (words: string): ReadonlySet<number> => hashesOf(words.split(' '));
const placePrepositions = hashes(
  'in at near from to outside around inside across throughout toward towards into',
);
const the = hashOf('the');
const openBracket = hashOf('(');
const closeBracket = hashOf(')');
const comma = hashOf(',');
/** 's, as typewriters and as printers write it. */
export const possessives = hashes("'s ’s");

const titleBit = bitOf('title');
const givenBit = bitOf('given');
const familyBit = bitOf('family');
const speechBit = bitOf('speech');
const organisationBit = bitOf('organisation-word');
const placeBit = bitOf('place-word');
const roleBit = bitOf('role');

/** What the article tells of one word, over all its places. */
export interface WordEvidence {
  /** Its place among the words of the article that have evidence. */
  readonly number: number;
  bits: number;
  /** How many places it has with a capital. */
  count: number;
  /** The first few different words before and after it. */
  readonly before: number[];
  readonly after: number[];
}

/** At most so many neighbours of a word are kept on each side. */
const mostNeighbours = 4;

/** Evidence by lower-case hash, gathered over the whole article. */
export function gatherEvidence(reading: Reading, matches: ListMatches): ReadonlyMap<number, WordEvidence> {
  const evidence = new Map<number, WordEvidence>();
  const { tokens, lower, style } = reading;
  for (const [first, last] of reading.stretches) {
    for (let at = first; at < last; at += 1) {
      if (style[at] === styles.allCapitals || !isCapital(tokens.kind[at])) continue;
      const word = lower[at] ?? 0;
      const known = evidence.get(word) ?? { number: evidence.size, bits: 0, count: 0, before: [], after: [] };
      if (known.count === 0) evidence.set(word, known);
      known.count += 1;
      known.bits |= bitsAt(reading, matches, at, known.bits);
      keepNeighbours(reading, at, known);
    }
  }
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens.kind[at] !== tokenKinds.lower) continue;
    const known = evidence.get(lower[at] ?? 0);
    if (known === undefined) continue;
    const often = (known.bits & evidenceBits.lowerCase) === 0 ? 0 : evidenceBits.lowerCaseOften;
    known.bits |= evidenceBits.lowerCase | often;
  }
  return evidence;
}

function keepNeighbours({ lower, sentence }: Reading, at: number, { before, after }: WordEvidence): void {
  if (at > 0 && sentence[at - 1] === sentence[at]) keep(before, lower[at - 1] ?? 0);
  if (sentence[at + 1] === sentence[at]) keep(after, lower[at + 1] ?? 0);
}

function keep(words: number[], word: number): void {
  if (words.length < mostNeighbours && !words.includes(word)) words.push(word);
}

function bitsAt(reading: Reading, matches: ListMatches, at: number, known: number): number {
  const { opens, style } = reading;
  if (opens[at] === 1 || style[at] === styles.titleCase)
    return evidenceBits.capitalAtStart | before(reading, matches, at) | after(reading, matches, at);
  const often = (known & evidenceBits.capitalInside) === 0 ? 0 : evidenceBits.capitalInsideOften;
  return evidenceBits.capitalInside | often | before(reading, matches, at) | after(reading, matches, at);
}

function before({ tokens, lower, sentence, opens }: Reading, { word }: ListMatches, at: number): number {
  if (at === 0 || sentence[at - 1] !== sentence[at]) return 0;
  const previous = lower[at - 1] ?? 0;
  const bits = word[at - 1] ?? 0;
  let found = 0;
  if ((bits & titleBit) !== 0) found |= evidenceBits.afterTitle;
  if (placePrepositions.has(previous)) found |= evidenceBits.afterPlacePreposition;
  if (previous === the) found |= evidenceBits.afterThe;
  if (previous === openBracket && lower[at + 1] === closeBracket) found |= evidenceBits.inBrackets;
  if (isCapital(tokens.kind[at - 1]) && opens[at - 1] === 0) {
    found |= evidenceBits.runLast;
    if ((bits & givenBit) !== 0) found |= evidenceBits.afterGivenName;
  }
  return found;
}

function after({ tokens, lower, sentence }: Reading, { word }: ListMatches, at: number): number {
  const next = at + 1;
  if (next >= tokens.length || sentence[next] !== sentence[at]) return 0;
  const bits = word[next] ?? 0;
  let found = 0;
  if ((bits & speechBit) !== 0) found |= evidenceBits.beforeSpeech;
  if ((bits & roleBit) !== 0) found |= evidenceBits.beforeRole;
  if (lower[next] === comma) found |= evidenceBits.beforeComma;
  if (possessives.has(lower[next] ?? 0)) found |= evidenceBits.possessive;
  if (isCapital(tokens.kind[next])) {
    found |= evidenceBits.runFirst;
    if ((bits & organisationBit) !== 0) found |= evidenceBits.beforeOrganisationWord;
    if ((bits & placeBit) !== 0) found |= evidenceBits.beforePlaceWord;
    if ((bits & familyBit) !== 0) found |= evidenceBits.beforeFamilyName;
  }
  return found;
}
