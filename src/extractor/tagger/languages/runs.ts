import { addWord, hashOf } from '../hashing.ts';
import { wordLists } from '../program-data.ts';
import { bitOf } from '../word-lists.ts';
import type { FoundName } from './cased-names.ts';
import { nominativeSurname } from './stems.ts';
import { plain, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

// Rows of capitals that no list knows: who stands before and after them tells what they are.

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

const placeBits = bitOf('country') | bitOf('region') | bitOf('city');
const townBits = placeBits | bitOf('town') | bitOf('landmark');
const bodyBits = bitOf('organisation') | bitOf('media') | bitOf('team');
const givenBit = bitOf('given');
const mostWords = 7;

/** The row of capitals that begins at a word, titles in front left out; null where the word can open no name. */
export function runAt(words: readonly Word[], at: number, vocabulary: Vocabulary): Run | null {
  if (!isNameWord(words[at], vocabulary)) return null;
  let end = at + 1;
  while (end < words.length && end - at < mostWords) {
    let next = end;
    while (next < end + 2 && isParticle(words, next, vocabulary)) next += 1;
    if (!isNameWord(words[next], vocabulary)) break;
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

/** After a row that is no name the words inside it get their chance, but the row is not read again from each of them. */
function nextStart(words: readonly Word[], at: number, end: number): number {
  return end - at > 1 && words[at + 1]?.capital === true ? at + 1 : end;
}

function isNameWord(word: Word | undefined, { never, isDemonym }: Vocabulary): boolean {
  if (word === undefined || word.sign || !word.capital || word.text.length < 2)
    return word?.capital === true && /^\p{Lu}\.?$/u.test(word.text) && word.opens === false;
  const lower = plain(word.lower);
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
  while (
    first < end - 1 &&
    vocabulary.isTitle(words[first]?.lower ?? '') &&
    !isGiven(words[first], vocabulary)
  )
    first += 1;
  for (let next = first; next < Math.min(end - 1, first + 3); next += 1)
    if (vocabulary.given(words[next]?.lower ?? '') !== null) return next;
  return first;
}

function isGiven(word: Word | undefined, { given, inflected, capitalNouns }: Vocabulary): boolean {
  if (word === undefined) return false;
  if (/^\p{Lu}\.$/u.test(word.text) || given(word.lower) !== null) return true;
  if (inflected || capitalNouns) return false;
  const [main = ''] = word.lower.split('-');
  return given(main) !== null || (wordLists().find(addWord(0, hashOf(main))) & givenBit) !== 0;
}

/** What a row of capitals is; null where nothing tells. */
export function judgeRun(
  words: readonly Word[],
  { first, end }: Run,
  vocabulary: Vocabulary,
): FoundName | null {
  const own = words.slice(first, end);
  const bits = listsOf(own);
  const length = own.length;
  const titled = isTitled(words, first, { vocabulary, single: length === 1 });
  const found = (kind: FoundName['kind'], confidence: number, rule: string): FoundName => ({
    first,
    end,
    kind,
    confidence,
    rule,
    name: kind === 'person' ? nominativeOf(own, vocabulary) : null,
  });
  const acronym = length === 1 && own[0]?.upper === true;
  if (titled && !acronym && !isSaidOfPlace(words, end, vocabulary))
    return found('person', length > 1 ? 0.85 : 0.75, 'title-before');
  const place = judgePlace(words, first, { bits, length, vocabulary });
  if (length === 1) {
    if (place !== null) return found('place', place, 'place-preposition');
    return acronym && isBodyAcronym(words, first, vocabulary) ? found('organisation', 0.55, 'acronym') : null;
  }
  const listed = listedKind(bits);
  if (listed !== null) return found(listed, 0.75, 'word-lists');
  if (length > 5) return null;
  if (isGiven(own[0], vocabulary)) return found('person', 0.8, 'given-name');
  if (speaks(words, end, vocabulary)) return found('person', 0.7, 'speaks');
  if (place !== null) return found('place', place, 'place-preposition');
  return isLikelyPerson(words, { first, end }, vocabulary) ? found('person', 0.5, 'two-capitals') : null;
}

function listedKind(bits: number): 'organisation' | 'place' | null {
  if ((bits & bodyBits) !== 0) return 'organisation';
  return (bits & placeBits) === 0 ? null : 'place';
}

/** Two or three capitals in a row are mostly somebody, but not after an article, and not where every noun has a capital. */
function isLikelyPerson(
  words: readonly Word[],
  { first, end }: { first: number; end: number },
  { articles, capitalNouns }: Vocabulary,
): boolean {
  if (capitalNouns || end - first > 3) return false;
  const before = plain(words[first - 1]?.lower ?? '');
  return !articles.has(before) && !words.slice(first, end).some(({ upper }) => upper);
}

/** Lists of the whole row, for languages in Latin letters. */
function listsOf(words: readonly Word[]): number {
  return wordLists().find(words.reduce((hash, { lower }) => addWord(hash, hashOf(lower)), 0));
}

/** "président Macron", "président algérien Tebboune", "le maire, Jean Dupont". */
function isTitled(
  words: readonly Word[],
  first: number,
  { vocabulary, single }: { vocabulary: Vocabulary; single: boolean },
): boolean {
  const { isTitle, isDemonym } = vocabulary;
  let at = first - 1;
  if (words[at]?.text === ',' && !single) at -= 1;
  if (words[at]?.text === '.' && isTitle(words[at - 1]?.lower ?? '')) at -= 1;
  const lower = (words[at]?.lower ?? '').replace(/\.$/u, '');
  if (isTitle(lower) && !(words[at]?.sign ?? true)) return true;
  return isDemonym(lower) && isTitle(words[at - 1]?.lower ?? '');
}

/** A genitive or apposition goes on: no person stands there. */
function isSaidOfPlace(words: readonly Word[], end: number, { placeHeads }: Vocabulary): boolean {
  return placeHeads.has(plain(words[end]?.lower ?? ''));
}

const sure = new Set(['en', 'em', 'in', 'à', 'в', 'у', 'nach']);
const settlements = /^(?:сел|дерев|пос[её]л|город|міст)/u;

/** Confidence that a row is a place: it stands after a word of place, and a list knows it, or the word hardly stands before anything else. */
function judgePlace(
  words: readonly Word[],
  first: number,
  { bits, length, vocabulary }: { bits: number; length: number; vocabulary: Vocabulary },
): number | null {
  const before = plain(words[first - 1]?.lower ?? '');
  const isAfter = vocabulary.placePrepositions.has(before);
  const opens = words[first]?.opens ?? false;
  if ((bits & placeBits) !== 0 && (isAfter || opens || words[first - 1]?.text === ','))
    return isAfter ? 0.8 : 0.6;
  if (isAfter && (bits & townBits) !== 0) return 0.65;
  if (settlements.test(before) && isAfter) return 0.75;
  if (!isAfter || vocabulary.capitalNouns || !sure.has(before) || length > 2) return null;
  const word = words[first];
  return word !== undefined && word.text.length > 3 && !word.upper ? 0.5 : null;
}

/** "la CGT", "(OFCE)", not "XIV". */
function isBodyAcronym(words: readonly Word[], at: number, { articles, inflected }: Vocabulary): boolean {
  const word = words[at];
  if (word === undefined || inflected || !/^\p{Lu}{2,6}$/u.test(word.text) || /^[IVXLCM]+$/u.test(word.text))
    return false;
  return articles.has(plain(words[at - 1]?.lower ?? '').replace('’', "'"));
}

/** A verb of speech or an age follows. */
function speaks(words: readonly Word[], end: number, { speech }: Vocabulary): boolean {
  const next = words[end];
  if (next === undefined) return false;
  if (speech.has(plain(next.lower))) return true;
  return /^[,(]$/u.test(next.text) && /^\d{1,2}$/u.test(words[end + 1]?.text ?? '');
}

/** "Анну Кузнецову" is Анна Кузнецова; null where the words stand in the nominative or nothing tells. */
function nominativeOf(words: readonly Word[], { inflected, given }: Vocabulary): string | null {
  const [first, ...others] = words;
  const known = first === undefined || !inflected ? null : given(first.lower);
  if (first === undefined || known === null || known.gender === null || others.length === 0) return null;
  const { gender, name } = known;
  if (plain(first.lower) === plain(name)) return null;
  const own = name.charAt(0).toUpperCase() + name.slice(1);
  return [own, ...others.map(({ text }) => nominativeSurname(text, gender))].join(' ');
}
