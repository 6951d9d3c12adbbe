// What the mentions of a person tell of the name, and what shorter mentions may call its bearer.
import { EAST_ASIAN_SURNAMES } from '../lexicon/east-asian-surnames.ts';
import { FATHER_PARTICLES, GENERATIONS_OF_SONS, NAME_PARTICLES } from '../lexicon/name-particles.ts';
import { nameKey, nameWords } from '../text/person-name.ts';

/** Keys under which a shorter mention may stand, each list without repeats. */
export interface PersonKeys {
  readonly family: readonly string[];
  readonly given: readonly string[];
  readonly inner: readonly string[];
}

/** 'Assad' is enough for 'al-Assad', 'Berg' for 'van der Berg', 'López' for 'Andrés Manuel López Obrador'. */
export function personKeys(given: string | null, family: string | null): PersonKeys {
  if (family === null) return { family: [], given: given === null ? [] : [nameKey(given)], inner: [] }; // 'Elizabeth' of 'Elizabeth II'
  const familyWords = nameWords(family);
  const ofFamily = FATHER_PARTICLES.has(familyWords[0] ?? '')
    ? [nameKey(family)]
    : distinct([nameKey(family), familyWords.at(-1) ?? nameKey(family)]);
  if (given === null) return { family: ofFamily, given: [], inner: [] };
  const givenWords = nameWords(given);
  const inner = [...givenWords.slice(1), ...familyWords.slice(0, -1)].filter(
    (word) => word.length > 2 && !NAME_PARTICLES.has(word),
  );
  const ofFather = GENERATIONS_OF_SONS.has(familyWords[0] ?? '') ? givenWords.slice(1).slice(-1) : []; // 'Sarney' of 'José Sarney Filho'
  return {
    family: distinct([...ofFamily, ...ofFather]),
    given: distinct([
      nameKey(given),
      givenWords[0] ?? nameKey(given),
      ...lastOfEast(familyWords, givenWords),
    ]),
    inner: distinct(inner),
  };
}

/** 'An' of 'Nguyen Van An': in Vietnam people are called by the last of their names, however short. */
function lastOfEast([family = '']: readonly string[], given: readonly string[]): readonly string[] {
  return given.length > 1 && EAST_ASIAN_SURNAMES.has(family) ? given.slice(-1) : [];
}

function distinct(words: readonly string[]): readonly string[] {
  return words.length < 2 ? words : [...new Set(words)];
}
