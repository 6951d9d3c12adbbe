import { wordList, wordSet } from './word-list.ts';

// Letters that mean a place to readers of a country: of states, provinces and cities as papers shorten them. Countries and those of many
// readers (UK, UAE, LA, NSW) stand in the lists of countries and cities.

export const lettersOfPlaces: readonly string[] =
  wordList(`AB ABQ ACT AK AL AR AZ BC CA CO CT DC DE FCT FL FR GA GB HK IA ID IL IN JB JFK KL KP KS KSA KY KZN LA LAX MA MB MD ME MI MN MO MS MT
NB NC NCR ND NE NH NJ NL NM NS NSW NT NV NWFP NY NYC NZ OH OK ON PA PE PEI PNG QC QLD RI SC SD SF SK TN TX UAE UK UP US USA UT VA VT
WA WI WV WY`);

/** Those of states and provinces that stand behind a town: 'Philadelphia, PA', 'Dubbo, NSW'. */
export const STATES_BEHIND_TOWNS: ReadonlySet<string> =
  wordSet(`AB AK AL AR AZ BC CA CO CT DC DE FL GA IA ID IL IN KS KY LA MA MB MD ME MI MN MO MS MT
NB NC ND NE NH NJ NM NS NSW NT NV NY OH OK ON OR PA QC QLD RI SA SC SD SK TN TX UT VA VT WA WI WV WY`);
