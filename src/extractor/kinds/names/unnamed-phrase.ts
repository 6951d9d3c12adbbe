// The words in front of a noun that show that somebody without a name is meant: 'a senior', 'two U.S.', "Pakistan's".
import { demonyms, peoples } from '../../../lexicon/demonyms.ts';
import {
  PEOPLE,
  PUBLIC_BODIES,
  RELATIONS,
  SEVERAL_BODIES,
  STANDING_BODIES,
  STANDING_CROWDS,
  UNNAMED_AMOUNTS,
  UNNAMED_ARTICLES,
  UNNAMED_BODIES,
  UNNAMED_MEDIA,
  UNNAMED_MODIFIERS,
  UNNAMED_PLURAL,
  UNNAMED_QUANTITIES,
  UNNAMED_SINGULAR,
} from '../../../lexicon/unnamed-words.ts';
import { isLink, isOpening, type Word } from './sentence-words.ts';
import { endsPhrase, isHeardFrom } from './unnamed-speech.ts';

/** One person, somebody's, several, 'people'; police, the army, the media, a ministry, a company. */
type Sort =
  | 'one'
  | 'relation'
  | 'several'
  | 'people'
  | 'crowd'
  | 'standing'
  | 'media'
  | 'public'
  | 'body'
  | 'bodies';

export interface Head {
  readonly at: number;
  readonly sort: Sort;
  readonly kind: 'person' | 'organisation' | 'media';
}

const SORTS: readonly (readonly [Sort, Head['kind'], ReadonlySet<string>])[] = [
  ['one', 'person', UNNAMED_SINGULAR],
  ['relation', 'person', RELATIONS],
  ['several', 'person', UNNAMED_PLURAL],
  ['people', 'person', PEOPLE],
  ['crowd', 'organisation', STANDING_CROWDS],
  ['standing', 'organisation', STANDING_BODIES],
  ['media', 'media', UNNAMED_MEDIA],
  ['public', 'organisation', PUBLIC_BODIES],
  ['body', 'organisation', UNNAMED_BODIES],
  ['bodies', 'organisation', SEVERAL_BODIES],
];

const SORT_OF: ReadonlyMap<string, Omit<Head, 'at'>> = new Map(
  SORTS.flatMap(([sort, kind, nouns]) => [...nouns].map((noun) => [noun, { sort, kind }] as const)).reverse(),
);

/** The noun at word `at` where it can stand for a speaker. */
export function headOf(words: readonly Word[], at: number): Head | null {
  const noun = words[at]?.lower ?? '';
  const sort = SORT_OF.get(noun);
  if (sort === undefined || isFollowedByName(words, at) || isBeforePerson(words, at)) return null;
  const counts = words[at + 1]?.lower === 'of' && UNNAMED_QUANTITIES.has(noun); // 'a group of residents'
  return counts ? null : { at, ...sort };
}

/** The 'guard' of 'a coast guard spokesman'. */
const isBeforePerson = (words: readonly Word[], at: number): boolean =>
  UNNAMED_SINGULAR.has(words[at]?.lower ?? '') && SPOKESPEOPLE.test(words[at + 1]?.lower ?? '');

const SPOKESPEOPLE =
  /^(?:chief|commander|official|officials|officer|officers|source|sources|spokes(?:man|men|people|person|woman|women))$/u;

export interface Phrase {
  /** First word of the description. */
  readonly from: number;
  /** First word of the span: after a name in front ('Pentagon officials': the second word). */
  readonly spanFrom: number;
  /** 'the health ministry': one that the article may have named. */
  readonly refersBack: boolean;
  /** Begins with an article or an amount. */
  readonly counted: boolean;
  /** The capital of its first word only comes from the beginning of the sentence. */
  readonly plain: boolean;
}

/** What stands in front of the noun. */
interface Front {
  readonly head: Head;
  /** First of the adjectives and nouns that belong to it. */
  readonly own: number;
  /** First of the capitalised words in front of these, `own` where there are none. */
  readonly named: number;
  /** First of the adjectives in front of these: 'senior' in 'a senior U.S. official'. */
  readonly first: number;
  /** The article, amount or other word before all that; -1 where the sentence begins. */
  readonly left: number;
}

