// Past forms of English verbs that do not end in -ed.
import { wordSet } from './word-list.ts';

/** They are no participles: what they stand in is a clause. 'the lights went out'. */
export const FINITE_PASTS: ReadonlySet<string> = wordSet(`
  ate became began broke came chose did drew drove fell flew froze gave got grew hid kept knew lay ran rang rose sang sank saw shook
  spoke stole swam threw took went woke wore wrote`);

/** They are participles as well: 'a man held on Monday', 'the man held a knife'. */
export const PASTS_AND_PARTICIPLES: ReadonlySet<string> = wordSet(`
  beat bought brought built caught cut felt fought found had heard held hit led left let lost made met paid put quit said sent shot
  sought stood struck sued told won`);
