// What a search can find a word by. templates/assets/search-text.js holds the same steps for the browser; a test compares them.

/** Accents and vowel points that a reader may leave out; marks that make a letter (Devanagari, Thai) stay. */
const points = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
/** Soft hyphens, joiners and the Arabic stretch: seen by nobody, typed by nobody. */
const invisible = /[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/gu;
const letters = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['þ', 'th'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['œ', 'oe'],
  ['ς', 'σ'],
  ['ة', 'ه'],
  ['ى', 'ي'],
  ['ک', 'ك'],
  ['ی', 'ي'],
]);
const special = /[ßæðøþđıłœςةىکی]/gu;
const possessive = /['’ʼ]s(?![\p{L}\p{M}\p{N}])/gu;
const thousands = /(\d),(?=\d{3}(?!\d))/gu;
/** '3.5', or a run of letters and digits. */
const word = /\d+\.\d+(?![.\d])|[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that part no words, and Hangul, whose particles stick to the word: taken in pairs of characters. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/u;
const stretch =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;
/** Below it no unspaced script has a letter: a quick look that spares most words the long one. */
const beyondAlphabets = /[\u0e00-\uffff]/;
const LONGEST_TERM = 40;

/**
 * The terms of a text in the order of its words: 'Kim Jong-un’s 15,000 workers' → kim, jong, un, 15000, worker;
 * '金正恩' → 金正, 正恩. Never throws; text without letters or digits gives an empty list.
 */
export function searchTerms(text: string): string[] {
  const terms: string[] = [];
  for (const found of foldText(text).match(word) ?? []) {
    if (beyondAlphabets.test(found) && unspaced.test(found)) addMixed(terms, found);
    else terms.push(singular(found).slice(0, LONGEST_TERM));
  }
  return terms;
}

/** Lower case, compatible forms, without accents, possessives and thousands commas: 'Łódź’s 1,200' → 'lodz 1200'. */
function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(points, '')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(special, (letter) => letters.get(letter) ?? letter)
    .replace(possessive, '')
    .replace(thousands, '$1');
}

/** A word that holds characters of an unspaced script: pairs of those, the rest as words. */
function addMixed(terms: string[], found: string): void {
  for (const part of found.match(stretch) ?? []) {
    if (!unspaced.test(part)) {
      terms.push(singular(part).slice(0, LONGEST_TERM));
      continue;
    }
    const characters = [...part];
    if (characters.length === 1) terms.push(part);
    for (let at = 1; at < characters.length; at += 1)
      terms.push(`${characters[at - 1] ?? ''}${characters[at] ?? ''}`);
  }
}

/** English plurals only, and cautiously: both sides of a search are folded alike, so a wrong cut still meets itself. */
function singular(found: string): string {
  if (found.length < 4 || !found.endsWith('s') || found === 'news') return found;
  if (found.endsWith('ies') && found.length > 4) return `${found.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/u.test(found)) return found.slice(0, -2);
  return /[^siu]s$/u.test(found) ? found.slice(0, -1) : found;
}