type Reach = Pick<Phrase, 'from' | 'spanFrom'> & Partial<Phrase>;

/** From the noun left to its article, amount or owner; null where the words do not show somebody new. */
export function phraseAt(text: string, words: readonly Word[], head: Head): Phrase | null {
  const front = frontOf(text, words, head);
  const reach = reachOf(words, front);
  if (reach === null) return null;
  const phrase = { refersBack: false, counted: false, ...withQuantity(words, reach) };
  if (isInsideAnother(words, phrase.from, head)) return null;
  return { ...phrase, plain: isPlain(text, words, phrase.from) };
}

function frontOf(text: string, words: readonly Word[], head: Head): Front {
  let own = head.at;
  while (own > 0 && own > head.at - 5 && isModifier(text, words, own - 1, head)) own -= 1;
  let named = own;
  while (named > 0 && named > head.at - 7 && isNamePart(words, named - 1)) named -= 1;
  const opensWithPlace = named < own && named === 1 && words[0]?.lower === 'in'; // 'In Kashmir police said'
  if (opensWithPlace) named = own;
  let first = named;
  while (named < own && first > 0 && first > head.at - 9 && isLeadingAdjective(words, first - 1)) first -= 1;
  return { head, own, named, first, left: first - 1 };
}

function isLeadingAdjective(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && !word.sign && !word.capital && UNNAMED_MODIFIERS.has(word.lower);
}

function reachOf(words: readonly Word[], front: Front): Reach | null {
  const { head, own, named, first, left } = front;
  const before = words[left]?.lower ?? '';
  if (isOwning(words, left)) return ownedReach(words, front);
  if (before === 'the') return isPartOf(words, left) ? { from: left, spanFrom: own } : definiteReach(front);
  if (isCounted(words, front, before))
    return { from: left, spanFrom: named === own ? left : own, counted: true };
  if (own < head.at && isCounting(head, words[own]?.lower ?? ''))
    return { from: own, spanFrom: own, counted: true };
  if (POSSESSIVES.test(before) && (head.sort === 'one' || head.sort === 'relation'))
    return named === own ? { from: left, spanFrom: left, counted: true } : null;
  if (OTHER_DETERMINERS.test(before)) return null;
  return isBare(head, named) ? { from: first, spanFrom: own } : null;
}

