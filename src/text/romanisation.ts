// One key for the ways in which one name of another script is written in Latin letters.
import { EAST_ASIAN_SURNAMES } from '../lexicon/east-asian-surnames.ts';
import { nameWords } from './person-name.ts';

/**
 * A key that is equal for romanisations of one name and different for different names. Korean names (a Korean family name stands first or
 * last): McCune-Reischauer, Revised and the North's own spelling meet ('Sin Hong Chol', 'Shin Hong Cheol'; 'Kim Jong-un', 'Kim Jong Un'),
 * while vowels that part names stay ('Yong-chol', 'Yong-chun'). Other names: the usual Russian, Ukrainian and Arabic variants
 * ('Sergei', 'Sergey'; 'Mohammed', 'Muhammad').
 */
export function romanisationKey(name: string): string {
  const words = nameWords(name);
  const korean =
    words.length > 1 &&
    words.some((word, i) => (i === 0 || i === words.length - 1) && EAST_ASIAN_SURNAMES.has(word));
  return words.map(korean ? koreanKey : generalKey).join('');
}

/** Ordered: longer spellings before the shorter ones they hold. */
const KOREAN: readonly (readonly [RegExp, string])[] = [
  [/^(?:lee|yi|rhee|ri|li)$/u, 'i'],
  [/^(?:park|bak|pak)$/u, 'bag'],
  [/^(?:choi|choe)$/u, 'joi'],
  [/^(?:roh|noh|ro|no)$/u, 'no'],
  [/^(?:im|lim|rim|yim)$/u, 'im'],
  [/^(?:ryu|yoo|yu|ryoo|ryoo|lyu)$/u, 'yu'],
  [/^(?:chung|jung|jeong|chong|jong)$/u, 'jong'],
  [/(?<=[ghkm])yu(?=ng?$)/u, 'yo'], // Myung-bak, Hyun: the usual spelling of myeong, hyeon
  [/yeo/gu, 'yo'],
  [/eo/gu, 'o'],
  [/eu/gu, 'u'],
  [/oo|ou|wu/gu, 'u'],
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
  [/^(?:mohammed|mohammad|muhammad|mohamed|mohamad|muhammed|mehmed)$/u, 'muhamad'],
  [/^(?:aleksandr|alexandr|alexander|aleksander)$/u, 'alexandr'],
  [/^(?:oleksandr|olexandr)$/u, 'olexandr'],
  [/shch|sch/gu, 'sh'],
  [/kh/gu, 'h'],
  [/ph/gu, 'f'],
  [/zh/gu, 'z'],
  [/ks/gu, 'x'],
  [/(?:iy|yy|ii|ij|yi|iye|iy)$/u, 'i'],
  [/[yj]/gu, 'i'],
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
