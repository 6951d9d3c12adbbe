// What a person does, by walks of life that one person is seldom in at once: who plays, who performs, who serves the public.
// Left out: what people do beside another calling (author, businessman, activist, director).
import { wordSet } from './word-list.ts';

/** In sport. Also as Spanish, Portuguese, French, Italian and German write it. */
const SPORT = wordSet(`
  archer athlete basketballer batsman batter biathlete bobsledder boxer bowler canoeist coach cricketer cyclist decathlete discus
  fencer footballer fullback goalkeeper golfer gymnast halfback heptathlete hurdler jockey judoka kayaker linebacker marathoner
  midfielder netballer olympian outfielder paralympian quarterback racewalker referee rower shortstop skier snowboarder sprinter
  striker swimmer triathlete weightlifter winger wrestler
  ciclista entrenador entrenadora futbolista jogador jogadora nadador nadadora treinador
  attaquant cycliste entraîneur footballeur footballeuse nageur
  calciatore ciclista nuotatore
  fußballer fußballerin schwimmer schwimmerin stürmer torwart
  тренер футболист`);

/** On a stage or before a camera. */
const STAGE = wordSet(`
  actor actress ballerina baritone bassist cellist chef comedian comedienne choreographer dancer drummer fadista guitarist musician
  pianist rapper singer songwriter soprano supermodel tenor violinist
  actriz ator atriz bailarín bailarina cantante cantor cantora cocinero músico
  acteur actrice chanteur chanteuse danseur danseuse musicien
  attore attrice ballerino cantante musicista
  sänger sängerin schauspieler schauspielerin
  актер актриса актёр певец певица`);

/** Offices that belong to one country. */
export const COUNTRY_OFFICES: ReadonlySet<string> = wordSet(`
  chancellor congressman congresswoman governor judge lawmaker legislator mayor minister mp premier president prosecutor senator
  alcalde alcaldesa diputada diputado gobernador gobernadora juez jueza ministra ministro senador senadora
  deputada deputado governador governadora prefeito prefeita
  député députée juge maire ministre sénateur sénatrice
  deputato giudice senatore senatrice sindaco
  abgeordnete abgeordneter bürgermeister bürgermeisterin richter richterin senatorin
  губернатор депутат министр мэр сенатор`);

/** Offices of one country, where a role names it: there are queens of soul and kings of the road. */
export const RULERS: ReadonlySet<string> = wordSet(
  'emir emperor empress king monarch queen shah sultan tsar',
);

/** Callings of the state, the courts, the sciences, the churches and the exchanges. */
const PUBLIC = wordSet(`
  admiral ambassador analyst archbishop astronomer attorney bishop cardinal colonel commissioner councillor councilor diplomat economist
  envoy epidemiologist general imam justice lawyer magistrate parliamentarian physicist politician pope professor rabbi scientist
  strategist surgeon
  abogada abogado advogada advogado embajador embajadora embaixador economista obispo profesor profesora
  ambassadeur ambassadrice avocat avocate économiste évêque professeur
  ambasciatore avvocato economista vescovo
  anwalt anwältin bischof botschafter botschafterin
  посол профессор экономист`);

export type Walk = 'sport' | 'stage' | 'public';

/** The walk of life that a word for what somebody does belongs to. */
export const walks: ReadonlyMap<string, Walk> = new Map<string, Walk>([
  ...Array.from(SPORT, (word) => [word, 'sport'] as const),
  ...Array.from(STAGE, (word) => [word, 'stage'] as const),
  ...Array.from(PUBLIC, (word) => [word, 'public'] as const),
  ...Array.from(COUNTRY_OFFICES, (word) => [word, 'public'] as const),
  ...Array.from(RULERS, (word) => [word, 'public'] as const),
]);

/** Leads a team, a ship, a company of soldiers or a crew. */
export const LEADERS: ReadonlySet<string> = wordSet('captain skipper');

/** Beside 'captain': it leads no team. */
export const LEADERS_ELSEWHERE: ReadonlySet<string> = wordSet(`
  air aircraft airline airlines army barge boat brigade coast coastguard company corps crew ferry fire fleet flight force guard guards industry infantry
  marine marines merchant military naval navy pilot police regiment retired sea ship squadron tanker tug vessel yacht`);

/** What a player plays: a game, or music. */
export const GAMES: ReadonlySet<string> = wordSet(`
  badminton baseball basketball billiards bowls cricket darts football futsal golf handball hockey lacrosse league netball nfl polo rugby
  soccer softball squash tennis volleyball`);
export const INSTRUMENTS: ReadonlySet<string> = wordSet(`
  accordion banjo bass cello clarinet double-bass flute guitar harp horn keyboard mandolin oboe oud organ piano saxophone sitar tabla trombone trumpet
  viola violin`);

/** Beside 'analyst': of games, or on the air, as people are who played before. */
export const ANALYSTS_ELSEWHERE: ReadonlySet<string> = wordSet(
  `bbc broadcast cnn color colour commentary espn fox itv match nbc performance radio sky sport sports studio television tv video ${[...GAMES].join(' ')}`,
);

/** What somebody is no more tells nothing against what another article calls them. */
export const FORMER_WORDS: ReadonlySet<string> = wordSet(
  'ex former formerly late longtime-former one-time onetime retired then turned antigua antiguo ancien ancienne ehemalige ehemaliger экс бывшая бывший',
);

/** Presidents, general managers and judges of games, clubs and associations are no public officers. */
export const PRIVATE_BODIES: ReadonlySet<string> = wordSet(`
  association bank board champions chess club committee company competition contest cup federation firm football foundation group
  institute league olympic school society soccer sports talent team tennis union university`);

/** Behind these words stands where or for whom somebody does something. */
export const AFTER_CALLING: ReadonlySet<string> = wordSet(
  'a al and as at by da das de del della der des di do du e et for from in into of on to und von who with y в',
);

/** Behind these words stands another: the adviser to a president is none. */
export const BEFORE_ANOTHER: ReadonlySet<string> = wordSet('at by for from in of on to under who whose with');

/** Before an office: it is another one, 'deputy finance minister'. */
export const LESSER_WORDS: ReadonlySet<string> = wordSet('assistant associate deputy junior vice');

/** Since when somebody holds an office, or how surely. */
export const HOLDING_WORDS: ReadonlySet<string> = wordSet(
  'acting caretaker current designate incoming interim new outgoing provisional veteran',
);
