// Given names as bylines begin with them: gathered from the lists that the languages and the pet forms have already.
import { frenchNames } from './names-french.ts';
import { germanNames } from './names-german.ts';
import { italianNames } from './names-italian.ts';
import { portugueseNames } from './names-portuguese.ts';
import { russianNames } from './names-russian.ts';
import { spanishNames } from './names-spanish.ts';
import { ukrainianNames } from './names-ukrainian.ts';
import { nicknames } from './nicknames.ts';

const OF_LANGUAGES = [
  frenchNames,
  germanNames,
  italianNames,
  portugueseNames,
  russianNames,
  spanishNames,
  ukrainianNames,
];

/** Common given names in small letters. A name that is missing here is a name all the same. */
export const givenNames: ReadonlySet<string> = new Set([
  ...OF_LANGUAGES.flatMap(({ given }) => given.toLowerCase().split(/\s+/u)),
  ...nicknames.keys(),
  ...[...nicknames.values()].flat(),
]);
