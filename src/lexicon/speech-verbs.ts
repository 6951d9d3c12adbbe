// Words for speaking, telling and reporting. Lower case; each line is a verb: 'base third-person past [participle]'.
import { wordList, wordSet } from './word-list.ts';

function forms(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const words = wordList(line);
        return words.map((word): [string, string] => [word, words[0] ?? word]);
      }),
  );
}

/** Whatever follows is what was said: 'said the talks failed', 'announced plans', 'confirmed the outbreak'. Finite forms to base form. */
export const SAYING_VERBS: ReadonlyMap<string, string> = forms(`
  acknowledge acknowledges acknowledged
  admit admits admitted
  affirm affirms affirmed
  allege alleges alleged
  announce announces announced
  clarify clarifies clarified
  confirm confirms confirmed
  disclose discloses disclosed
  emphasise emphasises emphasised
  emphasize emphasizes emphasized
  estimate estimates estimated
  explain explains explained
  forecast forecasts forecasted
  hint hints hinted
  imply implies implied
  lament laments lamented
  mention mentions mentioned
  note notes noted
  opine opines opined
  predict predicts predicted
  propose proposes proposed
  reaffirm reaffirms reaffirmed
  reiterate reiterates reiterated
  remark remarks remarked
  report reports reported
  reveal reveals revealed
  say says said
  speculate speculates speculated
  state states stated
  stress stresses stressed
  suggest suggests suggested
  tweet tweets tweeted
  underline underlines underlined
  underscore underscores underscored
`);

/** Speech only before 'that', a quotation, or a new subject: 'claimed that', not 'claimed the title'; 'added: "..."', not 'added a goal'. */
export const GUARDED_VERBS: ReadonlyMap<string, string> = forms(`
  add adds added
  advise advises advised
  answer answers answered
  appeal appeals appealed
  apologise apologises apologised
  apologize apologizes apologized
  argue argues argued
  assert asserts asserted
  assess assesses assessed
  boast boasts boasted
  caution cautions cautioned
  claim claims claimed
  comment comments commented
  complain complains complained
  conclude concludes concluded
  concede concedes conceded
  contend contends contended
  continue continues continued
  counter counters countered
  cry cries cried
  declare declares declared
  elaborate elaborates elaborated
  exclaim exclaims exclaimed
  indicate indicates indicated
  highlight highlights highlighted
  insist insists insisted
  joke jokes joked
  maintain maintains maintained
  mutter mutters muttered
  object objects objected
  observe observes observed
  pledge pledges pledged
  post posts posted
  promise promises promised
  protest protests protested
  quip quips quipped
  recall recalls recalled
  reckon reckons reckoned
  recommend recommends recommended
  recount recounts recounted
  rejoin rejoins rejoined
  repeat repeats repeated
  reply replies replied
  respond responds responded
  retort retorts retorted
  rule rules ruled
  shout shouts shouted
  submit submits submitted
  swear swears swore
  testify testifies testified
  threaten threatens threatened
  vow vows vowed
  warn warns warned
  whisper whispers whispered
  write writes wrote written
`);

/** The person spoken to comes first: 'told reporters that'. */
export const TELLING_VERBS: ReadonlyMap<string, string> = forms(`
  assure assures assured
  inform informs informed
  notify notifies notified
  remind reminds reminded
  tell tells told
`);

/** The verb itself is half of what was said, so it belongs to the value: 'denied the charges', 'urged calm'. */
export const SPEECH_ACTS: ReadonlyMap<string, string> = forms(`
  accuse accuses accused
  applaud applauds applauded
  berate berates berated
  blame blames blamed
  cite cites cited
  commend commends commended
  condemn condemns condemned
  congratulate congratulates congratulated
  criticise criticises criticised
  criticize criticizes criticized
  decry decries decried
  demand demands demanded
  denounce denounces denounced
  deny denies denied
  deplore deplores deplored
  deride derides derided
  dismiss dismisses dismissed
  dispute disputes disputed
  fault faults faulted
  hail hails hailed
  lambast lambasts lambasted
  laud lauds lauded
  praise praises praised
  rebuke rebukes rebuked
  refute refutes refuted
  reject rejects rejected
  ridicule ridicules ridiculed
  rubbish rubbishes rubbished
  thank thanks thanked
  urge urges urged
  welcome welcomes welcomed
`);

