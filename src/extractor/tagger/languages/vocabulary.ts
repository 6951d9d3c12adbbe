import type { NameWords } from '../../../lexicon/names-words.ts';
import { wordList } from '../../../lexicon/word-list.ts';
import { casesOf } from './declension.ts';
import { germanStem } from './stems.ts';

// A language's lists made ready for looking up.

export interface Listed {
  readonly kind: 'organisation' | 'place';
  /** The nominative, as the list writes it. */
  readonly name: string;
}

export interface Vocabulary {
  readonly language: string;
  readonly capitalNouns: boolean;
  readonly inflected: boolean;
  /** The form of a small-letter word that lists are keyed by. */
  readonly key: (lower: string) => string;
  readonly elision: RegExp | null;
  readonly never: ReadonlySet<string>;
  readonly endsLikeVerb: (lower: string) => boolean;
  readonly isDemonym: (lower: string) => boolean;
  readonly particles: ReadonlySet<string>;
  readonly nobility: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly capitalHeads: ReadonlySet<string>;
  readonly headLinks: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly endsLikeAdjective: (lower: string) => boolean;
  readonly adjectives: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly townOpenings: ReadonlySet<string>;
  readonly settlements: ReadonlySet<string>;
  readonly endsLikePlace: (lower: string) => boolean;
  readonly articles: ReadonlySet<string>;
  /** 'компания', 'société': says of the name after it that it is a body. */
  readonly saysBody: (lower: string) => boolean;
  /** What a noun closes when adjectives open the name, with the noun in the nominative; null for all other words. */
  readonly tail: (lower: string) => Listed | null;
  readonly speech: ReadonlySet<string>;
  readonly isTitle: (lower: string) => boolean;
  readonly isRole: (lower: string) => boolean;
  readonly isBody: (lower: string) => boolean;
  /** Given name in the nominative, with the gender where the list's order tells. */
  readonly given: (lower: string) => Given | null;
  /** By the keys of its words, parted by blanks. */
  readonly listed: ReadonlyMap<string, Listed>;
  readonly longest: number;
}

export interface Given {
  readonly name: string;
  readonly gender: 'male' | 'female' | null;
}

