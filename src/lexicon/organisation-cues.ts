import { wordList } from './word-list.ts';

// Words around a name that only a body has: a person has no shares, and a town is no subsidiary. Parted by '|'.

/** After a name, with or without 's: 'Keenu's shares', 'Galp shareholders'. */
export const afterOrganisations =
  'shares|share price|stock|stocks|shareholders|shareholder|bondholders|subsidiary|subsidiaries|IPO|initial public offering|annual general meeting|market value|market capitalisation|market capitalization';

/** After a name without 's: 'Iansa chief executive Maria Soto'. */
export const rolesAfterOrganisations =
  'chief executive|CEO|chief financial officer|CFO|chief operating officer|managing director|chairman and chief executive|co-founder|co-founders';

/** After a doubtful name without 's: 'a Halden spokeswoman', 'Kranj fans'. What only towns have as well ('police chief') is left out. Parted by '|'. */
export const afterDoubtfulOrganisations =
  'spokesman|spokeswoman|spokesperson|spokesmen|chairman|chairwoman|founder|boss|executives|employees|customers|cardholders|shoppers|fans|militants|fighters|gunmen|insurgents|rebels|candidate|candidates|deputies|analyst|analysts|peacekeepers|news agency|newspaper|went bankrupt|filed for bankruptcy';

/** After what was doubtfully taken for a person: towns are founded and sold too. Parted by '|'. */
export const deedsOfOrganisations =
  'raised its|will buy|has bought|had bought|to buy|was founded (?:by|in)|was set up (?:by|in)|was sold to|was taken over by|overtook|(?:announced|said) (?:today |yesterday )?that its';

/** Before a doubtful name: 'the rock band Halden', 'signed with Kranj'. Parted by '|'. */
export const beforeDoubtfulOrganisations =
  'agency|arm of|armed group|bakery|biotech|brewery|broadcaster|cartel|chain|channel|charity|conglomerate|contractor|daily|dairy|energy company|extremist group|fintech|firm|football club|group|hotel chain|housebuilder|joint venture between|joint venture of|joint venture with|label|law firm|militia|NGO|opposition party|pollster|ruling party|lessor|shipbroker|shipowner|shipyard|terrorist group|think tank|union|rock band|the band|newspaper|founder of|founders of|co-founder of|co-founders of|signed with|signed for|teaches at|taught at|board of|at home to|retailer|carmaker|maker|employee of|employees of|customers of|clients of|subsidiary|sponsored by|acquisition of|acquired by|to acquire|signed to|degree from|diploma from|doctorate from|folk duo|in-house at|MBA from|PhD from|partner at|partners at|pop duo|rock trio|singing duo|stint at';

/** After 'a' or 'the' behind a name and its comma: 'Keenu, a payments company in Karachi'. */
export const bodies =
  'company|bank|airline|insurer|retailer|lender|startup|start-up|subsidiary|brokerage|firm|carrier|automaker|carmaker|chipmaker|drugmaker|conglomerate|charity|think tank|nonprofit|non-profit|manufacturer|distributor|consultancy|supermarket chain|law firm|advocacy group|rights group|trade union|political party';

/** Before a name: 'a stake in Galp', 'chief executive of Keenu', 'lender Raqami'. */
export const beforeOrganisations =
  'shares in|shares of|stake in|stakes in|shareholder in|shareholders of|merger of|merger with|takeover of|buyout of|a unit of|a subsidiary of|subsidiaries of|an affiliate of|chief executive of|CEO of|managing director of|chief financial officer of|chief executive officer of|airline|carrier|lender|glassmaker|steelmaker|shipbuilder|planemaker|drinks group|retail group|antitrust body|competition watchdog|editor of the|editor-in-chief of|columnist for|analyst at|analysts at|economist at|economists at|strategist at|strategists at|professor at|lecturer at|researcher at|researchers at|reporter for|correspondent for|singer of|guitarist of|drummer of|bassist of|frontman of|frontwoman of|automaker|carmaker|chipmaker|drugmaker|insurer|brokerage|startup|start-up|conglomerate|supermarket chain|telecoms operator|telecom operator|tech giant|oil major|oil company|investment firm|law firm|consultancy|private equity firm';

/** Behind a hyphen after the name of an owner: 'Meridian-owned Latin Holdings'. */
export const OWNERSHIP_WORDS: readonly string[] = wordList(
  'affiliated backed based built controlled funded listed managed operated owned run sponsored',
);

/** Behind a hyphen after a name that is no part of what follows: 'the Usman-led committee', 'a Kranj-born poet'. */
export const PARTICIPLES_AFTER_HYPHEN: readonly string[] = wordList(
  'affiliated aligned backed based born built controlled funded led linked made owned run sponsored style trained',
);

/** What papers open a sentence with before the name of a body or a town: 'Embattled Kranj Motors'. In small letters. */
export const EPITHETS: readonly string[] = wordList(
  'ailing beleaguered cash-strapped controversial debutants embattled neighboring neighbouring newcomers struggling troubled',
);
