// Whether somebody without a name speaks in a sentence, or is heard from, and how far the words for him reach.
import { COURTESY_TITLES, OFFICE_TITLES, OTHER_TITLES, ROLE_NOUNS } from '../../../lexicon/person-titles.ts';
import { UNNAMED_FOLLOWERS } from '../../../lexicon/unnamed-words.ts';
import { isSpeech } from './may-speak.ts';
import { isDay, isLink, type Word } from './sentence-words.ts';

const STOPS =
  /^(?:who|which|that|and|or|but|when|where|while|as|if|because|after|before|since|until|is|are|was|were|has|have|had|will|would|could|can|may|might|should|do|does|did|not|also|he|she|they|it|we|i)$/u;

/** True for words that stand in no run of adjectives before a noun: prepositions, conjunctions, verbs of speech. */
export const endsPhrase = (word: string): boolean =>
  STOPS.test(word) ||
  isLink(word) ||
  isSpeech(word) ||
  /^(?:by|than|into|over|under|between|during)$/u.test(word);

/** 'in a statement': how it was said, not where they are. */
const STATEMENTS = /^(?:statement|report|interview|letter|briefing|tweet|post|email|e-mail|filing|release)$/u;

/** Last word of what follows and belongs to the noun: 'in Yanggang Province', 'close to the ministry'. */
export function endOfTail(words: readonly Word[], head: number): number {
  const first = words[head + 1];
  if (first === undefined || !(isLink(first.lower) || UNNAMED_FOLLOWERS.has(first.lower))) return head;
  if (isManner(words, head + 1)) return head;
  let at = head + 1;
  while (at < Math.min(words.length, head + 16) && !endsTail(words, at)) at += 1;
  at -= 1;
  while (at > head && (isLink(words[at]?.lower ?? '') || /^(?:the|a|an)$/u.test(words[at]?.lower ?? '')))
    at -= 1;
  return at;
}

/** A person may follow: 'Governor Ann Lee'. */
const TITLES: ReadonlySet<string> = new Set(
  [...COURTESY_TITLES, ...OFFICE_TITLES, ...OTHER_TITLES, ...ROLE_NOUNS].map((title) => title.toLowerCase()),
);

/** 'for the Immigration and Customs Enforcement Agency', 'in Kenya and Uganda'; not 'in Lagos and Governor Ann Lee'. */
function isWithinName(words: readonly Word[], and: number): boolean {
  const next = words[and + 1];
  return words[and - 1]?.capital === true && next?.capital === true && !TITLES.has(next.lower);
}

/** A sign, a verb, a day, or a conjunction that is no part of a name: what belonged to the noun is over. */
function endsTail(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || (word.sign && word.lower !== "'" && word.lower !== '’')) return true;
  if (word.lower === 'and' && isWithinName(words, at)) return false;
  return endsPhraseBehind(word.lower);
}

const endsPhraseBehind = (word: string): boolean =>
  STOPS.test(word) || isSpeech(word) || isDay(word) || word === 'on' || word === 'about';

/** 'in a statement', 'on Twitter', 'on condition of anonymity'. */
function isManner(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower === 'on') return true;
  if (!/^(?:in|with|at)$/u.test(words[at]?.lower ?? '') || !/^an?$/u.test(words[at + 1]?.lower ?? ''))
    return false;
  return STATEMENTS.test(words[at + 2]?.lower ?? '') || STATEMENTS.test(words[at + 3]?.lower ?? '');
}

interface Spoken {
  readonly from: number;
  readonly at: number;
  readonly tail: number;
}

/** Somebody says it, or it is heard from them: before or after a verb of speech. */
export function speaks(words: readonly Word[], who: Spoken): boolean {
  return (
    isBeforeSpeech(words, who.tail) ||
    (isHeardFrom(words, who.from) && !isSubjectOfSaid(words, who)) ||
    isQuoted(words, who)
  );
}

/** 'Carlito Cernal, 61, said residents had brought them': what is said begins with them. */
function isSubjectOfSaid(words: readonly Word[], { from, tail }: Spoken): boolean {
  const next = words[tail + 1]?.lower ?? '';
  return (
    /^(?:said|says)$/u.test(words[from - 1]?.lower ?? '') &&
    /^(?:are|can|could|did|do|had|has|have|is|may|might|must|should|was|were|will|would)$/u.test(next)
  );
}

