import { wordList, wordSet } from './word-list.ts';

// Words that tell which of two of one family name is meant, lower case and without full stops.

/** Before a man's name, and before a woman's. */
export const TITLES_OF_MEN: ReadonlySet<string> = wordSet('don herr lord m monsieur mr señor sir');
export const TITLES_OF_WOMEN: ReadonlySet<string> = wordSet(
  'dame doña frau lady madame miss mlle mme mrs ms señora',
);

/** Before a family name, behind 'the': 'the elder Stroud', 'the younger Mr. Stroud'. */
export const ELDER_WORDS = wordList('elder older');
export const YOUNGER_WORDS = wordList('younger');

/** What a man is to others, and what a woman is. */
export const ROLES_OF_MEN = wordList(
  'brother ex-husband father grandfather grandson half-brother husband nephew son stepfather stepson uncle widower',
);
export const ROLES_OF_WOMEN = wordList(
  'aunt daughter ex-wife granddaughter grandmother half-sister mother niece sister stepdaughter stepmother widow wife',
);

/** What the elder of two of a family is to the other, and what the younger one is. */
export const ROLES_OF_ELDERS = wordList(
  'aunt father grandfather grandmother mother stepfather stepmother uncle',
);
export const ROLES_OF_CHILDREN = wordList(
  'daughter granddaughter grandson nephew niece son stepdaughter stepson',
);
