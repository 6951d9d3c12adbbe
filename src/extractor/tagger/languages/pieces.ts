// Lists of a language without capitals, made ready for looking up.
import type { CaselessWords } from '../../../lexicon/names-words.ts';
import { wordList, wordSet } from '../../../lexicon/word-list.ts';

export interface Pieces {
  readonly surnames: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly titlesByLength: readonly string[];
  readonly organisationEndings: readonly string[];
  readonly placeEndings: readonly string[];
  readonly never: ReadonlySet<string>;
  readonly followers: ReadonlySet<string>;
  readonly listed: ReadonlyMap<string, 'organisation' | 'place'>;
  /** Longest entry of `listed` by its first character. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

const longestFirst = (words: readonly string[]): readonly string[] =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Make the lists ready. */
export function piecesOf(words: CaselessWords): Pieces {
  const listed = new Map<string, 'organisation' | 'place'>();
  for (const name of wordList(words.organisations)) listed.set(name, 'organisation');
  for (const name of wordList(words.places)) if (!listed.has(name)) listed.set(name, 'place');
  const longestFrom = new Map<string, number>();
  for (const name of listed.keys()) {
    const first = name.charAt(0);
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, name.length));
  }
  return {
    surnames: wordSet(words.surnames),
    titles: wordSet(words.titles),
    titlesByLength: longestFirst(wordList(words.titles)),
    organisationEndings: longestFirst(wordList(words.organisationEndings)),
    placeEndings: longestFirst(wordList(words.placeEndings)),
    never: wordSet(words.never),
    followers: wordSet(words.followers),
    listed,
    longestFrom,
  };
}

/** The longest listed name that begins at an offset; null where none does. */
export function listedFrom(
  text: string,
  at: number,
  { listed, longestFrom }: Pieces,
): { readonly end: number; readonly kind: 'organisation' | 'place' } | null {
  for (let length = longestFrom.get(text.charAt(at)) ?? 0; length > 1; length -= 1) {
    const kind = listed.get(text.slice(at, at + length));
    if (kind !== undefined && at + length <= text.length) return { end: at + length, kind };
  }
  return null;
}

/** The longest of some words with which a text begins at an offset; '' where none does. */
export function beginsWith(text: string, at: number, words: readonly string[]): string {
  return words.find((word) => text.startsWith(word, at)) ?? '';
}