/** Speech acts only with the word that follows: 'promised to', 'warned of', 'called on'. Base form to the words. */
export const ACT_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'apologise for to',
    'apologize for to',
    'appeal for',
    'call on for upon',
    'caution against',
    'comment on',
    'complain about of',
    'insist on',
    'object to',
    'pledge to',
    'promise to',
    'rule out',
    'testify about against',
    'threaten to',
    'vow to',
    'warn of against about',
  ].map((line): [string, ReadonlySet<string>] => {
    const [base = '', ...after] = line.split(' ');
    return [base, new Set(after)];
  }),
);

/** What is dismissed in words: 'dismissed the claims', 'dismissed it as gossip'; ministers are not. */
export const DISMISSED_WORDS: ReadonlySet<string> =
  wordSet(`account accounts accusation accusations allegation allegations appeal appeals as assertion assertions call calls charge charges claim claims complaint complaints
  concern concerns criticism criticisms fear fears idea notion objection objections petition petitions report reports rumor rumors rumour rumours
  speculation suggestion suggestions talk theories theory threat threats version warning warnings worries`);

/** What is welcomed in words: 'welcomed the ruling'; guests are not. */
export const WELCOMED_WORDS: ReadonlySet<string> =
  wordSet(`agreement announcement appointment ceasefire change changes conviction deal decision development findings initiative judgement judgment law measures move
  news outcome plan plans proposal proposals recommendation recommendations reform reforms release report resolution resignation result results ruling sentence step
  steps truce verdict`);

/** What is decided, not said: 'the House rejected the amendment'. */
export const DECIDED_MATTERS: ReadonlySet<string> =
  wordSet(`amendment amendments appeal appeals application applications ballot ballots bail bid bids bill bills budget budgets clause clauses motion motions petition
  petitions plea pleas`);

/** After 'called him a' they say when or what for, and give him no name. */
export const NO_NAMES: ReadonlySet<string> =
  wordSet(`ambulance cab century couple day decade dozen few fortnight half hour hundred lot minute moment month night quarter second taxi thousand
  third week weekend year`);

/** Speech acts where they give something a name: 'called the report a lie', 'described it as cowardly'. 'call' also before 'on', 'for' and 'upon'. */
export const CALLING_VERBS: ReadonlyMap<string, string> = forms(`
  brand branded
  call calls called
  describe describes described
  dub dubbed
  label labeled labelled
  term termed
`);

/** Speech only where words are quoted: '“Which line?” asked Noakes', '“He prayed with me,” she sobbed'; 'asked whether' claims nothing, and 'asked them to leave' is no speech of theirs. */
export const QUOTING_VERBS: ReadonlyMap<string, string> = forms(`
  ask asks asked
  beam beams beamed
  bellow bellows bellowed
  chuckle chuckles chuckled
  confess confesses confessed
  confide confides confided
  enthuse enthuses enthused
  fume fumes fumed
  gasp gasps gasped
  grin grins grinned
  groan groans groaned
  growl growls growled
  grumble grumbles grumbled
  gush gushes gushed
  interject interjects interjected
  laugh laughs laughed
  moan moans moaned
  muse muses mused
  plead pleads pleaded
  reminisce reminisces reminisced
  scoff scoffs scoffed
  scream screams screamed
  shrug shrugs shrugged
  sigh sighs sighed
  smile smiles smiled
  snap snaps snapped
  sob sobs sobbed
  stammer stammers stammered
  thunder thunders thundered
  volunteer volunteers volunteered
  wail wails wailed
  yell yells yelled
`);

/** Speech acts only about what is put in words: 'expressed regret', 'backed the decision', 'slammed the proposal'; not 'backed the car out'. */
export const MATTER_VERBS: ReadonlyMap<string, string> = forms(`
  back backs backed
  blast blasts blasted
  defend defends defended
  endorse endorses endorsed
  express expresses expressed
  slam slams slammed
  voice voices voiced
`);

