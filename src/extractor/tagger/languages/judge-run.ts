import { addWord, hashOf } from '../hashing.ts';
import { wordLists } from '../program-data.ts';
import { bitOf, bodyBits, personalBits, placeBits } from '../word-lists.ts';
import { bodyFrom, isAfterBody } from './after-bodies.ts';
import type { FoundName } from './found-name.ts';
import { judgePlace } from './judge-place.ts';
import { isPortfolio } from './portfolios.ts';
import type { Run } from './runs.ts';
import { nominativeSurname } from './stems.ts';
import { plain, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

// What a row of capitals is that no list knows: who stands before and after it tells.

/** What a row of capitals is; null where nothing tells. */
export function judgeRun(
  words: readonly Word[],
  { first, end, isPerson }: Run,
  vocabulary: Vocabulary,
): FoundName | null {
  const own = words.slice(first, end);
  const row: Row = { words, first, end, own, bits: listsOf(own), vocabulary };
  const single = own.length === 1;
  if (own.every((word) => isOnlyTitle(word, vocabulary))) return null;
  const isAcronym = single && own[0]?.upper === true;
  if (!single && !isPerson && isPortfolio(words, first, vocabulary)) return placeBehind(row);
  const titled = !isAcronym && own[0]?.capital === true && isTitled(words, first, { vocabulary, single });
  if (titled && !isSaidOfPlace(words, end, vocabulary)) return judgeTitled(row);
  if (!isPerson && isAfterBody(words, first, vocabulary)) return bodyFrom(words, { first, end });
  return single ? judgeWord(row, isAcronym) : judgeWords(row, isPerson);
}

/** "Frau Präsidentin", "señor Presidente", "General Secretario": an office, nobody's name. */
function isOnlyTitle(word: Word | undefined, { given, isTitle }: Vocabulary): boolean {
  const lower = plain(word?.lower ?? '');
  return isTitle(lower) && given(lower) === null;
}

/** "Präsident Kaya"; but "Trainer Werder Bremen" has a club, "sindaco Faenza" a town. */
function judgeTitled(row: Row): FoundName {
  const { bits, own } = row;
  const isElse = (bits & personalBits) === 0;
  if (isElse && (bits & bodyBits) !== 0) return found(row, 'organisation', 0.7, 'word-lists');
  if (isElse && own.length === 1 && (bits & townBits) !== 0) return found(row, 'place', 0.6, 'word-lists');
  return found(row, 'person', own.length === 1 ? 0.75 : 0.85, 'title-before');
}

const townBits = placeBits | bitOf('town');

/** The 'Chile' of 'ministro de Obras Públicas de Chile'; null where no list knows the last word as a place. */
function placeBehind({ words, end, own }: Row): FoundName | null {
  const last = own.at(-1);
  const isLinked = own.at(-2)?.capital === false;
  if (last === undefined || !isLinked || (listsOf([last]) & placeBits) === 0) return null;
  const first = words.lastIndexOf(last, end - 1);
  return { first, end, kind: 'place', confidence: 0.75, rule: 'word-lists', name: null };
}

/** A row of capitals with all that its judges ask. */
interface Row {
  readonly words: readonly Word[];
  readonly first: number;
  readonly end: number;
  readonly own: readonly Word[];
  /** General lists that hold the row. */
  readonly bits: number;
  readonly vocabulary: Vocabulary;
}

function found(
  { first, end, own, vocabulary }: Row,
  kind: FoundName['kind'],
  confidence: number,
  rule: string,
): FoundName {
  const name = kind === 'person' ? nominativeOf(own, vocabulary) : null;
  return { first, end, kind, confidence, rule, name };
}

function judgeWord(row: Row, isAcronym: boolean): FoundName | null {
  const { words, first, bits, vocabulary } = row;
  const place = judgePlace(words, first, { bits, length: 1, vocabulary });
  if (place !== null) return found(row, 'place', place, 'place-preposition');
  return isAcronym && isBodyAcronym(words, first, vocabulary)
    ? found(row, 'organisation', 0.55, 'acronym')
    : null;
}

function judgeWords(row: Row, isPerson: boolean): FoundName | null {
  const { words, first, end, own, bits, vocabulary } = row;
  const listed = listedKind(bits);
  if (listed !== null) return found(row, listed, 0.75, 'word-lists');
  if (own.length > 5) return null;
  if (isPerson && isCalledAsBody(own, vocabulary))
    return found(row, 'organisation', 0.7, 'organisation-word');
  const isTown = opensTown(row);
  if (isPerson && !isTown) return found(row, 'person', 0.8, 'given-name');
  if (speaks(words, end, vocabulary)) return found(row, 'person', 0.7, 'speaks');
  if (isTown) return found(row, 'place', 0.6, 'town-word');
  const place = judgePlace(words, first, { bits, length: own.length, vocabulary });
  if (place !== null) return found(row, 'place', place, 'place-preposition');
  if (opensBody(own[0], vocabulary)) return found(row, 'organisation', 0.55, 'organisation-word');
  if (isSaidBefore(words, { first, end }, vocabulary)) return found(row, 'person', 0.6, 'speaks');
  return isLikelyPerson(words, { first, end }, vocabulary) ? found(row, 'person', 0.5, 'two-capitals') : null;
}

/** "Helios Klinikum Gifhorn", though Helios is somebody's given name. */
function isCalledAsBody(own: readonly Word[], { capitalHeads, capitalNouns, key }: Vocabulary): boolean {
  return (
    capitalNouns && own.some(({ lower }, at) => at > 0 && lower.length > 3 && capitalHeads.has(key(lower)))
  );
}

/** "San Roque", "Santa Cecília do Pavão", "Nueva Helvecia": towns by their first word, where nobody of that name speaks. */
const opensTown = ({ own: [first], vocabulary: { given, townOpenings } }: Row): boolean =>
  first !== undefined && townOpenings.has(plain(first.lower)) && given(first.lower) === null;

/** "Фирма Иванова" is no person; "ONG Foro Penal" is left to the lists. */
function opensBody(word: Word | undefined, { capitalNouns, saysBody }: Vocabulary): boolean {
  return word !== undefined && !capitalNouns && !word.upper && saysBody(word.lower);
}

function listedKind(bits: number): 'organisation' | 'place' | null {
  if ((bits & bodyBits) !== 0) return 'organisation';
  return (bits & placeBits) === 0 ? null : 'place';
}

/** Two or three capitals in a row are mostly somebody, but not after an article, not over a small word inside a sentence ("concejal de Urbanismo de Coín"), and not where every noun has a capital. */
function isLikelyPerson(
  words: readonly Word[],
  { first, end }: { first: number; end: number },
  { articles, capitalNouns, inflected }: Vocabulary,
): boolean {
  if (capitalNouns || end - first > 3) return false;
  if (inflected && /^\p{Script=Latin}/u.test(words[first]?.text ?? '')) return false; // a firm, a paper or a ship
  const before = plain(words[first - 1]?.lower ?? '');
  const own = words.slice(first, end);
  const isWhole = own[0]?.opens === true || own.every(({ capital }) => capital);
  if (!isWhole || articles.has(before) || own.some(({ upper }) => upper)) return false;
  if (INDEFINITE.test(before) || PRODUCT.test(before)) return own.some(isOfPeople);
  return inflected || own[0]?.opens !== true || own.slice(0, 1).some(isOfPeople);
}

/** "un Volkswagen Vento", "una Alerta Amarilla", "marca Bersa Thunder". */
const INDEFINITE = /^(?:un[aeo]?|uma?)$/u;
const PRODUCT = /^(?:calibre|marca|marque|modèle|modell?o)$/u;

/** A given name or a surname of the general lists: 'Atiende Paz' and 'Alluvione Emilia' begin with none. */
const isOfPeople = (word: Word): boolean =>
  word.lower.split('-', 4).some((part) => (wordLists().find(addWord(0, hashOf(part))) & personalBits) !== 0);

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
  const { isDemonym, saysBody } = vocabulary;
  const isTitle = (lower: string): boolean =>
    (vocabulary.isTitle(lower) || (!single && vocabulary.isRole(lower))) && !saysBody(lower);
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

/** "sagte Finn Dahmen.": where nouns have capitals two of them after a verb of speech, and nothing of a sentence behind them but its end. */
function isSaidBefore(
  words: readonly Word[],
  { first, end }: { first: number; end: number },
  { capitalNouns, speech }: Vocabulary,
): boolean {
  if (!capitalNouns || end - first !== 2 || !speech.has(words[first - 1]?.lower ?? '')) return false;
  const next = words[end];
  return next === undefined || /^[.,:“”"»«]$/u.test(next.text);
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
