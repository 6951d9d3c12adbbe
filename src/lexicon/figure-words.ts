import type { FigureBound } from '../records/mention.ts';
import { wordSet } from './word-list.ts';

// Words around figures: what softens or bounds them, what they count, who gives them, and what makes a number no figure.

/** Words before a number, with the bound they set. Parted by '|'. */
export const qualifiers: Readonly<Record<Exclude<FigureBound, 'range' | 'vague'>, string>> = {
  'at-most': `up to|at most|no more than|not more than|a maximum of|maximum of|as much as|as many as|as high as|as far as|as long as|no
    later than|upto|capped at|jusqu'à|jusqu’à|au plus|bis zu|höchstens|hasta|como máximo|fino a|al massimo|até|no máximo|до|не более|не більше|щонайбільше|최대|hoogstens|högst|upp till|op til|opptil|co najwyżej|maksymalnie|nejvýše|en fazla|hingga|enintään|cel mult|legfeljebb|έως`,
  'at-least': `at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as|as low
    as|at the very least|at a minimum|au moins|mindestens|mindestens aber|aber mindestens|wenigstens|al menos|por lo menos|almeno|pelo menos|не менее|как минимум|щонайменше|не менше|принаймні|최소|적어도|ten minste|minstens|minst|åtminstone|mindst|co najmniej|przynajmniej|nejméně|alespoň|en az|setidaknya|sedikitnya|vähintään|ainakin|cel puțin|legalább|ít nhất|τουλάχιστον`,
  'more-than': `more than|over|above|in excess of|upwards of|upward of|exceeding|greater than|higher than|larger than|bigger than|just over|just above|well over|well above|
    far more than|far over|slightly more than|slightly over|little more than|a little more than|a little over|no less than|plus de|mehr als|über|más de|
    più di|oltre|mais de|более|более чем|свыше|больше|понад|більше|більш як|більш ніж|meer dan|fler än|mer än|mere end|flere end|mer enn|flere enn|ponad|więcej niż|více než|přes|lebih dari|yli|több mint|hơn|πάνω από|περισσότεροι από|περισσότερα από`,
  'less-than': `less than|fewer than|lower than|smaller than|under|below|just under|just below|just short of|short of|well under|well below|slightly less than|
    slightly under|a little less than|a little under|moins de|weniger als|unter|menos de|meno di|менее|менее чем|меньше|менше|менш як|менш ніж|minder dan|färre än|mindre än|mindre end|færre end|mindre enn|færre enn|mniej niż|méně než|kurang dari|mai puțin de|kevesebb mint|dưới|λιγότεροι από|λιγότερα από`,
  approximate: `about|around|some|roughly|nearly|almost|approximately|an estimated|estimated|an approximate|close to|circa|approx|approx.|
    ca.|c.|in the region of|somewhere around|in the neighborhood of|in the neighbourhood of|on the order of|in the order of|an average of|
    on average|averaging|virtually|practically|near|nearer to|nearly about|perhaps|maybe|probably|possibly|environ|près de|quelque|autour de|etwa|rund|
    ungefähr|circa|knapp|fast|cerca de|unos|unas|alrededor de|aproximadamente|casi|circa|quasi|circa|cerca de|quase|около|примерно|почти|порядка|близько|приблизно|майже|약|ongeveer|bijna|omkring|ungefär|cirka|nästan|rundt|omtrent|nesten|næsten|około|prawie|kolem|téměř|zhruba|yaklaşık|neredeyse|sekitar|hampir|noin|lähes|aproximativ|aproape|mintegy|körülbelül|csaknem|khoảng|gần|περίπου|σχεδόν`,
  exact: `only|just|exactly|precisely|a total of|a combined|all|a mere|merely|a full|fully|the full|a whopping|a staggering|a record|even|
    another|an additional|a further|an extra|net|plus or minus|give or take|seulement|nur|sólo|solo|apenas|только|лишь|всего|лише|тільки|усього|всього`,
};

/** Of these the ones that bound nothing and only add the figure to others: kept as its words, but no part of what is marked. */
export const addingQualifiers: ReadonlySet<string> = new Set([
  'a further',
  'a total of',
  'an additional',
  'an extra',
  'another',
]);

