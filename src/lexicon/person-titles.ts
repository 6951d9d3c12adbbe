import { wordList } from './word-list.ts';

// Words that stand before or after a person's name. Lower case, longest forms first where one holds another.

function entries(text: string): string[] {
  return text.split(/,\s*/u).map((entry) => entry.trim());
}

/** Forms of address: they say nothing about what a person does. */
export const COURTESY_TITLES: readonly string[] = entries(
  `mr, mrs, ms, miss, mx, sir, dame, lord, lady, madam, messrs, mme, mlle, monsieur, madame, herr, frau, señor, señora, don, doña, sri, smt, haji, hajj`,
);

/** Offices and ranks that name one post at a time in a country or a body: with a surname they can tell who is meant. */
export const OFFICE_TITLES: readonly string[] = entries(
  `president, vice president, prime minister, deputy prime minister, first minister, chief minister, chancellor, vice chancellor, premier, vice premier,
king, queen, pope, emperor, crown prince, prince, princess, emir, sultan, supreme leader, secretary-general, secretary general, general secretary,
foreign minister, foreign secretary, defense minister, defence minister, defense secretary, defence secretary, finance minister, interior minister,
home secretary, home minister, health minister, education minister, justice minister, trade minister, energy minister, agriculture minister,
environment minister, transport minister, culture minister, economy minister, labour minister, labor minister, information minister, oil minister,
treasury secretary, secretary of state, attorney general, solicitor general, governor, lieutenant governor, mayor, deputy mayor, patriarch,
dalai lama, chief justice, speaker`,
);

/** Offices of which a country has one, and which papers seldom give with the country: 'President Putin'. */
export const OFFICES_OF_ONE: ReadonlySet<string> = new Set(
  entries('president, prime minister, king, queen, pope, emperor, emir, sultan, supreme leader'),
);

/** Offices of which a country has many, of one name and of one family. */
export const LOCAL_OFFICES: ReadonlySet<string> = new Set(
  entries(`attorney general, chief minister, crown prince, crown princess, deputy mayor, first minister, general secretary, governor, lieutenant governor, majority leader,
mayor, minority leader, ombudsman, ombudswoman, patriarch, premier, prince, princess, solicitor general, speaker, vice chancellor, vice premier`),
);

/** Posts of the same kind that are seldom written before a name. */
export const POSTS: readonly string[] = entries(
  `army chief, attorney-general, inspector general, inspector-general, majority leader, minority leader, ombudsman, ombudswoman, opposition leader`,
);

/** Words of offices as papers shorten them. */
export const OFFICE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['pm', 'prime minister'],
  ['pres', 'president'],
]);

/** Other titles, ranks and professions written before a name. */
export const OTHER_TITLES: readonly string[] = entries(
  `minister, deputy minister, vice minister, deputy foreign minister, vice foreign minister, ambassador, envoy, special envoy, consul, consul general,
senator, sen, congressman, congresswoman, representative, rep, lawmaker, councillor, councilor, cllr, commissioner, secretary, press secretary,
undersecretary, general, gen, lieutenant general, lt gen, major general, maj gen, brigadier general, brig gen, brigadier, colonel, col,
lieutenant colonel, lt col, major, maj, captain, capt, lieutenant, lt, sergeant, sgt, corporal, private, admiral, adm, vice admiral, rear admiral,
marshal, field marshal, commander, commander-in-chief, officer, chief, police chief, inspector, superintendent, detective, judge, justice,
prosecutor, magistrate, dr, doctor, prof, professor, associate professor, rev, reverend, father, fr, sister, brother, bishop, archbishop, cardinal,
imam, sheikh, sheik, ayatollah, grand ayatollah, mullah, rabbi, chairman, chairwoman, chairperson, vice chairman, chair, director, deputy director,
director general, executive director, managing director, ceo, chief executive, head, leader, opposition leader, party leader, spokesman, spokeswoman,
spokesperson, coach, manager, comrade, countess, count, duke, duchess, baron, baroness, cosmonaut, astronaut`,
);

