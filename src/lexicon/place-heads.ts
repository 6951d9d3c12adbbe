// Small words that say of the name beside them that it is a place.
import { wordList } from './word-list.ts';

/** Before 'of' and a name: 'the town of Vesk', 'the island of Busu'. */
export const PLACES_OF: readonly string[] = wordList(
  'borough canton city cities commune constituency county district districts geogs gewogs governorate hamlet inhabitants island islands isle lake municipality oblast outskirts parish peninsula people port prefecture province provinces region residents settlement suburb town towns township valley village villagers villages wilaya wilayas',
);

/** Right before a name, behind an article: 'the river Tano'. No 'town' or 'city': 'the town Council'. */
export const PLACES_BEFORE: readonly string[] = wordList('lake river rivers volcano');

/** Behind two names: 'the Ness and Orra valleys'. */
export const PLACES_AFTER_TWO: readonly string[] = wordList(
  'atolls bays counties creeks districts estuaries glaciers gorges governorates hills islands lakes lagoons mountains municipalities neighborhoods neighbourhoods passes peninsulas plains provinces quarters reservoirs rivers seas straits suburbs towns valleys villages volcanoes',
);

/** Behind an unknown word: 'Sazan island', 'Must soum'. No 'area', 'city' or 'town': firms and parties have those too. In small letters. */
export const PLACES_AFTER_ONE: readonly string[] = wordList(
  'aimag atoll barangay dzongkhag gewog governorate hamlet island lagoon lake municipality oblast peninsula province raion river soum subdistrict tehsil township upazila village wilaya woreda',
);

/** Before 'Union', where it is no part of Bangladesh but people who joined. */
export const UNIONS_OF_PEOPLE: readonly string[] = wordList(
  'Civil Credit Customs Democratic European Journalists Labor Labour National Patriotic Political Rugby Soviet Student Students Teachers Trade Trades Western Workers',
);

/** Before the name of a place, with a capital: 'North West Guadalcanal', 'Upper Vesk'. In small letters. */
export const DIRECTIONS_BEFORE_PLACES: readonly string[] = wordList(
  'central east eastern inner lower north north-east north-west northern outer south south-east south-west southern upper west western',
);
