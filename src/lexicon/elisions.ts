import { wordSet } from './word-list.ts';

// Words and endings that are written with an apostrophe which looks like a single quotation mark.

/** They begin with one: "'em", "'til", "'n' roll", Dutch "'s morgens". Lower case. */
export const ELIDED_OPENINGS: ReadonlySet<string> = wordSet(
  'appen bout cause cos em er im k m n neath nother nuff o r round s scuse t til till tis twas twere twill twould un',
);

/** They end with one: "o' the", "rock 'n' roll", "wi' nowt", "th' owd". Lower case; so do "goin'" and "the players'". */
export const ELIDED_ENDINGS: ReadonlySet<string> = wordSet('an fo ha i n o ol po th wi');
