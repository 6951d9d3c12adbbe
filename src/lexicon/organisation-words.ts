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
  'bank',
  'bhd',
  'brothers',
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
  'corp',
  'corporation',
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
  'group',
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
  'oy',
  'oyj',
  'pao',
  'partners',
  'petroleum',
  'pharma',
  'pharmaceuticals',
  'pictures',
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
  'semiconductor',
  'services',
  'shipping',
  'software',
  'solutions',
  'sons',
  'spa',
  'srl',
  'steel',
  'stores',
  'studios',
  'systems',
  'technologies',
  'technology',
  'telecom',
  'trust',
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
  `agriculture ministry|air force|army|attorney generals office|bar association|border guard|cabinet|central bank|central committee|chamber of commerce|city council|city hall|coast guard|congress|constitutional court|council of ministers|
  court of appeal|culture ministry|defence department|defence ministry|defense department|defense ministry|department of agriculture|department of defense|department of education|department of health|department of justice|economy ministry|education ministry|election commission|
  electoral commission|embassy|energy ministry|environment ministry|federal court|finance ministry|fire department|football association|foreign affairs ministry|foreign ministry|foreign office|government|health department|health ministry|high court|home ministry|home office|house of representatives|
  human rights commission|immigration department|industry ministry|information ministry|interior ministry|intelligence service|justice department|justice ministry|labor ministry|labour ministry|labor party|labour party|lower house|marine corps|meteorological agency|ministry of agriculture|ministry of culture|
  ministry of defence|ministry of defense|ministry of economy|ministry of education|ministry of energy|ministry of environment|ministry of finance|ministry of foreign affairs|ministry of health|ministry of home affairs|ministry of information|ministry of interior|ministry of justice|
  ministry of labor|ministry of labour|ministry of the interior|ministry of tourism|ministry of trade|ministry of transport|national assembly|national bank|national guard|national police|national security council|navy|oil ministry|opposition|parliament|peoples assembly|police|police department|presidential administration|
  presidential office|prime ministers office|prosecutor generals office|public security ministry|red crescent|red cross|republican guard|revolutionary guards|royal navy|security council|senate|social democratic party|socialist party|state university|statistics agency|stock exchange|supreme court|
  tourism ministry|trade ministry|transport ministry|transportation ministry|treasury|treasury department|unification ministry|upper house|workers party|youth league`
    .split('|')
    .map((name) => name.replace(/\s+/gu, '')),
);

/** Bodies of which a country has one: in an article that tells of one country alone they are that country's. Keys folded as nameKey does. */
export const NATIONAL_BODIES: ReadonlySet<string> = new Set(
  `agriculture ministry|air force|army|central bank|coast guard|constitutional court|council of ministers|culture ministry|defence ministry|defense ministry|economy ministry|education ministry|election commission|electoral commission|
  energy ministry|environment ministry|finance ministry|football association|foreign affairs ministry|foreign ministry|foreign office|health ministry|home ministry|home office|industry ministry|information ministry|interior ministry|
  justice ministry|labor ministry|labour ministry|ministry of agriculture|ministry of culture|ministry of defence|ministry of defense|ministry of education|ministry of energy|ministry of finance|ministry of foreign affairs|ministry of health|
  ministry of home affairs|ministry of information|ministry of interior|ministry of justice|ministry of the interior|ministry of tourism|ministry of trade|ministry of transport|national assembly|national police|navy|oil ministry|
  presidential office|red crescent|red cross|statistics agency|supreme court|tourism ministry|trade ministry|transport ministry|transportation ministry|unification ministry`
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
export const AGENCY_KINDS: ReadonlySet<string> = new Set(
  'arab associated central european independent international islamic local national official public state the united world'.split(
    ' ',
  ),
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

/** Spellings that differ between countries or in a plural; both become the second. */
export const SAME_ORGANISATION_WORDS: ReadonlyMap<string, string> = new Map([
  ['airline', 'airlines'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['dept', 'department'],
  ['intl', 'international'],
  ['labour', 'labor'],
  ['min', 'ministry'],
  ['natl', 'national'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['peoples', 'people'],
  ['programme', 'program'],
  ['theatre', 'theater'],
  ['univ', 'university'],
  ['womens', 'women'],
  ['workers', 'worker'],
]);

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
export const PLACED_BODY_WORDS: ReadonlySet<string> = new Set(
  'cathedral church clinic college consulate court embassy hospital library mosque museum prison school synagogue temple theatre university'.split(
    ' ',
  ),
);

/** Bodies of which a country keeps one in many places: the name does not say which. */
export const MISSION_WORDS: ReadonlySet<string> = new Set(['consulate', 'embassy']);