/** Nouns for what a person does or is, written in lower case before or after the name: 'director', 'analyst', 'a spokesman for'. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  entries(
    `academic, accountant, activist, actor, actress, actuary, adjutant, administrator, admiral, adviser, advisor, advocate, agronomist, aide, ally,
ambassador, ambassador-at-large, ambassador-designate, anaesthetist, analyst, anchor, anchorman, anchorwoman, angler, animator, announcer,
anthropologist, apprentice, arbiter, archaeologist, archbishop, architect, archivist, artist, assassin, assemblyman, assemblywoman, assessor,
assistant, associate, astronaut, astronomer, astrophysicist, athlete, attaché, attorney, auctioneer, auditor, aunt, author, backbencher, baker,
ballerina, ballplayer, banker, barber, barrister, baseman, bassist, batsman, battalion-commander, beekeeper, billionaire, biochemist, biographer,
biologist, bishop, blogger, bodyguard, boss, botanist, bowler, boxer, breeder, brigadier, broadcaster, broker, brother, builder, bureaucrat,
businessman, businesswoman, butcher, buyer, cabinetmaker, caliph, cameraman, campaigner, candidate, captain, cardinal, cardiologist, caretaker,
carpenter, cartographer, cartoonist, cashier, cellist, centre-back, ceo, cfo, chair, chairman, chairperson, chairwoman, champion, chancellor,
chaplain, chef, chemist, chief, chieftain, choirmaster, choreographer, cinematographer, civilian, claimant, cleric, clerk, climatologist, climber, clinician,
co-author, co-chair, co-chairman, co-director, co-founder, co-ordinator, co-owner, co-president, co-worker, coach, coauthor, collaborator, colleague, collector,
colonel, columnist, comedian, comedienne, commandant, commander, commando, commentator, commissar, commissioner, commodore, composer, comptroller,
conductor, confidant, congressman, congresswoman, conservationist, conservator, constable, consul, consultant, contractor, contributor, controller, convener,
cook, coordinator, corporal, correspondent, cosmonaut, councillor, councilman, councilmember, councilwoman, counsel, counsellor, counterpart,
courtier, cousin, cricketer, criminologist, critic, crown-prince, cto, curator, cybersecurity-expert, cyclist, dancer, daughter, daughter-in-law,
dcp, deacon, dean, debater, defendant, defender, delegate, demographer, demonstrator, dentist, deputy, deputy-minister, dermatologist, designer, detainee,
detective, developer, dgp, dictator, diplomat, diplomat-in-residence, director, dissident, doctor, doorman, dramatist, driver, drummer, duke, ecologist,
economist, editor, editor-in-chief, educator, egyptologist, electrician, emeritus, emir, emissary, emperor, employee, engineer, entertainer,
enthusiast, entomologist, entrepreneur, envoy, envoy-designate, epidemiologist, ethicist, ethnographer, evangelist, examiner, executive, expert,
explorer, exporter, eyewitness, farmer, father, fellow, fighter, filmmaker, financier, firefighter, first-secretary, fisherman, fisherwoman,
flautist, florist, footballer, forecaster, foreman, forward, founder, freelancer, friend, fugitive, gangster, gardener, general, general-secretary,
geneticist, geographer, geologist, geophysicist, goalkeeper, golfer, governor, governor-elect, governor-general, grandchild, granddaughter,
grandfather, grandmother, grandson, guard, guardian, guerrilla, guide, guitarist, gunman, gynaecologist, gynecologist, harpist, head, headmaster,
headmistress, headteacher, heir, herder, historian, host, housewife, husband, hydrologist, illustrator, imam, immunologist, importer, industrialist,
infectologist, infielder, informant, inhabitant, innkeeper, inspector, instructor, insurer, internist, interpreter, interviewer, inventor,
investigator, investor, jailer, janitor, jeweller, jihadist, jockey, journalist, judge, jurist, juror, keeper, keyboardist, khan, king,
lab-technician, laborer, labourer, lama, landlord, landowner, laureate, law-professor, lawmaker, lawyer, leader, lecturer, left-back, legislator,
librarian, lieutenant, lieutenant-governor, lifeguard, linebacker, linguist, lobbyist, locksmith, logistician, machinist, magistrate, magnate, major,
maker, manager, marine, marksman, marshal, mason, mathematician, mayor, mechanic, medalist, medallist, mediator, medic, member, mep, merchant,
metallurgist, meteorologist, microbiologist, midfielder, militant, militiaman, miller, millionaire, miner, minister, missionary, mla, model, moderator,
monarch, monk, mother, mp, mufti, mullah, musician, negotiator, neighbor, neighbour, nephew, neurologist, neuroscientist, neurosurgeon, newscaster,
niece, no-2, nominee, notary, novelist, number-two, nun, nurse, nutritionist, obstetrician, oceanographer, officer, official, oligarch, ombudsman,
oncologist, operator, ophthalmologist, opponent, orchestrator, organiser, organist, organizer, ornithologist, orthopedist, outfielder, owner,
paediatrician, painter, palaeontologist, paleontologist, paramedic, parent, parliamentarian, partner, passenger, pastor, pathologist, patriarch,
patron, peacekeeper, peasant, pediatrician, pensioner, percussionist, performer, petitioner, pharmacist, philanthropist, philosopher, phonetician,
photographer, photojournalist, physician, physicist, physiologist, physiotherapist, pianist, pilot, pitcher, plaintiff, planner, player, playwright,
plumber, poet, policeman, policewoman, policymaker, politician, pollster, pope, porter, postman, postmaster, postmistress, preacher, prefect, prelate, premier, premier-designate,
presenter, president, president-elect, presidium-chairman, priest, prime-minister, prince, princess, principal, prisoner, producer, professor,
programmer, programmer-analyst, promoter, proprietor, prosecutor, protester, provost, psychiatrist, psychoanalyst, psychologist, publicist,
publisher, quarterback, queen, rabbi, racer, rancher, ranger, rapper, realtor, receptionist, rector, referee, refugee, registrar, relative, reporter,
representative, researcher, reservist, resident, restaurateur, retiree, revolutionary, rider, right-back, right-hand-man, rival, rower, runner,
sailor, salesman, saleswoman, satirist, saxophonist, scholar, schoolmaster, schoolmistress, schoolteacher, scientist, screenwriter, sculptor, seamstress, secretary, secretary-general,
seismologist, seller, senator, senior-fellow, separatist, sergeant, servant, serviceman, servicewoman, sharpshooter, shepherd, sheriff, shipbuilder,
shopkeeper, shopper, showman, singer, sister, skater, skier, skipper, smuggler, socialite, sociologist, soldier, solicitor, solicitor-general, son,
son-in-law, songwriter, soprano, speaker, specialist, spokesman, spokesperson, spokeswoman, sprinter, spy, staffer, statesman, stateswoman,
statistician, stepdaughter, stepfather, stepmother, stepson, steward, strategist, striker, student, stylist, subeditor, successor, sultan,
superintendent, supervisor, supporter, surgeon, survivor, suspect, swimmer, tactician, tailor, taxonomist, teacher, technician, technologist, tenor,
theologian, therapist, trade-unionist, trader, trainer, translator, treasurer, triathlete, tribesman, trumpeter, trustee, tutor, tycoon, uncle,
underboss, undersecretary, undersecretary-general, unionist, urbanist, urologist, vet, veteran, veterinarian, vicar, vice-admiral, vice-chair,
vice-chairman, vice-chancellor, vice-governor, vice-mayor, vice-minister, vice-premier, vice-president, vice-rector, victim, villager, violinist,
virologist, vocalist, volcanologist, volunteer, waiter, waitress, warden, warlord, weatherman, weaver, weightlifter, wicketkeeper, widow, wife,
winemaker, wing-commander, winger, winner, witness, worker, wrestler, writer, youth-leader, zookeeper, zoologist`,
  ),
);

/** Words that stand in front of a role's noun and belong to it: 'deputy', 'former', 'opposition', 'interior'. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  entries(
    `academic, acting, additional, adjunct, agricultural, agriculture, aid, ailing, air, anti-apartheid, anti-corruption, anti-drug, appeals, army, assistant,
associate, aviation, bank, banking, baseball, basketball, battalion, bishop-elect, board, border, boxing, brig, brigade, budget, business, cabinet,
campaign, caretaker, central, centrist, chemical, chess, chief, city, civil, civil-rights, climate, club, co-opted, college, commercial, commission,
committee, communications, communist, company, conservative, consular, council, counter-terrorism, counterterrorism, county, court, cricket,
criminal, crown, cultural, culture, current, customs, cyber, data, de-facto, defence, defence-team, defense, delegation, democratic, deputy,
designate, development, digital, diplomatic, disaster, disgraced, district, division, economic, economy, education, elected, election, electoral,
embassy, embattled, emergency, emeritus, energy, environment, environmental, ex, executive, exiled, famed, famous, far-left, far-right, fast, federal,
female, fiction, figure, film, finance, financial, first, folk, football, force, foreign, former, founding, general, global, golf, government, group,
guerrilla, hard-line, hardline, head, health, high, hockey, home, honorary, hospital, house, housing, human, humanitarian, immigration, imperial,
incoming, incumbent, independent, industrial, industry, influential, information, infrastructure, intelligence, interim, interior, international,
investment, islamist, jailed, jazz, joint, judicial, junior, justice, labor, labour, late, law, lead, leading, left-wing, leftist, legal, legendary,
legislative, liberal, local, long-time, longtime, main, majority, male, managing, market, markets, marketing, media, medical, military, militia, mining, ministerial,
minority, mission, moderate, movie, music, national, nationalist, naval, navy, new, newly, news, non-executive, non-resident, noted, nuclear, oil,
opera, operating, operations, opposition, outgoing, outspoken, overseas, parliamentary, party, peace, permanent, planning, platoon, police, policy,
political, pop, pop-star, popular, populist, pre-eminent, presidential, press, prime, principal, private, pro-democracy, prominent, property,
provincial, public, radical, railway, real-estate, reappointed, rebel, reclusive, reformist, refugee, regiment, regional, relief, religious,
renowned, republican, research, respected, retired, right-wing, rightist, rights, rock, royal, ruling, rural, sales, school, science, scientific,
second, security, self-proclaimed, self-styled, senate, senior, separatist, shipping, soccer, social, socialist, society, space, space-shuttle, special,
spiritual, staff, petty, lance, rear, field, warrant, master, wing, squadron, flight, sports, squad, state, student, supreme, supreme-court, task-force, tax, team, technical, technology, television, temporary, tennis, theater, theatre, then, third, top,
tourism, town, trade, transport, transportation, treasury, tribal, under, union, university, urban, veteran, vice, village, visiting, water, weather,
well-known, world, young, youth`,
  ),
);

/** They go on with a role after an adjective or noun, as verbs do not: 'professor of civil engineering', 'head of the intelligence wing'. */
export const NOUNS_IN_ING: ReadonlySet<string> = new Set(
  entries(
    `accounting, advertising, banking, broadcasting, building, drilling, engineering, farming, financing, fishing, housing, lending, manufacturing,
marketing, mining, nursing, planning, processing, programming, publishing, purchasing, shipping, teaching, trading, training, wing`,
  ),
);

