// Whether one written name of a person can be a shorter form of another.
import {
  GENERATIONS,
  GENERATIONS_OF_SONS,
  MUHAMMADS,
  NAME_PARTICLES,
  WORDS_LEFT_OUT,
} from '../lexicon/name-particles.ts';
import { nicknames } from '../lexicon/nicknames.ts';
import { endOfName, nameWords, parsePersonName, withoutHonorific } from '../text/person-name.ts';

export interface NameParts {
  /** Words in the order written, folded, without suffix; initials are single letters ('J.K. Rowling': j, k, rowling). */
  readonly words: readonly string[];
  /** 'jr', 'sr', 'ii'; null where none is written. */
  readonly suffix: string | null;
  readonly familyFirst: boolean;
}

/** Take a name apart for comparing. */
export function partsOf(name: string): NameParts {
  const written = name.replace(QUOTED, ' ').split(/[\s\u00a0-]+/u);
  const end = endOfName(written);
  const suffix = end < written.length ? suffixOf(written[end] ?? '') : null;
  const words = withoutHonorific(written.slice(0, end)).flatMap((word) =>
    nameWords(/^(?:\p{Lu}\.){2,4}$/u.test(word) ? word.replaceAll('.', ' ') : word),
  );
  return { words, suffix, familyFirst: parsePersonName(name).familyFirst };
}

/** The nickname in 'Ferdinand "Bongbong" Marcos'. */
const QUOTED = /(?<=\S) ["“„][^"“”„]{1,30}["”“] (?=\S)/u;

/** 'jr' of 'Jr.,' and of 'Jnr'. */
function suffixOf(written: string): string {
  return written
    .toLowerCase()
    .replace(/[.,]/gu, '')
    .replace(/^(?<letter>[js])nr$/u, '$<letter>r');
}

/** How much of a name is written out: initials are shorter than any word. */
export function writtenLength({ words }: NameParts): number {
  return words.reduce((sum, word) => sum + (word.length === 1 ? 1 : 100), 0);
}

/** Name of the rule by which `short` can be `long` with something left out or shortened; null where it cannot. */
export function shorterFormRule(short: NameParts, long: NameParts): string | null {
  if (short.suffix !== null && long.suffix !== null && short.suffix !== long.suffix) return null;
  if (short.familyFirst || long.familyFirst || short.words.length > long.words.length) return null;
  const [a, b] = [short.words, long.words];
  if (a.length < 2 || a.at(-1)?.length === 1) return null;
  if (initialsDiffer(a, b)) return null;
  if (a.at(-1) === b.at(-1)) {
    const rule = sameFirstName(a[0] ?? '', b[0] ?? '');
    if (rule === 'nickname' && generationOf(short) !== generationOf(long)) return null; // Bob's son is Robert Jr.
    if (rule !== null && isWithin(a.slice(1), b.slice(1)))
      return a.length < b.length ? 'middle-name-left-out' : rule;
  }
  return a.length === b.length ? null : partRule(a, b);
}

/** One end of a longer name: 'López Obrador', 'Hugo Chávez'. */
function partRule(a: readonly string[], b: readonly string[]): string | null {
  if (a.every((word, i) => word === b[b.length - a.length + i]) && !isInitial(a[0]))
    return 'family-names-of-name';
  const opens = a.every((word, i) => word === b[i]) && !NAME_PARTICLES.has(a.at(-1) ?? '');
  const isOfSon = a.length === b.length - 1 && isNamedAsSon({ words: b });
  return opens && !isOfSon ? 'first-words-of-name' : null;
}

/** 'rizal yusof' of 'Mohd Rizal Mohd Yusof', 'idris salleh' of 'Idris Tun Salleh': the name and its suffix without the words that papers leave out at will. */
export function bareName({ words, suffix }: NameParts): string {
  const kept = hasLooseWords({ words }) ? words.filter((_, at) => !isLoose(words, at)) : words;
  return [...kept, suffix ?? ''].join(' ');
}

/** Whether a name has words that papers leave out at will, and two others. */
export function hasLooseWords({ words }: Pick<NameParts, 'words'>): boolean {
  const loose = words.filter((_, at) => isLoose(words, at)).length;
  return loose > 0 && words.length - loose > 1;
}

function isLoose(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return at < words.length - 1 && (MUHAMMADS.has(word) || (at > 0 && WORDS_LEFT_OUT.has(word)));
}

/** 'Saad Hariri' of 'Saad al-Hariri', 'Saad Al Hariri' and 'Saad ElHariri': papers leave the Arabic article before a family name out at will. Other names stay. */
export function withoutArticle(name: string): string {
  return name.replace(ARTICLE_WITHIN, '');
}

const ARTICLE_WITHIN = /(?<=\S\s)(?:[AaEe]l[\s-](?=\S)|[AE]l(?=\p{Lu}\p{Ll}))/gu;

/** 'jr', 'iii'; null where none is written. */
export function generationOf({ suffix }: NameParts): string | null {
  return suffix !== null && GENERATIONS.has(suffix) ? suffix : null;
}

/** 'José Sarney Filho'; 'Agostinho Neto' has that as family name. */
export function isNamedAsSon({ words }: Pick<NameParts, 'words'>): boolean {
  return words.length > 2 && GENERATIONS_OF_SONS.has(words.at(-1) ?? '');
}

const isInitial = (word: string | undefined): boolean => word?.length === 1;

function sameFirstName(a: string, b: string): string | null {
  if (a === b) return 'middle-name-shortened';
  if (isInitial(a) || isInitial(b)) return a[0] === b[0] ? 'initial-for-name' : null;
  return nicknames.get(a)?.includes(b) || nicknames.get(b)?.includes(a) ? 'nickname' : null;
}

/** Whether all words of `a` stand in `b` in this order; an initial stands for any word that it begins. */
function isWithin(a: readonly string[], b: readonly string[]): boolean {
  let next = 0;
  for (const word of b) {
    const wanted = a[next];
    if (wanted === undefined) return true;
    if (wanted === word || ((isInitial(wanted) || isInitial(word)) && wanted[0] === word[0])) next += 1;
  }
  return next === a.length;
}

/** 'Amit Reddy' is not 'A. Revanth Reddy', who goes by the second name. */
function hasOtherGivenName([first]: readonly string[], [initial, ...rest]: readonly string[]): boolean {
  return (
    isInitial(initial) && !isInitial(first) && rest.length > 1 && !isInitial(rest[0]) && rest[0] !== first
  );
}

/** 'George W. Bush' is not 'George H. W. Bush': where both have initials, all must be there. */
function initialsDiffer(a: readonly string[], b: readonly string[]): boolean {
  const middle = a.slice(1, -1);
  if (hasOtherGivenName(a, b)) return true;
  return middle.length > 0 && a.length < b.length && middle.every(isInitial);
}
