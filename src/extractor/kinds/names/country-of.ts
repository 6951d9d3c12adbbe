// Which country a name speaks of.
import { countries } from '../../../lexicon/countries.ts';
import { countryNames } from '../../../lexicon/country-names.ts';
import { demonyms } from '../../../lexicon/demonyms.ts';
import { alone } from '../../../text/alone.ts';
import { countryOfCity, isCapitalCity } from '../../../text/country-of-region.ts';
import { primaryLanguage } from '../../../text/primary-language.ts';
import { signsBefore } from '../../../text/signs-before.ts';

/** The same few words stand before names again and again. */
const folds = new Map<string, string>();
const MOST_FOLDS = 8192;
/** Longer ones are no words but rows of signs: not worth keeping. */
const LONGEST_KEPT = 40;

const codeOfName = new Map(
  [...countries].flatMap(([code, names]) => names.map((name) => [foldAnew(name), code] as const)),
);
const codeOfDemonym = new Map([...demonyms].map(([demonym, code]) => [foldAnew(demonym), code]));

/** By language, folded; made when the first article of a language comes. */
const codesOfLanguage = new Map<string, ReadonlyMap<string, string>>();

/**
 * ISO code of a country by any of its names ('DPRK': KP), null for other places. The names are those of the language (BCP 47): 'Georgia' is no
 * country in German, where it is the state. A language without a list of its own has the English one.
 */
export function countryOfPlace(name: string, language = 'en'): string | null {
  const primary = primaryLanguage(language);
  const own = countryNames.get(primary);
  if (own === undefined) return codeOfName.get(fold(name)) ?? null;
  let codes = codesOfLanguage.get(primary);
  if (codes === undefined) {
    codes = new Map([...own].map(([written, code]) => [fold(written), code]));
    codesOfLanguage.set(primary, codes);
  }
  const folded = fold(name);
  // 'UAE' and 'DPRK' are the same everywhere
  return codes.get(folded) ?? (/^(?:\p{Lu}\.?){2,5}$/u.test(name) ? (codeOfName.get(folded) ?? null) : null);
}

/**
 * ISO code of the country that an organisation's name, or the adjective or possessive before it, gives: 'North Korean Embassy', 'Iraqi
 * Interior Ministry', "Germany's Finance Ministry", 'Embassy of Japan', or the words behind it: 'Foreign Ministry' of Turkey, 'Supreme Court' in
 * Nairobi. Null when nothing tells.
 */
export function countryOfName(text: string, start: number, end: number): string | null {
  const words = text.slice(start, Math.min(end, start + 120)).split(' ');
  const within =
    demonymOf(words.slice(0, 2).join(' ')) ?? demonymOf(words[0] ?? '') ?? countryOfPlace(words[0] ?? '');
  if (within !== null) return within;
  const of = / of (?:the )?(?<country>\p{Lu}[\p{L} ]{2,30})$/u.exec(
    text.slice(start, Math.min(end, start + 120)),
  )?.groups?.['country'];
  if (of !== undefined && countryOfPlace(of) !== null) return countryOfPlace(of);
  return countryBefore(text, start) ?? countryBehind(text, end) ?? countryOfSeat(text, start, end);
}

/** Bodies of a state that sit in its capital, and no other state's do: embassies and the bodies of many states have a seat elsewhere. */
const SEATED =
  /^(?:(?:Supreme|Constitutional|High) Court|Ministry (?:of|for) .{2,40}|(?:\p{Lu}\p{L}+ ){1,3}Ministry|Parliament|National Assembly|Senate|Central Bank|(?:National )?Electoral Commission|(?:National )?Election Commission|Council of Ministers|Presidency|Treasury)$/u;
//   the Supreme Court in Nairobi said        In Niamey the Ministry of Defence
//                        ^city                  ^city
const SEAT_BEHIND = /^ in (?<city>\p{Lu}[\p{L}’'-]{2,20}(?: \p{Lu}[\p{L}’'-]{2,20})?)(?![\p{L}’'-])/u;
const SEAT_BEFORE =
  /(?:^|[\s"“])[Ii]n (?<city>\p{Lu}[\p{L}’'-]{2,20}(?: \p{Lu}[\p{L}’'-]{2,20})?),? (?:the |its )?$/u;

function countryOfSeat(text: string, start: number, end: number): string | null {
  if (end - start > 60 || !SEATED.test(text.slice(start, end))) return null;
  const city =
    SEAT_BEHIND.exec(text.slice(end, end + 60))?.groups?.['city'] ??
    SEAT_BEFORE.exec(signsBefore(text, start, 60))?.groups?.['city'];
  if (city === undefined) return null;
  const capital = [city, city.split(' ')[0] ?? ''].find(isCapitalCity);
  return capital === undefined ? null : countryOfCity(capital);
}

function countryBefore(text: string, start: number): string | null {
  const before = signsBefore(text, start, 40)
    .trimEnd()
    .replace(/[’']s$/u, '')
    .split(/[^\p{L}.-]+/u);
  const pair = before.slice(-2).join(' ');
  return countryOfWord(pair) ?? countryOfWord(before.at(-1) ?? '');
}

//   Foreign Ministry of the United Arab Emirates said
//                           ^names
const OF_COUNTRY =
  /^ of (?:the )?(?<names>\p{Lu}[\p{L}-]{1,20}(?: (?:and )?\p{Lu}[\p{L}-]{1,20}){0,3})(?![\p{L}’'-])/u;

function countryBehind(text: string, end: number): string | null {
  const names = OF_COUNTRY.exec(text.slice(end, end + 100))?.groups?.['names']?.split(' ') ?? [];
  for (let count = names.length; count > 0; count -= 1) {
    const code = countryOfPlace(names.slice(0, count).join(' '));
    if (code !== null) return code;
  }
  return null;
}

/** ISO code of the country that an English word names or belongs to: 'Canada', 'Canadian'. */
export function countryOfWord(word: string): string | null {
  return demonymOf(word) ?? countryOfPlace(word);
}

function demonymOf(word: string): string | null {
  return codeOfDemonym.get(fold(word)) ?? null;
}

function fold(name: string): string {
  const known = folds.get(name);
  if (known !== undefined) return known;
  const made = foldAnew(name);
  if (name.length > LONGEST_KEPT) return made;
  if (folds.size >= MOST_FOLDS) folds.clear();
  folds.set(alone(name), made);
  return made;
}

function foldAnew(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[.’'ʼ]/gu, '')
    .replace(/^the /u, '')
    .trim();
}
