import { wordList, wordSet } from './word-list.ts';

// Words that tell which of two of one family name is meant, lower case and without full stops.

/** Before a man's name, and before a woman's. */
export const TITLES_OF_MEN: ReadonlySet<string> = wordSet('don herr lord m monsieur mr señor sir');
export const TITLES_OF_WOMEN: ReadonlySet<string> = wordSet('dame doña frau lady madame mme mrs señora');

/** The same where no husband is thought of: papers that write 'Mrs.' too mean another woman by them. */
export const TITLES_OF_MISSES: ReadonlySet<string> = wordSet('miss mlle ms');

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

/** What a woman is who may be 'Mrs.' by her husband's name. */
export const ROLES_OF_WIVES = wordList('grandmother mother stepmother widow wife');

/** Whoever is named behind them: 'two daughters, Carol Tessier and Janet Kohl'. */
export const RELATIVES_BY_MANY: ReadonlyMap<string, string> = new Map([
  ['brothers', 'brother'],
  ['daughters', 'daughter'],
  ['grandsons', 'grandson'],
  ['granddaughters', 'granddaughter'],
  ['nephews', 'nephew'],
  ['nieces', 'niece'],
  ['sisters', 'sister'],
  ['sons', 'son'],
  ['stepdaughters', 'stepdaughter'],
  ['stepsons', 'stepson'],
]);

/** What the elder of two of a family is to the other, and what the younger one is. */
export const ROLES_OF_ELDERS = wordList(
  'aunt father grandfather grandmother mother stepfather stepmother uncle',
);
export const ROLES_OF_CHILDREN = wordList(
  'daughter granddaughter grandson nephew niece son stepdaughter stepson',
);
