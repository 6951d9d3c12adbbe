// A language's words for denying made ready for looking up.

import { DENIAL_WORDS, type DenialWords } from '../../../lexicon/denials-elsewhere.ts';
import { wordList } from '../../../lexicon/word-list.ts';

/** How a form denies. */
export interface DenialForm {
  /** 'zurück' of 'wies … zurück'; null where the verb stands alone. */
  readonly particle: string | null;
  /** True where charges, or a clause, must follow. */
  readonly guarded: boolean;
}

export interface DenialTables {
  readonly forms: ReadonlyMap<string, DenialForm>;
  readonly participles: ReadonlyMap<string, DenialForm>;
  /** True for a word of what can be denied. Takes it in lower case. */
  readonly isCharge: (lower: string) => boolean;
  /** True for a word that ends like a verb. */
  readonly isVerb: (lower: string) => boolean;
}

const formsOf = (free: string, guarded: string): ReadonlyMap<string, DenialForm> =>
  new Map([
    ...wordList(free).map((word) => entryOf(word, false)),
    ...wordList(guarded).map((word) => entryOf(word, true)),
  ]);

function entryOf(word: string, guarded: boolean): readonly [string, DenialForm] {
  const [form = word, particle = null] = word.split(':');
  return [form, { particle, guarded }];
}

function tablesOf(denials: DenialWords): DenialTables {
  const isCharge = new RegExp(`^(?:${wordList(denials.charges).join('|')})`, 'u');
  const endings = wordList(denials.verbEndings).join('|');
  const isVerb = endings === '' ? null : new RegExp(`.{2}(?:${endings})$`, 'u');
  return {
    isVerb: (lower) => isVerb?.test(lower) === true,
    forms: formsOf(denials.denies, denials.rejects),
    participles: formsOf(denials.denied, denials.rejected),
    isCharge: (lower) => isCharge.test(lower),
  };
}

/** The tables for a language by its primary tag; null where it has none. */
export function denialTablesFor(tag: string): DenialTables | null {
  const found = DENIAL_WORDS[tag];
  return found === undefined ? null : tablesOf(found);
}