/** After a number: '40 more people', '47 weitere Personen', '34 autres entités'. */
export const addingWords: ReadonlySet<string> = wordSet(`
  additional additionally extra further more new newly other others
  neue neuen weitere weiteren weiterer zusätzliche zusätzlichen
  autre autres nouveaux nouvelles supplémentaires
  adicionales más nuevas nuevos otras otros
  altre altri nuove nuovi ulteriori
  novas novos outras outros
`);

/** Adjectives of Romance languages that stand between a number and what it counts: '2.2 millones de pequeños productores'. */
export const beforeNouns: ReadonlySet<string> = wordSet(`
  anciens anciennes bons bonnes divers diverses grandes grands jeunes petites petits premiers premières présumés principaux prochaines prochains
  antiguas antiguos diferentes distintas distintos diversas diversos grandes jóvenes mejores pequeñas pequeños posibles presuntas presuntos primeras
  primeros principales supuestas supuestos últimas últimos antiche antichi giovani grandi piccole piccoli presunte presunti prime primi principali
  jovens pequenas pequenos primeiras primeiros principais supostas supostos vecchi vecchie
`);

/** Signs directly before a number. */
export const qualifierSigns: ReadonlyMap<string, FigureBound> = new Map([
  ['~', 'approximate'],
  ['≈', 'approximate'],
  ['>', 'more-than'],
  ['<', 'less-than'],
  ['≥', 'at-least'],
  ['≤', 'at-most'],
  ['±', 'exact'],
]);

/** Words after a number. */
export const laterQualifiers: ReadonlyMap<string, FigureBound> = new Map([
  ['+', 'at-least'],
  ['-plus', 'at-least'],
  ['plus', 'at-least'],
  ['-odd', 'approximate'],
  ['or more', 'at-least'],
  ['or so', 'approximate'],
  ['or less', 'at-most'],
  ['or fewer', 'at-most'],
  ['or higher', 'at-least'],
  ['and above', 'at-least'],
  ['and older', 'at-least'],
  ['and over', 'at-least'],
  ['and under', 'at-most'],
  ['and up', 'at-least'],
  ['and younger', 'at-most'],
  ['or above', 'at-least'],
  ['or older', 'at-least'],
  ['or over', 'at-least'],
  ['or under', 'at-most'],
  ['or up', 'at-least'],
  ['or younger', 'at-most'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['이상', 'at-least'],
  ['이하', 'at-most'],
  ['여', 'approximate'],
]);

/** 'over', 'under', 'about' … are prepositions as well: before a duration they say how long something took. */
export const prepositionQualifiers: ReadonlySet<string> = new Set([
  'over',
  'under',
  'above',
  'below',
  'near',
  'short of',
]);

/** Verbs after which 'over four hours' means more than four hours. */
export const lastingVerbs: ReadonlySet<string> =
  wordSet(`took takes take taken taking lasted lasting last lasts for spent spend spending is was were be been runs running ran served
   serving worked working waited waiting aged after in within just well`);

/** 'per' phrases: what stands after 'a', 'an', 'per', 'each', 'every' or '/'. */
export const perWords: ReadonlySet<string> =
  wordSet(`second minute hour day night week month quarter year annum decade shift season week-end weekend game match person head capita
   employee worker family household child student pupil patient passenger share barrel tonne ton kilogram kilo kg litre liter gallon
   pound ounce mile kilometre kilometer km metre meter hectare acre unit vehicle car aircraft plane ticket visit trip flight dose
   download song episode user customer subscriber inhabitant resident case vote seat copy piece item call megawatt-hour mmbtu quintal bag box sack bushel voyage bottle
   million thousand 100,000 1,000 100`);

/** Words after 'a' or 'an' that can follow a number as its rate: '$10 a month', '16 hours a day'. */
export const rateWords: ReadonlySet<string> = wordSet(
  'second minute hour day night week month quarter year decade shift season head person share barrel tonne ton kilo litre liter gallon pound ounce piece game copy ticket unit acre hectare bag bushel box sack quintal voyage bottle loaf',
);

/** One word after a number that gives its rate. */
export const rateAdverbs: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['quarterly', 'quarter'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
  ['nightly', 'night'],
  ['apiece', 'piece'],
  ['diarias', 'day'],
  ['diarios', 'day'],
  ['mensuales', 'month'],
  ['anuales', 'year'],
  ['täglich', 'day'],
  ['jährlich', 'year'],
  ['monatlich', 'month'],
  ['wöchentlich', 'week'],
  ['annuels', 'year'],
  ['mensuels', 'month'],
]);

