// Whether an acronym can stand for an organisation's name.
import { SMALL_NAME_WORDS } from '../lexicon/organisation-words.ts';
import { capitalsOf, isAcronym, isSpelledOutBy } from '../text/acronym.ts';
import { nameKey } from '../text/person-name.ts';
import type { OrganisationName } from './organisation-name.ts';

/** Under which initials an acronym looks for its name: 'kcna' for 'KCNA', 'adb' for 'AfDB'. */
export function initialsKey(acronym: string): string {
  return nameKey(hasSmallLetters(acronym) ? capitalsOf(acronym) : acronym);
}

/** Whether an acronym whose initials fit can stand for a name: 'AfDB' is no Asian Development Bank. */
export function mayAbbreviate(acronym: string, { words }: OrganisationName): boolean {
  return !hasSmallLetters(acronym) || isSpelledOutBy(acronym, words, SMALL_NAME_WORDS);
}

/** 'AfDB'; 'Nato' is written as a word. */
function hasSmallLetters(acronym: string): boolean {
  return isAcronym(acronym) && /\p{Ll}/u.test(acronym);
}
