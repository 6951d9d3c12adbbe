// Where the words of a role begin and end, before a name and after it.
import {
  isCourtesy,
  isOrganisationNoun,
  isPluralRoleHead,
  isRoleHead,
  isRoleModifier,
  looksLikeTrade,
  opensRole,
} from './role-words.ts';
import type { Piece, Scene } from './scene.ts';
import { isSpeechForm } from './speech-forms.ts';
import {
  AUXILIARIES,
  CLITICS,
  CONJUNCTIONS,
  DETERMINERS,
  isFunctionWord,
  PHRASE_OPENERS,
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

const ADJECTIVAL_PLACES = new Set(['u.s.', 'u.k.', 'us', 'uk', 'uae']);
const COMPLEMENT_WORDS = new Set([
  'state',
  'staff',
  'security',
  'and',
  'the',
  'education',
  'defense',
  'defence',
]);

/**
 * The role that ends right before piece `at`: in 'met North Korean Ambassador Sin Hong Chol' the pieces 'North Korean Ambassador'.
 * Null where no role's noun stands there.
 */
export function roleEndingBefore(scene: Scene, at: number): RolePhrase | null {
  let to = at - 1;
  if (isCourtesy(scene.pieces[to])) to -= 1;
  const head = headEndingAt(scene, to);
  if (head === null) return null;
  const left = beginningOf(scene, head);
  return { from: left.from, determined: left.determined, head, to };
}

/** 'Ambassador' itself, or the 'Secretary' of 'Secretary of State'. */
function headEndingAt(scene: Scene, to: number): number | null {
  const { pieces } = scene;
  if (isRoleHead(pieces[to]) || isPluralRoleHead(pieces[to])) return to;
  for (let at = to; at > Math.max(0, to - 7); at--) {
    const piece = pieces[at];
    if (piece === undefined || piece.sign || piece.date !== null) return null;
    if (piece.lower === 'of' || piece.lower === 'for')
      return at < to && isRoleHead(pieces[at - 1]) ? at - 1 : null;
    const person = piece.name?.kind === 'person';
    if (person || !(piece.capital || COMPLEMENT_WORDS.has(piece.lower))) return null;
  }
  return null;
}

/** Where the phrase whose noun is `head` begins: after an article, at its possessor, or at the first word that surely belongs to it. */
export function beginningOf(
  scene: Scene,
  head: number,
): { from: number; determined: boolean; owner: number | null } {
  let from = head;
  for (let at = head - 1; at >= Math.max(0, head - 9); at--) {
    const piece = scene.pieces[at];
    if (piece === undefined || piece.date !== null) break;
    if (CLITICS.has(piece.lower)) {
      const owner = ownerBefore(scene, at);
      return { from: owner ?? at + 1, determined: true, owner };
    }
    if (DETERMINERS.has(piece.lower)) return { from: at + 1, determined: true, owner: null };
    if (PHRASE_OPENERS.has(piece.lower))
      return { from: afterOpener(scene, at, { from, head }), determined: false, owner: null };
    if (piece.lower === 'and' && joinsModifiers(scene, at, head)) continue;
    if (endsPhrase(scene, at)) break;
    if (belongsHere(scene, at, from)) from = at;
  }
  return { from, determined: false, owner: null };
}

function endsPhrase(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined || piece.sign || isFunctionWord(piece.lower)) return true;
  if (piece.name !== null) return !belongsToRole(scene, at);
  return isSpeechForm(piece.lower) && !isRoleModifier(scene, at);
}

/** A known modifier next to the phrase so far, or one that opens a phrase whatever comes between. */
function belongsHere(scene: Scene, at: number, from: number): boolean {
  const touching = from === at + 1 || scene.pieces[at + 1]?.lower === 'and';
  return isRoleModifier(scene, at) && (touching || opensRole(scene, at));
}

