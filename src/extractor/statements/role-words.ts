// Which words are the heart of a role, and which may stand in front of it.
import { demonyms, peoples } from '../../lexicon/demonyms.ts';
import {
  COURTESY_TITLES,
  OFFICE_TITLES,
  OTHER_TITLES,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
} from '../../lexicon/person-titles.ts';
import { COMPANIONS, RELATIVES } from '../../lexicon/relatives.ts';
import { ORGANISATION_NOUNS } from '../../lexicon/speech-verbs.ts';
import type { Piece, Scene } from './scene.ts';
import { ADVERBS, DAYS, isFunctionWord, MONTHS } from './words.ts';

/** With forms of address that are written short: 'Dr. Obi' does not say what she does. */
const COURTESY = new Set([...COURTESY_TITLES, 'dr', 'drs', 'hon', 'rev', 'revd', 'fr']);
const TITLES = new Set(
  [...OFFICE_TITLES, 'gov', ...OTHER_TITLES]
    .filter((title) => !title.includes(' of '))
    .map((title) => title.split(' ').at(-1) ?? title),
);
const KIN = new Set([...RELATIVES, ...RELATIVES.map((relative) => `${relative}-in-law`), ...COMPANIONS]);
/** They open a phrase for sure, so that whatever follows up to the role's noun belongs to it. */
const OPENING_ADJECTIVES = new Set(
  'acting deputy ex former interim late long-time longtime new outgoing retired senior then top veteran'.split(
    ' ',
  ),
);
const NO_PEOPLE = new Set(
  'answer center centre chapter character computer corner cover danger disaster dinner disorder factor letter matter monster murder number offer order paper power quarter scanner session summer trailer transfer water winter wonder'.split(
    ' ',
  ),
);
const PERSON_ENDING = /(?:[^e]er|or|ist|ian|man|woman|eer|[^r]ess)$/u;

const bare = (piece: Piece): string => piece.lower.replace(/\.$/u, '');

/** 'Mr.', 'Mrs': to be passed over. */
export function isCourtesy(piece: Piece | undefined): boolean {
  return piece !== undefined && COURTESY.has(bare(piece));
}

const HONOURS =
  /^(?:adv|aig|alhaji|alhaja|amar|awang|berhormat|cde|chief|csp|daw|datin|dato|datuk|dayang|dig|dsp|encik|engr?|hajah|haji|hajia|hajiya|mallam|mwalimu|mzee|nana|oba|otunba|panglima|patinggi|pehin|puan|seri|setia|sheikh|sri|ssp|tan|toh|tuan|tun|ustaz|yang)$/u;

/** 'Tan Sri', 'Otunba': forms of address of some countries, with a capital before a name. */
export const isHonour = (piece: Piece): boolean => piece.capital && HONOURS.test(piece.lower);

/** The 'Senior' of 'spokesman Senior DIG Ajith Rohana': a rank stands between it and the last piece before the name. */
export const isSenior = ({ pieces }: Scene, at: number, last: number): boolean =>
  at < last && pieces[at]?.lower === 'senior';

/** 'director', 'Gen.', 'Imam', 'co-founder', 'President-elect'; not a lower-case 'brother'. */
export function isRoleHead(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.sign || piece.name !== null) return false;
  if (isCourtesy(piece)) return false;
  const word = bare(piece).replace(/-(?:elect|designate|general|at-large)$/u, '');
  if (KIN.has(word)) return piece.capital;
  return ROLE_NOUNS.has(word) || TITLES.has(word) || isCompoundRole(word);
}

function isCompoundRole(word: string): boolean {
  const last = word.split('-').at(-1) ?? word;
  return last !== word && !KIN.has(last) && (ROLE_NOUNS.has(last) || TITLES.has(last));
}

/** 'presidents', 'ministers', 'spokesmen'. */
export function isPluralRoleHead(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.sign || piece.name !== null) return false;
  const one = piece.lower.endsWith('men') ? `${piece.lower.slice(0, -2)}an` : piece.lower.replace(/s$/u, '');
  return one !== piece.lower && !KIN.has(one) && (ROLE_NOUNS.has(one) || TITLES.has(one));
}

/** A word that by its ending is a person's trade: good enough after 'a' and 'an' beside a person's name. */
export function looksLikeTrade(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    piece.name === null &&
    !piece.capital &&
    !NO_PEOPLE.has(piece.lower) &&
    PERSON_ENDING.test(piece.lower)
  );
}

/** A word that may stand in front of a role's noun without an article to show where the phrase begins. */
export function isRoleModifier(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined || piece.sign || piece.date !== null) return false;
  if (piece.name !== null) return piece.name.kind !== 'person';
  if (DAYS.has(piece.lower) || MONTHS.has(piece.lower) || isCourtesy(piece)) return false;
  if (isNationality(scene, at) || ROLE_MODIFIERS.has(piece.lower) || isRoleHead(piece)) return true;
  if (piece.lower.includes('-')) return true;
  if (!piece.capital) return false;
  return !isFirstWord(scene, at) || isNameBeforeRole(scene, at);
}

/** 'Facebook co-founder Mark Zuckerberg' at the beginning of a sentence; not 'Meanwhile President Putin', 'Visiting actor'. */
function isNameBeforeRole(scene: Scene, at: number): boolean {
  const next = scene.pieces[at + 1];
  const word = scene.pieces[at]?.lower ?? '';
  if (next === undefined || next.capital || isFunctionWord(word) || ADVERBS.has(word)) return false;
  return isRoleHead(next) && !/(?:ing|ed|ly)$/u.test(word);
}

/** 'former', 'Russian', 'Moscow-appointed': they begin a phrase and are never its verb. */
export function opensRole(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined || piece.sign) return false;
  return OPENING_ADJECTIVES.has(piece.lower) || piece.lower.includes('-') || isNationality(scene, at);
}

function isNationality(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined || !piece.capital || piece.name !== null) return false;
  const word = scene.article.text.slice(piece.start, piece.end);
  return demonyms.has(word) || peoples.has(word);
}

/** The first word of the sentence, or of a quotation in it: its capital says nothing. Behind a quotation it does. */
function isFirstWord(scene: Scene, at: number): boolean {
  if (scene.quoted.has(at - 1) && !scene.quoted.has(at)) return false;
  return scene.pieces.slice(Math.max(0, at - 2), at).every((piece) => piece.sign);
}

/** 'group', 'agency', 'Daily': what an organisation is. */
export function isOrganisationNoun(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.name === null && ORGANISATION_NOUNS.has(piece.lower);
}

const OWN_BODY =
  /^(?:agency|association|bank|club|commission|committee|company|corporation|council|foundation|group|institute|ministry|organi[sz]ation|party|union|university)$/u;

/** The officer of 'chief executive officer of the group', right before a name; null where piece `to` is no such body. */
export function headOfBody({ pieces }: Scene, to: number): number | null {
  const isBody =
    OWN_BODY.test(pieces[to]?.lower ?? '') &&
    pieces[to - 1]?.lower === 'the' &&
    pieces[to - 2]?.lower === 'of';
  return isBody && isRoleHead(pieces[to - 3]) ? to - 3 : null;
}
