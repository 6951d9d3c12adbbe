// Words of reports on games: with them a town's name may be its team. Lower case, parted by blanks.
import { wordList } from './word-list.ts';

/** Words that only reports on games are full of. */
export const GAME_WORDS = wordList(`
  basketball batsman batter bowler coach cricket defenders equaliser equalizer fixture fixtures football footballer footballers
  futsal goalkeeper goalless goals halftime hockey hurling innings kickoff knockout linebacker midfield midfielder netball nhl
  offside overs playoff playoffs postseason puck quarterback quarterfinal quarterfinals referee rugby scored scoreless scoreline
  semifinal semifinals striker teammates touchdown touchdowns tries volleyball wicket wickets winger`);

/** Words that stand in them often, and in other articles too. */
export const WORDS_AROUND_GAMES = wordList(`
  attendance booked championship club clubs corner cup defeat final fans goal halves header league manager match matches minute minutes
  penalties penalty pitch player players points promotion relegation season seed squad stadium standings subs substitute substitutes team
  teams title tournament victory visitors`);

/** What a team does in a game, behind its name. A town is and was, its team are and were. */
export const TEAM_VERBS = wordList(`
  are beat beats clobbered conceded crushed defeated dominated downed draw drew edge edged equalised equalized hammered held humbled
  led leads lost nipped outclassed outlasted outplayed overcame overpowered pipped play played rout routed routs sank scored
  shocked sink stunned thrash thrashed thumped toppled trailed trail trounced upset were win won`);

/** Who belongs to a team, right behind its name: 'Kilkenny manager', 'Galway's goalkeeper'. */
export const TEAM_ROLES = wordList(`
  batsman batter boss bowler captain coach defence defender defenders defense footballer footballers forward forwards fullback
  goalkeeper hurler hurlers keeper manager midfielder midfielders quarterback skipper striker winger`);

/** Beside a score they tell that a game was played: 'won 2-1', 'a 3-0 defeat'. */
export const RESULT_WORDS = wordList(
  'beat beats beating defeat defeated draw drew edged lost victory win wins won',
);

/** What a team is called right before its name: 'a win over struggling Leeds', 'lost to neighbours Sligo'. */
export const DESCRIBING_TEAMS = wordList(`
  basement bottom club defending fellow former great hosts leaders local lowly mighty minnows neighbors neighbours newcomers newly once out-of-form
  placed pre-season promoted reigning relegated rivals side strugglers struggling table-toppers third-placed title-chasing unbeaten visiting
  visitors winless`);

/** What stands right before the team that was played against. */
export const BEFORE_OPPONENTS = wordList(
  `above against beat beating beats defeated defeating downed eclipsed edge edged edges edging eliminated eliminating face faced faces facing hammered held host hosted hosting hosts humbled lead leading leads meet meets outclassed outlasted outplayed overcame overpowered pip pipped rout routed routs sank sink stunned thrash thrashed thrashing trailed trailing trounced v vs`,
);

/** Pairs of words before it: 'victory over Limerick', 'lost to Kandy', 'draw with Leeds'. */
export const PAIRS_BEFORE_OPPONENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['over', wordList('lead triumph victories victory win wins')],
  ['to', wordList('beaten defeat defeats fell lose losing loss losses lost')],
  ['by', wordList('beaten defeat defeated edged outplayed thrashed')],
  ['with', wordList('draw draws drawing drew')],
  ['from', wordList('loan signed signing')],
  ['behind', wordList('goal goals place places point points')],
  ['of', wordList('ahead clear')],
  ['against', wordList('beat defeat draw drawn drew lost victory win wins won')],
]);

/** What may stand within such a pair, beside scores: 'lost 2-0 at home to'. */
export const WITHIN_PAIRS = wordList('again at away comfortably heavily home narrowly nil - – ,');

/** Before a place where something happens: there a town is a town. */
export const BEFORE_PLACES = wordList(
  'across around at de from in inside into la leave leaving left los near of outside san santa st through to toward towards via visit visited within',
);
