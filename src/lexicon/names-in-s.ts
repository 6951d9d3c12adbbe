import { wordList } from './word-list.ts';

// Names that end like a possessive.

/** Bodies whose own name ends like a possessive, in small letters, beside those of the compiled lists. */
export const namesInS: readonly string[] = [
  "arby's",
  "ben & jerry's", // ice cream
  "bloomingdale's",
  "cadbury's",
  "chili's",
  "christie's", // auctions; also a surname
  "claire's",
  "culver's",
  "dillard's",
  "hardee's",
  "hershey's",
  "kinko's",
  "lloyd's", // of London
  "nando's",
  "popeye's",
  "sotheby's",
  "zaxby's",
];

/** After 's they say that it was no possessive: 'Christie's sold it', 'at Christie's in London'. */
export const smallWordsAfterNames: readonly string[] = wordList(
  'and are at but did for had has in is on or said sold was were which who will with would',
);