/** Plural nouns without -s, and nouns that stand for many: an end of 'what is counted'. */
export const pluralNouns: ReadonlySet<string> =
  wordSet(`people persons men women children policemen policewomen firemen servicemen servicewomen fishermen businessmen gunmen crewmen
   congressmen lawmen salesmen spokesmen clergymen militiamen oxen mice feet teeth geese media data criteria phenomena personnel staff
   police troops crew accused head cattle sheep fish deer aircraft spacecraft watercraft hovercraft livestock poultry youth dead wounded injured
   missing hospitalised hospitalized homeless unemployed displaced killed species series means alumni fungi bacteria infantry cavalry
   infected hurt others more participants wives lives knives leaves wolves shelves halves thieves salmon trout shrimp offspring
   chinese japanese vietnamese portuguese lebanese sudanese swiss maltese burmese congolese senegalese taiwanese irish french british
   english spanish turkish polish danish finnish swedish dutch welsh scottish schoolchildren grandchildren great-grandchildren
   stepchildren townspeople tribesmen horsemen seamen airmen guardsmen craftsmen statesmen sportsmen sportswomen cameramen countrymen
   infantrymen noblemen workmen`);

/** The same in other languages, before 'von', 'de' or 'с': 'sank von 41,2 auf 38,9 Prozent', 'est passé de 3 à 5 %'. */
export const changeVerbsElsewhere: ReadonlySet<string> =
  wordSet(`stieg stiegen steigt steigen gestiegen sank sanken sinkt sinken gesunken fiel fielen fällt gefallen wuchs wachsen gewachsen kletterte erhöhte erhöhen erhöht senkte senken gesenkt
   schrumpfte verringerte passé passée passés passe passent passer passera augmenté augmente grimpé monté bondi progressé reculé chuté tombé baissé diminué ramené porté
   pasó pasa pasado pasar pasaron subió subir subieron subido creció crecer aumentó aumentar aumentaron bajó bajar bajaron cayó cayeron caer redujo reducir
   passato passata passati passa passare salito salita sale saliti sceso scesa cresciuto cresciuta aumentato aumentata calato calata ridotto
   passou passar subiu subir cresceu aumentou aumentar caiu cair baixou reduziu`);

/** People as a unit: 'people' in {unit: 'people'}. */
export const peopleNouns: ReadonlySet<string> = wordSet(
  `people person persons personnes personas persone pessoas menschen personen человек людей осіб mensen personen personer människor mennesker henkilöä ihmistä osób osoby ludzi lidí kişi orang persoane oameni người άτομα άνθρωποι 명 사람 人 名`,
);

/** Small words of other languages that may follow a number and are not what it counts. */
export const notCounted: ReadonlySet<string> =
  wordSet(`plus moins menos mais meno naar survenu survenue survenues survenus aber avec bajo como contra contre dans depuis desde eram eran eravano entre entro erano fueron fuer gegen haben hacia hasta kamen nach ogni
   oder para perché pour para porque sans sind sobre sono sont sous tegen über unter vers waren weil werden wurden zwischen были было будут
   после против через близько було були після проти через resultaron murieron fallecieron quedaron están estaban permanecen starben blieben
   erlitten stierven raakten morreram ficaram estão foram morirono rimasero restano vivono vivent restent погибли ранены пострадали получили
   умерли остаются годом рік роком загинули поранені постраждали`);

