// Words inside the names of organisations.

/** They say what a company is, not which one: 'Toyota' and 'Toyota Motor Corp' are one. Lower case, without points. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = new Set([
  'ab',
  'ag',
  'airlines',
  'airways',
  'as',
  'asa',
  'bank',
  'bhd',
  'bv',
  'co',
  'companies',
  'company',
  'corp',
  'corporation',
  'electronics',
  'energy',
  'enterprises',
  'gmbh',
  'group',
  'holding',
  'holdings',
  'inc',
  'incorporated',
  'industries',
  'international',
  'kg',
  'kk',
  'limited',
  'llc',
  'llp',
  'ltd',
  'motor',
  'motors',
  'nv',
  'oao',
  'ooo',
  'oy',
  'oyj',
  'pao',
  'partners',
  'pharmaceuticals',
  'plc',
  'pte',
  'pty',
  'sa',
  'sab',
  'sas',
  'sdn',
  'se',
  'spa',
  'srl',
  'systems',
  'technologies',
  'technology',
  'telecom',
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
  presidential office|prime ministers office|prosecutor generals office|public security ministry|red crescent|red cross|republican guard|revolutionary guards|royal navy|security council|senate|social democratic party|socialist party|state department|state university|statistics agency|stock exchange|supreme court|
  tourism ministry|trade ministry|transport ministry|transportation ministry|treasury|treasury department|unification ministry|upper house|workers party|youth league`
    .split('|')
    .map((name) => name.replace(/\s+/gu, '')),
);