/** They open what is said of the speaker on the way to the verb: 'who declined to be named', 'speaking anonymously'. */
const ASIDES = /^(?:who|speaking|contacted|interviewed|quoted|reached|briefed)$/u;
const BETWEEN = /^(?:has|have|had|also|later|earlier|on|then|already|now|[a-z]{3,}ly)$/u;

/** 'officials in Kabul have also said', 'a villager who declined to be named told', 'an aide, speaking anonymously, said'. */
function isBeforeSpeech(words: readonly Word[], tail: number): boolean {
  let at = afterManner(words, tail + 1);
  const opening = words[at]?.lower ?? '';
  if (opening === ',' || ASIDES.test(opening)) at = afterAside(words, at);
  for (; at < Math.min(words.length, tail + 32); at++) {
    const word = words[at];
    if (word === undefined) return false;
    if (isSpeech(word.lower)) return isActive(words, at);
    if (!isDay(word.lower) && !BETWEEN.test(word.lower)) return false;
  }
  return false;
}

/** Past 'in a statement' and 'on condition of anonymity'. */
function afterManner(words: readonly Word[], from: number): number {
  const manner = isManner(words, from) && !isDay(words[from + 1]?.lower ?? '');
  if (!manner) return from;
  for (let at = from + 1; at < from + 7; at++) {
    if (words[at]?.lower === ',') return at + 1;
    if (isSpeech(words[at]?.lower ?? '') || isDay(words[at]?.lower ?? '')) return at;
  }
  return from;
}

/** The noun is who speaks: not 'to say', 'were told', 'officers accused of it', 'residents told to leave', 'reported.' */
function isActive(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1]?.lower;
  const word = words[verb]?.lower ?? '';
  if (/^(?:to|not|be|been|was|were|is|are)$/u.test(words[verb - 1]?.lower ?? '')) return false;
  if (next === undefined) return word === 'said';
  if (
    (next === 'by' && !/^(?:e-?mail|phone|telephone|text)$/u.test(words[verb + 2]?.lower ?? '')) ||
    (next === 'of' && /^(?:accused|informed|told|assured|reminded)$/u.test(word))
  )
    return false;
  if (next !== 'to') return true;
  if (/^(?:told|urged|warned|advised|reminded|recommended)$/u.test(word)) return false;
  return word !== 'said' || !/^(?:be|have)$/u.test(words[verb + 2]?.lower ?? '');
}

/** Past a 'who ...' or ', ... ,' of at most twenty words, to the verb of speech. */
function afterAside(words: readonly Word[], from: number): number {
  const opening = words[from]?.lower;
  if (opening === 'who' && isSpeech(words[from + 1]?.lower ?? '')) return from + 1;
  for (let at = from + 1; at < Math.min(words.length, from + 22); at++) {
    const word = words[at];
    if (word === undefined || /^[.;:"“”]$/u.test(word.lower)) return words.length;
    if (word.lower === ',') return at + 1;
    if (opening !== ',' && /^(?:said|told|says)$/u.test(word.lower)) return at;
  }
  return words.length;
}

/** 'according to', 'heard from', 'told by', '", said' right before. */
export function isHeardFrom(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.lower ?? '';
  const second = words[from - 2]?.lower ?? '';
  if (before === 'to') return second === 'according';
  if (before === 'from') return /^(?:heard|learned|learnt|information|word)$/u.test(second);
  if (before === 'by') return /^(?:told|said|informed|confirmed|reported)$/u.test(second);
  if (/^(?:quotes|quoted|quoting|citing|cites|cited)$/u.test(before)) return true;
  return /^(?:said|says)$/u.test(before) && /^[,"”’]$/u.test(second);
}

/** 'AFP quotes local residents as saying'. */
function isQuoted(words: readonly Word[], who: Spoken): boolean {
  return words[who.tail + 1]?.lower === 'as' && words[who.tail + 2]?.lower === 'saying';
}