/** What small numbers in Indonesian words count: 'lima orang'; 'dua diantara' is two of those told of. */
export const countedInIndonesian: ReadonlySet<string> =
  wordSet(`anak anggota bangunan desa gedung jenazah kabupaten kapal kasus kecamatan kelurahan kendaraan kilogram korban kota lokasi mobil motor
   negara orang pasien pekerja pelaku pemuda perempuan petugas polisi prajurit pria provinsi proyek rumah saksi sekolah siswa tahanan tersangka
   unit wanita warga wilayah`);

/** What a number of them tells of time and counts nothing. */
export const timeNouns =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries)$/;

/** Words that tell of harm: a small number of them is news. */
export const harmWords: ReadonlySet<string> =
  wordSet(`dead killed died injured wounded hurt missing hospitalised hospitalized arrested detained abducted kidnapped executed sentenced
   deaths casualties fatalities hostages bodies victims infected cases shot stabbed drowned displaced homeless burned burnt poisoned
   jailed imprisoned evacuated rescued trapped charged convicted starben stierven murieron fallecieron morreram morirono погибли загинули`);

/** Words that end the noun phrase after a number. */
export const nounPhraseEnds: ReadonlySet<string> =
  wordSet(`a an the this that these those his her its their our my your and or but nor yet so if when while where as than then because since
   although though unless until till after before once of in on at by for from to with without within into onto upon over under above
   below between among across through during against about around toward towards via per out off up down near like despite
   throughout who whom whose which what how why there here is are was were be been being am has have had having do does did done will
   would shall should can could may might must not no also still already just only even ever never now today yesterday tomorrow
   yet both either neither each every all any some much such own same he she it they we you i him them us me said says say told flee flees
   reported according including plus minus versus vs apart ago later earlier away long old tall high wide deep ahead behind too
   either instead respectively overall altogether combined total together alone daily weekly monthly annually yearly apiece
   died die killed injured wounded went go goes came come comes made make makes took take takes got get gets left remain remained
   remains fell fall falls rose rise rises grew lost lose won win gave give gives found find known seen held hold stood stand
   began begin became become showed show expected required needed needs need used working living based built born paid sold
   bought sent arrested detained hospitalised hospitalized missing dead hurt participated attended joined signed voted`);

/** Lower-case nouns in -s that may stand inside a counted noun: 'four sports clubs'. Any word in -s may follow a plural. */
export const notPluralThoughS: ReadonlySet<string> =
  wordSet(`sports arms mass class business bus gas press glass cross boss loss process access wireless previous various serious famous
   religious dangerous consecutive homeless jobless stainless us plus less thus perhaps always sometimes news diabetes continuous
   simultaneous numerous anonymous indigenous precious ss is was has its his this as religious covers costs includes means says
   remains makes takes gets needs wants shows gives goes comes becomes brings keeps stays across towards besides afterwards outdoors
   indoors overseas upstairs downstairs`);

/** Words before a number that make it a label: 'page 12', 'Article 5', 'Flight 200'. Lower case; the number is no figure. */
export const labelWords: ReadonlySet<string> =
  wordSet(`nomor pasal ayat butir no nos no. nos. number numbers numero numéro número nummer № nr nr. page pages p. pp. p pg chapter chapters article articles art. section sections sec. sect
   paragraph para paragraphs footnote endnote latitude longitude clause subsection annex appendix table figure fig fig. figs. part volume vol vol. issue episode season
   act scene verse line lines item step level stage phase tier grade category type class model series version ver. v. release room
   suite apartment apt floor gate platform terminal pier block lot unit building ward cell camp bureau office channel radio route
   highway interstate road exit junction motorway autobahn flight train bus tram track resolution directive regulation decree order
   bill proposition prop. amendment protocol rule schedule form title docket case file grammy psalm group formula area zone sector district
   quarter box condition signal ext ext. extension account hotline dial precinct region squadron battalion regiment brigade division platoon army fleet apollo soyuz shenzhou gemini falcon boeing
   airbus iphone ipad ipod windows android ios galaxy playstation xbox nintendo world war olympiad election agenda top point
   bed counter desk notice circular code codes interval ring call text phone freephone helpline tel telephone exhibit certificate recommendation principle scenario option goal objective annexure enclosure attachment witness juror defendant
   claimant respondent count counts sol locker theatre cabin shaft ci question q psalm sonata symphony opus op op. studio catch-22 lane bay berth hangar runway stand seat position rank
   ranked size week plot pin pincode postcode zip numéro nummer número numero номер статья artículo artikel página seite page стр. ст. 제`);

