/** Words that say what became of those or of that which is counted, in lower case. */
export interface OutcomeWords {
  /** Stands behind a noun: 'people dead', 'homes destroyed'. */
  readonly outcome: string;
  /** States and participles that say it of the noun: '34 people were killed'. */
  readonly states: readonly string[];
  /** What the counted did itself: '34 people died'. Empty where there is no such word. */
  readonly acts: readonly string[];
  /** What was done to the counted: 'killed 34 people', 'killing 34'. */
  readonly deeds: readonly string[];
  /** Nouns that are counted and say it themselves: '34 dead', '34 deaths'. */
  readonly nouns: readonly string[];
}

/** Parted by '|'. */
const words = (list: string): readonly string[] =>
  list
    .split('|')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');

export const outcomes: readonly OutcomeWords[] = [
  {
    outcome: 'dead',
    states:
      words(`killed|dead|among the dead|among those killed|shot dead|shot to death|shot and killed|stabbed to death|trampled to death|crushed to death|gunned down|slain|murdered|burned to death|burnt to death|beaten to death|drowned|getötet|ums Leben gekommen|ums Leben|
      gestorben|tués|tuées|mortes|décédées|muertos|muertas|asesinados|asesinadas|mortos|mortas|uccise|uccisi|morte|morti`),
    acts: words(`died|die|dies|perished|succumbed to their injuries|succumbed to their wounds|lost their lives|drowned|starben|verloren ihr Leben|kamen ums Leben|ont péri|ont perdu la vie|ont trouvé la mort|
      murieron|fallecieron|perdieron la vida|morreram|perderam a vida|sono morte|sono morti|hanno perso la vita|погибли|погибло|скончались|умерли|загинули|загинуло|померли`),
    deeds:
      words(`killed|killing|kills|kill|killing of|killings of|murder of|murders of|massacre of|dead include|dead included|killed include|killed included|shot dead|shot and killed|gunned down|hacked to death|among the dead are|among the dead were|among those killed were|claimed the lives of|claiming the lives of|claims the lives of|murdered|slaughtered|tötete|töteten|tuant|
      a tué|ont tué|mató a|mataron a|murieron|fallecieron|matou|mataram|morreram|ha ucciso|hanno ucciso|starben|погибли|погибло|погиб|скончались|умерли|унесли жизни|загинули|загинуло|загинув|померли|забрали життя`),
    nouns: words(
      `dead|deaths|corpses|fatalities|killed|Tote|Toten|Todesopfer|getötet|morts|décès|muertos|fallecidos|mortos|mortes|morti|погибших|погибшие|убитых|загиблих|загиблі`,
    ),
  },
  {
    outcome: 'injured',
    states: words(
      `injured|wounded|among the injured|among the wounded|hurt|verletzt|verwundet|blessés|blessées|heridos|heridas|feridos|feridas|ferite|feriti`,
    ),
    acts: words(
      'suffered injuries|sustained injuries|пострадали|пострадало|получили ранения|получили травмы|ранены|постраждали|постраждало|поранені|зазнали поранень|дістали поранення',
    ),
    deeds:
      words(`injured include|injured included|wounded include|wounded included|among the injured were|among the wounded were|injured|injuring|injures|injure|wounded|wounding|wounds|wound|blessant|a blessé|ont blessé|hirió a|
      hirieron a|feriu|feriram|ha ferito|hanno ferito|пострадали|пострадало|ранены|ранено|ранения получили|травмы получили|постраждали|постраждало|поранено|поранені`),
    nouns: words(
      'hurt|injured|wounded|injuries|Verletzte|Verletzten|Verwundete|verletzt|blessés|heridos|lesionados|lesionadas|lastimados|feridos|feriti|раненых|пострадавших|поранених|постраждалих',
    ),
  },
  {
    outcome: 'missing',
    states: words(
      `missing|among the missing|unaccounted for|vermisst|portées disparues|portés disparus|desaparecidos|desaparecidas|disperse|dispersi`,
    ),
    acts: words('disappeared|vanished|went missing|have gone missing'),
    deeds: words('disappearance of|disappearances of'),
    nouns: words('missing|Vermisste|Vermissten|vermisst|disparus|desaparecidos|dispersi'),
  },
  {
    outcome: 'displaced',
    states:
      words(`displaced|homeless|uprooted|driven from their homes|forced from their homes|vertrieben|obdachlos|déplacées|déplacés|
      desplazados|desplazadas|deslocadas|desalojadas|sfollate`),
    acts: words(
      'flee|flees|fled|fled their homes|have fled|have fled their homes|had fled|lost their homes|flohen|ont fui|huyeron|fugiram',
    ),
    deeds: words(
      'displaced|displacing|displaces|displace|uprooted|uprooting|déplaçant|a déplacé|desplazó a|desplazaron a|deslocou',
    ),
    nouns: words('displaced|homeless|Vertriebene|déplacés|desplazados|sfollati'),
  },
  {
    outcome: 'evacuated',
    states: words('evacuated|evakuiert|évacuées|évacués|evacuados|evacuadas|retiradas|evacuate|evacuati'),
    acts: [],
    deeds: words(
      'evacuations of|forced the evacuation of|forcing the evacuation of|prompted the evacuation of|prompting the evacuation of|evacuated|evacuating|evacuates|evacuate|évacué|evacuó a|evacuaron a|evacuou',
    ),
    nouns: words('evacuees|évacués|evacuados'),
  },
  {
    outcome: 'rescued',
    states:
      words(`rescued|pulled alive|pulled out alive|saved from the sea|gerettet|secourues|secourus|rescatados|rescatadas|resgatadas|
      resgatados|salvate|tratte in salvo`),
    acts: [],
    deeds: words(
      'rescued|rescuing|rescues|rescue|retteten|rettete|rescató a|rescataron a|resgatou|resgataram',
    ),
    nouns: [],
  },
  {
    outcome: 'trapped',
    states: words('trapped|stranded|marooned|eingeschlossen|bloquées|atrapados|atrapadas|intrappolate'),
    acts: [],
    deeds: words('trapped|trapping|traps|trap|stranded|stranding|strands|strand'),
    nouns: [],
  },
  {
    outcome: 'arrested',
    states:
      words(`arrested|detained|taken into custody|rounded up|festgenommen|verhaftet|arrêtées|arrêtés|interpellées|interpellés|detenidos|
      detenidas|detidos|detidas|arrestate|arrestati`),
    acts: [],
    deeds:
      words(`arrested|arresting|arrests|arrest|detained|detaining|detains|detain|rounded up|rounding up|took into custody|
      a arrêté|ont arrêté|detuvo a|detuvieron a|prendeu|deteve|ha arrestato|hanno arrestato`),
    nouns: words(
      'arrests|Festnahmen|Verhaftungen|arrestations|interpellations|detenciones|detenidos|detenções|arresti',
    ),
  },
  {
    outcome: 'abducted',
    states: words(
      'abducted|kidnapped|hostage|taken hostage|entführt|enlevées|enlevés|secuestrados|secuestradas|sequestradas|sequestrados|rapite',
    ),
    acts: [],
    deeds: words(
      'abduction of|abductions of|kidnapping of|kidnappings of|abducted|abducting|abducts|abduct|kidnapped|kidnapping|kidnaps|kidnap|took hostage|secuestraron a|secuestró a',
    ),
    nouns: words('abductions|kidnappings|Entführungen|secuestros'),
  },
  {
    outcome: 'released',
    states: words(
      'released|freed|set free|freigelassen|libérées|libérés|liberados|liberadas|libertados|libertadas|liberate',
    ),
    acts: [],
    deeds: words('released|releasing|freed|freeing|frees'),
    nouns: [],
  },
  {
    outcome: 'hospitalised',
    states:
      words(`hospitalised|hospitalized|in hospital|in hospitals|taken to hospital|taken to the hospital|taken to hospitals|rushed to hospital|
      admitted to hospital|admitted to hospitals|treated in hospital|treated in hospitals|treated at hospital|hospitalisées|hospitalizados|hospitalizadas|ricoverate`),
    acts: [],
    deeds: words('hospitalised|hospitalising|hospitalized|hospitalizing|sent to hospital'),
    nouns: words('hospitalisations|hospitalizations'),
  },
  {
    outcome: 'infected',
    states: words('infected|sickened|infiziert|infectées|infectados|infectadas|contagiati'),
    acts: words('tested positive|fell ill|have tested positive|became ill'),
    deeds: words('infected|infecting|infects|infect|sickened|sickening|sickens|sicken'),
    nouns: words('infections|Infektionen|Infizierte|contagios|contagi'),
  },
  {
    outcome: 'charged',
    states: words('charged|indicted|angeklagt|mises en examen|imputados|imputadas|indiciados'),
    acts: [],
    deeds: words('charged|charging|indicted|indicting'),
    nouns: words('indictments'),
  },
  {
    outcome: 'executed',
    states: words(
      'executed|put to death|hanged|beheaded|hingerichtet|exécutées|ejecutados|ejecutadas|executados',
    ),
    acts: [],
    deeds: words('execution of|executions of|executed|executing|executes|put to death|beheaded|beheading'),
    nouns: words('executions|Hinrichtungen|exécutions|ejecuciones|execuções|esecuzioni'),
  },
  {
    outcome: 'dismissed',
    states: words(
      'laid off|made redundant|dismissed|sacked|entlassen|licenciées|licenciés|despedidos|despedidas|demitidos|licenziate',
    ),
    acts: words('lost their jobs|verloren ihre Arbeit|ont perdu leur emploi'),
    deeds: words('laid off|laying off|lays off|dismissed|dismissing|sacked|sacking|entließ|entlässt'),
    nouns: words('layoffs|redundancies|Entlassungen|licenciements|despidos|demissões|licenziamenti'),
  },
  {
    outcome: 'destroyed',
    states:
      words(`destroyed|razed|burned|burnt|torched|set on fire|set ablaze|burned down|burnt down|gutted|flattened|demolished|zerstört|détruites|détruits|destruidos|destruidas|distrutte|
      distrutti`),
    acts: words('burned down|collapsed'),
    deeds:
      words(`destruction of|burned|burning|burns|burnt|destroyed|destroying|destroys|destroy|razed|razing|gutted|gutting|flattened|flattening|demolished|demolishing|zerstörte|
      zerstörten|détruisant|a détruit|ont détruit|destruyó|destruyeron|destruiu|destruíram|ha distrutto`),
    nouns: [],
  },
  {
    outcome: 'damaged',
    states: words(
      'damaged|beschädigt|endommagées|endommagés|dañados|dañadas|danificados|danificadas|danneggiate|danneggiati',
    ),
    acts: [],
    deeds: words(
      'damaged|damaging|damages|beschädigte|beschädigten|endommageant|a endommagé|dañó|dañaron|danificou',
    ),
    nouns: [],
  },
  {
    outcome: 'without power',
    states: words(
      'without power|without electricity|without electric power|ohne Strom|privés d’électricité|sin electricidad|sin luz|sem energia',
    ),
    acts: words('lost power|lost electricity'),
    deeds: [],
    nouns: [],
  },
  {
    outcome: 'cancelled',
    states: words(
      'cancelled|canceled|called off|gestrichen|annulés|annulées|cancelados|canceladas|cancellati',
    ),
    acts: [],
    deeds: words(
      'cancelled|cancelling|canceled|canceling|cancels|called off|calling off|annulé|canceló|cancelou',
    ),
    nouns: words('cancellations'),
  },
  {
    outcome: 'recalled',
    states: words('recalled|zurückgerufen|rappelés|retirados del mercado'),
    acts: [],
    deeds: words('recalled|recalling|recalls|recall'),
    nouns: [],
  },
];

/** Outcomes of people, of whom a part can be told: '33 people, including 12 guards'. */
export const outcomesOfPeople: ReadonlySet<string> = new Set(
  words(
    'abducted|arrested|charged|dead|dismissed|displaced|evacuated|executed|hospitalised|infected|injured|missing|released|rescued|trapped',
  ),
);

/** Outcomes that befall no people: of '34 people and their homes were burned' it is said of the homes. */
export const outcomesOfThings: ReadonlySet<string> = new Set(words('cancelled|damaged|destroyed|recalled'));

/** Nouns that say an outcome themselves, with it. */
export const outcomeNouns: ReadonlyMap<string, string> = new Map(
  outcomes.flatMap(({ outcome, nouns }) => nouns.map((noun): [string, string] => [noun, outcome])),
);

/** Nouns that stand for anybody: with an outcome they all count people. */
export const anybody: ReadonlySet<string> = new Set(
  words(
    `people|persons|others|individuals|victims|lives|Menschen|Personen|Leute|personnes|victimes|personas|víctimas|pessoas|vítimas|persone|
      vittime`,
  ),
);
