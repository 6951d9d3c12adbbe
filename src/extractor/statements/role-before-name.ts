// Where the words of a role before a name begin: 'North Korean Ambassador' in 'met North Korean Ambassador Sin Hong Chol'.
import { FINITE_PASTS, PASTS_AND_PARTICIPLES } from '../../lexicon/past-verbs.ts';
import { isAcronymAt } from './acronym-brackets.ts';
import type { RolePhrase } from './role-phrase.ts';
import {
  headOfBody,
  isCourtesy,
  isHonour,
  isPluralRoleHead,
  isRoleHead,
  isRoleModifier,
  isSenior,
  opensRole,
} from './role-words.ts';
import type { Piece, Scene } from './scene.ts';
import { isSpeechForm } from './speech-forms.ts';
import {
  ADVERBS,
  CLITICS,
  CLOSING_QUOTES,
  DAYS,
  DETERMINERS,
  isFunctionWord,
  MODALS,
  PHRASE_OPENERS,
} from './words.ts';

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
  'operations',
  'opposition',
  'police',
]);

/**
 * The role that ends right before piece `at`: in 'met North Korean Ambassador Sin Hong Chol' the pieces 'North Korean Ambassador'.
 * Null where no role's noun stands there.
 */
export function roleEndingBefore(scene: Scene, at: number): RolePhrase | null {
  const to = beforeHonorifics(scene, at - 1);
  const head = headEndingAt(scene, to);
  if (head === null || isVerbLikeNoun(scene, head)) return null;
  const left = beginningOf(scene, head);
  const from = isElsewhere(scene, left.from, head) ? head : firstOfSeveral(scene, left.from);
  return { from, determined: left.determined, head, to };
}

/** 'In his years at the university Professor Levin had': the small words between say where, the title begins anew. */
function isElsewhere(scene: Scene, from: number, head: number): boolean {
  const { pieces } = scene;
  if (from === head || pieces[head]?.capital !== true || pieces[from - 2]?.lower !== 'at') return false;
  return (
    DETERMINERS.has(pieces[from - 1]?.lower ?? '') &&
    pieces.slice(from, head).every((piece) => !piece.capital)
  );
}

/** Where the role ends: before 'Dr', before the 'Sheikh' of 'Interior Minister Sheikh', the rank of 'police chief Commissioner', '(CEO)'. */
function beforeHonorifics(scene: Scene, last: number): number {
  let to = last;
  while (to > last - 7 && (isAddress(scene.pieces[to]) || isSenior(scene, to, last))) to -= 1;
  to = beforeBrackets(scene, to);
  const piece = scene.pieces[to];
  const before = scene.pieces[to - 1];
  if (piece?.capital && isRoleHead(piece) && before !== undefined && isRoleHead(before)) {
    if (CLERICAL.test(piece.lower)) return to - 1;
    if (!before.capital && (before.lower === 'chief' || /^prof(?:essor)?$/u.test(piece.lower))) return to - 1;
  }
  return to;
}

/** 'Dr', and each of 'Datuk Amar Dr'; a 'Chief' or 'Sheikh' may be what somebody is. */
const isAddress = (piece: Piece | undefined): boolean =>
  isCourtesy(piece) || (piece !== undefined && isHonour(piece) && !isRoleHead(piece));

/** In names of Muslim and Hindu people they are no second office. */
const CLERICAL = /^(?:sheikh|sheik|haji|hajji|maulana|pandit)$/u;

/** Before 'Deputy Commissioner of Police (DCP)', 'Superintendent (West Zone)': a short bracket right behind the role. */
function beforeBrackets(scene: Scene, to: number): number {
  if (scene.pieces[to]?.lower !== ')') return to;
  for (let open = to - 2; open >= Math.max(1, to - 4); open--)
    if (scene.pieces[open]?.lower === '(') return open - 1;
  return to;
}

/** The 'ballet' of 'and ballet director', which is no known modifier. */
function isPlainNoun(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    !piece.sign &&
    !piece.capital &&
    piece.name === null &&
    !isFunctionWord(piece.lower)
  );
}

const VERB_LIKE =
  /^(?:anchor|captain|champion|chair|coach|cook|father|guard|guide|head|host|judge|model|mother|nurse|partner|pilot|rival|star|volunteer|witness)$/u;

/** 'prepares to host Lumwana', 'will coach Kim': a verb, no role. */
function isVerbLikeNoun(scene: Scene, head: number): boolean {
  const piece = scene.pieces[head];
  return (
    piece !== undefined &&
    !piece.capital &&
    VERB_LIKE.test(piece.lower) &&
    MODALS.has(scene.pieces[head - 1]?.lower ?? '')
  );
}

/** 'The playwright, author, and theatre director': the beginning of a list of at least three roles that ends in the one at `from`. */
function firstOfSeveral(scene: Scene, from: number): number {
  const { pieces } = scene;
  let at = from - 1;
  if (isPlainNoun(pieces[at]) && pieces[at - 1]?.lower === 'and') at -= 1;
  if (pieces[at]?.lower !== 'and') return from;
  if (pieces[at - 1]?.lower === ',') at -= 1;
  const ends: number[] = [];
  while (isRoleHead(pieces[at - 1]) && !pieces[at - 1]?.capital && ends.length < 5) {
    ends.push(at - 1);
    if (pieces[at - 2]?.lower !== ',') break;
    at -= 2;
  }
  const first = ends.at(-1);
  if (first === undefined || ends.length < 2) return from;
  const left = beginningOf(scene, first);
  return left.determined || left.from === 0 ? left.from : from;
}

/** 'PM Modi'; not '8:45 PM Blake left'. */
function isPrimeMinister(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece?.lower !== 'pm' || scene.article.text.slice(piece.start, piece.end) !== 'PM') return false;
  return !/\d/u.test(scene.pieces[at - 1]?.lower ?? '');
}

