// What of an organisation's name is the same however it is written.
import {
  NUMBERS_IN_NAMES,
  SAME_COUNTRY_WORDS,
  SMALL_NAME_WORDS,
  TWO_UNIVERSITIES,
} from '../lexicon/organisation-words.ts';
import { nameKey } from '../text/person-name.ts';
import { inLatinLetters } from '../text/romanisation.ts';
import { codeOfCountry, countryOfWords } from './country-of-words.ts';
import { usualPlace } from './place-name.ts';

/** The telling words of an organisation's name in any order and in one form; the name's own key where it has none. Equal for 'Ministry of Defence' and 'Defense Ministry'. */
export function coreOf(words: readonly string[], name: string): string {
  const team = codeOfCountry.get(words.join(' '));
  if (team !== undefined && words[0] !== 'america') return `country ${team}`; // 'Holland' plays as the 'Netherlands'; América is a club
  const content = usualPlaces(words.filter((word) => !SMALL_NAME_WORDS.has(word)));
  const kept = content.length === 0 ? words : content;
  if (kept.length === 2 && kept.includes('university') && kept.some((word) => TWO_UNIVERSITIES.has(word)))
    return kept.join(' ');
  return kept.length === 0
    ? nameKey(name)
    : kept
        .map((word) => NUMBERS_IN_NAMES.get(word) ?? latinWord(inOneForm(word, kept.length)))
        .sort()
        .join(' ');
}

/** In longer names a plural and the people of a country make no other body: 'Pacific Island Forum', 'New Nigerian Youth Party' and 'New Nigeria Youth Party'. */
function inOneForm(word: string, words: number): string {
  const country = words < LEAST_WITH_PEOPLE ? null : countryOfWords([word]);
  if (country !== null) return country;
  return words < LEAST_WITH_PLURAL || !PLURAL.test(word) ? word : word.slice(0, -1);
}

/** Telling words that a name must have before these forms of one word are taken for another's. */
const [LEAST_WITH_PLURAL, LEAST_WITH_PEOPLE] = [3, 4];
/** 'rights', 'islands'; not 'news', 'congress', 'status'. */
const PLURAL = /^\p{Ll}{3,}[^isu]s$/u;

/** 'Dynamo Kiev' and 'Dynamo Kyiv' are one club, the banks of Vietnam and of Viet Nam one bank. */
function usualPlaces(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next = ''] = words.slice(at, at + 2);
    const ofTwo = next === '' ? null : usualWord(word + next);
    found.push(ofTwo ?? usualWord(word) ?? word);
    if (ofTwo !== null) at += 1;
  }
  return found;
}

function usualWord(word: string): string | null {
  return SAME_COUNTRY_WORDS.get(word) ?? usualPlace(word);
}

/** 'Газпром' as 'gazprom'; two and three letters ('ЕС', 'ООН') are abbreviations of other words in each language. */
function latinWord(word: string): string {
  if (word.length < 4 || !/^[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) return word;
  return nameKey(inLatinLetters(word));
}
