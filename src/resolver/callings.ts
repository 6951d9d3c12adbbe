// What an article says that a person does, as far as it tells two of one name apart: no sprinter is a deputy governor.
import {
  AFTER_CALLING,
  ANALYSTS_ELSEWHERE,
  COUNTRY_OFFICES,
  FORMER_WORDS,
  GAMES,
  INSTRUMENTS,
  LEADERS,
  LEADERS_ELSEWHERE,
  PRIVATE_BODIES,
  RULERS,
  type Walk,
  walks,
} from '../lexicon/callings.ts';
import { countryOfWords } from './country-of-words.ts';

/** What a role says that somebody does. */
export interface Calling {
  /** The word for it: 'sprinter'. */
  readonly noun: string;
  readonly walk: Walk;
  /** ISO code of the country whose office it is; null where the role tells none, and for all that is no office. */
  readonly country: string | null;
  /** Whether it is over: it then says nothing against another calling. */
  readonly former: boolean;
}

/** A longer role is a sentence. */
const MOST_WORDS = 16;
/** As the lexicon holds them: a piece of a role would keep the whole text of its article. */
const nouns = new Map(Array.from(walks, ([noun, walk]) => [noun, { noun, walk }] as const));
/** Words that tell a walk of life only with others beside them. */
const withOthers: ReadonlySet<string> = new Set([...LEADERS, 'player', 'players']);

/** The calling in a role ('British sprinter', 'trade minister of Peru'); null where it is of no walk of life that tells people apart. */
export function callingIn(role: string): Calling | null {
  const words = role
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const cut = words.findIndex((word, at) => at > 0 && AFTER_CALLING.has(word));
  const head = cut < 0 ? words : words.slice(0, cut);
  const noun = bare(head.findLast((word) => nouns.has(bare(word)) || withOthers.has(bare(word))) ?? '');
  const found = nouns.get(noun) ?? ofPlayer(noun, words, head);
  if (found === null || isOtherwise(found.noun, words)) return null;
  const isRuler = RULERS.has(found.noun);
  const isOffice = isRuler || COUNTRY_OFFICES.has(found.noun);
  if (isOffice && words.some((word) => PRIVATE_BODIES.has(word))) return null;
  const country = isOffice ? countryIn(words) : null;
  if (isRuler && country === null) return null;
  const former = head.some((word) => FORMER_WORDS.has(word) || /^ex-/u.test(word));
  return { ...found, country, former };
}

/** 'captain of Tampico Rovers', 'tennis player': in sport; 'guitar player': on a stage. 'The captain' may be a ship's, and 'key player' says nothing. */
function ofPlayer(
  noun: string,
  words: readonly string[],
  head: readonly string[],
): Pick<Calling, 'noun' | 'walk'> | null {
  if (LEADERS.has(noun))
    return words.every((word) => LEADERS.has(word) || UNTELLING.has(word) || FORMER_WORDS.has(word)) ||
      words.some((word) => LEADERS_ELSEWHERE.has(word))
      ? null
      : { noun: 'captain', walk: 'sport' };
  const before = withOthers.has(noun) ? head.slice(0, head.lastIndexOf(noun)) : [];
  if (before.some((word) => INSTRUMENTS.has(word))) return { noun: 'player', walk: 'stage' };
  return before.some((word) => GAMES.has(word)) ? { noun: 'player', walk: 'sport' } : null;
}

const UNTELLING: ReadonlySet<string> = new Set(['a', 'his', 'her', 'its', 'the', 'their']);

/** 'television analyst', 'football analyst'; 'chef du parti' leads it. */
function isOtherwise(noun: string, words: readonly string[]): boolean {
  if (noun === 'chef') return OF_ELSEWHERE.test(words[words.indexOf(noun) + 1] ?? '');
  return noun === 'analyst' && words.some((word) => ANALYSTS_ELSEWHERE.has(word));
}

const OF_ELSEWHERE = /^(?:d|de|der|des|du)$/u;

/** 'ex-minister' and 'singer-songwriter' end in what counts. */
function bare(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

/** The only country that the words name; null for none and for several. 'Pro-Syrian' and 'Russian-installed' tell of no office's country. */
function countryIn(words: readonly string[]): string | null {
  const codes = new Set<string>();
  if (words.some((word) => word.includes('-'))) return null;
  for (let at = 0; at < words.length; at += 1) {
    const two = countryOfWords(words.slice(at, at + 2));
    const code = two ?? countryOfWords(words.slice(at, at + 1));
    if (code === null) continue;
    codes.add(code);
    if (two !== null) at += 1;
  }
  const [only, more] = codes;
  return more === undefined ? (only ?? null) : null;
}

/** Whether two lists of callings can be of one person: one of each agrees, or one side has none that holds now. */
export function canBeOne(a: readonly Calling[], b: readonly Calling[]): boolean {
  if (a.every(({ former }) => former) || b.every(({ former }) => former)) return true;
  return a.some((one) => b.some((other) => agree(one, other)));
}

function agree(a: Calling, b: Calling): boolean {
  return a.walk === b.walk && (a.country === null || b.country === null || a.country === b.country);
}

/** Under which callings are taken for one: 'sport', 'public', 'public|PE'. */
export function labelOf({ walk, country }: Calling): string {
  return country === null ? walk : `${walk}|${country}`;
}
