import { bitsOf, bodyBits, personalBits, placeBits } from '../word-lists.ts';
import { plain, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

// Whether a row of capitals is a place: by the word before it, and by what general lists know of it.

const townBits = placeBits | bitsOf('town', 'landmark');
const otherBits = personalBits | bodyBits;

/** Hardly stand before anything else than a place, when a capital follows. */
const sure = new Set(['en', 'em', 'in', 'à', 'в', 'у', 'из', 'із', 'nach']);
/** Genitives of surnames: 'из Путина' is about a man. */
const surname = /(?:[оеё]ва|ина|[сц]кого|[оеё]вых|иных)$/u;
/** Tie a place to a noun before it: "la mairie de Castres". */
const genitives = new Set(['de', "d'", 'di', 'd’']);
/** Shorter rows of general lists are too often words: 'von Essen'. */
const SHORTEST_OF_GENITIVE = 6;

export interface PlaceQuestion {
  /** General lists that hold the whole row. */
  readonly bits: number;
  readonly length: number;
  readonly vocabulary: Vocabulary;
}

/** Confidence that a row is a place: it stands after a word of place, and a list knows it, or the word hardly stands before anything else. */
export function judgePlace(
  words: readonly Word[],
  first: number,
  { bits, length, vocabulary }: PlaceQuestion,
): number | null {
  const word = words[first];
  const before = plain(words[first - 1]?.lower ?? '');
  const isAfter = vocabulary.placePrepositions.has(before);
  if ((bits & placeBits) !== 0 && (isAfter || word?.opens === true || words[first - 1]?.text === ','))
    return isAfter ? 0.8 : 0.6;
  if (isAfter && (bits & townBits) !== 0) return 0.65;
  if (word === undefined || length > 2) return null;
  const settlement = ofSettlement(words, first, { bits, length, vocabulary });
  if (settlement !== null) return settlement;
  if (isOfTown(word, before, bits)) return 0.55;
  return isAfter ? afterPreposition(word, before, { bits, length, vocabulary }) : null;
}

/** A word that no list knows after "in", "à" or "из". */
function afterPreposition(word: Word, before: string, { length, vocabulary }: PlaceQuestion): number | null {
  if (vocabulary.capitalNouns) return length === 1 && vocabulary.endsLikePlace(word.lower) ? 0.6 : null;
  if (before === 'из' && surname.test(word.lower)) return null;
  return sure.has(before) && word.text.length > 3 && !word.upper ? 0.5 : null;
}

/** "Landkreis Uelzen", "посёлке Шексна", "village de Bourzanga". Where nouns have capitals a list or the ending must speak for it too. */
function ofSettlement(
  words: readonly Word[],
  first: number,
  { bits, vocabulary }: PlaceQuestion,
): number | null {
  const { settlements, capitalNouns, endsLikePlace } = vocabulary;
  const [second, before] = [words[first - 2], words[first - 1]].map((word) => plain(word?.lower ?? ''));
  const isTied = settlements.has(second ?? '') && genitives.has(before ?? '');
  if (!isTied && !settlements.has(before ?? '')) return null;
  if (!capitalNouns) return words[first - 1]?.sign === true ? null : 0.7;
  return (bits & townBits) !== 0 || endsLikePlace(words[first]?.lower ?? '') ? 0.7 : null;
}

/** "vecino de Hellín", "Bürgermeister von Radolfzell": a town of the general lists that is nothing else there. */
function isOfTown(word: Word, before: string, bits: number): boolean {
  if (!genitives.has(before) && before !== 'von') return false;
  return word.text.length >= SHORTEST_OF_GENITIVE && (bits & townBits) !== 0 && (bits & otherBits) === 0;
}
