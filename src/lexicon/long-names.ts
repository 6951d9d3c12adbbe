import { wordList } from './word-list.ts';

// What names of bodies hold that English names do not.

/** Small words of French, Spanish, Italian and Portuguese inside the names of bodies. No 'do' and no 'a': English sentences have them. */
export const ROMANCE_LINKS: readonly string[] = wordList(
  "d' d’ da das de degli dei del della delle des di dos du e et la las le les l' l’ los y",
);

/** Those with which an English sentence never goes on. */
export const SURE_LINKS: readonly string[] = wordList('da das de degli dei del della delle des di dos du');

/** In brackets behind the letters of a party, without them: 'CPI(M)', 'NCP (SP)'. */
export const FACTION_LETTERS: readonly string[] = wordList('A B G J L M ML N P Q R RV S SP U UBT UML');

/** Parties of India, which no other word is written like. */
export const PARTIES_WITH_FACTIONS: readonly string[] = wordList(
  'CPI(M) CPI(ML) JD(S) JD(U) KC(J) KC(M) LJP(RV) NCP(SP) RPI(A)',
);

/** In brackets behind the letters of a party, each word of them: 'CPN (Maoist Centre)', 'PML (Q)'. */
export const FACTION_WORDS: readonly string[] =
  wordList(`Centre Center Democratic Functional Independent Leninist Liberation Mainstream Maoist Marxist Nawaz Official Provisional Quaid
Reformist Renewal Revolutionary Samajbadi Secular Socialist Unified United Original`);
