// Words near a number that tell what its unit means. Parted by '|'.

/** Beginnings of words beside which degrees are those of a thermometer. */
export const weatherBeginnings =
  'temperature|heat|preheat|reheat|overheat|weather|cold|warm|freez|thermometer|fever|below zero|minus|climate|mercury|frost|swelter|tropical night|oven';

/** Whole words that say the same. */
export const weatherWords =
  'hot|bake|baked|baking|high of|high around|high near|highs of|highs around|highs near|low of|low around|low near|lows of|lows around|lows near';

/** What follows degrees of a circle: '10 degrees north', 'a 45-degree angle'. */
export const circleWords = 'north|south|east|west|angle|turn|latitude|longitude|of latitude|of longitude';

/** Beginnings of words beside which 'nm' are nautical miles. */
export const seaBeginnings = 'nautical|vessel|sail|coast|offshore|aircraft|airliner';

/** Beginnings of words beside which 'kt' are knots, also where the article has tonnes. */
export const speedBeginnings = 'wind|gust|speed|sail|steaming|storm|cyclone|typhoon|hurricane|cruis|making';

/** Beginnings of words beside which 'kt' are thousands of tonnes and no knots. */
export const tonnageBeginnings =
  'output|produc|mine|mining|smelt|refine|copper|zinc|nickel|ore|concentrate|coal|steel|carbon|CO2|emission|emit|tonne|grain|wheat|sugar|cargo|throughput|stockpile|fertili|cement|cathode|alumin|lithium|cobalt|bomb|warhead|blast|yield';

/** What the world trades in US dollars by the barrel and the ounce, wherever the paper is. */
export const goodsByBarrel = 'oil|crude|brent|wti|petroleum|gold|silver|bullion|platinum|palladium';

/** The same by the tonne and the pound, where a price is spoken of: a scrapyard pays in its own country's money. */
export const goodsByWeight =
  'iron ore|coking coal|thermal coal|copper|nickel|zinc|lead|tin|aluminium|aluminum|cobalt|lithium|uranium';

/** How words begin that speak of such prices. */
export const marketBeginnings = 'price|spot|futures|benchmark|trad|metal exchange|per cent|percent';

/** Whole words that say the same. */
export const seaWords = 'ship|ships|jet|jets|navy|naval|range';

/** What follows '100m' where the m is for metres, whatever else the sentence speaks of. */
export const afterMetres =
  'across|archery|backstroke|barrier|barriers|bridge|breaststroke|breastroke|butterfly|by|cable|champion|championship|chimney|cliff|crater|crossing|dash|deep|depth|depths|diameter|dish|dive|drop|event|events|exclusion|fall|fence|final|finals|footbridge|freestyle|gold|heat|heats|height|heights|high|hill|hole|hurdle|hurdler|hurdles|jump|ladder|lane|length|long|mast|mark|medley|mountain|off a bridge|off a cliff|off the bridge|off the cliff|off the coast|into a gorge|into a lake|into a ravine|into a river|into a valley|into the gorge|into the river|into the sea|into the valley|into the water|offshore|path|peak|pistol|pool|pools|race|races|radius|ramp|record|records|relay|relays|resolution|rifle|runner|runners|running|sea-level|ship|shoot|shot|sprint|sprinter|sprints|statue|steeplechase|stretch|stretches|strip|structure|superyacht|swim|swimmer|tall|telescope|thick|title|titles|tower|towers|track|tunnel|tree|trees|underground|vessel|walk|wall|walls|waterfall|waves|wide|yacht|yachts';

/** The same where the sentence does not speak of money or of crowds: 'rose 5m from the year before'. */
export const afterMetresMostly =
  'above|ahead|apart|away|behind|below|beneath|downstream|down|east|from|inland|in|north|off|on|south|under|up|upstream|upwards|west';

/** Beginnings of words in a sentence on lengths. */
export const lengthBeginnings =
  'metre|meter|kilomet|centimet|altitude|flood gauge|river level|elevation|sprint|hurdle|relay|freestyle|backstroke|breaststroke|swimm|steeplechase|climber|summit|athletics|diver|landslide|erupt|plume|leap|javelin|pole vault|discus';

/** Whole words that say the same. */
export const lengthWords =
  'above sea level|below sea level|ash|cliff|cliffs|crater|deep|depth|depths|distance|dived|dive|diving|height|heights|high jump|km|length|mountain|mountains|peak|swam|swim|tall|tower|track|waves|wide|width';

/** Beginnings of words in a sentence where '5m' is five million of some currency, or of people. */
export const millionBeginnings =
  'profit|turnover|revenue|earning|dividend|budget|deficit|surplus|sharehold|investor|investment|subscri|customer|passenger|unemploy|jobless|refugee|household|displac|voter|viewer|inhabitant|popul|audience|listener|follower|download|crowd|moviegoer|export|import|compensat|salar|borrow|creditor|lender|taxpayer|pre-tax|ebitda|bankrupt';

/** Whole words that say the same. */
export const millionWords =
  'assets|bank|bonus|box office|city of|country of|cash|cost|costs|costing|debt|debts|deal|earned|expenditure|expenses|fee|fees|fine|fined|fund|funds|funding|grant|grants|income|invest|invested|loan|loans|loss|losses|market|migrants|nation of|owed|owes|paid|pay|payment|payments|people|price|prices|refinancing|repaid|sales|signed|signing|sold|spend|spending|spent|tax|taxes|town of|transfer|users|valued|visitors|wages|watched|worth';

/** What is written before a code that is no amount: 'doi: 10.1000/182'. Parted by '|'. */
export const codeLabels =
  'ci:|doi|imo|p ?[<>=≤≥]|isbn|isbn-10|isbn-13|issn|eissn|e-issn|arxiv|pmid|pmcid|iban|orcid|imei|eudract|passcode|password|access code|area code|dialling code|error code|pin code|promo code|zip code|conference id|meeting id|account number|invoice number|phone number|reference number|registration number|serial number';

/** Books of the Bible that a number stands before: '2 Kings 4'. */
export const booksInParts =
  'Chronicles|Chr|Corinthians|Cor|Esdras|John|Kings|Maccabees|Peter|Pet|Samuel|Sam|Thessalonians|Thess|Timothy|Tim';

/** Accounts of half a year: '5 half-year results' are no stretches of time. */
export const accountNouns =
  'accounts|dividend|earnings|figures|income|interim|loss|losses|net|numbers|operating|period|pre-tax|profit|profits|pretax|report|reports|result|results|revenue|revenues|review|sales|statement|statements|trading|turnover|update';

/** Behind 'three times' where it compares: 'three times the 31 of May', 'three times as many', 'four times higher than'. A pattern. */
export const comparedByTimes =
  '(?:as (?:bad|big|close|common|costly|deadly|deep|dense|expensive|far|fast|good|great|hard|heavy|high|hot|large|likely|long|many|much|often|old|quickly|rich|strong|thick|tall|wide)|(?:bigger|costlier|deadlier|fewer|greater|higher|larger|less|longer|lower|more|smaller) than|that of|what (?:he|it|she|they|was)|(?:her|his|its|our|their) (?:amount|budget|level|number|population|price|rate|salary|size|usual|value|volume|weight)|the (?:(?:agreed|annual|average|current|daily|monthly|official|original|permitted|planned|previous|weekly|yearly) )?(?:\\d|amount|area|average|benchmark|budget|cap|cost|distance|estimate|fee|figure|legal|length|level|limit|maximum|minimum|national|normal|number|population|price|profit|quantity|rate|recommended|rent|revenue|risk|salary|size|speed|state|sum|total|turnout|usual|value|volume|weight|width|world))';