/** 'Ambassador' itself, or the 'Secretary' of 'Secretary of State'. */
function headEndingAt(scene: Scene, to: number): number | null {
  const { pieces } = scene;
  if (isRoleHead(pieces[to]) || isPluralRoleHead(pieces[to]) || isPrimeMinister(scene, to)) return to;
  const officer = headOfBody(scene, to); // 'chief executive officer of the group Gary Allen'
  if (officer !== null || DETERMINERS.has(pieces[to]?.lower ?? '')) return officer;
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

/** Where a phrase begins. `owner` is the piece of "Iraq's" before it, `determined`: an article or an owner shows the beginning. */
export interface Beginning {
  readonly from: number;
  readonly determined: boolean;
  readonly owner: number | null;
}

/** Where the phrase whose noun is `head` begins: after an article, at its possessor, or at the first word that surely belongs to it. */
export function beginningOf(scene: Scene, head: number): Beginning {
  let from = head;
  for (let at = head - 1; at >= Math.max(0, head - 9); at--) {
    if (scene.pieces[at]?.lower === ')' && from === at + 1 && isAcronymAt(scene, at - 2)) {
      at -= 2;
      from = at;
      continue; // 'National Accountability Bureau (NAB) prosecutor'
    }
    const edge = edgeAt(scene, at, { from, head });
    if (edge !== null) return edge;
    if (scene.pieces[at]?.lower === 'and' && joinsModifiers(scene, at, head)) continue;
    if (endsPhrase(scene, at)) break;
    if (belongsHere(scene, at, from)) from = at;
    if (at === 0 && isBodyAndNoun(scene, head)) from = 0; // 'World Bank country manager'
  }
  return { from, determined: false, owner: null };
}

/** A piece that shows for sure where the phrase begins: "'s", an article, 'by'. */
function edgeAt(scene: Scene, at: number, phrase: { from: number; head: number }): Beginning | null {
  const word = scene.pieces[at]?.lower ?? '';
  const whole = (): boolean => isNounPhrase(scene, at + 1, phrase.head);
  if (CLITICS.has(word) || isPluralClitic(scene, at)) {
    const owner = ownerBefore(scene, at);
    return { from: owner ?? at + 1, determined: true, owner };
  }
  if (DETERMINERS.has(word))
    return { from: whole() ? at + 1 : phrase.from, determined: whole(), owner: null };
  if (isSpeechForm(word) && isPlainRun(scene, at + 1, phrase.head))
    return { from: at + 1, determined: false, owner: null };
  if ((word === ',' || CLOSING_QUOTES.has(word)) && isPlainRun(scene, at + 1, phrase.head))
    return { from: at + 1, determined: false, owner: null }; // ', council highways chief Graham Plant told'
  if (PHRASE_OPENERS.has(word))
    return { from: whole() ? at + 1 : phrase.from, determined: false, owner: null };
  return null;
}

/** The apostrophe of "Farmers' leader". */
function isPluralClitic({ pieces, article }: Scene, at: number): boolean {
  const piece = pieces[at];
  const owner = pieces[at - 1];
  if (piece === undefined || owner === undefined || !/^['’]$/u.test(piece.lower)) return false;
  const isJoined = owner.end === piece.start && pieces[at + 1]?.start !== piece.end;
  return isJoined && owner.name === null && /s$/u.test(article.text.slice(owner.start, owner.end));
}

/** 'said JAXA project manager', 'says taxi driver': a body or nothing, then one or two nouns in small letters. */
function isPlainRun(scene: Scene, from: number, head: number): boolean {
  const words = scene.pieces.slice(from, head);
  const [first, ...others] = words;
  if (first === undefined || words.length > 3 || scene.pieces[head]?.capital === true) return false;
  const isBody = first.name?.kind === 'organisation' || first.name?.kind === 'place';
  return (
    (isBody || isPlainNoun(first)) &&
    others.every(isPlainNoun) &&
    words.every(
      ({ lower }) =>
        !ADVERBS.has(lower) && !DAYS.has(lower) && !isSpeechForm(lower) && !/(?:ed|ing|ly)$/u.test(lower),
    )
  );
}

/** A body and one noun open the sentence; a word in -s may be its verb: 'Wikinews interviews academic'. */
const isBodyAndNoun = (scene: Scene, head: number): boolean =>
  head === 2 &&
  scene.pieces[0]?.name != null &&
  scene.pieces[1]?.lower.endsWith('s') === false &&
  isPlainRun(scene, 0, head);

function endsPhrase(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined || piece.sign || piece.date !== null || isFunctionWord(piece.lower)) return true;
  if (piece.name !== null) return !belongsToRole(scene, at);
  if (piece.lower === 'noted' && isRoleHead(scene.pieces[at - 1])) return true; // 'The Minister noted President X was'
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

const isPlainPast = (word: string): boolean => FINITE_PASTS.has(word) || PASTS_AND_PARTICIPLES.has(word);

/** No word between is a verb: not 'the man met President Putin', 'the finals saw US team', 'by telling President Bush'. */
function isNounPhrase(scene: Scene, from: number, head: number): boolean {
  const title = scene.pieces[head]?.capital === true;
  return scene.pieces.slice(from, head).every((piece, index) => {
    if (isRoleModifier(scene, from + index) || piece.capital || piece.name !== null || piece.sign)
      return true;
    return !title && !isPlainPast(piece.lower) && !/(?:ed|ing)$/u.test(piece.lower);
  });
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
    ADJECTIVAL_PLACES.has(piece.name.text.toLowerCase()) ||
    !['in', 'at', 'near', 'to'].includes(before)
  );
}
