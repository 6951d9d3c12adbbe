import { wordList } from './word-list.ts';

// What states are called, now and formerly, in small letters. 'Duchy' is left out: those of Cornwall and Lancaster are estates.

export const STATE_WORDS: readonly string[] = [
  'empire',
  'khanate',
  'kingdom',
  'margraviate',
  'principality',
  'republic',
  'sultanate',
];

/** Words that may stand before such a word: "Socialist Federal Republic of". */
export const STATE_ADJECTIVES: readonly string[] = [
  'arab',
  'bolivarian',
  'democratic',
  'federal',
  'federative',
  'islamic',
  'people',
  "'s", // a word of its own in "People's Republic"
  'popular',
  'socialist',
  'soviet',
  'united',
];

/** Parts of a country, in small letters but at the head of a sentence. */
export const DIRECTIONS: readonly string[] = ['central', 'eastern', 'northern', 'southern', 'western'];

/** Who stands for a country, right before 'of' or 'to' and its name: 'High Commissioner of', 'envoy to'. In small letters. */
export const OFFICERS_OF_STATES: readonly string[] = wordList(
  'ambassador chancellor commissioner consul-general emir envoy king minister monarch nuncio premier president prince queen sultan',
);
