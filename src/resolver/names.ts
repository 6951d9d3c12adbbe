// What is known of a written name wherever it stands, worked out once while it is at hand.
import { makeInterned } from '../collection/interned.ts';
import type { Mentions } from '../collection/mentions.ts';
import type { Mention, NameMention } from '../records/mention.ts';
import { keepByNumber } from '../text/keep-last.ts';
import { isFullName, nameKey, nameWords, rulersNumber } from '../text/person-name.ts';
import { romanisationKey } from '../text/romanisation.ts';
import { type Mark, markOf } from './family-marks.ts';
import { type NameParts, partsOf, withoutArticle } from './name-parts.ts';
import { mayBeOfAnyCountry, type OrganisationName, organisationName } from './organisation-name.ts';
import { type PersonKeys, personKeys } from './person-keys.ts';
import { type PlaceName, placeName } from './place-name.ts';

export type NameValue = NameMention['value'];

/** Everything by the number of a value in the table of mentions, which is the same wherever the name stands. */
export interface Names {
  readonly name: (value: number) => string;
  /** Number of the name's key; keys are numbered in the order in which they are first asked for. */
  readonly keyNumber: (value: number) => number;
  readonly key: (value: number) => string;
  /** Number of what the name means within one article: the key's, but for a 'Foreign Ministry' of which the text tells whose it is. Below twice the number of values. */
  readonly meaning: (value: number) => number;
  /** Of a person: more than a surname. */
  readonly full: (value: number) => boolean;
  /** Whether it has a letter or digit at all. */
  readonly hasWords: (value: number) => boolean;
  /** Whether it is a description of somebody whom the text does not name. */
  readonly unnamed: (value: number) => boolean;
  /** Whether it has a Latin letter. */
  readonly latin: (value: number) => boolean;
  /** Of a person's lone name: which of a family the word before it tells. */
  readonly mark: (value: number) => Mark;
  readonly words: (value: number) => readonly string[];
  readonly sortedWords: (value: number) => string;
  readonly romanisation: (value: number) => string;
  readonly parts: (value: number) => NameParts;
  readonly personKeys: (value: number) => PersonKeys;
  readonly organisation: (value: number) => OrganisationName;
  readonly place: (value: number) => PlaceName;
}

/** How many names are kept with what was worked out of them. With a quarter of that, 20,000 short articles took three times as long to be joined within for each as 5,000. */
const KEPT = 1 << 15;
const FULL = 1;
const HAS_WORDS = 2;
const OF_COUNTRY = 4;
const UNNAMED = 8;
const LATIN = 16;

/** Names of a table. What is kept of each distinct name is its key and a few bytes. */
export function makeNames({ table, namedAt }: Mentions): Names {
  const values = table.values.length.length;
  const numbers = new Int32Array(values).fill(-1);
  const traits = new Uint8Array(values);
  const marks = new Uint8Array(values);
  const keys = makeInterned();
  const name = (value: number): string => nameIn(namedAt(value));
  const keyNumber = (value: number): number => {
    const settled = numbers[value] ?? -1;
    if (settled >= 0) return settled;
    const number = keys.numberOf(nameKey(name(value)));
    numbers[value] = number;
    traits[value] = traitsOf(namedAt(value));
    marks[value] = markOf(namedAt(value));
    return number;
  };
  const ofCountry = keepByNumber(
    KEPT,
    (value) => `${keys.texts[keyNumber(value)]}|${countryOfBody(namedAt(value))}`,
  );
  const has = (value: number, trait: number): boolean =>
    keyNumber(value) >= 0 && ((traits[value] ?? 0) & trait) !== 0;
  return {
    name,
    keyNumber,
    key: (value) => keys.texts[keyNumber(value)] ?? '',
    meaning: (value) => (has(value, OF_COUNTRY) ? keys.numberOf(ofCountry(value)) : keyNumber(value)),
    full: (value) => has(value, FULL),
    hasWords: (value) => has(value, HAS_WORDS),
    unnamed: (value) => has(value, UNNAMED),
    latin: (value) => has(value, LATIN),
    mark: (value) => (keyNumber(value) >= 0 ? (marks[value] ?? 0) : 0),
    words: keepByNumber(KEPT, (value) => nameWords(name(value))),
    sortedWords: keepByNumber(KEPT, (value) => nameWords(name(value)).sort().join(' ')),
    romanisation: keepByNumber(
      KEPT,
      (value) => romanisationKey(withoutArticle(name(value))) + rulersNumber(name(value)),
    ),
    personKeys: keepByNumber(KEPT, (value) => personKeysIn(namedAt(value))),
    parts: keepByNumber(KEPT, (value) => partsOf(name(value))),
    organisation: keepByNumber(KEPT, (value) => organisationName(name(value))),
    place: keepByNumber(KEPT, (value) => placeName(name(value))),
  };
}

function traitsOf(value: Mention['value']): number {
  const name = nameIn(value);
  return (
    (isFullName(name) ? FULL : 0) |
    (nameWords(name).length > 0 ? HAS_WORDS : 0) |
    (countryOfBody(value) === null ? 0 : OF_COUNTRY) |
    ('unnamed' in value && value.unnamed ? UNNAMED : 0) |
    (/[A-Za-z]/u.test(name) || /\p{Script=Latin}/u.test(name) ? LATIN : 0)
  );
}

/** Of a body that other countries may have: whose it is, where the text tells; null for all other names. */
function countryOfBody(value: Mention['value']): string | null {
  if (!('country' in value && 'unnamed' in value) || value.country === null) return null;
  return mayBeOfAnyCountry(value.name) ? value.country : null;
}

function personKeysIn(value: Mention['value']): PersonKeys {
  return 'family' in value ? personKeys(value.given, value.family) : personKeys(null, null);
}

function nameIn(value: Mention['value']): string {
  return 'name' in value ? value.name : '';
}
