// Words for people and bodies that speak without a name: 'a senior official', 'two diplomats', 'police', 'the health ministry'.
import { wordSet } from './word-list.ts';

/** One person: after 'a', 'an', 'one', 'another', or a possessor. */
export const UNNAMED_SINGULAR: ReadonlySet<string> = wordSet(`
  academic activist adviser advisor aide ambassador analyst archaeologist attorney auditor banker barrister biologist boy businessman businesswoman bystander caller campaigner captain carer citizen cleric
  broker clinician colleague commander commentator commuter constable consul consul-general coroner councillor critic customer cyclist defector demonstrator detective diplomat
  director doctor driver economist editor elder employee engineer envoy epidemiologist executive expert eyewitness farmer father firefighter fisherman friend girl governor grandmother
  guard historian housewife informant inmate insider inspector investigator investor journalist judge landlord lawmaker lawyer leader lecturer legislator man manager mayor
  mediator medic merchant migrant minister monk mother motorist mourner negotiator neighbor neighbour nurse observer officer official onlooker organiser organizer owner
  paramedic participant partner passenger pastor patient pensioner physician pilot player policeman policewoman policymaker politician priest prisoner professor
  prosecutor protester protestor pupil rebel refugee relative reporter representative rescuer researcher resident sailor scholar scientist senator shopkeeper shopper
  soldier source specialist spokesman spokesperson spokeswoman staffer strategist student supervisor supporter surgeon survivor teacher technician teenager tenant
  tourist trader trainer traveler traveller tribesman vendor veteran victim villager visitor volunteer voter whistleblower witness woman worker youth
`);

/** Who speaks as somebody's: behind 'his', 'her', 'its' or 'their', as one person of the list above may too. */
export const RELATIONS: ReadonlySet<string> = wordSet(`
  agent assistant aunt brother brother-in-law counsel cousin daughter deputy fiancé fiancée girlfriend boyfriend grandfather grandson granddaughter husband
  mother-in-law father-in-law nephew niece operator predecessor publicist sister sister-in-law solicitor son stepfather stepmother successor uncle widow widower wife
`);

/** Several people. */
export const UNNAMED_PLURAL: ReadonlySet<string> = wordSet(`
  academics activists advisers advisors aides analysts archaeologists attorneys auditors bankers biologists brokers businessmen bystanders callers campaigners carers citizens clerics colleagues commanders commentators
  commuters conservationists councillors critics customers cyclists dealers defectors demonstrators detectives diplomats directors doctors drivers economists editors elders
  employees engineers envoys epidemiologists executives experts eyewitnesses fans farmers firefighters fishermen forecasters friends guards historians informants
  inmates insiders inspectors investigators investors journalists judges landlords lawmakers lawyers leaders legislators locals managers mediators medics men merchants
  meteorologists migrants ministers monks motorists mourners negotiators neighbors neighbours nurses observers officers officials onlookers organisers organizers owners
  paramedics parents participants passengers patients physicians pilots players policemen policymakers politicians priests prisoners professors prosecutors protesters
  protestors pupils refugees regulators relatives reporters representatives rescuers researchers residents sailors scholars scientists seismologists senators
  shopkeepers shoppers soldiers sources specialists spokesmen spokespeople staffers strategists students supporters surgeons survivors teachers technicians teenagers
  tenants tourists traders travelers travellers tribesmen troops urbanites vendors veterans victims villagers visitors volunteers voters witnesses women workers
`);

/** Small letters or a capital at the beginning of a sentence: adjectives and nouns that may stand in front. */
export const UNNAMED_MODIFIERS: ReadonlySet<string> = wordSet(`
  academic aid alleged american angry anonymous another anti-government army aviation bank border business central church city civil civilian close coast college
  community company congressional conservative consular court customs defence defense diplomatic district eastern economic eight elderly election electoral embassy
  emergency energy environmental executive farm federal female finance financial fire fire-service fishing five foreign forensic former four government health high
  high-level high-ranking hospital human human-rights immediate immigrant immigration independent industry informed intelligence interior international junior justice
  key labor labour law-enforcement leading legal local male many medical middle-ranking military ministry mission monetary municipal national naval navy nearby
  neighborhood newly nine northern oil one opposition other palace parliamentary party peace police political pro-democracy pro-government prominent provincial public
  railway rebel regional regulatory relief religious reporting rescue research retired rights ruling rural school security senior separate seven several shipping shop
  six social some southern special state student system tax team ten terrified three top trade traffic transport tribal two unidentified uniformed union university
  unnamed veteran village western western-backed witness young
`);

/** Determiners after which a single person may be meant. 'The official' refers back and is left alone. */
export const UNNAMED_ARTICLES: ReadonlySet<string> = wordSet('a an one another');

/** Words before several people: a number, or a vague amount. */
export const UNNAMED_AMOUNTS: ReadonlySet<string> = wordSet(
  'two three four five six seven eight nine ten several some many most other all both few dozens hundreds local various certain',
);

/** Adjectives that lead what follows the noun and belongs to it: 'close to the ministry', 'familiar with the matter'. */
export const UNNAMED_FOLLOWERS: ReadonlySet<string> = wordSet(
  'authorised authorized aware based briefed close familiar investigating involved knowledgeable leading loyal monitoring near overseeing present supervising working',
);

/** They speak only with what tells them from others: 'two people', 'people familiar with the matter'. */
export const PEOPLE: ReadonlySet<string> = wordSet('people person');

/** Everybody knows which are meant, with or without 'the'. */
export const STANDING_CROWDS: ReadonlySet<string> = wordSet('authorities police');

/** A country has one: 'the army', "Pakistan's government". */
export const STANDING_BODIES: ReadonlySet<string> = wordSet(
  'army coastguard government judiciary military navy opposition prosecution',
);

/** Outlets: 'state media', 'local newspapers'. */
export const UNNAMED_MEDIA: ReadonlySet<string> = wordSet('media newspapers radio television');

/** Bodies of the state, of which what stands in front tells which: 'the health ministry', 'a parliamentary committee'. */
export const PUBLIC_BODIES: ReadonlySet<string> = wordSet(
  'commission committee council court department embassy ministry office parliament tribunal',
);

/** Other bodies, new to the reader where they have 'a' in front: 'a human rights group'. 'The group' refers back. */
export const UNNAMED_BODIES: ReadonlySet<string> = wordSet(`
  agency airline association bank broadcaster charity coalition company contractor firm group hospital institute newspaper ngo
  organisation organization party regulator think-tank union university watchdog website
`);

/** More than one of these: 'rights groups', 'two airlines'. */
export const SEVERAL_BODIES: ReadonlySet<string> = wordSet(`
  agencies airlines associations banks charities companies contractors courts embassies firms governments groups hospitals ministries ngos
  organisations organizations parties regulators sides unions universities
`);

/** Amounts with 'of': 'dozens of witnesses', 'one of the officials'. */
export const UNNAMED_QUANTITIES: ReadonlySet<string> = wordSet(
  'all both couple dozen dozens few five four group handful hundreds majority many most number one scores several six some thousands three two',
);

/** All nouns that can stand for somebody who has no name. */
export const UNNAMED_NOUNS: ReadonlySet<string> = new Set([
  ...PEOPLE,
  ...PUBLIC_BODIES,
  ...RELATIONS,
  ...SEVERAL_BODIES,
  ...STANDING_BODIES,
  ...STANDING_CROWDS,
  ...UNNAMED_BODIES,
  ...UNNAMED_MEDIA,
  ...UNNAMED_PLURAL,
  ...UNNAMED_SINGULAR,
]);
