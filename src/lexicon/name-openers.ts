// Words that papers write right before a name with a capital, and that are no part of it.
import { wordList } from './word-list.ts';

/** How many of a body's people are told of: 'Four Democratic Party activists'. In small letters. */
export const COUNTS_BEFORE_BODIES: readonly string[] = wordList(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty several many some most both',
);

/** What a body or a place no longer is or has, and who of it is told of: 'Former Assam chief minister', 'the Supervising High Court Judge'. In small letters. */
export const BEFORE_OFFICERS: readonly string[] = wordList('erstwhile former presiding supervising');

/** Of what part of a place somebody has an office, and which courts are meant: 'Morobe Provincial Administrator', 'the Georgetown Magisterial courts'. In small letters. */
export const PARTS_OF_PLACES: readonly string[] = wordList(
  'city county district divisional magisterial municipal parish provincial regional township',
);

/** Who has such an office, where no list of offices has the word. In small letters. */
export const OFFICERS_OF_PARTS: readonly string[] = wordList(
  'administrator chairperson collector engineer executive planner surveyor',
);

/** Before the 'General' of an office, behind which its body may stand: 'Director General Federal Investigation Agency'. In small letters. */
export const OFFICES_WITH_GENERAL: readonly string[] = wordList(
  'accountant auditor commissioner comptroller director inspector postmaster secretary surveyor',
);

/** Names of houses whose kind alone stands in the brackets behind them: 'Hatiya Police Station (PS)'. In small letters. */
export const KINDS_OF_HOUSES: readonly string[] = [
  'fire station',
  'high school',
  'police station',
  'primary school',
  'secondary school',
  'union parishad',
];
