import { wordList, wordSet } from './word-list.ts';

// Words inside the names of organisations.

/** They say what a company is, not which one: 'Toyota' and 'Toyota Motor Corp' are one. Lower case, without points. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = new Set([
  'ab',
  'aerospace',
  'ag',
  'air',
  'airlines',
  'airways',
  'as',
  'asa',
  'automobile',
  'automobiles',
  'automotive',
  'aviation',
  'bakeries',
  'bank',
  'bhd',
  'breweries',
  'brothers',
  'builders',
  'bv',
  'capital',
  'chemical',
  'chemicals',
  'co',
  'communications',
  'companies',
  'company',
  'computer',
  'computers',
  'construction',
  'contractors',
  'corp',
  'corporation',
  'dairies',
  'electric',
  'electronics',
  'energy',
  'engineering',
  'enterprises',
  'entertainment',
  'financial',
  'foods',
  'gas',
  'gmbh',
  'grocers',
  'group',
  'helicopters',
  'holding',
  'holdings',
  'inc',
  'incorporated',
  'industries',
  'insurance',
  'international',
  'investments',
  'kg',
  'kk',
  'limited',
  'lines',
  'llc',
  'llp',
  'logistics',
  'ltd',
  'management',
  'mining',
  'mobile',
  'mortgage',
  'motor',
  'motors',
  'networks',
  'nv',
  'oao',
  'oil',
  'ooo',
  'orchards',
  'oy',
  'oyj',
  'pao',
  'partners',
  'petroleum',
  'pharma',
  'pharmaceuticals',
  'pictures',
  'plantations',
  'plc',
  'power',
  'pte',
  'pty',
  'publishing',
  'rail',
  'railways',
  'resources',
  'sa',
  'sab',
  'sas',
  'sdn',
  'se',
  'securities',
  'seeds',
  'semiconductor',
  'services',
  'shipping',
  'shipyards',
  'software',
  'solutions',
  'sons',
  'spa',
  'srl',
  'steel',
  'stores',
  'studios',
  'supermarkets',
  'systems',
  'technologies',
  'technology',
  'telecom',
  'textiles',
  'trust',
  'vineyards',
  'wireless',
]);

/** Left out of acronyms: 'KCNA' has no letter for an 'of'. */
export const SMALL_NAME_WORDS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'da',
  'das',
  'de',
  'del',
  'der',
  'des',
  'di',
  'die',
  'do',
  'du',
  'e',
  'el',
  'et',
  'for',
  'für',
  'in',
  'la',
  'le',
  'les',
  'of',
  'on',
  'para',
  'the',
  'to',
  'und',
  'with',
  'y',
]);

/** Bodies that every country, state or city has: the name alone does not tell which. Keys without the country's adjective, folded as nameKey does. */
export const GENERIC_BODIES: ReadonlySet<string> = new Set(
  `air force|army|attorney generals office|bar association|border guard|bundesrat|cabinet|central bank|central committee|chamber of commerce|
    city council|city hall|coast guard|congress|constituent assembly|constitutional court|council of ministers|
    council of state|county court|court of appeal|court of appeals|court of cassation|defence department|defense department|department of agriculture|
    department of defense|department of education|department of health|department of justice|district court|election commission|electoral commission|embassy|
    federal assembly|federal council|federal court|fire department|football association|foreign office|government|health department|high court|home office|
    house of assembly|house of representatives|human rights commission|immigration department|intelligence service|justice department|
    labor party|labour party|landtag|legislative assembly|legislative council|lower chamber|lower house|magistrates court|marine corps|meteorological agency|
    national assembly|national bank|national council|national guard|national police|national security council|nationalrat|navy|opposition|
    parliament|peoples assembly|police|police department|presidential administration|presidential office|prime ministers office|prosecutor generals office|
    prosecutors office|provincial council|public prosecutors office|public security ministry|red crescent|red cross|republican guard|revolutionary guards|
    royal navy|security council|senate|social democratic party|socialist party|state university|statistics agency|stock exchange|supreme court|treasury|
    treasury department|upper chamber|upper house|workers party|youth league`
    .split('|')
    .map((name) => name.replace(/\s+/gu, '')),
);