/** 'Iraq' in "Iraq's interim prime minister", 'company' in "the company's president". */
function ownerBefore(scene: Scene, clitic: number): number | null {
  const owner = scene.pieces[clitic - 1];
  if (owner === undefined || owner.sign || owner.date !== null) return null;
  if (owner.name !== null) return clitic - 1;
  for (let at = clitic - 1; at >= Math.max(0, clitic - 4); at--) {
    if (DETERMINERS.has(scene.pieces[at]?.lower ?? '')) return at + 1;
  }
  return owner.capital ? clitic - 1 : null;
}

/** All that follows 'by' and 'of', unless it is an act: 'by telling President Bush'. */
function afterOpener(scene: Scene, opener: number, phrase: { from: number; head: number }): number {
  const acts = scene.pieces
    .slice(opener + 1, phrase.head)
    .some((piece, index) => piece.lower.endsWith('ing') && !isRoleModifier(scene, opener + 1 + index));
  return acts ? phrase.from : opener + 1;
}

/** 'interior and overseas minister', 'Trade and Industry Minister'; not 'Russia and Prime Minister Singh'. */
function joinsModifiers(scene: Scene, and: number, head: number): boolean {
  const left = scene.pieces[and - 1];
  if (and + 1 >= head || left === undefined || left.name !== null || opensRole(scene, and + 1)) return false;
  const right = scene.pieces[and + 1]?.lower ?? '';
  return (
    right !== 'prime' &&
    right !== 'vice' &&
    isRoleModifier(scene, and - 1) &&
    left.capital === scene.pieces[and + 1]?.capital
  );
}

/** A place after 'in' is where something happens, not part of what follows: 'In Moscow President Putin said'. */
function belongsToRole(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece?.name == null || piece.name.kind === 'person') return false;
  const before = scene.pieces[at - 1]?.lower ?? '';
  return (
    piece.name.kind !== 'place' ||
    ADJECTIVAL_PLACES.has(piece.lower) ||
    !['in', 'at', 'near', 'to'].includes(before)
  );
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

/** 'the son of the late president': a relative with 'of'. */
function isKinOf(scene: Scene, core: number): boolean {
  const piece = scene.pieces[core];
  const capital: Piece | undefined = piece === undefined ? undefined : { ...piece, capital: true };
  return isRoleHead(capital) && scene.pieces[core + 1]?.lower === 'of';
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
  return at > from && isVerbHere(scene, at);
}

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
    if (at === head + 1 && !PREPOSITIONS.has(piece.lower) && piece.lower !== 'and') break;
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
  if (PRONOUNS.has(piece.lower) || /^(?:1[5-9]|20)\d\d$/u.test(piece.lower)) return true;
  if (isVerbHere(scene, at)) return true;
  if (CONJUNCTIONS.has(piece.lower)) return !joinsMore(scene, at);
  const verbal = !piece.capital && /(?:ed|ing)$/u.test(piece.lower) && !piece.lower.includes('-');
  return (
    verbal &&
    before !== undefined &&
    !PREPOSITIONS.has(before.lower) &&
    !DETERMINERS.has(before.lower) &&
    before.lower !== 'and'
  );
}

/** 'minister of trade and industry', 'head of X and founder of Y'; not 'and said', 'and a farmer', 'and two others'. */
function joinsMore(scene: Scene, and: number): boolean {
  const next = scene.pieces[and + 1];
  if (next === undefined || scene.pieces[and]?.lower !== 'and' || next.sign || next.date !== null)
    return false;
  if (next.name?.kind === 'person' || isSpeechForm(next.lower) || isFunctionWord(next.lower)) return false;
  return !/(?:ed|es)$/u.test(next.lower) && !/^\p{N}/u.test(next.lower);
}

function isDangling(piece: Piece | undefined): boolean {
  if (piece === undefined) return true;
  return piece.sign || (isFunctionWord(piece.lower) && piece.name === null && !piece.capital);
}
