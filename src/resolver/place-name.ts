// What of a place's name tells which one it is: usual spelling, and a place that stands behind it after a comma.
import { countries } from '../lexicon/countries.ts';
import {
  CITY_IS_ANOTHER_PLACE,
  COUNTRIES_OF_ONE_NAME,
  HEADS_OF_MANY,
  PARTS_AND_FORERUNNERS,
  PLAIN_PLACE_WORDS,
  placeAliases,
  SMALL_PLACE_WORDS,
  STATES_OF_A_CITY,
} from '../lexicon/place-aliases.ts';
import { countryOfRegion } from '../text/country-of-region.ts';
import { nameKey, nameWords } from '../text/person-name.ts';
import { inLatinLetters } from '../text/romanisation.ts';

export interface PlaceName {
  /** Under which spellings of one place meet: Kiev and Kyiv, Mt. Elbrus and Mount Elbrus. */
  readonly key: string;
  /** 'Springfield' of 'Springfield, Illinois', 'Santiago' of 'Santiago de Compostela'; null where nothing is added to the name. */
  readonly head: string | null;
  /** 'Taipei' of 'Taipei City', 'City of Taipei' and 'Socotra Island'; null where the word belongs to the name. */
  readonly plain: string | null;
}

const usual = new Map(
  placeAliases.flatMap((names) =>
    names.map((name): [string, string] => [nameKey(name), nameKey(names[0] ?? name)]),
  ),
);
/** The usual name of a place that is called otherwise as well, without blanks: 'kyiv' of 'kiew'; null for other words. */
export function usualPlace(key: string): string | null {
  return usual.get(key) ?? null;
}

const notTheCountry = new Set([...PARTS_AND_FORERUNNERS].map(nameKey));
const otherThanCity = new Set([
  ...[...CITY_IS_ANOTHER_PLACE].map(nameKey),
  ...[...countries.values()].flat().map(nameKey),
]);

/** Whether a name that is listed for a country is one of its parts, or a state before it. */
export function isPartOrForerunner(name: string): boolean {
  return notTheCountry.has(nameKey(name));
}

const ofSeveral = new Map(Array.from(COUNTRIES_OF_ONE_NAME, ([name, codes]) => [nameKey(name), codes]));

/** ISO codes of the countries that a name may mean, 'Congo'; null for all other names. By the key of the name. */
export function countriesOfOneName(key: string): readonly string[] | null {
  return ofSeveral.get(key) ?? null;
}

/** Take a place's name apart for comparing. One in letters that tell how it is said is read as if in Latin ones: 'Тбилиси' is Tbilisi. */
export function placeName(written: string): PlaceName {
  const name = usual.has(nameKey(written)) ? written : inLatinLetters(written).replace(EZAFE, ' ');
  const key = nameKey(name);
  const alias = usual.get(key);
  if (alias !== undefined) return { key: alias, head: null, plain: null };
  const comma = name.indexOf(',');
  const words = nameWords(name);
  return {
    key: keyOf(words, key),
    head: comma < 2 ? headOf(words) : placeName(name.slice(0, comma)).key,
    plain: comma < 0 ? plainOf(words) : null,
  };
}

/** 'Bandar-e Abbas' is Bandar Abbas: the sound that ties Persian words. */
const EZAFE = /(?<=\p{Ll}{2})-[ei][ -](?=\p{Lu})/gu;

/** 'Frankfurt' of 'Frankfurt am Main'. 'Costa de Marfil' and 'Rio de Janeiro' begin with what each coast and river is called. */
function headOf([first = '', small = '', ...rest]: readonly string[]): string | null {
  const isAdded = SMALL_PLACE_WORDS.has(small) && rest.length > 0;
  return isAdded && first.length > 3 && !HEADS_OF_MANY.has(first) ? first : null;
}

const OPENING: ReadonlyMap<string, string> = new Map([
  ['ft', 'fort'],
  ['mt', 'mount'],
  ['st', 'saint'],
]);
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['ave', 'avenue'],
  ['rd', 'road'],
  ['st', 'street'],
]);

/** 'Kerala State' is Kerala, 'Main St.' Main Street, 'Mt. Elbrus' Mount Elbrus, 'St. Petersburg' Saint Petersburg. */
function keyOf(words: readonly string[], key: string): string {
  if (words.length < 2) return key;
  const [first = '', ...rest] = words;
  const last = rest.pop() ?? '';
  const state = last === 'state' ? [first, ...rest] : [];
  if (countryOfRegion(state.join(' ')) !== null && !STATES_OF_A_CITY.has(state.join('')))
    return state.join('');
  const opening = OPENING.get(first);
  const closing = CLOSING.get(last);
  return opening === undefined && closing === undefined
    ? key
    : [opening ?? first, ...rest, closing ?? last].join('');
}

function plainOf(words: readonly string[]): string | null {
  const [first, second] = words;
  const rest =
    first === 'city' && second === 'of' && words.length > 2
      ? words.slice(2)
      : words.length > 1 && PLAIN_PLACE_WORDS.has(words.at(-1) ?? '')
        ? words.slice(0, -1)
        : [];
  const plain = rest.join('');
  return plain.length < 4 || otherThanCity.has(plain) || /^(?:long|great|new|old|the)$/u.test(plain)
    ? null
    : (usual.get(plain) ?? plain);
}
