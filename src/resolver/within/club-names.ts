// What stands behind the name by which all call a club: 'SC', 'de Sarandí', 'Tula'.
import { CLUB_NAMES, CLUB_SIGNS } from '../../lexicon/organisation-words.ts';
import { countryOfCity } from '../../text/country-of-region.ts';
import { countryOfWords } from '../country-of-words.ts';

const OF_TOWN = /^(?:d[aeio]|del|of)$/u;

/** Whether words behind a club's name tell its town with a small word: 'de Sarandí'. */
export function isOfTown([first = '']: readonly string[]): boolean {
  return OF_TOWN.test(first);
}

/** 'SC' of 'Barcelona SC', 'United' of 'Leeds United', 'de Sarandí' of 'Arsenal de Sarandí', 'Tula' of 'Arsenal Tula': it tells one club from others of the name. */
export function isClubTail(tail: readonly string[], places: ReadonlySet<string>): boolean {
  const [first = ''] = tail;
  if (tail.length === 1 && (CLUB_SIGNS.has(first) || CLUB_NAMES.has(first))) return true;
  const isOf = isOfTown(tail);
  const town = isOf ? tail.slice(1) : tail;
  if (town.length === 0 || town.length > 4 || countryOfWords(town) !== null) return false;
  return (isOf && first !== 'of') || places.has(town.join('')) || countryOfCity(town.join(' ')) !== null;
}
