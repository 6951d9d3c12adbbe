// The one word that a number counts in other languages than English, with what describes it.
import { addingWords, beforeNouns, notCounted, rateAdverbs } from '../../../lexicon/figure-words.ts';
import { endsLikePast, tensesElsewhere } from '../../../lexicon/tenses-elsewhere.ts';
import { readNumber } from '../../../text/numbers.ts';
import { type FigureText, isLetterAt, isUpperAt, type Span, type Word, wordAfter } from './figure-text.ts';
import { afterDe } from './units-after.ts';

/** What is counted, as the text has it; `head` is its noun in lower case. */
export interface CountedWord extends Span {
  readonly words: string;
  readonly head: string;
}

/** 'four of the seven commissioners', '303 of 543 seats': the second number is another figure. */
export function afterNumber({ text, words }: FigureText, from: number): number {
  const next = wordAfter(text, from);
  const number = next === null ? null : readNumber(text, next.start, words);
  return number === null || number.value < 2 ? from : number.end;
}

/** What numbers count in Korean, Chinese and Japanese stands against them, with endings behind. */
const counters =
  /^ ?(?<noun>사람|명|개(?:국|사|소|교|시|도시|지역|단체)?|대|척|발|건|곳|점|마리|권|채|가구|세대|편|석|표|골|그루|人|名|万人|社|件|台|隻|頭|家|辆|艘|架|匹|羽|冊|棟|戸|か所|カ所|か国|カ国|个|個|只|隻|位|户|所|座|栋|张)/u;

/** 'acht davon schwer': a noun has a capital, or the word behind what describes it. */
function isNoGermanNoun(text: string, { start, end }: Word): boolean {
  const behind = isUpperAt(text, start) ? null : wordAfter(text, end);
  return !isUpperAt(text, start) && (behind === null || !isUpperAt(text, behind.start));
}

/** Other languages: the one word after the number. */
export function readWord(context: FigureText, from: number): CountedWord | null {
  const { text, units, language } = context;
  const counter = counters.exec(text.slice(from, from + 6))?.groups?.['noun'];
  if (counter !== undefined) {
    const start = text.indexOf(counter, from);
    return { start, end: start + counter.length, words: counter, head: counter };
  }
  if (units.glued) return null;
  const of = afterDe(text, from);
  const at = of > from ? afterNumber(context, of) : of; // 'dix-sept des vingt-six provinces'
  const isElided = at > from && text.charAt(at) !== ' '; // d’habitants
  const next = wordAfter(text, isElided ? at + 1 : at);
  if (
    next === null ||
    (next.word.length < 4 && !/^(?:\p{Lu}{3}|cas)$/u.test(next.word)) ||
    !isLetterAt(text, next.start) ||
    /^[dl]['’]/iu.test(next.word) ||
    notCounted.has(next.word.toLowerCase()) ||
    rateAdverbs.has(next.word) ||
    isVerb(next.word, language) ||
    (language === 'de' && isNoGermanNoun(text, next))
  )
    return null;
  if (of > from && isName(context, next)) return null;
  const second = nounBehind(context, next) ?? next;
  const noun = nounBehind(context, second) ?? second; // 'trois autres principaux fournisseurs'
  const start = addingWords.has(next.word) ? second.start : next.start;
  return { start, end: noun.end, words: text.slice(start, noun.end), head: noun.word.toLowerCase() };
}

/** 'los restantes tres pidieron', 'al minuto 5 inauguró': what was done is not counted. */
function isVerb(word: string, language: string): boolean {
  const tenses = tensesElsewhere.get(language);
  return tenses !== undefined && (tenses.past.has(word) || endsLikePast(word, tenses));
}

/** The Gavi of 'los 1.000 millones de Gavi'; the Français and EVP of '3 millions de Français' and 'd’EVP' are counted. */
const isName = ({ text, language }: FigureText, { start, word }: Word): boolean =>
  language !== 'de' && isUpperAt(text, start) && !/[sx]$|^\p{Lu}+$/u.test(word);

/** The noun behind a word that only describes it: 'nuevas hectáreas', 'petits producteurs', 'weitere Menschen'. */
function nounBehind({ text, language }: FigureText, word: Word): Word | null {
  const isDescribing =
    beforeNouns.has(word.word) ||
    addingWords.has(word.word) ||
    (language === 'de' && !isUpperAt(text, word.start));
  const next = isDescribing ? wordAfter(text, word.end) : null;
  if (next === null || text.charAt(word.end) !== ' ' || !isLetterAt(text, next.start)) return null;
  const isNoun = language === 'de' ? isUpperAt(text, next.start) : !isUpperAt(text, next.start);
  return isNoun && (next.word.length > 3 || next.word === 'cas') && !notCounted.has(next.word.toLowerCase())
    ? next
    : null;
}
