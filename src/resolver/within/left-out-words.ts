// Whether a body's name may stand without its first words: 'Security Council' for 'UN Security Council', not for 'National Security Council'.
import {
  BODY_WORDS,
  CLUB_NAMES,
  CLUB_SIGNS,
  COMPANY_SUFFIXES,
  OTHER_BODY_WORDS,
  SMALL_NAME_WORDS,
} from '../../lexicon/organisation-words.ts';
import { countryOfWords } from '../country-of-words.ts';

/** By the words that are left out, those that stay, and keys of the places that the article names. */
export function mayBeLeftOut(
  lead: readonly string[],
  short: readonly string[],
  places: ReadonlySet<string>,
): boolean {
  const [only = ''] = short;
  if (short.length === 1 && (BODY_WORDS.has(only) || COMPANY_SUFFIXES.has(only))) return false;
  const phrase = lead.join(' ');
  if (lead.length === 1 && CLUB_SIGNS.has(phrase) && short.length < 3) return true;
  if (/^[ae]l$/u.test(phrase) && only.length > 3) return true; // 'Ahly' of 'Al Ahly'
  if (
    /^(?:us|eu|uk|united nations)$/u.test(phrase) ||
    countryOfWords(lead) !== null ||
    places.has(lead.join(''))
  )
    return true;
  if (short.length === 1 && SMALL_NAME_WORDS.has(lead.at(-1) ?? '')) return false; // 'Congress' of 'Upper Chamber of Congress'
  if (short.length === 1) return (only.length > 3 && only.endsWith('s')) || CLUB_NAMES.has(only);
  const whose = lead.length > 1 && lead.at(-1) === 'state' ? lead.slice(0, -1) : lead; // 'Benue State House of Assembly'
  return !whose.some((word) => OTHER_BODY_WORDS.has(word)) && !OTHER_BODY_WORDS.has(short.at(-1) ?? '');
}
