// The town that a text writes behind a club or a school: 'River Plate of Montevideo', 'Harlow High School in Essex'.
import type { Collection } from '../collection/collection.ts';
import {
  BODY_WORDS,
  COMPANY_SUFFIXES,
  PUBLIC_BODY_WORDS,
  SMALL_NAME_WORDS,
} from '../lexicon/organisation-words.ts';
import { countryOfCity } from '../text/country-of-region.ts';
import { nameWords } from '../text/person-name.ts';
import { countryOfWords } from './country-of-words.ts';
import type { Node } from './node.ts';
import { placeName } from './place-name.ts';

/** Key of the place, null where none stands there. */
export type PlaceBehind = (node: Node) => string | null;

/** No country: 'Flamengo of Brazil' tells who they are, and 'Ford of Europe' is a part of Ford. Costs a look at each mention that is asked about. */
export function placesBehind({ articles, mentions }: Collection): PlaceBehind {
  const { table } = mentions;
  const behind = (row: number, small: RegExp): string | null => {
    const next = row + 1;
    const gap = (table.start[next] ?? 0) - (table.end[row] ?? 0);
    const article = table.article[row] ?? 0;
    if (gap < 1 || gap > FURTHEST || table.article[next] !== article) return null;
    const words = articles.wordsOf(article, table.end[row] ?? 0, table.start[next] ?? 0);
    const value = mentions.valueAt(next);
    if (!('name' in value) || (mentions.kindAt(next) !== 'place' && countryOfCity(value.name) === null))
      return null;
    return small.test(words) && countryOfWords(nameWords(value.name)) === null
      ? placeName(value.name).key
      : null;
  };
  return (node) => {
    const small = isSchool(node.organisation.words) ? IN : mayBeClub(node) ? OF : null;
    if (small === null) return null;
    for (const row of node.rows) {
      const place = behind(row, small);
      if (place !== null) return place;
    }
    return null;
  };
}

const OF = /^ of $/u;
const IN = /^,? (?:in|of)(?: the)? $/u;
/** Characters between a name and its place. */
const FURTHEST = 10;
/** A club is called by so many words at most. */
const MOST_WORDS = 2;

/** A name without a word for a body or a company: each town and country has a chamber, and 'Boeing Company of Chicago' is Boeing. */
function mayBeClub({ organisation: { words, generic }, name }: Node): boolean {
  return (
    words.length <= MOST_WORDS &&
    !generic &&
    /\p{Ll}/u.test(name) &&
    words.every(
      (word) =>
        !BODY_WORDS.has(word) &&
        !COMPANY_SUFFIXES.has(word) &&
        !PUBLIC_BODY_WORDS.has(word) &&
        !SMALL_NAME_WORDS.has(word),
    )
  );
}

/** 'Harlow High School': towns of one name have schools of one name, and so have saints. A law school has but its university's. */
function isSchool(words: readonly string[]): boolean {
  return words.at(-1) === 'school' && SCHOOLS.test(words.at(-2) ?? '');
}

const SCHOOLS = /^(?:boys|elementary|girls|grammar|high|middle|nursery|primary|public|secondary)$/u;