/** What is expressed and voiced. */
export const EXPRESSED_WORDS: ReadonlySet<string> =
  wordSet(`alarm anger anxiety apologies appreciation belief commitment concern concerns condolences confidence delight disagreement disappointment disbelief dismay displeasure
  dissatisfaction doubt doubts fear fears frustration gratitude hope hopes indignation interest misgivings objections optimism opposition outrage pride readiness regret
  regrets remorse reservations sadness satisfaction scepticism shock skepticism solidarity sorrow support surprise sympathy thanks unease willingness`);

/** What is backed, defended or slammed in words, beside what is welcomed and dismissed so. */
export const MATTERS: ReadonlySet<string> = wordSet(
  `approach bill budget conduct cuts handling idea legislation motion performance policies policy referee strategy treatment`,
);

/** Speech only with the words that follow: 'pointed out that', 'made it clear that'. Base form to the words. */
export const PHRASAL_VERBS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['chime', [['in']]],
  ['fire', [['back']]],
  ['hit', [['back']]],
  ['make', [['clear'], ['it', 'clear'], ['plain'], ['it', 'plain']]],
  ['point', [['out']]],
  ['shoot', [['back']]],
]);

/** Speech acts of several words: 'paid tribute to her', 'hit out at the board'. Base form to the words behind it. */
export const PHRASAL_ACTS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  [
    'hit',
    [
      ['out', 'at'],
      ['back', 'at'],
    ],
  ],
  ['lash', [['out', 'at']]],
  ['pay', [['tribute', 'to']]],
  ['take', [['issue', 'with']]],
]);

/** Their finite forms. */
export const PHRASAL_FORMS: ReadonlyMap<string, string> = forms(`
  chime chimes chimed
  fire fires fired
  hit hits
  lash lashes lashed
  make makes made
  pay pays paid
  point points pointed
  shoot shoots shot
  take takes took
`);

/** Speech where a paper is the subject: 'a study by X found that', not 'police found'. */
export const FINDING_VERBS: ReadonlyMap<string, string> = forms(`
  find finds found
  show shows showed
`);

/** After a finite verb: 'published photographs, saying the sides explored ...'. To base form. */
export const SPEECH_PARTICIPLES: ReadonlyMap<string, string> = new Map(
  wordList(
    'adding:add alleging:allege arguing:argue asserting:assert cautioning:caution claiming:claim clarifying:clarify conceding:concede declaring:declare emphasising:emphasise emphasizing:emphasize explaining:explain insisting:insist lamenting:lament maintaining:maintain noting:note predicting:predict reiterating:reiterate remarking:remark saying:say stating:state stressing:stress suggesting:suggest telling:tell underlining:underline underscoring:underscore vowing:vow warning:warn',
  ).map((pair): [string, string] => {
    const [participle = '', base = ''] = pair.split(':');
    return [participle, base];
  }),
);

/** Progressive forms after 'is' and 'are': 'is warning it will retaliate'. */
export const PROGRESSIVE_SPEECH: ReadonlyMap<string, string> = new Map(
  wordList(
    'saying:say warning:warn urging:urge accusing:accuse claiming:claim predicting:predict pledging:pledge threatening:threaten promising:promise vowing:vow denying:deny reporting:report calling:call demanding:demand',
  ).map((pair): [string, string] => {
    const [participle = '', base = ''] = pair.split(':');
    return [participle, base];
  }),
);

/** People and bodies that are told things: 'told reporters', 'told parliament'. */
export const LISTENERS: ReadonlySet<string> = wordSet(
  'analysts assembly attendees audience bench briefing broadcaster chamber classmates clients colleagues commission commissioners committee conference congregation congress correspondents council councillors councilors court creditors crowd daily delegates delegation diplomats employees families fans farmers followers forum gathering guests inquiry interviewer investigators investors journalist journalists judges jurors jury lawmakers lawyers leaders legislators magazine media meeting members ministers mourners mps network newsmen newspaper newspapers newsrooms officials outlet panel parliament parliamentarians participants podcast police press program programme pupils radio rally readers relatives reporter reporters residents reuters senators shareholders staff station students subcommittee summit supporters teammates television tribunal tv viewers villagers voters website workers worshippers',
);

