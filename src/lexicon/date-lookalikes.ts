import { wordSet } from './word-list.ts';

// Words that tell a date from what looks like one.

/** What follows a number that counts: '2000 soldiers', '1500 metres', 'May 5 percent'. */
export const countedNouns: ReadonlySet<string> = wordSet(`
  acres apartments artists athletes barrels beds billion bn bodies bottles boxes buildings bullets calls
  calories camps cars cases casualties cattle cents children citizens civilians companies containers copies
  cows crore customers days deaths degrees delegates demonstrators detainees dirhams displaced doctors
  dollars dozen drones employees euros experts families fans farmers feet fighters firefighters flights
  foreigners francs gallons girls grams guests head hectares homes horses hours households houses hundred
  immigrants inches infections inmates items jobs journalists kg kilograms kilometers kilometres km lakh lb
  lbs liters litres lives members men meters metres migrants miles million minutes mm mn months mph nurses
  officers officials ounces pages participants passengers patients people percent percentage persons pesos
  pieces places players points police pounds prisoners protesters protestors pupils recruits refugees
  reporters residents respondents roubles rounds rubles runs rupees sailors schools seats seconds
  servicemen settlers shares sheep ships shops signatures soldiers spectators sq square staff stores
  students supporters survivors tanks teachers tests thousand tickets times tonnes tons tourists towns
  trees troops trucks units users vehicles victims villagers villages visitors volunteers voters votes
  watts weeks women words workers yards years yen yuan
`);

/** What stands before a number that is a name or a size: 'Resolution 1973', 'Flight 1549', 'some 2000'. */
export const numberedNouns: ReadonlySet<string> = wordSet(`
  about above act almost another approximately area article asteroid below bill boeing box building bus
  case channel chapter decree directive draft exactly exceed exceeded exceeds extension flight gate highway
  house interstate item law least line lot minus model nearly no nos number only order ordinance over page
  pages paragraph peugeot phone plus position rated ref reference regulation resolution room roughly route
  rule section serial some suite tel than times train under unit unsc unscr version volume windows worth
  zip
`);

/** After a year only as part of an address: '1600 Pennsylvania Avenue'. */
export const streetWords: ReadonlySet<string> = wordSet(`
  ave avenue blvd boulevard drive lane parkway place plaza rd road square st street way
`);

/** Before a year out of 1900 to 2035, so that it may be one: 'in 1848', 'by 2050'. */
export const yearOpeners: ReadonlySet<string> = wordSet(`
  after anno année ano autumn año before between born by circa dal depuis desde died del during em en fall from
  im in jahr nel seit since spring summer till until winter year в до к с через
`);

/** A quantity when a number follows 'of' or 'to': 'a population of 1900'. */
export const quantityNouns: ReadonlySet<string> = wordSet(`
  altitude amount average capacity cost crew crowd death depth distance fee fine force group height high
  low maximum membership minimum number population price rate record salary speed staff sum team toll total
  value workforce
`);

/** Months that are also given names or verbs. */
export const ambiguousMonths: ReadonlySet<string> = wordSet(`
  april aralık august avril eylül june kasım maja march mars may nisan
`);

/** Between an article and the month of what comes about in it: 'a scheduled June session', 'the annual April meeting'. */
export const eventAdjectives: ReadonlySet<string> = wordSet(`
  annual coming crucial customary deadly disputed emergency failed final historic inaugural initial landmark monthly original planned
  previous proposed recent regular scheduled snap special traditional upcoming usual
`);

/** Words before a bare month that leave no doubt. */
export const monthOpeners: ReadonlySet<string> = wordSet(`
  a ab ad after anfang before between bis by da de del desde di during début each early em en ende every
  fin following for from hasta im in last late mid mitte nel next of past previous seit since this through
  throughout till to until в до к на с
`);

/** The same, even where a capitalised word follows: 'in June President Xi', but not 'for June Smith'. */
export const strongMonthOpeners: ReadonlySet<string> = wordSet(`
  during early in last late mid next since throughout till until
`);

/** Before a weekday or month that is part of a name: 'Good Friday', 'Bloody Sunday', 'Black September'. */
export const namedDayOpeners: ReadonlySet<string> = wordSet(`
  ash black bloody casual cyber easter fat giving good great happy holy man maundy palm red ruby sheffield
  super taco throwback whit
`);

/** After a weekday or month that is part of a name: 'Sunday Times', 'Friday Harbor', 'May Day', "April Fools'". */
export const namedDayClosers: ReadonlySet<string> = wordSet(`
  Addams Age Breakfast Business Club Day Express Fever Fool Fools Football Group Harbor Harbour Herald
  Independent Lights Live Mail Mirror Post Revolution School Service Star Star-Times Telegraph Times
  Tribune Uprising Weld World
`);