/** Ranks that hardly anything but a person is called by, with their capital; a Captain may be a bar, a Chief a newspaper. */
export const SURE_RANKS: readonly string[] = [
  'Admiral',
  'Archbishop',
  'Ayatollah',
  'Baron',
  'Baroness',
  'Bishop',
  'Brigadier',
  'Cardinal',
  'Colonel',
  'Emperor',
  'Empress',
  'General',
  'Lady',
  'Lord',
  'Marshal',
  'Senator',
  'Tsar',
  'Viscount',
];

/**
 * Titles that nobody is called by alone and no list of names has, with their capital: of Britain's knights; chiefs of
 * Botswana, Eswatini, the Gambia, Malawi, South Africa, Zambia; Bhutan and Gagauzia; Nigeria; Germany and Italy; Surakarta's court; Ethiopia.
 */
export const TITLES_NEVER_NAMES: readonly string[] = [
  ...['Adv', 'Adv.', 'Cllr', 'Cllr.', 'Cllrs', 'Cllrs.', 'Jockey', 'Judoka', 'Ombudsman', 'Paramount'],
  ...['Hon’ble', "Hon'ble"],
  ...['Dn', 'Dn.'],
  ...['Dame', 'Sir'],
  ...['Alkalo', 'Chieftainess', 'Induna', 'Inkhosi', 'Inkosi', 'Kgosana', 'Kgosi', 'Mnumzane'],
  ...['Bashkan', 'Dasho', 'Dzongdag', 'Gup', 'Lyonpo', 'Thrompon'],
  ...['Arakunrin', 'Hajia', 'Hajiya', 'Otunba'],
  ...['Baronin', 'Freifrau', 'Freiherr', 'Fürstin', 'Gräfin', 'Herzogin', 'Onorevole'],
  ...['GKR', 'KGPH', 'KPH', 'KRMT', 'KRT'],
  ...['Afioga', 'Cik', 'Datin', 'Encik', 'Kgoshi', 'Okyenhene', 'Togbe', 'Togbi', 'Togbui'],
  ...['Cpl', 'Cpl.', 'Insp', 'Insp.', 'Supt', 'Supt.', 'WPC'],
  ...['Weizerit', 'Weizero', 'Woizerit', 'Woizero'],
];

