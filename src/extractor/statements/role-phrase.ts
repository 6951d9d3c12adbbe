// Where the words of a role after a name end: 'an associate professor at Plekhanov Russian University of Economics'.
import { NOUNS_IN_ING } from '../../lexicon/person-titles.ts';
import { isOrganisationNoun, isPluralRoleHead, isRoleHead, looksLikeTrade } from './role-words.ts';
import type { Piece, Scene } from './scene.ts';
import { isSpeechForm } from './speech-forms.ts';
import {
  AUXILIARIES,
  CLITICS,
  CONJUNCTIONS,
  DETERMINERS,
  isFunctionWord,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './words.ts';

/** Pieces from `from` to `to`, both included; `head` is the role's noun. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** An article or a possessor stands in front. */
  readonly determined: boolean;
}

/** How a phrase after a name may begin, and what it may be about. */
export interface Opening {
  /** Without an article too: ', chief executive of Fiat,'. */
  readonly bare: boolean;
  readonly about: 'person' | 'organisation';
}

/**
 * The description that begins at piece `at`, article skipped: 'an associate professor at Plekhanov Russian University of Economics'.
 * Ends before a comma, a relative clause, a date, or a verb. Null where it has no noun for what a person (or an organisation) is.
 */
export function roleStartingAt(scene: Scene, at: number, opening: Opening): RolePhrase | null {
  const { pieces } = scene;
  const article = /^(?:an?|the)$/u.test(pieces[at]?.lower ?? '') ? (pieces[at]?.lower ?? '') : '';
  let from = article === '' ? at : at + 1;
  if (/^(?:then|now|also)$/u.test(pieces[from]?.lower ?? '')) from += 1;
  if (article === '' && !opening.bare && !CLITICS.has(pieces[from + 1]?.lower ?? '')) return null;
  const oneOf = pieces[from]?.lower === 'one' && pieces[from + 1]?.lower === 'of';
  const core = endOfCore(scene, oneOf ? from + 2 : from);
  if (core === null) return null;
  const fits =
    opening.about === 'person'
      ? isPersonNoun(scene, core, { article, oneOf })
      : isOrganisationNoun(pieces[core]);
  const next = pieces[core + 1];
  if (!fits || next?.name?.kind === 'person' || (next?.capital && next.name === null)) return null;
  return { from, to: endOfComplements(scene, core), head: core, determined: article !== '' };
}

function isPersonNoun(scene: Scene, core: number, before: { article: string; oneOf: boolean }): boolean {
  const head = scene.pieces[core];
  if (isRoleHead(head) || (before.oneOf && isPluralRoleHead(head))) return true;
  return (before.article.startsWith('a') && looksLikeTrade(head)) || isKinOf(scene, core);
}

/** 'the son of the late president', "the minister's brother": a relative with 'of' or with whose it is. */
function isKinOf(scene: Scene, core: number): boolean {
  const piece = scene.pieces[core];
  const capital: Piece | undefined = piece === undefined ? undefined : { ...piece, capital: true };
  const owned = scene.pieces[core + 1]?.lower === 'of' || CLITICS.has(scene.pieces[core - 1]?.lower ?? '');
  return owned && isRoleHead(capital);
}

/** Last piece of the adjectives and nouns that begin at `from`. */
function endOfCore(scene: Scene, from: number): number | null {
  const reach = Math.min(scene.pieces.length, from + 12);
  for (let at = from; at < reach; at++) {
    if (endsCore(scene, at, from)) return at > from ? at - 1 : null;
  }
  return reach === scene.pieces.length && reach > from ? reach - 1 : null;
}

function endsCore(scene: Scene, at: number, from: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined) return true;
  if (CLITICS.has(piece.lower)) return false;
  if (piece.lower === 'and' || piece.lower === '&') return !joinsCore(scene, at);
  const next = scene.pieces[at + 1];
  const lowerRole = next !== undefined && !next.capital && isRoleHead(next); // 'a Putin ally'
  if (piece.name?.kind === 'person') return !lowerRole && !CLITICS.has(next?.lower ?? '');
  if (piece.sign || piece.date !== null || isFunctionWord(piece.lower)) return true;
  return at > from && (isVerbHere(scene, at) || isPostposed(scene, at));
}