const entries = (text: string): readonly string[] =>
  text
    .split(/[;\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** 'ё' is written or not, apostrophes are straight or curved. */
export const plain = (lower: string): string => lower.replaceAll('ё', 'е').replaceAll('’', "'");

/** Make a language's lists ready. Linear in their length. */
export function vocabularyOf(words: NameWords): Vocabulary {
  const key = keyOf(words);
  const listed = new Map<string, Listed>();
  let longest = 1;
  for (const kind of ['organisations', 'places'] as const)
    for (const name of entries(words[kind])) {
      const keys = partsOf(name, words.elisions !== '').map((part) => key(part.toLowerCase()));
      longest = Math.max(longest, keys.length);
      const found = keys.join(' ');
      if (!listed.has(found)) listed.set(found, { kind: kind === 'places' ? 'place' : 'organisation', name });
    }
  const set = (text: string): ReadonlySet<string> => new Set(wordList(text).map(plain));
  const keyed = (text: string): ReadonlySet<string> => new Set(wordList(text).map((word) => key(word)));
  const titles = keyed(words.titles);
  const demonyms = set(words.demonyms);
  const titleEndings = wordList(words.titleEndings);
  const bodyEndings = wordList(words.organisationEndings);
  return {
    language: words.language,
    capitalNouns: words.capitalNouns,
    inflected: words.stems === 'slavic',
    key,
    elision: elisionOf(words.elisions),
    never: set(words.never),
    endsLikeVerb: endsWithOne(wordList(words.verbEndings), 4),
    isDemonym: (lower) =>
      demonyms.has(plain(lower)) || (words.stems === 'slavic' && demonyms.has(key(lower))),
    particles: set(words.particles),
    nobility: set(words.nobility),
    heads: keyed(words.heads),
    capitalHeads: keyed(words.capitalHeads),
    headLinks: set(words.headLinks),
    genitives: set(words.genitives ?? ''),
    endsLikeAdjective: endsWithOne(wordList(words.adjectiveEndings ?? ''), 0),
    adjectives: keyed(words.adjectives),
    placeHeads: set(words.placeHeads),
    placePrepositions: set(words.placePrepositions),
    townOpenings: set(words.townOpenings ?? ''),
    articles: set(words.articles),
    settlements: set(words.settlements),
    endsLikePlace: endsWithOne(wordList(words.placeEndings), 3),
    saysBody: wordsOrEndings(words.bodies),
    tail: tailsOf(words),
    speech: set(words.speech),
    isTitle: (lower) =>
      titles.has(key(lower)) || titleEndings.some((ending) => lower.length > 4 && lower.endsWith(ending)),
    isRole: wordsOrEndings(words.roles),
    isBody: (lower) =>
      bodyEndings.some((ending) => lower.length > ending.length && key(lower).endsWith(ending)),
    given: givenOf(words, key),
    listed,
    longest,
  };
}

/** True for words that end with one of the endings and have at least `before` letters in front of it. */
function endsWithOne(endings: readonly string[], before: number): (lower: string) => boolean {
  return (lower) =>
    endings.some((ending) => lower.length >= ending.length + before && lower.endsWith(ending));
}

/** True for the words of a list; '-firma' stands for all that end so. */
function wordsOrEndings(list: string): (lower: string) => boolean {
  const words = wordList(list).map(plain);
  const whole = new Set(words);
  const ends = endsWithOne(
    words.flatMap((word) => (word.startsWith('-') ? [word.slice(1)] : [])),
    3,
  );
  return (lower) => whole.has(plain(lower)) || ends(lower);
}

/** Nouns that close a name, in all their cases, or by what they end with. */
function tailsOf({ bodyTails, placeTails }: NameWords): Vocabulary['tail'] {
  const tails = [
    ...wordList(bodyTails).map((name): Listed => ({ kind: 'organisation', name })),
    ...wordList(placeTails).map((name): Listed => ({ kind: 'place', name })),
  ];
  const endings = tails.filter(({ name }) => name.startsWith('-'));
  const forms = new Map(tails.flatMap((tail) => casesOf(tail.name).map((form) => [form, tail] as const)));
  return (lower) => forms.get(lower) ?? endings.find(({ name }) => lower.endsWith(name.slice(1))) ?? null;
}

/** Words of a listed name: hyphens tie, apostrophes part as elisions do. */
export function partsOf(name: string, hasElisions: boolean): readonly string[] {
  if (!hasElisions) return wordList(name);
  return wordList(name.replace(/(?<=(?<![\p{L}])\p{L}{1,4}['’])(?=\p{L})/gu, ' '));
}

function elisionOf(elisions: string): RegExp | null {
  const words = wordList(elisions);
  return words.length === 0 ? null : new RegExp(`^(?:${words.join('|')})['’](?=[\\p{L}\\p{N}])`, 'iu');
}

function keyOf(words: NameWords): (lower: string) => string {
  if (words.stems === 'german') return (lower) => germanStem(plain(lower).replaceAll('ß', 'ss')); // as the Swiss write
  if (words.stems === 'none') return plain;
  const names = entries(`${words.organisations}\n${words.places}`).map((name) => plain(name.toLowerCase()));
  const [single, many] = [
    names.filter((name) => !name.includes(' ')),
    names.filter((name) => name.includes(' ')),
  ];
  const nominatives = new Map<string, string>();
  const learn = (known: readonly string[]): void => {
    for (const word of known) if (!nominatives.has(word)) nominatives.set(word, word);
    for (const word of known)
      for (const form of casesOf(word)) if (!nominatives.has(form)) nominatives.set(form, word);
  };
  // in this order: 'россии' is a case of 'россия' before it is a word of 'Банк России'
  learn([
    ...single,
    ...wordList(`${words.titles} ${words.given} ${words.capitalHeads} ${words.demonyms}`).map(plain),
  ]);
  learn([...many.flatMap(wordList), ...wordList(words.adjectives).map(plain)]);
  return (lower) => nominatives.get(plain(lower)) ?? plain(lower);
}

function givenOf(words: NameWords, key: (lower: string) => string): (lower: string) => Given | null {
  const names = new Map<string, Given>();
  const [first = '', ...others] = words.given.split('\n');
  const gender = (own: 'male' | 'female'): 'male' | 'female' | null =>
    words.stems === 'slavic' ? own : null;
  for (const name of wordList(others.join(' '))) names.set(key(name), { name, gender: gender('female') });
  for (const name of wordList(first)) names.set(key(name), { name, gender: gender('male') });
  return (lower) => names.get(key(lower)) ?? null;
}
