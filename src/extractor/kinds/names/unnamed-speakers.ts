// Who speaks without a name: 'a reporting partner in Yanggang Province', 'two diplomats', 'a source close to the ministry', 'police'.
import type { Article } from '../../../records/article.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import { speakerLookup } from './may-speak.ts';
import { isOpening, type Word, wordsOf } from './sentence-words.ts';
import { headOf, type Phrase, phraseAt } from './unnamed-phrase.ts';
import { endOfTail, endsPhrase, speaks } from './unnamed-speech.ts';

/** A span that stands for somebody, with the description a page shows. */
export interface UnnamedSpeaker {
  /** UTF-16 offsets of the noun with its article and adjectives: 'a reporting partner'. */
  readonly start: number;
  readonly end: number;
  /** Where the noun itself begins. */
  readonly noun: number;
  /** With what follows and belongs to it: 'a reporting partner in Yanggang Province'. */
  readonly name: string;
  /** 'media' for 'state media'. */
  readonly kind: 'person' | 'organisation' | 'media';
}

/** Longer sentences are tables or noise. */
const LONGEST = 2000;

/**
 * Everybody who speaks, tells or is the source in a sentence and has no name there. `isNamed` tells of a noun whether the article names a
 * body of that sort: then 'the health ministry' refers back to it. In order; spans do not overlap each other. English only: other
 * languages give none. Linear time, never throws.
 */
export function findUnnamedSpeakers(
  article: Article,
  isNamed: (noun: string) => boolean,
): readonly UnnamedSpeaker[] {
  const { text, blocks } = article;
  const found: UnnamedSpeaker[] = [];
  const mayHold = speakerLookup(text);
  const isCalledSo = namedAs(text);
  for (const block of blocks) {
    for (const sentence of sentencesOf(text, block.start, block.end)) {
      if (sentence.end - sentence.start > LONGEST || !mayHold(sentence)) continue;
      found.push(...inSentence(text, wordsOf(text, sentence), { isNamed, isCalledSo }));
    }
  }
  return found;
}

interface Namings {
  /** Of a body's noun: whether the article names one of that sort. */
  readonly isNamed: (noun: string) => boolean;
  readonly isCalledSo: (noun: string) => boolean;
}

function inSentence(text: string, words: readonly Word[], namings: Namings): readonly UnnamedSpeaker[] {
  return words.flatMap((word, at): readonly UnnamedSpeaker[] => {
    const head = headOf(words, at);
    if (head === null || (word.capital && at > 0 && !isOpening(words, at))) return [];
    const phrase = phraseAt(text, words, head);
    if (phrase === null || isNamedAlready(words, { at, phrase }, namings)) return [];
    const tail = endOfTail(words, at);
    if (head.sort === 'people' && tail === at && !phrase.counted) return []; // 'people say' is nobody, 'people familiar with it say' is
    if (head.sort === 'one' && isNamedBehind(words, at, tail)) return [];
    const joined = joinedHead(words, tail);
    const last = joined === null ? tail : endOfTail(words, joined);
    if (!speaks(words, { from: phrase.from, at, tail: last })) return [];
    const start = words[phrase.spanFrom]?.start ?? word.start;
    const name = descriptionOf(text, words, { ...phrase, tail });
    return [{ start, end: word.end, noun: word.start, name, kind: head.kind }];
  });
}

/** The words as a page shows them: in one line, with a small letter where only the sentence made it large. */
function descriptionOf(
  text: string,
  words: readonly Word[],
  { from, tail, plain }: { from: number; tail: number; plain: boolean },
): string {
  const written = text.slice(words[from]?.start ?? 0, words[tail]?.end ?? 0);
  const name = plain ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  return name.replace(/\s+/gu, ' ').slice(0, 160);
}

/** 'a spokesman for the ministry, Ann Lee, said'; not 'a doctor in Lagos, Nigeria, said'. */
function isNamedBehind(words: readonly Word[], at: number, tail: number): boolean {
  if (tail === at || words[tail + 1]?.lower !== ',' || words[tail + 2]?.capital !== true) return false;
  return !words.slice(at + 1, tail).some(({ lower }) => lower === 'in' || lower === 'near');
}

/** 'the health ministry', 'her lawyer': one of that sort has a name in the article. */
function isNamedAlready(
  words: readonly Word[],
  { at, phrase }: { at: number; phrase: Phrase },
  { isNamed, isCalledSo }: Namings,
): boolean {
  const noun = words[at]?.lower ?? '';
  if (phrase.refersBack && isNamed(noun)) return true;
  return isOfSomebody(words, phrase.from) && isCalledSo(noun);
}

const isOfSomebody = (words: readonly Word[], from: number): boolean =>
  /^(?:his|her|its|their)$/u.test(words[from]?.lower ?? '');

/** Of a noun, whether the article names who is called so: 'her lawyer, Ann Lee', 'Lawyer Ann Lee', 'Ann Lee, her lawyer'. Each noun is looked for once. */
function namedAs(text: string): (noun: string) => boolean {
  const known = new Map<string, boolean>();
  return (noun) => {
    const said = known.get(noun);
    if (said !== undefined) return said;
    const either = `[${noun.charAt(0)}${noun.charAt(0).toUpperCase()}]${noun.slice(1)}`;
    const beside = new RegExp(
      `(?<!\\p{L})${either}(?: of [^.,\\n]{2,40})?,? \\p{Lu}|\\p{Lu}\\p{Ll}+, (?:an?|the|his|her|its|their) (?:\\p{Ll}{2,20} )?${noun}(?=[,.;)])`,
      'u',
    );
    const isNamed = beside.test(text);
    known.set(noun, isNamed);
    return isNamed;
  };
}

/** The second noun of 'police and hospital officials say': what is said of it holds for both. */
function joinedHead(words: readonly Word[], tail: number): number | null {
  if (words[tail + 1]?.lower !== 'and') return null;
  for (let at = tail + 2; at < tail + 6; at++) {
    const word = words[at];
    if (word === undefined || word.sign || endsPhrase(word.lower)) return null;
    if (headOf(words, at) !== null && headOf(words, at + 1) === null) return at;
  }
  return null;
}