/** Labels that stay labels whatever follows: 'No. 1 seeds', 'iPhone 4 orders', 'top 10 companies'. */
export const strongLabels: ReadonlySet<string> =
  wordSet(`nomor pasal ayat no no. nos nos. № number numero numéro número nummer top article resolution boeing airbus flight chapter room page iphone ipad ipod galaxy windows android ios
   playstation xbox version catch ci formula channel apollo soyuz shenzhou falcon type category
   artikel absatz paragraf bundesstraße landstraße kreisstraße staatsstraße autobahn artículo autopista autovía carretera ley ruta statale articolo legge artigo lei статье статьи статья статью § loi décret rn rd
   minuto minutos jornada rodada giornata estrada nacional quilómetro quilômetro emergencias emergências`);

/** What is numbered also where its word opens a sentence: 'Day 5: rest', 'Week 3 was worse'. */
export const numberedOpeners: ReadonlySet<string> = wordSet(
  'Condition Court Day Game Heat Match Month Part Quarter Question Round Stage Step Week Year',
);

/** Index names: 'the FTSE 100', 'S&P 500'. Any capitalised word before a bare number does the same; these are here for the start of a sentence. */
export const indexNames: ReadonlySet<string> = wordSet(
  `ftse s&p poor's poor’s nikkei dax cac russell fortune csi stoxx kospi asx nasdaq ibex smi topix nifty sensex bse mib forbes`,
);

/** After a number and a capitalised name: an address. */
export const streetWords: ReadonlySet<string> =
  wordSet(`street st st. avenue ave ave. road rd rd. boulevard blvd blvd. drive lane square way place terrace court crescent parkway plaza
   highway hwy quay embankment`);

/** Verbs and nouns near a result: '3-2' after them is a score. */
export const scoreWords: ReadonlySet<string> =
  wordSet(`won win wins winning lost lose losing beat beats beaten defeat defeated defeating draw drew drawn tied tie score scored vote voted
   ruled led lead leading trailed thrashed edged odds`);

/** Nouns that stand after an elliptical hyphen and make no quantity: 'a two-way street', 'first-class'. */
export const hyphenedNoQuantity: ReadonlySet<string> =
  wordSet(`way sided faced tier pronged fold handed legged dimensional track time piece thirds quarters fifths star liner off on up to party
   state front level step love`);

/** Nouns before which even 'two-' and 'three-' count something: 'a three-judge panel'; not 'a two-way street'. */
export const hyphenedCounts: ReadonlySet<string> =
  wordSet(`author bedroom book child door engine game goal judge justice lane lap leg man match medal member nation page panel part person
   pilot player reactor room round run seat set shot stage storey story stroke test try vessel volume vote wicket woman`);

/** One person, beside those of `unnamed-words`: 'The suspect, 41, fled'. */
export const personNouns: ReadonlySet<string> =
  wordSet(`accountant actor actress architect artist astronaut athlete author baker banker barber billionaire bishop boxer boy bowler brother
   businessman businesswoman builder butcher carpenter cellist chairman chairwoman champion chef choreographer clerk climber coach comedian
   composer cook cricketer cyclist dancer dad daughter defendant defender dentist designer electrician fighter filmmaker firefighter footballer
   forward gardener girl goalkeeper golfer grandfather grandmother graduate gunman gymnast attacker hiker husband immigrant jockey labourer
   laborer man mason mechanic midfielder midwife mother mum musician novelist nun father painter paramedic pharmacist philosopher photographer
   pianist playwright plumber poet postman premier presenter president producer racer rapper retiree rider rower runner salesman sculptor
   secretary sergeant shepherd singer sister skier son songwriter sprinter striker surgeon suspect swimmer tailor teenager player vendor
   vet violinist waiter waitress wife woman wrestler writer`);

