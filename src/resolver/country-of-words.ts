// Which country a word or a few name: 'north korea', 'north korean'.
import { countries } from '../lexicon/countries.ts';
import { demonyms } from '../lexicon/demonyms.ts';
import { nameWords } from '../text/person-name.ts';

/** ISO code by the name of a country, folded words parted by spaces. */
export const codeOfCountry: ReadonlyMap<string, string> = new Map(
  [...countries].flatMap(([code, names]) =>
    names.map((name): [string, string] => [nameWords(name).join(' '), code]),
  ),
);
const codeOfWord = new Map<string, string>([
  ...codeOfCountry,
  ...[...demonyms].map(([demonym, code]): [string, string] => [nameWords(demonym).join(' '), code]),
]);

/** ISO code of a country or of a demonym, folded words parted by spaces ('north korean'); null for other words. */
export function countryOfWords(words: readonly string[]): string | null {
  return codeOfWord.get(words.join(' ')) ?? null;
}
