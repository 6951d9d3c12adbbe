// Words between two names of one bearer: 'Dahal, popularly known as Prachanda'.
import { wordList } from './word-list.ts';

/** Before 'known as' and 'called'. */
export const ALIAS_ADVERBS = wordList(
  `affectionately also already better commonly formally formerly generally internationally locally mostly more now often once originally otherwise
  popularly previously professionally simply sometimes still universally usually widely`,
);

/** Right before another full name of a person, after a comma or an opening bracket. */
export const BIRTH_WORDS = wordList('né née nee born formerly previously');

/** Right before any other name of a person, after a comma or an opening bracket. */
export const ALIAS_WORDS = wordList('alias aka a.k.a. nicknamed');

/** The same without any sign before them: 'Joseph Irungu alias Jowie'. */
export const BARE_ALIAS_WORDS = wordList('alias aka a.k.a.');

/** Right before the former name of a body or a place; 'now' tells the new one in brackets alone. */
export const FORMER_WORDS = wordList('formerly previously');

/** What a person's other name may be called: 'whose real name is'. */
export const NAMES_OF_PEOPLE = wordList('real birth legal given full stage pen maiden');
