// One key for the ways in which one name of another script is written in Latin letters.
import anyAscii from 'any-ascii';
import { EAST_ASIAN_SURNAMES } from '../lexicon/east-asian-surnames.ts';
import { TRANSCRIPTIONS } from '../lexicon/transcriptions.ts';
import { nameWords } from './person-name.ts';

/** Scripts whose letters stand for sounds, vowels too: what is written tells how it is said. */
const SOUNDED = /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{P}\p{Zs}]+$/u;

/**
 * A name of a script that writes all sounds (Cyrillic, Greek, Korean) in Latin letters: 'Сергей Лавров' is 'Sergey Lavrov', '한동훈'
 * 'Han Dong Hun'. Other names stay: Arabic leaves vowels out, and one Chinese or Japanese reading stands for many names.
 */
export function inLatinLetters(name: string): string {
  if (/^[ -~]*$/u.test(name) || !SOUNDED.test(name) || !/\p{L}/u.test(name)) return name;
  return anyAscii(name.replace(/(?<=\p{Script=Hangul})(?=\p{Script=Hangul})/gu, ' '));
}

/** '习近平' as 'Xi Jinping': the usual reading of a Chinese name of three signs, family name first; null for all other names. */
export function chineseReading(name: string): string | null {
  if (!/^\p{Script=Han}{3}$/u.test(name)) return null;
  const [family = '', ...given] = Array.from(name, (sign) => anyAscii(sign).toLowerCase());
  return `${family} ${given.join('')}`;
}

/**
 * A key that is equal for romanisations of one name and different for different names. Korean names (a Korean family name stands first or
 * last): McCune-Reischauer, Revised and the North's own spelling meet ('Sin Hong Chol', 'Shin Hong Cheol'; 'Kim Jong-un', 'Kim Jong Un'),
 * while vowels that part names stay ('Yong-chol', 'Yong-chun'). Other names: the usual Russian, Ukrainian and Arabic variants
 * ('Sergei', 'Sergey'; 'Mohammed', 'Muhammad'). Names of other scripts by their letters, where these tell the sounds.
 */
export function romanisationKey(written: string): string {
  const name = chineseReading(written) ?? inLatinLetters(written);
  const words = nameWords(name);
  const korean =
    /^\p{Script=Hangul}/u.test(written) ||
    (words.length > 1 &&
      words.some((word, i) => (i === 0 || i === words.length - 1) && EAST_ASIAN_SURNAMES.has(word)));
  return words.map(korean ? koreanKey : generalKey).join('');
}

/**
 * A coarser key, for comparing a name as one language transcribes it (BCP 47 primary tag) with the way of English and other scripts (null):
 * 'Sacharowa' in German, Zakharova, Захарова. German writes one letter for two sounds, so s and z are one here, sh and zh too. Never
 * enough within one language.
 */
export function transcriptionKey(written: string, language: string | null): string {
  const name = chineseReading(written) ?? inLatinLetters(written);
  const ways = language === null ? NO_WAYS : (TRANSCRIPTIONS.get(language) ?? NO_WAYS);
  const englished = (word: string): string => ways.reduce((key, [from, to]) => key.replace(from, to), word);
  return nameWords(name)
    .map((word) => generalKey(englished(word).replace(/zh/gu, 'sh')).replace(/z/gu, 's'))
    .join(' ');
}

const NO_WAYS: readonly (readonly [RegExp, string])[] = [];

/** Ordered: longer spellings before the shorter ones they hold. */
const KOREAN: readonly (readonly [RegExp, string])[] = [
  [/^(?:lee|yi|rhee|ri|li)$/u, 'i'],
  [/^(?:park|bak|pak)$/u, 'bag'],
  [/^ahn$/u, 'an'],
  [/^(?:choi|choe)$/u, 'joi'],
  [/^(?:paik|baik|baek|paek)$/u, 'baeg'],
  [/^(?:roh|noh|ro|no)$/u, 'no'],
  [/^(?:im|lim|rim|yim)$/u, 'im'],
  [/^(?:ryu|yoo|yu|ryoo|ryoo|lyu)$/u, 'yu'],
  [/^(?:chung|jung|jeong|chong|jong)$/u, 'jong'],
  [/(?<=[bghkm])yu(?=(?:ng?|k)$)/u, 'yo'], // Myung-bak, Hyun, Byung, Hyuk: the usual spelling of myeong, hyeon, byeong, hyeok
  [/^chul$/u, 'chol'], // cheol
  [/^duk$/u, 'dok'], // deok
  [/young/gu, 'yong'], // Kim Young-sam: the usual spelling of yeong
  [/yeo/gu, 'yo'],
  [/eo/gu, 'o'],
  [/eu/gu, 'u'],
  [/woo|oo|ou|wu/gu, 'u'],
  [/ee/gu, 'i'],
  [/^woo?k$/u, 'ug'],
  [/shi?(?=[aeiou])/gu, 's'],
  [/ch/gu, 'j'],
  [/kk|k/gu, 'g'],
  [/tt|t/gu, 'd'],
  [/pp|p/gu, 'b'],
  [/ss/gu, 's'],
  [/^r/u, 'l'],
];

function koreanKey(word: string): string {
  return KOREAN.reduce((key, [pattern, by]) => key.replace(pattern, by), word);
}

const GENERAL: readonly (readonly [RegExp, string])[] = [
  [/^(?:mohammed|mohammad|muhammad|mohamed|mohamad|muhammed|mehmed|mohd|muhd)$/u, 'muhamad'],
  [/^(?:aleksandr|alexandr|alexander|aleksander)$/u, 'alexandr'],
  [/^(?:oleksandr|olexandr)$/u, 'olexandr'],
  [/^abd[aeiou]l?(?=.{3})/u, 'abdul'],
  [/^abd[aeiou]l$/u, 'abdul'],
  [/yov(?=a?$)/u, 'ev'], // Karasyov, Karasev
  [/shch|sch/gu, 'sh'],
  [/kh/gu, 'h'],
  [/ph/gu, 'f'],
  [/zh/gu, 'z'],
  [/ks/gu, 'x'],
  [/dj/gu, 'j'], // Widjaja, Wijaya; Djamel, Jamel
  [/(?:iy|yy|ii|ij|yi|iye|iy)$/u, 'i'],
  [/[yj]/gu, 'i'],
  [/ii+/gu, 'i'], // Mariya, Maria
  [/ei|ai(?=$)/gu, 'ei'],
  [/ie|ye/gu, 'e'],
  [/(?<vowel>[aou])e/gu, '$<vowel>'], // Schroeder, Schröder; Mueller, Müller
  [/ou|oo/gu, 'u'],
  [/ck|q|c(?![hei])/gu, 'k'],
  [/([bdfgklmnprstvz])\1/gu, '$1'],
];

function generalKey(word: string): string {
  return GENERAL.reduce((key, [pattern, by]) => key.replace(pattern, by), word);
}
