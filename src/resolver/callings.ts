// What an article says that a person does, as far as it tells two of one name apart: no sprinter is a deputy governor.
import {
  AFTER_CALLING,
  COUNTRY_OFFICES,
  FORMER_WORDS,
  PRIVATE_BODIES,
  type Walk,
  walks,
} from '../lexicon/callings.ts';
import { countryOfWords } from './organisation-name.ts';

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
  const found = nouns.get(bare(head.findLast((word) => nouns.has(bare(word))) ?? ''));
  if (found === undefined) return null;
  const isOffice = COUNTRY_OFFICES.has(found.noun);
  if (isOffice && words.some((word) => PRIVATE_BODIES.has(word))) return null;
  const former = head.some((word) => FORMER_WORDS.has(word) || /^ex-/u.test(word));
  return { ...found, country: isOffice ? countryIn(words) : null, former };
}

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
