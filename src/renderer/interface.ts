// The interface in the reader's language. Templates ask for English phrases; what the program words itself (dates, counts, numbers) comes
// in English too and is turned here, at the last moment, so that nothing else knows about languages.
import { ENGLISH } from '../lexicon/interface/english.ts';
import { GERMAN } from '../lexicon/interface/german.ts';
import type { Interface } from '../lexicon/interface/interface.ts';
import type { Config } from '../records/config.ts';

const INTERFACES: Readonly<Record<Config['language'], Interface>> = { en: ENGLISH, de: GERMAN };

/** Phrases that the scripts of the pages show. */
const SCRIPT_PHRASES = [
  'Copied',
  'Copy',
  'Dark',
  'Keys',
  'Not allowed here',
  'Turn keys off',
  'Turn keys on',
  'close',
  'light or dark',
  'newer article',
  'next mention of the same name',
  'older article',
  'of',
  'previous mention of the same name',
  'search',
  'this list',
] as const;

/** `t` of a template: an English phrase, a date in English words or a count, in the language of the interface. Never throws. */
export type Translate = (phrase: string | number) => string;

const MOST_REMEMBERED = 20_000;

const translators = new Map<Config['language'], Translate>();

/** The translator of a language; English comes back as it is. */
export function translator(language: Config['language']): Translate {
  const known = translators.get(language);
  if (known !== undefined) return known;
  const made = makeTranslator(language);
  translators.set(language, made);
  return made;
}

function makeTranslator(language: Config['language']): Translate {
  const { phrases, patterns, thousands, decimal } = INTERFACES[language];
  if (language === 'en') return String;
  const remembered = new Map<string, string>();
  const worded = (text: string): string => {
    const swapped = text.replaceAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<!\d)\d+\.\d+/gu, (number) =>
      number.replaceAll(/[.,]/gu, (mark) => (mark === ',' ? thousands : decimal)),
    );
    return patterns.reduce((words, [pattern, replacement]) => words.replace(pattern, replacement), swapped);
  };
  return (phrase) => {
    const text = String(phrase);
    const known = phrases.get(text) ?? remembered.get(text);
    if (known !== undefined) return known;
    const colon = text.indexOf(': ');
    const head = colon < 0 ? undefined : phrases.get(text.slice(0, colon));
    const made =
      head === undefined ? worded(text.slice(0, 2000)) : `${head}: ${worded(text.slice(colon + 2, 2000))}`;
    if (remembered.size < MOST_REMEMBERED) remembered.set(text, made);
    return made;
  };
}

/** Phrases for scripts by their English; null where the scripts' own English will do. */
export function scriptWords(language: Config['language']): Readonly<Record<string, string>> | null {
  if (language === 'en') return null;
  const { phrases } = INTERFACES[language];
  return Object.fromEntries(SCRIPT_PHRASES.map((phrase) => [phrase, phrases.get(phrase) ?? phrase]));
}
