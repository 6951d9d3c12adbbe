// What a person's name is made of: which part is the family name, whatever the order it is written in.
import { BURMESE_NAME_WORDS } from '../lexicon/burmese-names.ts';
import { EAST_ASIAN_SURNAMES } from '../lexicon/east-asian-surnames.ts';
import { HONOURS, NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/name-particles.ts';

export interface PersonName {
  /** As a page shows it: 'KIM Jong-un' becomes 'Kim Jong-un', order kept. */
  readonly name: string;
  /** Null when the name is one word: it may be either. */
  readonly given: string | null;
  readonly family: string | null;
  /** Whether the family name stands first. */
  readonly familyFirst: boolean;
}

/** Take a written name apart. Any string is accepted; a single word has neither given nor family name. */
export function parsePersonName(written: string): PersonName {
  const raw = written
    .replace(/[\s ]+/gu, ' ')
    .trim()
    .split(' ');
  const words = calmCapitals(raw);
  const name = words.join(' ');
  if (isRegnalName(name)) return { name, given: words[0] ?? null, family: null, familyFirst: false };
  const bare = withoutHonorific(words.slice(0, endOfName(raw)));
  if (bare.length < 2) return { name, given: null, family: null, familyFirst: false };
  if (isFamilyFirst(written, bare)) {
    return { name, given: bare.slice(1).join(' '), family: bare[0] ?? null, familyFirst: true };
  }
  let start = bare.length - 1;
  while (start > 1 && NAME_PARTICLES.has((bare[start - 1] ?? '').toLowerCase())) start -= 1;
  return {
    name,
    given: bare.slice(0, start).join(' '),
    family: bare.slice(start).join(' '),
    familyFirst: false,
  };
}

/** 'Elizabeth II', 'Clement XIV': one name and the number behind it tell a ruler from all of the house before. 'Malcolm X' and 'Krishna V' have initials. */
export function isRegnalName(written: string): boolean {
  const [first = '', number = '', more] = written.trim().split(/\s+/u);
  const isNumber = (number.length > 1 || number === 'I') && NUMERAL.test(number);
  return more === undefined && isNumber && /^\p{Lu}\p{Ll}/u.test(first);
}

/** 'III' of 'Charles III': that one sounds like Charles II, and the number is all that tells them apart. Empty for all other names. */
export function rulersNumber(written: string): string {
  return isRegnalName(written) ? (written.trim().split(/\s+/u)[1] ?? '') : '';
}

/** How many words are left without 'Jr.', 'MP', 'PhD' at the end, as written. A name keeps its first word: 'Om Puri', 'San San Nwe'. */
export function endOfName(words: readonly string[]): number {
  let end = words.length;
  while (end > 1 && isNameSuffix(words[end - 1] ?? '')) end -= 1;
  return end;
}

/** Whether a word behind a name is no part of it: 'Jr.', 'MP', 'PhD'. Letters of honours are not written like names: 'SAN' is one, the 'San' of 'Aung San' is not. */
export function isNameSuffix(word: string): boolean {
  const plain = word.toLowerCase().replace(/,$/u, '');
  return NAME_SUFFIXES.has(plain) && !(LETTERS.has(plain) && /^\p{Lu}\p{Ll}/u.test(word));
}

const LETTERS: ReadonlySet<string> = new Set(
  HONOURS.flatMap((letters) => (letters === 'ESQ' ? [] : [letters.toLowerCase()])),
);

/** 'Kyaw Zin' of 'U Kyaw Zin': a courtesy title before Burmese names alone, a family name before Korean ones. */
export function withoutHonorific(words: readonly string[]): readonly string[] {
  return words.length > 2 && words[0] === 'U' && words.slice(1).some((word) => isBurmese(word))
    ? words.slice(1)
    : words;
}

const isBurmese = (word: string): boolean => BURMESE_NAME_WORDS.has(word.toLowerCase());

/** Roman, below forty. */
const NUMERAL = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;

/**
 * Whether a written name is more than a family or a given name: 'Vladimir Putin', 'Kim Jong-un', 'Elizabeth II', '習近平'. 'Jong-un',
 * 'von der Leyen', 'De Niro', 'al-Assad' and 'Smith Jr.' are not.
 */
export function isFullName(written: string): boolean {
  if (isRegnalName(written)) return true;
  const all = written
    .trim()
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const words = all.slice(0, endOfName(all));
  const [first = ''] = words;
  if (words.length === 1)
    return /^(?:\p{Script=Han}{3,6}|\p{Script=Hangul}{3,5}|[\p{Script=Katakana}\p{Script=Hiragana}ー]{2,12}[・＝][\p{Script=Katakana}\p{Script=Hiragana}ー・＝]{2,30})$/u.test(
      first,
    );
  if (/^(?:\p{Ll}|[AE]l-)/u.test(first)) return false;
  if (!SURNAME_OPENERS.has(first.toLowerCase()) || parsePersonName(written).familyFirst)
    return words.length > 1;
  const rest = words.findIndex((word) => !NAME_PARTICLES.has(word.toLowerCase()));
  return rest >= 0 && words.length - rest > 1;
}

/** Particles that open a family name and are no given name: 'De Niro', 'Bin Laden'; 'Van', 'Al' and 'Ben' can be both. */
const SURNAME_OPENERS: ReadonlySet<string> = new Set([
  'bin',
  'da',
  'de',
  'del',
  'della',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'ter',
  'von',
]);

/**
 * The key under which spellings of one name meet: no case, accents, points, hyphens or apostrophes. 'Jong-un' and 'Jong Un' are both
 * 'jongun'. A name without a letter or digit is its own key, so that '-' and '*' do not meet.
 */
export function nameKey(name: string): string {
  const key = plainLetters(name).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
  return key === '' ? name.trim() : key;
}

/** Words of a name, folded: accents and points off, hyphens parted ('Kim Jong-un': kim, jong, un). */
export function nameWords(name: string): string[] {
  return plainLetters(name)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** Marks that a name keeps its identity without: accents, Hebrew points, Arabic vowel signs. Vowels of India and voicing marks of Japan are letters to their readers. */
const ACCENTS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc]+/gu;

function plainLetters(name: string): string {
  if (/^[ -~]*$/u.test(name)) return name.toLowerCase().replace(/['`.]/gu, ''); // most names: nothing to fold
  return name
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'ʼʻ`´‘.]|\p{Cf}/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/[øœ]/gu, 'o')
    .replace(/æ/gu, 'ae')
    .replace(/ł/gu, 'l')
    .replace(/[đð]/gu, 'd')
    .replace(/ı/gu, 'i')
    .replace(/ς/gu, 'σ');
}

/** 'KANG Ji-won' and 'VLADIMIR PUTIN' in ordinary letters; numbers, initials, 'McDONALD' parts and short all-capital nicknames stay. */
function calmCapitals(words: readonly string[]): string[] {
  const shouting = words.map(
    (word, at) =>
      /^\p{Lu}[\p{Lu}’'-]+$/u.test(word) &&
      word.length > 2 &&
      !INITIALS.test(word) &&
      !(at > 0 && NUMERAL.test(word)), // Clement XIV
  );
  const short = words.map(
    (word, at) => /^\p{Lu}{2}$/u.test(word) && words.length > 1 && !(at > 0 && /^I[IV]$/u.test(word)),
  );
  return words.map((word, i) =>
    shouting[i] || (short[i] && shouting.some(Boolean)) ? titleCase(word) : word,
  );
}

/** 'JFK', 'MBS', 'KKSSR': letters that nobody can say, but for Ng. */
const INITIALS = /^(?!NG$)[B-DF-HJ-NP-TV-XZ]{2,5}$/u;

function titleCase(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-’'])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/**
 * Family name first: the first word alone is in capitals (the agencies' way to show it), or it is an East Asian family name and what
 * follows is one or two syllables of such a given name, hyphenated, parted or run together.
 */
function isFamilyFirst(written: string, words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const raw = written.trim().split(/[\s ]+/u);
  const capitals = raw.map((word) => /^\p{Lu}{2,}$/u.test(word));
  const isInitials = INITIALS.test(raw[0] ?? ''); // 'MK Stalin'
  if (capitals[0] && !isInitials && !capitals.slice(1).some(Boolean)) return true;
  if (!EAST_ASIAN_SURNAMES.has(first.toLowerCase()) || rest.length > 2) return false;
  if (ALSO_WESTERN.has(first.toLowerCase()) && rest.length < 2 && !rest[0]?.includes('-')) return false;
  const syllables = rest.flatMap((word) => word.split('-'));
  return syllables.length <= 3 && syllables.every((part) => SYLLABLES.test(part));
}

/** Family names that are articles or words elsewhere: 'Le Pen' is French, 'Le Duc Tho' is not. */
const ALSO_WESTERN: ReadonlySet<string> = new Set([
  'an',
  'ban',
  'do',
  'ha',
  'im',
  'in',
  'la',
  'le',
  'long',
  'mac',
  'so',
  'to',
  'you',
]);

/** One or two syllables as Korean, Chinese and Vietnamese given names have them: optional onset, vowels, optional coda. */
const SYLLABLES =
  /^(?:(?:[bcdghjklmnpqrstvwxyz]|ch|sh|zh|ph|th|tr|kh|ng|nh|gi|qu|kw|gw|hw|hy|ky|my|ry|py|ts|hs)?[aeiouy]{1,3}(?:ng|nh|n|k|l|m|p|t|c|h|r|w)?){1,2}$/iu;
