// People who speak without a name: 'a reporting partner in Yanggang Province', 'two diplomats', 'a source close to the ministry'.
import { demonyms, peoples } from '../../../lexicon/demonyms.ts';
import {
  UNNAMED_AMOUNTS,
  UNNAMED_ARTICLES,
  UNNAMED_FOLLOWERS,
  UNNAMED_MODIFIERS,
  UNNAMED_PLURAL,
  UNNAMED_SINGULAR,
} from '../../../lexicon/unnamed-words.ts';
import type { Article } from '../../../records/article.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import { tokenKinds, tokenRoom, tokensInto } from '../../../text/tokens.ts';
import { smallWord } from '../../tagger/known-words.ts';
import { isSpeech, speakerLookup } from './may-speak.ts';

/** A span that stands for somebody, with the description a page shows. */
export interface UnnamedPerson {
  /** UTF-16 offsets of the noun with its article and adjectives: 'a reporting partner'. */
  readonly start: number;
  readonly end: number;
  /** With what follows and belongs to it: 'a reporting partner in Yanggang Province'. */
  readonly name: string;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly capital: boolean;
  readonly sign: boolean;
}

/** Longer sentences are tables or noise. */
const LONGEST = 2000;

/**
 * Everybody who speaks, tells or is the source in a sentence and has no name there. In order; spans do not overlap each other. English
 * only: other languages give none. Linear time, never throws.
 */
export function findUnnamedPeople(article: Article): readonly UnnamedPerson[] {
  const { text, blocks } = article;
  const found: UnnamedPerson[] = [];
  const mayHold = speakerLookup(text);
  for (const block of blocks) {
    for (const sentence of sentencesOf(text, block.start, block.end)) {
      if (sentence.end - sentence.start > LONGEST || !mayHold(sentence)) continue;
      found.push(...inSentence(text, wordsOf(text, sentence)));
    }
  }
  return found;
}

const room = tokenRoom();

function wordsOf(text: string, span: { start: number; end: number }): readonly Word[] {
  const tokens = tokensInto(room, text, { from: span.start, to: span.end });
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? start;
    const kind = tokens.kind[at] ?? tokenKinds.other;
    const last = words.at(-1);
    const glued =
      last !== undefined && last.end === start && (endsInHyphen(last) || isHyphen(text, start, end));
    if (glued && !(last.sign && last.lower !== '-')) {
      words.pop();
      words.push({ ...last, end, lower: text.slice(last.start, end).toLowerCase(), sign: false });
      continue;
    }
    const capital = kind === tokenKinds.capital || kind === tokenKinds.upper;
    const sign = kind === tokenKinds.other;
    words.push({ start, end, lower: smallWord(text, start, end, kind), capital, sign });
  }
  return words;
}

const endsInHyphen = ({ lower }: Word): boolean => lower.endsWith('-');
const isHyphen = (text: string, start: number, end: number): boolean =>
  end === start + 1 && text.charAt(start) === '-';

function inSentence(text: string, words: readonly Word[]): readonly UnnamedPerson[] {
  return words.flatMap((word, at): readonly UnnamedPerson[] => {
    const plural = UNNAMED_PLURAL.has(word.lower);
    if (!plural && !UNNAMED_SINGULAR.has(word.lower)) return [];
    if (word.capital && at > 0 && !isOpening(words, at)) return [];
    const phrase = phraseAt(text, words, { at, plural });
    if (phrase === null || isNamed(words, at)) return [];
    const tail = endOfTail(words, at);
    if (!speaks(words, { from: phrase.from, at, tail })) return [];
    const start = words[phrase.spanFrom]?.start ?? word.start;
    const nameStart = words[phrase.from]?.start ?? start;
    const nameEnd = words[tail]?.end ?? word.end;
    const first = text.slice(nameStart, words[phrase.from]?.end ?? nameStart);
    const capital = words[phrase.from]?.capital === true && isPlain(text, words, phrase.from);
    const name = (capital ? first.toLowerCase() : first) + text.slice(nameStart + first.length, nameEnd);
    return [{ start, end: word.end, name: name.replace(/\s+/gu, ' ').slice(0, 160) }];
  });
}

