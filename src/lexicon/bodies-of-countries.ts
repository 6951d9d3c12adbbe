import { wordSet } from './word-list.ts';

// Bodies of which most countries have one, though not all. Keys folded as nameKey does, countries by ISO 3166 code.

const sets = <T extends string>(of: Readonly<Record<T, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries<string>(of).map(([key, codes]) => [key, wordSet(codes)]));

/** One in each country that has any, but for these: their states have others of the name. */
export const ONE_UNLESS_IN: ReadonlyMap<string, ReadonlySet<string>> = sets({
  chamberofdeputies: 'US',
  chamberofrepresentatives: 'BE US',
  houseofcommons: 'US',
  houseofrepresentatives: 'US',
  laborparty: 'IN PK',
  labourparty: 'IN PK',
  lowerhouse: 'AU IN US',
  nationalcongress: 'IN US',
  parliament: 'AU BA BE ES IQ US',
  senate: 'DE US',
  socialdemocraticparty: 'IN JP PK',
  socialistparty: 'IN PK',
  upperhouse: 'AU IN US',
});

/** One in these; elsewhere there are several, or it is a party or a meeting. */
export const ONE_IN: ReadonlyMap<string, ReadonlySet<string>> = sets({
  congress: 'AR BO BR CL CO CR DO EC GT HN PE PH PY US VE',
  courtofappeal: 'BW CY FJ GH GM HK IE KE LK LS MT MW MY NG NZ SC SG SL SZ TT TZ UG ZM',
  highcourt: 'BW GH HK IE IL KE MW NZ SG SL TZ UG ZM ZW',
  house: 'AU NG NZ PH',
});

/** The United States' among the chambers of which its states have some too. */
export const CHAMBERS_OF_THE_UNION: ReadonlySet<string> = wordSet('house houseofrepresentatives senate');

/** Those that are one country's in most collections ('The House passed it'): their words without titles and small ones, in order. */
export const CHAMBERS_OF_COUNTRIES: ReadonlySet<string> = new Set([
  'chamber deputies',
  'chamber representatives',
  'commons house',
  'congress national',
  'house',
]);

/**
 * Regulators, services and parties that many countries have by one name. In a collection that has one of one country alone its name tells enough; where the
 * texts tell of two countries ('the Philippine SEC', 'the Communist Party of Vietnam') it does not.
 */
export const BODIES_OF_MANY: readonly string[] = [
  ...[
    'Anti-Corruption Commission',
    'Atomic Energy Commission',
    'Bureau of Statistics',
    'National Bureau of Statistics',
  ],
  ...['Civil Aviation Authority', 'Communist Party', 'Competition Authority', 'Competition Commission'],
  ...['Competition Tribunal', 'Conservative Party', 'Constitutional Council', 'Data Protection Authority'],
  ...['Data Protection Commission', 'Democratic Party', 'Drug Enforcement Agency', 'Electoral Tribunal'],
  ...['Energy Regulatory Commission', 'Environmental Protection Agency', 'Financial Services Authority'],
  ...['Financial Services Commission', 'Financial Supervisory Authority', 'Green Party', 'Liberal Party'],
  ...['Maritime Authority', 'National Disaster Management Authority', 'National Electoral Council'],
  ...[
    'National Intelligence Agency',
    'National Intelligence Service',
    'National Party',
    'National Security Committee',
  ],
  ...['National Security Service', 'National Statistics Office', "People's Party", 'Republican Party'],
  ...[
    'Revenue Authority',
    'Securities and Exchange Commission',
    'Securities Commission',
    'State Security Service',
  ],
];
