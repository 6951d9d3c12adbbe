import { addWord, hashOf } from '../hashing.ts';
import { wordLists } from '../program-data.ts';
import { bitOf } from '../word-lists.ts';
import { plain, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

// Rows of capitals that no list knows: where they begin and end.

/** A row of capitals with the small words inside it. */
export interface Run {
  readonly first: number;
  /** One past its last word. */
  readonly end: number;
  /** Its words speak for a person. */
  readonly isPerson: boolean;
  /** Where to go on when it is no name. */
  readonly skip: number;
}

const givenBit = bitOf('given');
const mostWords = 7;

/** The row of capitals that begins at a word, titles in front left out; null where the word can open no name. */
export function runAt(words: readonly Word[], at: number, vocabulary: Vocabulary): Run | null {
  if (!isNameWord(words[at], vocabulary)) return null;
  let end = at + 1;
  while (end < words.length && end - at < mostWords) {
    let next = end;
    while (next < end + 2 && isParticle(words, next, vocabulary)) next += 1;
    if (next === end && isCapitalParticle(words, end, vocabulary)) next += 1;
    if (!isNameWord(words[next], vocabulary) || (next > end && !isTied(words, at, end, vocabulary))) break;
    if (AND.test(words[end]?.lower ?? '') && isAnother(words, { first: at, and: end, next }, vocabulary))
      break;
    end = next + 1;
  }
  const first = firstOfPerson(words, { at, end }, vocabulary);
  const isPerson = end - first > 1 && isGiven(words[first], vocabulary);
  return { first, end, isPerson, skip: first > at ? first : nextStart(words, at, end) };
}

/** "de", "von"; "der" only in "von der". */
function isParticle(words: readonly Word[], at: number, { particles }: Vocabulary): boolean {
  const lower = plain(words[at]?.lower ?? '');
  if (words[at]?.capital !== false || !particles.has(lower)) return false;
  return !/^(?:der|den)$/u.test(lower) || /^v[oa]n$/u.test(words[at - 1]?.lower ?? '');
}

/** "Yann Le Goff": a small word of the language with a capital, between a given name and another word of a name. */
function isCapitalParticle(words: readonly Word[], at: number, vocabulary: Vocabulary): boolean {
  const word = words[at];
  if (word?.capital !== true || word.upper || vocabulary.capitalNouns) return false;
  return vocabulary.particles.has(plain(word.lower)) && isGiven(words[at - 1], vocabulary);
}

/** A title or role; where nouns have capitals also one that says a body: 'Unternehmen'. */
function isBeforeName(word: Word | undefined, vocabulary: Vocabulary): boolean {
  const lower = (word?.lower ?? '').replace(/\.$/u, ''); // the second of 'Prof. Dr.'
  if (isGiven(word, vocabulary)) return false;
  if (vocabulary.isTitle(lower) || vocabulary.isRole(lower)) return true;
  return vocabulary.capitalNouns && vocabulary.saysBody(lower);
}

/**
 * Where every noun has a capital 'von' ties a name only after a given name, with or without a rank of nobility, or 'von der' after a
 * title: 'Gemeinderat von Köln' is no row.
 */
function isTied(words: readonly Word[], at: number, end: number, vocabulary: Vocabulary): boolean {
  const before = vocabulary.nobility.has(words[end - 1]?.lower ?? '') ? end - 2 : end - 1;
  if (!vocabulary.capitalNouns || (before >= at && isGiven(words[before], vocabulary))) return true;
  const isLong = words[end + 1]?.capital === false;
  return isLong && end === at + 1 && vocabulary.isTitle(words[at]?.lower ?? '');
}

/** Within names of people: "Ortega y Gasset". */
const AND = /^[ey]$/u;

/** "Juan Roca y Ana Mar", "Totana y Madrid", "San Roque y Rocuant", "Salvador Galián y la Secretaría": what follows is somebody or something else. */
function isAnother(
  words: readonly Word[],
  { first, and, next }: { readonly first: number; readonly and: number; readonly next: number },
  vocabulary: Vocabulary,
): boolean {
  const word = words[next];
  if (word === undefined || next > and + 1 || isGiven(word, vocabulary)) return true;
  const opensTown = vocabulary.townOpenings.has(plain(words[first]?.lower ?? ''));
  if (and > first + 1 && (opensTown || !isGiven(words[first], vocabulary))) return true;
  return vocabulary.listed.has(vocabulary.key(word.lower));
}

/** After a row that is no name the capitals inside it get their chance: the 'Málaga' of 'Provincial de Málaga'. Rows are short. */
function nextStart(words: readonly Word[], at: number, end: number): number {
  for (let next = at + 1; next < end; next += 1) if (words[next]?.capital === true) return next;
  return end;
}

function isNameWord(word: Word | undefined, { endsLikeVerb, never, isDemonym }: Vocabulary): boolean {
  if (word === undefined || word.sign || !word.capital || word.text.length < 2)
    return word?.capital === true && /^\p{Lu}\.?$/u.test(word.text) && word.opens === false;
  const lower = plain(word.lower);
  if (word.opens && endsLikeVerb(lower)) return false;
  return !never.has(lower) && !isDemonym(lower) && !/['’]$/u.test(word.text) && !isLetteredHyphen(word);
}

/** "Peut-être", "Est-ce" at the beginning of a sentence. */
function isLetteredHyphen({ opens, text }: Word): boolean {
  return (
    opens &&
    /^\p{Lu}\p{Ll}*-\p{Ll}/u.test(text) &&
    !/-(?:sur|de|la|le|les|lès|en|du|des|un|hee|ho|jin|soo|young)(?:-|$)/u.test(text)
  );
}

/** Titles with a capital, and in German any noun before a given name, stand before the name. */
function firstOfPerson(
  words: readonly Word[],
  { at, end }: { at: number; end: number },
  vocabulary: Vocabulary,
): number {
  let first = at;
  while (first < end - 1 && isBeforeName(words[first], vocabulary)) first += 1;
  if (
    !vocabulary.capitalNouns &&
    (isGiven(words[first], vocabulary) || isFirstName(words, { first, end }, vocabulary))
  )
    return first; // 'Arturo Walter Scerbo'
  for (let next = first; next < Math.min(end - 1, first + 3); next += 1)
    if (vocabulary.given(words[next]?.lower ?? '') !== null) return next;
  if (vocabulary.capitalNouns)
    for (let next = first; next < Math.min(end - 1, first + 3); next += 1)
      if (isGiven(words[next], vocabulary)) return next;
  return first;
}

/** "el edil Elpidio José Ramos": inside a sentence what stands right before a given name is one as well; not the town of "alcalde de Tona José Ramos". */
function isFirstName(
  words: readonly Word[],
  { first, end }: { first: number; end: number },
  vocabulary: Vocabulary,
): boolean {
  const [own, next] = [words[first], words[first + 1]];
  if (end - first < 3 || own?.opens !== false || next?.capital !== true) return false;
  if (own.upper || vocabulary.inflected || vocabulary.given(next.lower) === null) return false;
  const before = words[first - 1];
  const lower = plain(before?.lower ?? '');
  return (
    before?.capital !== true && !vocabulary.headLinks.has(lower) && !vocabulary.placePrepositions.has(lower)
  );
}

/** An initial, or a given name of the language; beside Latin letters also one of the general list. */
function isGiven(word: Word | undefined, vocabulary: Vocabulary): boolean {
  if (word === undefined) return false;
  const { given, inflected, capitalNouns } = vocabulary;
  if (given(word.lower) !== null) return true;
  if (/^\p{Lu}\.$/u.test(word.text)) return !vocabulary.isTitle(word.lower.slice(0, 1)); // 'M. Duncan'
  if (inflected) return false;
  const parts = word.lower.split('-', 4);
  if (!capitalNouns) return given(parts[0] ?? '') !== null || hasGivenBit(parts[0] ?? '');
  return parts.every((part) => isGivenAmongNouns(part, vocabulary));
}

/** Among nouns with capitals the general list counts only for words that mean nothing else here: 'Jordan' and 'Kiel' are places. */
function isGivenAmongNouns(lower: string, { given, never, listed, key }: Vocabulary): boolean {
  if (given(lower) !== null) return true;
  return lower.length > 2 && hasGivenBit(lower) && !never.has(lower) && !listed.has(key(lower));
}

function hasGivenBit(lower: string): boolean {
  return (wordLists().find(addWord(0, hashOf(lower))) & givenBit) !== 0;
}