interface Phrase {
  /** First word of the description. */
  readonly from: number;
  /** First word of the span: after a name in front ('Pentagon officials': the second word). */
  readonly spanFrom: number;
}

/** From the noun left to its article or number; null where the words do not show somebody new. */
function phraseAt(
  text: string,
  words: readonly Word[],
  head: { at: number; plural: boolean },
): Phrase | null {
  let spanFrom = head.at;
  let at = head.at - 1;
  while (at >= 0 && at > head.at - 6 && isModifier(text, words, at)) {
    spanFrom = at;
    at -= 1;
  }
  let from = spanFrom;
  while (at >= 0 && at > head.at - 8 && isNamePart(words, at)) {
    from = at;
    at -= 1;
  }
  const before = words[at]?.lower ?? '';
  if (before === "'s" || before === '’s') return ownedPhrase(words, { at, spanFrom });
  if (before === 'the' && !head.plural && from < spanFrom) return { from: at, spanFrom };
  if (UNNAMED_ARTICLES.has(before) && !head.plural) {
    return { from: at, spanFrom: from === spanFrom ? at : spanFrom };
  }
  if (!head.plural) return null;
  if (UNNAMED_AMOUNTS.has(before)) return { from: at, spanFrom: from === spanFrom ? at : spanFrom };
  return /^(?:the|these|those|this|that|its|his|her|their|our|my|your|no|any)$/u.test(before)
    ? null
    : { from, spanFrom };
}

/** "Saudi Arabia's oil minister": the country belongs to the description, not to the span. */
function ownedPhrase(words: readonly Word[], place: { at: number; spanFrom: number }): Phrase | null {
  let from = place.at - 1;
  if (!words[from]?.capital) return null;
  while (from > 0 && from > place.at - 5 && words[from - 1]?.capital) from -= 1;
  return { from, spanFrom: place.spanFrom };
}

function isModifier(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.sign) return false;
  if (UNNAMED_AMOUNTS.has(word.lower) && at === 0) return true;
  if (UNNAMED_MODIFIERS.has(word.lower)) return !word.capital || isOpening(words, at);
  const written = text.slice(word.start, word.end);
  return demonyms.has(written) || peoples.has(written) || (!word.capital && /[a-z]-[a-z]/u.test(word.lower));
}

/** A capitalised word that is part of a name in front: 'State Department official', 'U.N. observers'. */
function isNamePart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.sign) return false;
  if (word.lower === 'of') return words[at - 1]?.capital === true && words[at + 1]?.capital === true;
  return word.capital && !OPENERS.test(word.lower);
}

const OPENERS =
  /^(?:a|an|the|on|in|at|but|and|after|before|when|while|as|for|one|another|two|three|four|five|some|several|many|most|other|all|both|monday|tuesday|wednesday|thursday|friday|saturday|sunday|meanwhile|also|earlier|later|still|however|according|he|she|it|they|these|those|this|that|his|her|their|its|our)$/u;

function isOpening(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).every((word) => word.sign);
}

/** A word whose capital only comes from the beginning of the sentence. */
function isPlain(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !isOpening(words, at)) return false;
  const written = text.slice(word.start, word.end);
  if (demonyms.has(written) || peoples.has(written)) return false;
  return (
    OPENERS.test(word.lower) ||
    UNNAMED_MODIFIERS.has(word.lower) ||
    UNNAMED_AMOUNTS.has(word.lower) ||
    UNNAMED_PLURAL.has(word.lower)
  );
}

/** A name follows: 'spokesman Peskov', 'a spokesman, Krishna Mahara, says'. */
function isNamed(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  if (
    next.capital &&
    !next.sign &&
    !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(next.lower)
  )
    return true;
  if (next.lower === 'named' || next.lower === 'called' || next.lower === '-') return true;
  return next.lower === ',' && words[at + 2]?.capital === true;
}

const LINKS = /^(?:in|of|from|at|with|for|on|to|near|inside|within|about)$/u;
const STOPS =
  /^(?:who|which|that|and|or|but|when|where|while|as|if|because|after|before|since|until|is|are|was|were|has|have|had|will|would|could|can|may|might|should|do|does|did|not|also|he|she|they|it|we|i)$/u;

