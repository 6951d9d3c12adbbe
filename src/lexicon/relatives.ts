import { wordList } from './word-list.ts';

// Words for somebody's relative, lower case: a person told by one of them bears a name that another may bear as well.

/** As they stand alone, or before '-in-law'. */
export const RELATIVES: readonly string[] =
  wordList(`aunt brother cousin daughter ex-husband ex-wife father grandfather granddaughter grandmother grandson half-brother half-sister husband mother
nephew niece sister son stepdaughter stepfather stepmother stepson uncle widow widower wife`);

/** Behind a family name they make it that of several: 'the Dorsey brothers'. */
export const FAMILY_GROUPS: readonly string[] = wordList(
  'brothers clan dynasty family siblings sisters twins',
);

/** As children and grandchildren say. */
export const SHORT_RELATIVES: readonly string[] = wordList(
  'dad gran grandad granddad grandma grandpa granny mam mum mom nan',
);

/** Whoever stands near to somebody and is no relative. */
export const COMPANIONS: readonly string[] = wordList('friend neighbor neighbour opponent partner rival');

/** How words begin that count somebody's children and name nobody: 'mother of two', 'father of a boy'. */
export const COUNTS_OF_CHILDREN: readonly string[] = wordList(
  'one two three four five six seven eight nine ten twins',
);

/** What somebody is to another one, which says nothing without the other: 'his successor'. */
export const RELATIONS_TO_OTHERS: readonly string[] = wordList(
  'colleague counterpart heir predecessor relative successor',
);