/** Several people, beside those of `unnamed-words`: 'Three women, 24, 28 and 31, came'. */
export const personPlurals: ReadonlySet<string> = wordSet(
  `boys brothers children daughters girls kids men pensioners people siblings sisters sons suspects teenagers twins women`,
);

/** Bodies whose number stands behind them: 'a crew of two', 'a mother of three'. */
export const bodiesOfPeople: ReadonlySet<string> = wordSet(
  'band cast class crew delegation family father gang group jury mother panel parents party squad staff team',
);

/** Verbs of reporting, as they stand after or before the one who says it. */
export const sayingVerbs: ReadonlySet<string> =
  wordSet(`said says say reported reports announced announces estimates estimated claimed claims claim confirmed confirms stated states wrote writes
   added adds noted notes warned warns warn declared insisted acknowledged admitted revealed disclosed predicts predicted alleged alleges
   asserted reckons reckoned calculates calculated expects expect forecasts`);

/** Verbs that 'up' belongs to: 'ticked up to 4.6%' is no 'up to'. */
export const upVerbs: ReadonlySet<string> =
  wordSet(`added bring bringing brings brought came come comes creep creeping creeps crept driven drives driving drove edge edged edges edging
   go goes going gone inch inched inches inching move moved moves moving nudge nudged nudging pick picked picking picks push pushed pushes
   pushing sent shot take taken takes taking tick ticked ticking ticks took went`);

/** Forms of these verbs that are nouns as well: 'media reports said', 'estimates of 500'. */
export const sayingNouns: ReadonlySet<string> = wordSet(
  'reports estimates claims claim notes states forecast estimate warns',
);

/** Adjectives that stand in pairs before what is counted: 'nine current and retired officers'. */
export const pairedAdjectives: ReadonlySet<string> =
  wordSet(`active armed black civil civilian criminal current domestic eastern economic elderly elected elementary female foreign former international large
   local male medium middle military national northern old older political primary private public red regional religious retired rural
   secondary senior serving small southern state technical tertiary urban western white young younger`);

/** Pronouns and bare words that name no source. */
export const noSource: ReadonlySet<string> = wordSet(
  `he she it they we i you who which that this there one more someone people some many others as is was what`,
);

/** Machines with numbers in their names: '20 Boeing 737 MAX 8 jets' are twenty. */
export const machines: ReadonlySet<string> =
  wordSet(`aircraft airliners airplanes aeroplanes bombers buses cameras cars chips consoles fighters guns handsets helicopters howitzers jets laptops
  launchers missiles motorcycles phones planes rifles rockets smartphones systems tablets tanks trains trucks turboprops vehicles`);

/** Names of series that their number follows. */
export const machineSeries: ReadonlySet<string> = wordSet(
  'ATR Challenger Dash Falcon Galaxy Leopard MAX Mark Mk Model Type iPhone',
);

/** What a '10-fold' may stand before. */
export const changeNouns: ReadonlySet<string> = wordSet(
  'decline decrease drop expansion fall gain growth higher increase jump more reduction return rise surge',
);

/** Verbs of change: in 'rose from 5 to 7 percent' there are two figures, not a range. */
export const changeVerbs: ReadonlySet<string> =
  wordSet(`rose rise rises risen rising grew grow grows grown growing increase increased increases increasing fell fall falls fallen falling
   drop dropped drops dropping decline declined declines cut cuts reduce reduced reducing raise raised raising lower lowered lowering
   up down jump jumped climb climbed climbing slip slipped slid slide sank soared soar surged surge plunged plunge doubled tripled
   halved lift lifts lifted lifting went go goes going gone moved changed change expand expanded expanding shrink shrank shrunk revised improved dipped edged slashed
   boosted boost gained gain gains gaining lost lose loses losing added adding shed sheds widened widens widening narrowed narrows
   narrowing strengthened weakened eased eases easing tightened accelerated slowed slows slowing cooled deepened swelled swollen ballooned crept
   inched ticked advanced retreated tumbled plummeted dwindled contracted rebounded recovered extended upgraded downgraded hiked trimmed pared`);