/** Last word of what follows and belongs to the noun: 'in Yanggang Province', 'close to the ministry'. */
function endOfTail(words: readonly Word[], head: number): number {
  const first = words[head + 1];
  if (first === undefined || !(LINKS.test(first.lower) || UNNAMED_FOLLOWERS.has(first.lower))) return head;
  let at = head + 1;
  for (; at < Math.min(words.length, head + 16); at++) {
    const word = words[at];
    if (word === undefined || (word.sign && word.lower !== "'" && word.lower !== '’')) break;
    if (
      STOPS.test(word.lower) ||
      isSpeech(word.lower) ||
      (LINKS.test(word.lower) && /^(?:on|about)$/u.test(word.lower))
    )
      break;
    if (isDay(word.lower)) break;
  }
  at -= 1;
  while (at > head && (LINKS.test(words[at]?.lower ?? '') || /^(?:the|a|an)$/u.test(words[at]?.lower ?? '')))
    at -= 1;
  return at;
}

const isDay = (word: string): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day$|^today$/u.test(word);

interface Spoken {
  readonly from: number;
  readonly at: number;
  readonly tail: number;
}

/** Somebody says it, or it is heard from them: before or after a verb of speech. */
function speaks(words: readonly Word[], who: Spoken): boolean {
  return isBeforeSpeech(words, who.tail) || isAfterSource(words, who.from) || isQuoted(words, who);
}

/** 'officials in Kabul have also said', 'a villager who declined to be named told', 'an aide, speaking anonymously, said'. */
function isBeforeSpeech(words: readonly Word[], tail: number): boolean {
  let at = tail + 1;
  if (words[at]?.lower === ',' || words[at]?.lower === 'who') at = afterAside(words, at);
  for (; at < Math.min(words.length, tail + 32); at++) {
    const word = words[at];
    if (word === undefined) return false;
    if (isSpeech(word.lower))
      return (
        !/^(?:to|not|be|been|was|were|is|are)$/u.test(words[at - 1]?.lower ?? '') && !isAdjective(words, at)
      );
    if (
      !isDay(word.lower) &&
      !/^(?:has|have|had|also|later|earlier|on|then|already|now|repeatedly|reportedly|privately|quickly)$/u.test(
        word.lower,
      )
    )
      return false;
  }
  return false;
}

/** 'reported cases' is no speech, 'reported fresh fighting' is. */
function isAdjective(words: readonly Word[], at: number): boolean {
  return words[at + 1] === undefined && words[at]?.lower !== 'said';
}

/** Past a 'who ...' or ', ... ,' of at most twenty words, to the verb of speech. */
function afterAside(words: readonly Word[], from: number): number {
  if (words[from]?.lower === 'who' && isSpeech(words[from + 1]?.lower ?? '')) return from + 1;
  for (let at = from + 1; at < Math.min(words.length, from + 22); at++) {
    const word = words[at];
    if (word === undefined || /^[.;:"“”]$/u.test(word.lower)) return words.length;
    if (word.lower === ',') return at + 1;
    if (words[from]?.lower === 'who' && /^(?:said|told|says)$/u.test(word.lower)) return at;
  }
  return words.length;
}

/** 'according to', 'heard from', 'told by', '", said' right before. */
function isAfterSource(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.lower ?? '';
  const second = words[from - 2]?.lower ?? '';
  if (before === 'to') return second === 'according';
  if (before === 'from') return /^(?:heard|learned|learnt|information|word)$/u.test(second);
  if (before === 'by') return /^(?:told|said|informed|confirmed|reported)$/u.test(second);
  if (/^(?:quotes|quoted|quoting|citing|cites|cited)$/u.test(before)) return true;
  return before === 'said' && /^[,"”’]$/u.test(second);
}

/** 'AFP quotes local residents as saying'. */
function isQuoted(words: readonly Word[], who: Spoken): boolean {
  return words[who.tail + 1]?.lower === 'as' && words[who.tail + 2]?.lower === 'saying';
}