/** Bodies of which a country has one: in an article that tells of one country alone they are that country's. Keys folded as nameKey does. */
export const NATIONAL_BODIES: ReadonlySet<string> = new Set(
  `air force|army|central bank|coast guard|constitutional court|council of ministers|election commission|electoral commission|football association|foreign office|home office|national assembly|national police|navy|national council|nationalrat|presidential office|
  red crescent|red cross|statistics agency|supreme court`
    .split('|')
    .map((name) => name.replace(/\s+/gu, '')),
);

/** Bodies of one country alone, though their name does not say so. Keys folded as nameKey does. */
export const BODIES_OF_ONE_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['centralintelligenceagency', 'US'],
  ['departmentofhomelandsecurity', 'US'],
  ['departmentofstate', 'US'],
  ['federalbureauofinvestigation', 'US'],
  ['federalreserve', 'US'],
  ['federalsecurityservice', 'RU'],
  ['foodanddrugadministration', 'US'],
  ['homelandsecuritydepartment', 'US'],
  ['nationalsecurityagency', 'US'],
  ['statedepartment', 'US'],
  ['stateduma', 'RU'],
]);

/** What sort of news agency it is: 'National News Agency' has no name of its own, 'Rudaw News Agency' has. */
export const AGENCY_KINDS: ReadonlySet<string> = wordSet(
  'arab associated central european independent international islamic local national official public state the united world',
);

/** A word that stands for the whole name when the article has one such body: 'the University', 'the Church', 'the Court'. */
export const BODY_WORDS: ReadonlySet<string> = new Set([
  'academy',
  'administration',
  'agency',
  'alliance',
  'army',
  'assembly',
  'association',
  'authority',
  'bank',
  'bureau',
  'center',
  'church',
  'club',
  'college',
  'commission',
  'committee',
  'company',
  'council',
  'court',
  'department',
  'embassy',
  'federation',
  'forum',
  'foundation',
  'front',
  'fund',
  'hospital',
  'institute',
  'league',
  'ministry',
  'movement',
  'museum',
  'office',
  'organization',
  'parliament',
  'party',
  'school',
  'secretariat',
  'senate',
  'society',
  'tribunal',
  'union',
  'university',
]);

/** What stands after a name to say what it is, and is left out later: 'Harvard University', then Harvard; 'Freedom Magazine', then Freedom. */
export const TRAILING_BODY_WORDS: ReadonlySet<string> = new Set([
  'agency',
  'club',
  'college',
  'fc',
  'festival',
  'foundation',
  'hospital',
  'institute',
  'journal',
  'magazine',
  'movement',
  'network',
  'news',
  'newspaper',
  'organization',
  'party',
  'records',
  'school',
  'television',
  'tv',
  'university',
]);

/** What a state's bodies are: beside 'Kenya's Anti-Corruption Commission' stands the one of Zambia. */
export const PUBLIC_BODY_WORDS: ReadonlySet<string> = wordSet(
  'agency authority board bureau commission committee council court department guard inspectorate ministry office police secretariat service tribunal',
);

/** Bodies with such a word in their name are of many countries: 'Hungary's European Commission member' gives it to none. */
export const WORDS_ABOVE_COUNTRIES: ReadonlySet<string> = wordSet(
  'african american arab asian atlantic eu eurasian european global international interstate islamic joint latin nations nordic pacific regional un union world',
);

