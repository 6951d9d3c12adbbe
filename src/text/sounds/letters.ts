// Names in scripts whose letters are read one by one or in small groups: Arabic, Hebrew, Cyrillic, Greek, Devanagari, Thai.
import {
  ARABIC_ARTICLE,
  ARABIC_ARTICLE_VOWELS,
  ARABIC_SOUNDS,
  ARABIC_SUN_LETTERS,
} from '../../lexicon/sounds-arabic.ts';
import { CYRILLIC_SOUNDS } from '../../lexicon/sounds-cyrillic.ts';
import { GREEK_SOUNDS } from '../../lexicon/sounds-greek.ts';
import { HEBREW_SOUNDS } from '../../lexicon/sounds-hebrew.ts';
import { DEVANAGARI_SOUNDS } from '../../lexicon/sounds-indian.ts';
import { THAI_SOUNDS } from '../../lexicon/sounds-thai.ts';
import { NO_VOWELS, type Reading, type Sound, soundTable, written } from './sound.ts';

/** How a script of letters is read. */
interface Script {
  readonly table: ReadonlyMap<string, readonly string[]>;
  /** The longest group of letters in the table, with its mark for a beginning or end. */
  readonly longest: number;
  /** Vowels that are not written. */
  readonly vowels: readonly string[];
  /** Those of them that may end a word. */
  readonly endings: readonly string[];
  /** What is taken off a name before it is read. */
  readonly dropped: RegExp;
}

const ALL_WRITTEN = { vowels: '', endings: '' };

function script(
  text: string,
  dropped: RegExp,
  { vowels, endings }: { readonly vowels: string; readonly endings: string } = ALL_WRITTEN,
): Script {
  const table = soundTable(text);
  const longest = Math.max(...Array.from(table.keys(), (letters) => letters.length));
  const list = (words: string): readonly string[] => (words === '' ? NO_VOWELS : words.split(' '));
  return { table, longest, dropped, vowels: list(vowels), endings: list(endings) };
}

const CYRILLIC = script(CYRILLIC_SOUNDS, /\u0301/gu);
const GREEK = script(GREEK_SOUNDS, /[\u0300-\u036f]/gu);
const DEVANAGARI = script(DEVANAGARI_SOUNDS, /\u093c/gu, { vowels: 'a e u', endings: 'a' });
const ARABIC = script(ARABIC_SOUNDS, /[\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu, {
  vowels: 'a e i o u ou',
  endings: '',
});
const HEBREW = script(HEBREW_SOUNDS, /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u05f3]/gu, {
  vowels: 'a e i o u',
  endings: '',
});
const THAI = script(THAI_SOUNDS, /[\u0e30-\u0e3a\u0e40-\u0e4b\u0e4d\u0e4e]/gu, {
  vowels: 'a e i o u aa ae ai ao ar au ay ee ei eo er ia io oe oi oo or oy ua ue uea ui uay',
  endings: 'a o i u e ao ai',
});

/** Sounds of a Greek or Cyrillic name; null where a letter is not known. */
export function cyrillicReading(name: string): Reading | null {
  return readingBy(CYRILLIC, name);
}

export function greekReading(name: string): Reading | null {
  return readingBy(GREEK, name);
}

export function devanagariReading(name: string): Reading | null {
  return readingBy(DEVANAGARI, name);
}

export function hebrewReading(name: string): Reading | null {
  return readingBy(HEBREW, name);
}

/** Sounds of an Arabic, Persian or Urdu name: short vowels are not written, the article comes and goes. */
export function arabicReading(name: string): Reading | null {
  const words = wordsOf(ARABIC, name);
  return joined(words, (word, at) => {
    const bare = /^ال(?=..)/u.test(word) ? word.slice(2) : word;
    const sounds = soundsOf(ARABIC, bare);
    if (sounds === null) return null;
    const own = withShortVowels(bare, sounds);
    return bare === word ? own : withArticle(own, { bare, inServant: words[at - 1] === 'عبد' });
  });
}