/** The same, where a body is called so too: 'Garda Barry Byrne', but 'An Garda Síochána'. */
export const TITLES_OF_PEOPLE_ALONE: readonly string[] = [
  ...['Garda', 'Gda', 'PPC', 'Ratu', 'SHO', 'T.A.'],
  ...['Allama', 'Custos', 'Deacon'],
];

/**
 * Ranks and titles that people alone have, right before their names, as they are written: of police and armies in the Commonwealth; of chiefs in Fiji,
 * Samoa and Ghana; of Malaysia. No 'Sir', 'Gen', 'PC' or 'Tun', which open names of places and things too.
 */
export const TITLES_BEFORE_NAMES: readonly string[] = [
  ...['Cpl', 'Cpl.', 'Insp', 'Insp.', 'Sgt', 'Sgt.', 'Supt', 'Supt.', 'WPC'],
  ...['Ratu', 'Afioga', 'Okyenhene', 'Togbe', 'Togbi', 'Togbui'],
  ...['Datin', 'Encik', 'Cik'],
];

/** The same, where the article speaks of a Ratu: elsewhere an Adi is somebody's given name and a Ro a firm. */
export const TITLES_BESIDE_RATU: readonly string[] = ['Adi', 'Bulou', 'Ro'];

/** Titles that stand between a town and whoever has them: 'Orra Mayor Ali Sen'. As they are written. */
export const TITLES_OF_TOWNS: readonly string[] = wordList('Councillor Magistrate Mayor MP Senator');