/** Papers that speak for the body that wrote them: 'a report by the IMF says'. */
export const SPEAKING_PAPERS: ReadonlySet<string> = wordSet(
  'analysis announcement assessment audit bulletin communique communiqué count data document dossier estimates figures letter memo note paper poll press-release projections publication records release report research review statement statistics study survey tally',
);

/** Common words that stand for an organisation named before: 'the group said'. */
export const BODY_NOUNS: ReadonlySet<string> = wordSet(
  'agency airline alliance association bank body bureau carmaker charity coalition commission committee company corporation council department exchange firm foundation group institute institution ministry movement network newspaper ngo organisation organization outlet paper party regulator think-tank union university watchdog',
);

/** Common words for what an organisation is, as they stand beside its name: 'the rights group X', 'the X news agency'. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = wordSet(
  'agency airline airport alliance arm association authority automaker bank band billionaire-owned bloc body brand brewer broadcaster broker brokerage bureau business carmaker cartel caucus chain channel charity church club clinic coalition collective college commission committee company conglomerate consortium consultancy contractor cooperative corporation council court daily department developer distributor division drugmaker electricity-supplier enterprise exchange factory federation firm force forum foundation fund gang giant government grouping group hospital house insurer institute institution journal laboratory label law-firm league lender lobby magazine maker manufacturer militia ministry movement museum network newspaper ngo nonprofit non-profit office operator orchestra organisation organization outfit outlet parent paper party platform portal producer programme project provider publication publisher radio railway refiner regulator retailer school service site start-up startup station store studio subsidiary supermarket supplier syndicate tank team telecom television think-tank trust tv union unit university utility venture watchdog website weekly',
);

/** Words that make a noun one of the press: 'news agency', 'daily newspaper'. */
export const OUTLET_NOUNS: ReadonlySet<string> = wordSet(
  'broadcaster channel daily magazine newspaper newswire outlet paper portal radio station television tv weekly website',
);

/** News agencies and broadcasters whose name does not tell. Folded to lower case without points. */
export const OUTLETS: ReadonlySet<string> = new Set(
  'abc,adnkronos,afp,agence france presse,agence france-presse,agencia brasil,agerpres,agência brasil,al arabiya,al jazeera,al-arabiya,al-jazeera,anadolu,anadolu agency,ansa,antara,ap,asahi shimbun,associated press,axios,azertac,bbc,belga,belta,bernama,bild,bloomberg,bloomberg news,bss,canadian press,caribbean media corporation,cbc,cbs,central news agency,cnbc,cnn,dawn,dawn news,der spiegel,deutsche welle,dpa,dw,economist,efe,el mundo,el pais,el país,emirates news agency,euronews,financial times,folha,fox news,france 24,ghana news agency,global times,guardian,haaretz,hina,hindustan times,ians,independent,interfax,irna,isna,itar-tass,ittar-tass,izvestia,jiji press,kazinform,kcna,keystone-sda,kommersant,kuna,kyiv independent,kyodo,la nación,la repubblica,lankapuvath,le figaro,le monde,lusa,maghreb arabe presse,meduza,middle east eye,montsame,nampa,nbc,new york times,news agency of nigeria,nhk,nikkei,notimex,npr,o globo,pa media,pacnews,people’s daily,petra,pravda,prensa latina,press association,press trust of india,pti,qatar news agency,radio free asia,radio free europe,rai,reuters,rfa,ria novosti,ritzau,rodong sinmun,rt,saba,sana,saudi press agency,sky news,solomon islands broadcasting corporation,south china morning post,sputnik,straits times,süddeutsche zeitung,ta kung pao,tanjug,tasnim,tasr,tass,telam,the times,télam,ukrainska pravda,unb,united press international,upi,vedomosti,vietnam news agency,voa,voice of america,wafa,wall street journal,washington post,xinhua,yle,yomiuri shimbun,yonhap,zanis,čtk'.split(
    ',',
  ),
);
