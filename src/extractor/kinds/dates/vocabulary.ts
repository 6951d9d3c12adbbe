// The words of dates of one language, ready to be looked up as they stand in the text.
import { english } from '../../../lexicon/date-english.ts';
import type { DateLanguage, DateWordKind, Names } from '../../../lexicon/date-language.ts';
import { dateLanguages } from '../../../lexicon/date-languages.ts';

interface DateWord {
  /** One letter: what the word is in a shape. */
  readonly letter: string;
  readonly value: number;
  /** May be written with a stop: 'Sept.' */
  readonly short: boolean;
}

export interface Vocabulary {
  readonly language: DateLanguage;
  readonly words: ReadonlyMap<string, DateWord>;
  /** First words of entries with a blank or stroke inside: 'كانون الثاني/يناير'. */
  readonly openers: ReadonlySet<string>;
}

/** The letter of each kind of word in a shape. Months are M, weekdays W, seasons S. */
const letters: Readonly<Record<DateWordKind, string>> = {
  article: 't',
  of: 'f',
  to: 'T',
  and: '&',
  between: 'b',
  from: 'F',
  in: 'i',
  limit: 'p',
  part: 'g',
  edge: 'B',
  nearness: 'L',
  unit: 'U',
  units: 'u',
  number: 'n',
  ordinal: 'w',
  ago: 'a',
  day: 'R',
  shift: 'r',
  'day-part': 'm',
  about: 'c',
  quarter: 'Q',
  half: 'H',
  century: 'C',
  era: 'G',
  fiscal: 'k',
  'year-word': 'j',
  every: 'v',
};

const vocabularies: ReadonlyMap<string, Vocabulary> = new Map(
  dateLanguages.map((language) => [language.code, withWords(language)]),
);
const fallback: Vocabulary = withWords(english);

/** The words for a BCP 47 tag; English where the language is unknown or has no file. */
export function vocabularyOf(tag: string): Vocabulary {
  const [code = ''] = tag.toLowerCase().split('-');
  return vocabularies.get(code) ?? fallback;
}

function withWords(language: DateLanguage): Vocabulary {
  const words = wordsOf(language);
  const openers = [...words.keys()].flatMap(
    (form) => /^(?<opener>[^ /]+)[ /]/u.exec(form)?.groups?.['opener'] ?? [],
  );
  return { language, words, openers: new Set(openers) };
}

function wordsOf(language: DateLanguage): Map<string, DateWord> {
  const words = new Map<string, DateWord>();
  for (const [kind, value, forms] of language.words) {
    for (const form of forms) addCases(words, form, { letter: letters[kind], value, short: false });
  }
  addNames(words, language.seasons, 'S', { first: 21, capitalised: false });
  addNames(words, language.weekdays, 'W', { first: 1, capitalised: language.capitalised });
  addNames(words, language.months, 'M', { first: 1, capitalised: language.capitalised });
  return words;
}

function addNames(
  words: Map<string, DateWord>,
  names: readonly Names[],
  letter: string,
  { first, capitalised }: { first: number; capitalised: boolean },
): void {
  for (const [index, { full, short }] of names.entries()) {
    for (const [forms, isShort] of [[full, false] as const, [short, true] as const]) {
      for (const form of forms) {
        const word = { letter, value: first + index, short: isShort };
        if (!capitalised) addCases(words, form, word);
        else for (const cased of [form, form.toUpperCase()]) words.set(cased, word);
      }
    }
  }
}

function addCases(words: Map<string, DateWord>, form: string, word: DateWord): void {
  const capital = form.charAt(0).toUpperCase() + form.slice(1);
  for (const cased of new Set([form, capital, form.toUpperCase()])) {
    if (!words.has(cased) || form !== form.toUpperCase()) words.set(cased, word);
  }
}