/** The 'renowned' of 'a Swedish sculptor renowned for', the 'living' of 'a farmer living in': what tells more of somebody stands behind the noun. */
function isPostposed({ pieces }: Scene, at: number): boolean {
  const [piece, before] = [pieces[at], pieces[at - 1]];
  if (piece === undefined || piece.capital || piece.name !== null || !POSTPOSED.test(piece.lower))
    return false;
  const isOnly = pieces.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'only'); // 'the only reporter based in Gaza'
  return !isOnly && (isRoleHead(before) || looksLikeTrade(before));
}

/** What of somebody's trade stands behind its noun; 'the only officer facing charges' tells none. */
const POSTPOSED =
  /^(?:based|employed|famed|famous|known|living|noted|renowned|responsible|specialis(?:ed|ing)|specializ(?:ed|ing)|working)$/u;

/** 'founder and director of', 'deputy speaker and lawmaker'. */
function joinsCore(scene: Scene, and: number): boolean {
  const next = scene.pieces[and + 1];
  if (next === undefined || next.sign || next.name !== null || isFunctionWord(next.lower)) return false;
  for (let at = and + 1; at < and + 5; at++) {
    if (isRoleHead(scene.pieces[at])) return scene.pieces[at + 1]?.name?.kind !== 'person';
  }
  return false;
}

function isVerbHere(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  return piece !== undefined && !piece.capital && (isSpeechForm(piece.lower) || AUXILIARIES.has(piece.lower));
}

const LATER = new Set('in at during near'.split(' '));
const REACH = 30;

/** Last piece of 'of ...', 'at ...', 'for ...' after the role's noun. */
function endOfComplements(scene: Scene, head: number): number {
  let organisation = scene.pieces
    .slice(Math.max(0, head - 8), head)
    .some((piece) => piece.name?.kind === 'organisation');
  let at = head + 1;
  for (; at < Math.min(scene.pieces.length, head + REACH); at++) {
    const piece = scene.pieces[at];
    if (piece === undefined || endsRole(scene, at)) break;
    if (at === head + 1 && !PREPOSITIONS.has(piece.lower) && !(piece.lower === 'and' && joinsCore(scene, at)))
      break;
    if (organisation && LATER.has(piece.lower)) break;
    organisation ||= piece.name?.kind === 'organisation' && !CLITICS.has(scene.pieces[at + 1]?.lower ?? '');
  }
  let to = at - 1;
  while (to > head && isDangling(scene.pieces[to])) to -= 1;
  return to;
}

function endsRole(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  const before = scene.pieces[at - 1];
  if (piece === undefined || piece.date !== null || (piece.sign && !/^['’&/]$/u.test(piece.lower)))
    return true;
  if (CLITICS.has(piece.lower) || piece.lower === '&') return false;
  if (SUBORDINATORS.has(piece.lower) || RELATIVES.has(piece.lower) || AUXILIARIES.has(piece.lower))
    return true;
  if (PRONOUNS.has(piece.lower) || piece.lower === 'by' || /^(?:1[5-9]|20)\d\d$/u.test(piece.lower))
    return true;
  if (isVerbHere(scene, at)) return true;
  if (CONJUNCTIONS.has(piece.lower)) return !joinsMore(scene, at);
  const verbal =
    !piece.capital &&
    /(?:ed|ing)$/u.test(piece.lower) &&
    !piece.lower.includes('-') &&
    !NOUNS_IN_ING.has(piece.lower);
  return (
    verbal &&
    before !== undefined &&
    !PREPOSITIONS.has(before.lower) &&
    !DETERMINERS.has(before.lower) &&
    before.lower !== 'and'
  );
}

/** 'minister of trade and industry', 'minister of land and resources, was', 'head of X and founder of Y'; not 'and said', 'and a farmer', 'and two others'. */
function joinsMore(scene: Scene, and: number): boolean {
  const next = scene.pieces[and + 1];
  if (next === undefined || scene.pieces[and]?.lower !== 'and' || next.sign || next.date !== null)
    return false;
  if (next.name?.kind === 'person' || isSpeechForm(next.lower) || isFunctionWord(next.lower)) return false;
  const isVerb = /ed$/u.test(next.lower) || (/es$/u.test(next.lower) && scene.pieces[and + 2]?.lower !== ',');
  return !isVerb && !/^\p{N}/u.test(next.lower);
}

function isDangling(piece: Piece | undefined): boolean {
  if (piece === undefined) return true;
  return piece.sign || (isFunctionWord(piece.lower) && piece.name === null && !piece.capital);
}
