import { demonyms } from '../../../lexicon/demonyms.ts';
import {
  hyphenedNoQuantity,
  machines,
  notPluralThoughS,
  nounPhraseEnds,
  pairedAdjectives,
  pluralNouns,
} from '../../../lexicon/figure-words.ts';
import {
  type FigureText,
  isLetterAt,
  isUpperAt,
  type Span,
  type Word,
  wordAfter,
  wordBefore,
} from './figure-text.ts';
import { afterNumber, readWord } from './read-word.ts';

/** What is counted: the noun phrase after a number, as the text has it. */
export interface Counted extends Span {
  readonly words: string;
  /** The last word, lower case. */
  readonly head: string;
}

const mostWords = 6;
const dropped = new Set(['more', 'other', 'additional', 'further', 'such', 'different', 'separate']);
const determiners =
  / of(?![\p{L}\p{N}])(?: (?:the|its|their|his|her|these|those|our|my|all|this|that)(?= ))?/uy;

/**
 * The noun phrase from `at` on: 'North Korean workers' of ' North Korean workers were in Russia'. It ends with its first plural
 * (or a plural that follows it: 'weapons systems'); null when no plural comes before a preposition, a verb or a sign.
 */
export function readCounts(context: FigureText, at: number): Counted | null {
  const { text } = context;
  if (text.charAt(at) === '-' || text.charAt(at) === '‑') return readHyphened(text, at);
  determiners.lastIndex = at;
  const from = determiners.test(text) ? determiners.lastIndex : at;
  return context.english
    ? readPhrase(text, from > at ? afterNumber(context, from) : from)
    : readWord(context, from);
}

const adjectives = new Set(
  'additional armed confirmed dead further injured local missing more new other reported suspected'.split(
    ' ',
  ),
);

/** The one thing behind a '1': the village of 'only 1 village has evacuees', told by what ends its phrase. */
export function readCountOfOne({ text }: FigureText, at: number): Counted | null {
  let noun = wordAfter(text, at);
  for (let count = 0; count < 2 && noun !== null && adjectives.has(noun.word); count += 1)
    noun = wordAfter(text, noun.end);
  if (noun === null || !/^(?:\p{Ll}{3,20}|GDP|GNP)$/u.test(noun.word) || isNoNoun(noun.word)) return null;
  const next = wordAfter(text, noun.end);
  if (next !== null && !nounPhraseEnds.has(next.word.toLowerCase())) return null;
  const start = wordAfter(text, at)?.start ?? noun.start;
  return { start, end: noun.end, words: text.slice(start, noun.end), head: noun.word };
}

/** What a share is of, where that is one thing: the crop of ' of the crop was rated good'. Told by what ends its phrase; one word or two. */
export function readWhole(context: FigureText, at: number): Counted | null {
  determiners.lastIndex = at;
  if (!determiners.test(context.text)) return null;
  const from = determiners.lastIndex;
  const found =
    readCountOfOne(context, from) ?? readCountOfOne(context, wordAfter(context.text, from)?.end ?? from);
  const first = wordAfter(context.text, from);
  if (
    found === null ||
    first === null ||
    !/^(?:\p{Ll}{3,20}|GDP|GNP)$/u.test(first.word) ||
    notWhole.has(first.word)
  )
    return null;
  const isAdjective =
    adjectival.test(found.head) &&
    /^,? (?:and|or|\p{Ll}+,? and) |^, \p{Ll}/u.test(context.text.slice(found.end, found.end + 24));
  if (isAdjective) return null; // 'two-thirds of its bilateral, multilateral and private debt'
  return { ...found, start: first.start, words: context.text.slice(first.start, found.end) };
}

const adjectival = /(?:al|ic|ive|ous|ary|-range)$|^(?:short|long|large|small|high|low|old|young)$/u;

/** 'half of this', '10 percent of what it was', 'all of it'. */
const notWhole: ReadonlySet<string> = new Set(
  'all another any each either every her him his its last many most much next nobody one our some that their them these they this those what which whom whose'.split(
    ' ',
  ),
);

