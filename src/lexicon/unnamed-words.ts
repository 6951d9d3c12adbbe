// Words for people who speak without a name: 'a senior official', 'two diplomats', 'a source close to the ministry'.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** One person: after 'a', 'an', 'one', 'another', or a possessor. */
export const UNNAMED_SINGULAR: ReadonlySet<string> = words(`
  academic activist adviser advisor aide ambassador analyst attorney bystander campaigner captain citizen cleric clinician colleague commander consul consul-general commentator
  councillor critic customer defector demonstrator diplomat director doctor driver economist editor elder employee engineer envoy executive expert eyewitness farmer
  fisherman governor guard historian housewife informant inmate insider inspector investigator investor journalist judge lawmaker lawyer lecturer legislator
  manager mayor mediator medic merchant migrant minister monk mourner nurse observer officer official onlooker organiser organizer owner partner passenger pastor patient
  pensioner physician pilot policeman policewoman politician priest prisoner professor prosecutor protester protestor refugee rebel representative reporter
  researcher resident rescuer sailor scholar scientist senator shopkeeper soldier source specialist spokesman spokesperson spokeswoman staffer strategist student supervisor
  supporter survivor teacher technician tourist trader trainer traveler traveller veteran victim villager volunteer voter witness worker
`);

/** Several people. */
export const UNNAMED_PLURAL: ReadonlySet<string> = words(`
  academics activists advisers advisors aides analysts attorneys bystanders campaigners citizens clerics colleagues commanders commentators
  councillors critics customers defectors demonstrators diplomats directors doctors drivers economists editors elders employees engineers envoys executives experts eyewitnesses farmers
  fishermen firefighters guards historians informants inmates insiders inspectors investigators investors journalists judges lawmakers lawyers legislators locals
  managers mediators medics merchants migrants ministers monks mourners negotiators neighbors neighbours nurses observers officers officials onlookers organisers organizers owners parents passengers patients
  physicians pilots policemen politicians priests prisoners professors prosecutors protesters protestors refugees relatives representatives reporters
  researchers residents rescuers sailors scholars scientists senators shopkeepers soldiers sources specialists spokesmen spokespeople staffers strategists students
  supporters survivors teachers technicians tourists traders travelers travellers troops urbanites veterans victims villagers volunteers voters witnesses workers
`);

/** Small letters or a capital at the beginning of a sentence: adjectives and nouns that may stand in front. */
export const UNNAMED_MODIFIERS: ReadonlySet<string> = words(`
  academic aid alleged american anonymous another anti-government army aviation bank border business central church city civil civilian close college community company congressional consular
  coast conservative court customs defence defense diplomatic district eastern economic election electoral elderly embassy emergency energy environmental executive farm federal finance
  fire fire-service fishing foreign forensic former government health high high-level high-ranking hospital human human-rights immigrant immigration independent industry informed intelligence interior international
  junior justice key labor labour law-enforcement leading legal local male female many medical middle-ranking military ministry mission monetary municipal national naval navy neighborhood northern
  oil one opposition other palace parliamentary party peace police political pro-democracy pro-government prominent provincial public railway rebel regional regulatory relief religious reporting
  rescue retired ruling rural school security senior separate several shipping shop social some southern special state student system tax team ten terrified three tribal top trade traffic transport two uniformed union
  unidentified university unnamed village veteran western western-backed witness young four five six seven eight nine
`);

/** Determiners after which a single person may be meant. 'The official' refers back and is left alone. */
export const UNNAMED_ARTICLES: ReadonlySet<string> = words('a an one another');

/** Words before several people: a number, or a vague amount. */
export const UNNAMED_AMOUNTS: ReadonlySet<string> = words(
  'two three four five six seven eight nine ten several some many most other all both few dozens hundreds local various certain',
);

/** Adjectives that lead what follows the noun and belongs to it: 'close to the ministry', 'familiar with the matter'. */
export const UNNAMED_FOLLOWERS: ReadonlySet<string> = words(
  'close familiar involved loyal based near present aware',
);