/** Spellings that differ between countries or in a plural; both become the second. */
export const SAME_ORGANISATION_WORDS: ReadonlyMap<string, string> = new Map([
  ['agricultural', 'agriculture'],
  ['airline', 'airlines'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['dept', 'department'],
  ['groupe', 'group'],
  ['gruppe', 'group'],
  ['gruppo', 'group'],
  ['grupo', 'group'],
  ['intl', 'international'],
  ['labour', 'labor'],
  ['min', 'ministry'],
  ['natl', 'national'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['hizballah', 'hezbollah'],
  ['hizbollah', 'hezbollah'],
  ['hizbullah', 'hezbollah'],
  ['islamiya', 'islamiyah'],
  ['mujaheddin', 'mujahideen'],
  ['mujahedeen', 'mujahideen'],
  ['mujahedin', 'mujahideen'],
  ['mujahidin', 'mujahideen'],
  ['peoples', 'people'],
  ['programme', 'program'],
  ['qaeda', 'qaida'],
  ['shabaab', 'shabab'],
  ['taleban', 'taliban'],
  ['theatre', 'theater'],
  ['transportation', 'transport'],
  ['univ', 'university'],
  ['womens', 'women'],
  ['workers', 'worker'],
]);

/** Numbers that others write in digits: the Group of Eight is the Group of 8. */
export const NUMBERS_IN_NAMES: ReadonlyMap<string, string> = new Map(
  wordList('one two three four five six seven eight nine ten eleven twelve').map(
    (word, at) => [word, `${at + 1}`] as const,
  ),
).set('twenty', '20');

/** Words that others write as two, which is what they become: the Coastguard is the Coast Guard. */
export const WRITTEN_AS_TWO: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['airforce', ['air', 'force']],
  ['coastguard', ['coast', 'guard']],
]);

/** Countries that have changed the spelling of their name, without blanks; both become the second. */
export const SAME_COUNTRY_WORDS: ReadonlyMap<string, string> = new Map([
  ['burma', 'myanmar'],
  ['caboverde', 'capeverde'],
  ['capeverde', 'capeverde'],
  ['cotedivoire', 'ivorycoast'],
  ['czechrepublic', 'czechia'],
  ['easttimor', 'easttimor'],
  ['ivorycoast', 'ivorycoast'],
  ['swaziland', 'eswatini'],
  ['timorleste', 'easttimor'],
  ['turkiye', 'turkey'],
  ['vietnam', 'vietnam'],
]);

/** Whose university and whose of the place are two: York University is in Toronto, the University of York in York. */
export const TWO_UNIVERSITIES: ReadonlySet<string> = wordSet(
  'indiana lincoln miami newcastle suffolk victoria washington york',
);

/** What clubs have before or behind the name that all call them by: 'FC Barcelona', 'Barcelona SC'. Lower case. */
export const CLUB_SIGNS: ReadonlySet<string> = wordSet(
  'ac ad afc as bc bk bsc ca cd cf cfc cp cs csd dsc fc ff fk fsv hnk if ifk ik jk kf kfc krc ksk kv nk ogc pfc rc rcd sc scr sd sk ss ssc ssv sv tsg tsv ud us vfb vfl',
);

/** Of these, such as end nothing but the names of clubs: behind more than one word papers leave them out at will. */
export const CLUB_ENDS: ReadonlySet<string> = wordSet('afc cf fc fk sc');

/** What stands behind the name of a club and is left out, or is all that is said: 'Porthwen' and 'United' of 'Porthwen United'. No 'City' and 'County': these are towns as well. */
export const CLUB_NAMES: ReadonlySet<string> = wordSet(
  'albion argyle athletic hotspur rangers rovers thistle town united wanderers wednesday',
);

/** With one of these in front, or at the end behind more words, it is another body: 'National Security Council', 'Liberal Democratic Party'. */
export const OTHER_BODY_WORDS: ReadonlySet<string> = new Set([
  'alliance',
  'army',
  'central',
  'christian',
  'communist',
  'democratic',
  'european',
  'federal',
  'free',
  'front',
  'general',
  'high',
  'independent',
  'international',
  'islamic',
  'joint',
  'league',
  'liberal',
  'movement',
  'national',
  'new',
  'party',
  'people',
  'real',
  'royal',
  'social',
  'state',
  'supreme',
  'union',
  'united',
  'world',
]);

/** Kinds of bodies that have one address, so that 'in' after them tells it. */
export const PLACED_BODY_WORDS: ReadonlySet<string> = wordSet(
  'cathedral church clinic college consulate court embassy hospital library mosque museum prison school synagogue temple theatre university',
);

/** Bodies of which a country keeps one in many places: the name does not say which. */
export const MISSION_WORDS: ReadonlySet<string> = new Set(['consulate', 'embassy']);