//   5 % du PIB      48,6% degli aventi diritto      Mais de 70% da frota      zwei Drittel der Höfe
const ofElsewhere =
  / (?:de[rs]|du|de sus?|de l['’]|de la|del|de los|de las|d[ao]s?|de[il]|dell['’]|della|dello|degli|delle)(?: |(?<=['’]))(?=\p{L}{3})/uy;

/** The same in other languages: the one word behind the article. */
export function readWholeElsewhere(context: FigureText, at: number): Counted | null {
  ofElsewhere.lastIndex = at;
  if (context.units.glued || !ofElsewhere.test(context.text)) return null;
  return readWord(context, ofElsewhere.lastIndex - 1);
}

//   put the number of attackers at |100     number of foreign visitors rose by a tenth to |4,000
//          ^opening          ^joint                                     ^joint
const opening = /(?<!\p{L})numbers? of(?= )/gu;
const joint =
  /^[^.;:\n]{0,70}? (?:from|to|at|is|was|are|were|reached|hit|topped|passed|exceeded|surpassed|totalled|totaled)(?: an? (?:average|record|total)(?: of)?)? $/u;
const FURTHEST = 160;

/** What a bare number counts that ends 'the number of … rose to'; null where the words before `at` tell no plural. */
export function countsBefore(text: string, at: number): Counted | null {
  const from = Math.max(0, at - FURTHEST);
  const last = [...text.slice(from, at).matchAll(opening)].at(-1);
  const counted = last === undefined ? null : readPhrase(text, from + last.index + last[0].length);
  return counted !== null && counted.end < at && joint.test(text.slice(counted.end, at)) ? counted : null;
}

const isNoNoun = (word: string): boolean =>
  nounPhraseEnds.has(word) || adjectives.has(word) || /(?:ed|ing|ly|th|rd)$/.test(word);

function readPhrase(text: string, from: number): Counted | null {
  let start = -1;
  let at = from;
  let head: Word | null = null;
  for (let count = 0; count < mostWords; count += 1) {
    const next = wordAfter(text, start < 0 ? at : afterAcronym(text, at));
    if (next === null) break;
    const lower = next.word.toLowerCase();
    if (head !== null && !isFurtherPlural(next, lower)) break;
    if (start < 0 && dropped.has(lower)) {
      at = next.end;
      continue;
    }
    const plural = isCountable(text, next);
    if (!plural && endsNoun(text, next, start >= 0)) break;
    if (start < 0) start = next.start;
    at = behindOwner(text, next);
    if (plural) head = next;
  }
  return head === null || start < 0 ? null : phraseOf(text, start, head);
}

/** Behind the apostrophe of 'farmers’ families', where what they have is counted; else where the word ends. */
function behindOwner(text: string, { end, word }: Word): number {
  if (!word.endsWith('s') || !/^['’] \p{Ll}/u.test(text.slice(end, end + 3))) return end;
  const next = wordAfter(text, end + 1);
  return next !== null && isPlural(next, next.word) ? end + 1 : end;
}

const endsNoun = (text: string, word: Word, isOpen: boolean): boolean =>
  endsPhrase(text, word) && !(isOpen && joinsAdjectives(text, word));

/** The 'and' of 'nine current and retired officers'; that of 'the 12 dead and three wounded' joins nothing to one noun. */
function joinsAdjectives(text: string, and: Word): boolean {
  if (and.word !== 'and') return false;
  const [left, right] = [wordBefore(text, and.start), wordAfter(text, and.end)];
  return left !== null && right !== null && isPaired(left.word) && isPaired(right.word);
}

const isPaired = (word: string): boolean => pairedAdjectives.has(word) || demonyms.has(word);

function phraseOf(text: string, start: number, head: Word): Counted | null {
  const words = text.slice(start, head.end);
  const noun = head.word.toLowerCase();
  return / \d\S* /.test(words) && !machines.has(noun) ? null : { start, end: head.end, words, head: noun };
}

const acronym = / \(\p{Lu}[\p{L}\d-]{1,9}\)(?= \p{Ll})/uy;

/** Behind '(NiV)' in '19 Nipah virus (NiV) cases'. */
function afterAcronym(text: string, at: number): number {
  acronym.lastIndex = at;
  return acronym.test(text) ? acronym.lastIndex : at;
}

function endsPhrase(text: string, word: Word): boolean {
  return nounPhraseEnds.has(word.word.toLowerCase()) || (/^\d/.test(word.word) && !isOfModel(text, word));
}

/** The 737 and the 8 of '20 Boeing 737 MAX 8 jets': a number behind a word with a capital. */
function isOfModel(text: string, { start, word }: Word): boolean {
  return (
    /^\d{1,4}(?:-\d{1,4}\p{L}{0,2})?$/u.test(word) && /\p{Lu}/u.test(wordBefore(text, start)?.word ?? '')
  );
}

function isPlural(word: Word, lower: string): boolean {
  if (pluralNouns.has(lower) || (/\p{Ll}{3}men$/u.test(lower) && lower !== 'turkmen')) return true; // 'two watchmen'
  if (!lower.endsWith('s') || lower.length < 3 || notPluralThoughS.has(lower)) return false;
  if (/(?:ss|us|['’]s)$/.test(lower) || (lower.endsWith('is') && word.word === lower)) return false; // 'Iraqis', not 'crisis'
  return !nounPhraseEnds.has(lower) && word.word !== word.word.toUpperCase();
}

const isCountable = (text: string, word: Word): boolean =>
  isPlural(word, word.word.toLowerCase()) &&
  behindOwner(text, word) === word.end &&
  !isNationOfMore(text, word);

/** The British of '14 British military personnel', the Danish of 'four Danish Muslims': a nation's people, and more words that count. */
function isNationOfMore(text: string, word: Word): boolean {
  if (word.word.endsWith('s') || !isUpperAt(text, word.start)) return false;
  let at = word.end;
  for (let count = 0; count < 3; count += 1) {
    const next = wordAfter(text, at);
    if (next === null || endsNoun(text, next, true)) return false;
    if (isPlural(next, next.word.toLowerCase())) return true;
    at = next.end;
  }
  return false;
}

/** After the plural, one more in -s: 'weapons systems'. A capitalised word or a verb is not part of it. */
function isFurtherPlural(word: Word, lower: string): boolean {
  return lower.endsWith('s') && !pluralNouns.has(lower) && isPlural(word, lower) && word.word === lower;
}

/** 'five-member panel': 'member'. */
function readHyphened(text: string, at: number): Counted | null {
  let end = at + 1;
  while (end - at < 24 && isLetterAt(text, end)) end += 1;
  const head = text.slice(at + 1, end).toLowerCase();
  if (head === 'strong') return readStrong(text, end);
  if (/[-‑]/.test(text.charAt(end)) && isLetterAt(text, end + 1)) return null; // 'a 499-gross-ton ship'
  if (head.length < 3 || hyphenedNoQuantity.has(head) || isUpperAt(text, at + 1)) return null;
  return { start: at + 1, end, words: text.slice(at + 1, end), head };
}

/** 'a 2,000-strong crowd': 'crowd'. */
function readStrong(text: string, at: number): Counted | null {
  const next = wordAfter(text, at);
  if (next === null || next.word.toLowerCase() !== next.word) return null;
  return { start: next.start, end: next.end, words: next.word, head: next.word };
}