/** حسن is Hasan and حمد Hamad: Karim and Hamid are written with their long vowel. ماجد is Majid: Majd has no long one. */
function withShortVowels(word: string, sounds: Reading): Reading {
  const letters = word.replace(/[اأإآؤئءىيیةوے]/gu, '-');
  return sounds.map((sound, at) => {
    if (at === 1 && /^[^-]{3}$/u.test(letters))
      return { ...sound, vowels: sound.vowels.filter((vowel) => vowel !== 'i') };
    if (at !== 2 || !/^[^-]-[^-]{2}$/u.test(letters) || word[1] !== 'ا') return sound;
    return { ...sound, needsVowel: true };
  });
}

/** 'al-Rahman', 'ar-Rahman', 'Rahman'; run together in Abdurrahman, Abdurahman. */
function withArticle([first, ...rest]: Reading, word: { bare: string; inServant: boolean }): Reading {
  if (first === undefined) return [];
  if (!ARABIC_SUN_LETTERS.has(word.bare[0] ?? '')) return [ARTICLE, first, ...rest];
  const twice = first.spellings.flatMap((one) => [one + one, one.slice(0, 1) + one]);
  const run = times(ARABIC_ARTICLE_VOWELS, word.inServant ? [...twice, ...first.spellings] : twice);
  return [{ ...first, spellings: [...times(ARTICLE.spellings, first.spellings), ...run] }, ...rest];
}

const ARTICLE: Sound = { spellings: ARABIC_ARTICLE.map(written), vowels: NO_VOWELS };

function times(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.flatMap((one) => others.map((other) => one + other));
}

/** Sounds of a Thai name: vowels are left aside; a letter with the sign of silence, and the one before it, may be mute. */
export function thaiReading(name: string): Reading | null {
  return joined(wordsOf(THAI, name), (word) => {
    const sounds: Sound[] = [];
    for (const part of word.split(/(?<=\u0e4c)/u)) {
      const own = soundsOf(THAI, part.replace(/.\u0e4c$/u, ''));
      if (own === null) return null;
      const mute = part.endsWith('\u0e4c') ? own.at(-1) : undefined;
      sounds.push(...(mute === undefined ? own : [...own.slice(0, -1), maybeMute(mute)]));
    }
    return sounds;
  });
}

function maybeMute(sound: Sound): Sound {
  return { ...sound, spellings: [...sound.spellings, ''] };
}

function readingBy(how: Script, name: string): Reading | null {
  return joined(wordsOf(how, name), (word) => soundsOf(how, word));
}

function joined(
  words: readonly string[],
  readingOf: (word: string, at: number) => Reading | null,
): Reading | null {
  const reading: Sound[] = [];
  for (const [at, word] of words.entries()) {
    const sounds = readingOf(word, at);
    if (sounds === null) return null;
    reading.push(...sounds);
  }
  return reading;
}

function wordsOf({ dropped }: Script, name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(dropped, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`"״\p{Cf}]/gu, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** The longest group of letters at each place; null where a letter is not in the table. */
function soundsOf({ table, longest, vowels, endings }: Script, word: string): Reading | null {
  const marked = `^${word}$`;
  const sounds: Sound[] = [];
  let at = 1;
  while (at < marked.length - 1) {
    const found = groupAt({ table, longest }, marked, at);
    if (found === null) return null;
    at = found.end;
    const last = at >= marked.length - 1;
    sounds.push({ spellings: found.spellings, vowels: last ? endings : vowels });
  }
  return sounds;
}

function groupAt(
  { table, longest }: Pick<Script, 'table' | 'longest'>,
  marked: string,
  at: number,
): { spellings: readonly string[]; end: number } | null {
  for (let length = Math.min(longest, marked.length - 1 - at); length > 0; length -= 1) {
    const end = at + length;
    const opens = at === 1 ? table.get(marked.slice(0, end)) : undefined;
    const closes = end === marked.length - 1 ? table.get(marked.slice(at)) : undefined;
    const spellings = opens ?? closes ?? table.get(marked.slice(at, end));
    if (spellings !== undefined) return { spellings, end };
  }
  return null;
}