/** Titles that nobody's name holds inside: 'St Catherine Reverend Ann Lee'. As they are written. */
export const TITLES_BETWEEN_NAMES: readonly string[] = wordList(
  'Cllr Dr Dr. Fr Fr. Hon Hon. Mr Mrs Ms Prof Prof. Professor Ratu Rev Rev. Revd Reverend Sgt Sgt. Cpl Cpl. Supt Supt.',
);

/** Letters behind the surname of a judge: 'Woo Bih Li JAD', 'Caldwell J.A.'. As they are written. */
export const LETTERS_OF_JUDGES: readonly string[] = [
  ...['CJ', 'JA', 'J.A.', 'JAD', 'JCA', 'JJA', 'JJ.A.', 'JSC', 'LJ', 'LJJ', 'PCA'],
];

/** One before several people: 'Cllrs Hillman, Hewes and Mann'. As they are written. */
export const PLURAL_TITLES: readonly string[] = wordList(
  `Bishops Chiefs Cllrs Cllrs. Colonels Comrades Commissioners Councillors Crs Drs Drs. Frs Generals Hons Judges Justices Magistrates Mayors Mesdames Messrs Messrs. Pastors Popes
  Premiers Presidents Professors Profs Profs. Reps. Revs Sens. Senators Sheikhs`,
);
