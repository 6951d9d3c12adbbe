import { wordSet } from './word-list.ts';

// Abbreviations that carry a full stop of their own, in lower case and without it; used to find where sentences end.

/** A name follows: the stop after these never ends a sentence. */
export const titleAbbreviations: ReadonlySet<string> =
  wordSet(`adm amb atty ayat brig bros capt cllr cmdr cmdt col comdr congr cpl cpt det dn dr eng esp fr ft gen gens gov govs
hon insp lt lts maj messrs mgr mlle mme mr mrs ms msgr mt mx ofc pfc pres prof profs pvt rep reps rev revd sen
sens sgt sgts spc sr sra srta st sta ste supt wm`);

/** May stand in the middle or at the end of a sentence: only a clear opening word after them ends it. */
export const otherAbbreviations: ReadonlySet<string> =
  wordSet(`acad aka al apr approx apt assn assoc asst aug ave avg bc bhd bldg blvd ca calif cf co col colo conn corp ctr dec dept
dist div e.g ed eds est etc exec ext fam feb fig figs fla fri ga gov't govt hwy i.e ill inc incl ind inst int int'l intl jan jr
jul jun kan km lb lbs ltd m.d mar mass max md mfg mich min minn misc mo mon mont mos nat'l natl neb nev nov oct okla ore
oz pa pct ph.d pl plc pop pp prov pt pty pub rd rel resp sat sdn sec sep sept ser soc sq sr sun tel temp tenn thu thur thurs trans
tue tues u.k u.n u.s univ vol vols vt wash wed wis wk wyo yr yrs`);

/** The same in lower case; the words among them ("sun", "ill", "art") are left to the capital form above. */
export const lowerAbbreviations: ReadonlySet<string> = wordSet(
  `aka al approx apr ca cf dept e.g est et etc excl i.e incl km lb lbs misc mos nos oz pp ph.d sq vs yr yrs`,
);

/** A number follows: "No. 5", "Art. 12", "pp. 3-9". */
export const numberAbbreviations: ReadonlySet<string> = wordSet(
  `art arts c ch chap cl eq ex fig figs ksh kshs n nn no nos nr num p par para pp q rm rs s sec sect sh shs ss tk v vol vols`,
);

/** Words that open a sentence and hardly ever follow an abbreviation inside one. */
export const sentenceOpeners: ReadonlySet<string> =
  wordSet(`a about according after all also although among an and another any as at because before besides both but by despite during
each earlier even every few for from had has have he her here his how however i if in instead is it its last later many meanwhile more
moreover most much my neither no nobody none nor not now of on once one only or other others our over perhaps she since so
some soon still such that the their them then there these they this those though thus to today tomorrow under unless until
was we were what when where whether which while who whose why with within without yesterday yet you your`);

/** What may follow "a.m." or "p.m." inside a sentence although it has a capital. */
export const afterClock: ReadonlySet<string> =
  wordSet(`et ct mt pt est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist jst kst msk wat eat sast hkt sgt pkt monday tuesday wednesday
thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec eastern central mountain pacific local`);

/** German months that no English sentence opens with: '17. Mai' is a day. */
export const monthsOfOrdinals: ReadonlySet<string> = wordSet(
  'januar jänner februar feber märz mai juni juli oktober dezember',
);

/** The other German months, which are English too. */
export const monthsOfBoth: ReadonlySet<string> = wordSet('april august september november');

/** Words before a German ordinal, of which no English sentence has one before a number that ends it: 'vom 17.', 'der 3. Tag'. */
export const ordinalOpeners: ReadonlySet<string> = wordSet('vom zum beim dem der des');

/** The same where a month must follow: 'I am 17. Then' is English. */
export const ordinalOpenersOfBoth: ReadonlySet<string> = wordSet('am ab bis den');
