// Words that papers use instead of 'he' and 'she' for whom they have just told of: 'the Ballinamore native said', 'the veteran added'.
import { wordSet } from './word-list.ts';

/** Nouns that say more of somebody known and bring in nobody new. Singular, lower case. */
export const DESCRIBING_NOUNS: ReadonlySet<string> = wordSet(`
  all-rounder batter batsman bowler centre-back centrist conservative custodian debutant democrat defender forward frontman full-back gaffer goalkeeper goalscorer hitmaker incumbent lawmaker left-back
  left-hander legislator liberal magnate medallist medalist midfielder nationalist native nonagenarian octogenarian opener pacer paceman parliamentarian playmaker politician pugilist racer
  republican right-back rookie seamer septuagenarian shot-stopper skipper socialist southpaw spinner sprinter statesman striker swimmer tactician teenager thespian tycoon veteran
  wicketkeeper winger wordsmith youngster
`);
