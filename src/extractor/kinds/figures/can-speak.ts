// Who can say a number: 'police in Japan', 'a report by the bank' and 'Economy Minister Pedro Reis', not 'the closure of the port'.
import { BODY_WORDS } from '../../../lexicon/organisation-words.ts';
import { ROLE_NOUNS } from '../../../lexicon/person-titles.ts';
import {
  AFTER_HEAD,
  SENTENCE_WORDS,
  SPEAKING_GROUPS,
  SPEAKING_TEXTS,
} from '../../../lexicon/speaking-things.ts';
import { UNNAMED_NOUNS } from '../../../lexicon/unnamed-words.ts';

const MOST_WORDS = 12;
const SPEAKERS = [BODY_WORDS, ROLE_NOUNS, SPEAKING_GROUPS, SPEAKING_TEXTS, UNNAMED_NOUNS] as const;

/**
 * Whether English words name somebody, or a text, that can say a number. As the 'subject' of a verb of speech nearly every short phrase
 * does, so only stretches of a sentence are refused; as the 'source' behind 'according to' or 'citing' its noun must be known to speak,
 * or be a name: 'citing the closure of Porto Almeida' names nobody.
 */
export function canSpeak(who: string, as: 'subject' | 'source'): boolean {
  const words = who.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS || words.some(isOfSentence)) return false;
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (AFTER_HEAD.has(last) || /^(?:an?|the|and)$/u.test(last))) return false;
  const { head, end } = headOf(words);
  if (isSpeaker(head)) return true;
  if (/^\p{Ll}{3,}ed$/u.test(head)) return false; // 'a military statement released', 'Ann Lee rejected'
  if (end < 0 && as === 'subject') return true;
  return /^\p{Lu}/u.test(head) && (end !== 1 || as === 'source');
}

/** 'A survey of 3,000 people', 'ministry figures': English words for a text that gives numbers. */
export function isPaper(who: string): boolean {
  const { head } = headOf(who.split(/\s+/u));
  return SPEAKING_TEXTS.has(head.toLowerCase());
}

/** The noun of the phrase, and where what follows it begins; -1 where nothing does. */
function headOf(words: readonly string[]): { head: string; end: number } {
  const end = words.findIndex((word, at) => at > 0 && AFTER_HEAD.has(word));
  return { head: words[(end < 0 ? words.length : end) - 1] ?? '', end };
}

/** A verb, a pronoun, a score: the words are no phrase for somebody. */
function isOfSentence(word: string): boolean {
  return SENTENCE_WORDS.has(word) || /^\d+[-–]\d+$/u.test(word);
}

function isSpeaker(head: string): boolean {
  const word = head.toLowerCase().replace(/[,.;:]$|['’]s?$/gu, '');
  return SPEAKERS.some((list) => list.has(word) || list.has(word.replace(/s$/u, '')));
}