/** Cues that a sentence speaks of what is to come. */
export const futureCues: ReadonlySet<string> = wordSet(`
  ahead aims anticipates arrives beginning begins closes coming departs ends could deadline due expect expected expects expires foresees forthcoming going hopes if intends lasts ll
  lapses matures may meets might must opens plan planning plans predicts premieres reopens resumes retires returns runs scheduled set shall should slated starting starts takes upcoming visits will
  would
`);

/** What looks ahead where a number follows, and is a noun or looks back elsewhere: 'we see 25 bps in December'. */
export const forecastingVerbs: ReadonlySet<string> = wordSet('forecasts projects see sees');

/** Behind a day without a year: that of the date before it. */
export const thatYear: readonly string[] = [
  'of the same year',
  'in the same year',
  'the same year',
  'of that year',
  'that year',
  'de aquel año',
  'de ese año',
  'del mismo año',
  'de la même année',
  'desselben Jahres',
  'dello stesso anno',
  'daquele ano',
  'do mesmo ano',
  'того же года',
];

/** Verbs after which 'to' and a verb speak of what is to come: 'agreed to meet', 'was ordered to pay by March 31'. */
export const planningCues: ReadonlySet<string> = wordSet(`
  advised agreed allowed asked authorised authorized committed decided directed elected hoped instructed intended invited offered
  ordered permitted planned pledged promised proposed required resolved scheduled summoned threatened told undertook urged voted vowed wanted
`);

/** Verbs whose 'to' leads to a new day: 'postponed from May 5 to December 15'. */
export const postponingCues: ReadonlySet<string> = wordSet(`
  adjourned advanced brought changed deferred delayed extended moved postponed pushed put rescheduled shifted
`);

/** What is traded for a month to come: 'for May delivery'. */
export const tradedAhead: ReadonlySet<string> = new Set([
  'contract',
  'contracts',
  'delivery',
  'expiry',
  'futures',
  'loading',
  'settlement',
  'shipment',
]);

/** What is traded so: 'Brent for April fell', 'wheat for May'. */
export const tradedGoods: ReadonlySet<string> = wordSet(
  'bitumen brent bullion cocoa coffee contract contracts copper corn cotton crude futures gasoline gold maize nickel oil rubber silver soybean soybeans soyoil sugar tin wheat wti zinc',
);

/** Eras that do not count from the birth of Christ, before or after the number: '1445 AH', 'Samvat 2081'. */
export const otherEras: ReadonlySet<string> = wordSet('ah am bs ec saka samvat sambat sh shaka');

/** What comes about in a year of three figures: 'founded c. 635', 'Rome fell in 476'. */
export const earlyEvents: ReadonlySet<string> =
  wordSet(`abdicated baptised baptized besieged born built captured conquered consecrated crowned dated dates dating dedicated deposed destroyed died ended
  erected established executed fell founded invaded made martyred raided razed sacked written`);

/** Cues that it speaks of what was, beside words in -ed. */
export const pastCues: ReadonlySet<string> = wordSet(`
  ago became been began bought died fled sued tied broke brought built came caught chose cut did drew drove fell felt flew
  fought found gave got grew had has have heard held hit kept knew laid led left lost made met overthrew
  paid put ran read resigned rose said sank saw says seen sent shook shot showed signed since sold spent
  spoke stood struck swept taken taught told took tore was went were withdrew won wrote
`);

/** Verbs of saying: they tell when it was said, and nothing of the time of what is said. */
export const saidCues: ReadonlySet<string> = wordSet(`
  added announced confirmed told reported said
`);

/** Where they stand near, a bare 'third quarter' is one of business, not of a match. */
export const businessWords: ReadonlySet<string> = wordSet(`
  billion bn cent companies company cost costs debt deficit deliveries dividend demand earnings economic economy expansion exports forecast gdp
  growth inflation investors loss losses margin market million net orders output percent plants prices production
  profit profits quarterly result results revenue revenues sales share shares shipments spending year
`);

/** Before the first year of a decade: 'les années 1990', 'los años noventa'. */
export const decadeOpeners: ReadonlySet<string> = wordSet('anni années anos anys años jaren');

/** Verbs of making something public: a date after one is a date of publication. */
export const publishingWords: ReadonlySet<string> = wordSet(`
  actualizado aggiornato mis modified posted pubblicato publicado published publié updated veröffentlicht
  опубликовано
`);

/** Verbs of looking something up: a date after one tells when a source was read. */
export const citingWords: ReadonlySet<string> = wordSet(`
  accessed archived consulted retrieved viewed
`);

/** What is of one day: "today's vote", but not "today's youth". */
export const newsOfTheDay: ReadonlySet<string> = wordSet(`
  action agreement announcement attack attacks blast briefing conference deal debate decision edition
  election elections event events explosion hearing launch match meeting move news order paper press
  protest protests rally report ruling session speech statement strike summit talks trial verdict vote
`);