/** The 's of 'Saudi Arabia's', the ' of 'Teachers' union'. */
function isOwning(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (lower === "'s" || lower === '’s') return true;
  return /^['’]$/u.test(lower) && words[at - 1]?.lower.endsWith('s') === true;
}

/** 'her lawyer', 'its mayor': whose he is, is told by the words before. */
const POSSESSIVES = /^(?:his|her|its|their)$/u;

const OTHER_DETERMINERS = /^(?:these|those|this|that|its|his|her|their|our|my|your|no|any|every|each)$/u;

const isCounting = ({ sort }: Head, word: string): boolean =>
  sort === 'several' || sort === 'people' || sort === 'bodies'
    ? UNNAMED_AMOUNTS.has(word)
    : UNNAMED_ARTICLES.has(word);

function isCounted(words: readonly Word[], { head, left }: Front, before: string): boolean {
  if (head.sort === 'crowd' || head.sort === 'standing' || head.sort === 'relation') return false;
  if (head.sort === 'people' && before === 'a') return words[head.at]?.lower === 'person';
  return isCounting(head, before) && left >= 0;
}

/** Without an article: several people, police; 'Israeli military', 'state television' and 'rights groups', but no 'military' and no 'groups'. */
function isBare({ sort, at }: Head, named: number): boolean {
  if (sort === 'several' || sort === 'people' || sort === 'crowd') return true;
  return (sort === 'standing' || sort === 'media' || sort === 'bodies') && named < at;
}

/** 'the police', 'the U.S. military', 'the health ministry', 'the Home Office spokesman'; 'the officials' refers back and is left alone. */
function definiteReach({ head, own, named, left }: Front): Reach | null {
  const described = named < own;
  switch (head.sort) {
    case 'crowd':
    case 'standing':
      return { from: left, spanFrom: own };
    case 'public':
      return named < head.at ? { from: left, spanFrom: own, refersBack: true } : null;
    case 'one':
      return described ? { from: left, spanFrom: own } : null;
    default:
      return null;
  }
}

/** "Saudi Arabia's oil minister": the country belongs to the description, not to the span. */
function ownedReach(words: readonly Word[], { head, left, own }: Front): Reach | null {
  let from = left - 1;
  if (!words[from]?.capital) return head.sort === 'public' ? ownedByOffice(words, { left, own }) : null;
  while (from > 0 && from > left - 5 && words[from - 1]?.capital) from -= 1;
  return { from, spanFrom: own };
}

/** An amount and 'of' stand right before word `at`: 'dozens of', 'one of'. */
function isPartOf(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === 'of' && UNNAMED_QUANTITIES.has(words[at - 2]?.lower ?? '');
}

/** "the attorney general's office": an office whose holder is not named beside it. */
function ownedByOffice(words: readonly Word[], { left, own }: Pick<Front, 'left' | 'own'>): Reach | null {
  for (let at = left - 1; at >= Math.max(0, left - 4); at--) {
    const word = words[at];
    if (word?.lower === 'the') return at < left - 1 ? { from: at, spanFrom: own } : null;
    if (word === undefined || word.sign || word.capital || endsPhrase(word.lower)) return null;
  }
  return null;
}

/** 'a group of residents', 'two of the officials': the amount belongs to them. */
function withQuantity(words: readonly Word[], reach: Reach): Reach {
  if (!isPartOf(words, reach.from)) return reach;
  const amount = reach.from - 2;
  const from = UNNAMED_ARTICLES.has(words[amount - 1]?.lower ?? '') ? amount - 1 : amount;
  const whole = reach.from === reach.spanFrom || words[reach.from]?.lower === 'the';
  return { ...reach, from, spanFrom: whole ? from : reach.spanFrom, counted: true };
}

/** 'John Lee of the city police', 'an official at the health ministry': they belong to who was named before them. */
function isInsideAnother(words: readonly Word[], from: number, { kind }: Head): boolean {
  const before = words[from - 1]?.lower ?? '';
  const inside =
    kind === 'person' ? /^(?:of|for|with|by|than|like)$/u.test(before) : isLink(before) || before === 'by';
  return inside && !isHeardFrom(words, from);
}

function isModifier(text: string, words: readonly Word[], at: number, head: Head): boolean {
  const word = words[at];
  if (word === undefined || word.sign) return false;
  if (UNNAMED_AMOUNTS.has(word.lower) && at === 0) return true;
  if (UNNAMED_MODIFIERS.has(word.lower)) return !word.capital || isOpening(words, at);
  const written = text.slice(word.start, word.end);
  if (demonyms.has(written) || peoples.has(written)) return true;
  if (word.capital) return false;
  if (/[a-z]-[a-z]/u.test(word.lower)) return true;
  const isAny =
    head.kind === 'organisation' || /^spokes(?:man|person|woman)$/u.test(words[head.at]?.lower ?? '');
  return isAny && isAnyAdjective(words, at);
}

/** Before a body, or who speaks for one, any small word may say what it does: 'a medical research charity', 'a hotel spokeswoman'. */
function isAnyAdjective(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return /^[a-z]{3,}$/u.test(lower) && !OPENERS.test(lower) && !endsPhrase(lower);
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

/** A word whose capital only comes from the beginning of the sentence. */
function isPlain(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.capital || !isOpening(words, at)) return false;
  const written = text.slice(word.start, word.end);
  if (demonyms.has(written) || peoples.has(written)) return false;
  return (
    OPENERS.test(word.lower) ||
    UNNAMED_MODIFIERS.has(word.lower) ||
    UNNAMED_AMOUNTS.has(word.lower) ||
    UNNAMED_QUANTITIES.has(word.lower) ||
    SORT_OF.has(word.lower)
  );
}

/** A name follows: 'spokesman Peskov', 'a spokesman, Krishna Mahara, says'. */
function isFollowedByName(words: readonly Word[], at: number): boolean {
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
