// Where the words of a role before a name begin: 'North Korean Ambassador' in 'met North Korean Ambassador Sin Hong Chol'.
import type { RolePhrase } from './role-phrase.ts';
import { isCourtesy, isPluralRoleHead, isRoleHead, isRoleModifier, opensRole } from './role-words.ts';
import type { Scene } from './scene.ts';
import { isSpeechForm } from './speech-forms.ts';
import { CLITICS, DETERMINERS, isFunctionWord, PHRASE_OPENERS } from './words.ts';

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
  if (DETERMINERS.has(pieces[to]?.lower ?? '')) return null;
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
    const edge = edgeAt(scene, at, { from, head });
    if (edge !== null) return edge;
    if (scene.pieces[at]?.lower === 'and' && joinsModifiers(scene, at, head)) continue;
    if (endsPhrase(scene, at)) break;
    if (belongsHere(scene, at, from)) from = at;
  }
  return { from, determined: false, owner: null };
}

/** A piece that shows for sure where the phrase begins: "'s", an article, 'by'. */
function edgeAt(scene: Scene, at: number, phrase: { from: number; head: number }): Beginning | null {
  const word = scene.pieces[at]?.lower ?? '';
  const whole = (): boolean => isNounPhrase(scene, at + 1, phrase.head);
  if (CLITICS.has(word)) {
    const owner = ownerBefore(scene, at);
    return { from: owner ?? at + 1, determined: true, owner };
  }
  if (DETERMINERS.has(word))
    return { from: whole() ? at + 1 : phrase.from, determined: whole(), owner: null };
  if (PHRASE_OPENERS.has(word))
    return { from: whole() ? at + 1 : phrase.from, determined: false, owner: null };
  return null;
}

function endsPhrase(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined || piece.sign || piece.date !== null || isFunctionWord(piece.lower)) return true;
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

const PLAIN_PAST =
  /^(?:ate|beat|became|began|bought|broke|came|did|drew|fell|felt|fought|found|gave|got|had|held|hit|kept|knew|led|left|let|lost|made|met|paid|put|quit|ran|said|saw|sent|shot|sought|stood|struck|sued|threw|told|took|went|won|wrote)$/u;

/** No word between is a verb: not 'the man met President Putin', 'the finals saw US team', 'by telling President Bush'. */
function isNounPhrase(scene: Scene, from: number, head: number): boolean {
  const title = scene.pieces[head]?.capital === true;
  return scene.pieces.slice(from, head).every((piece, index) => {
    if (isRoleModifier(scene, from + index) || piece.capital || piece.name !== null || piece.sign)
      return true;
    return !title && !PLAIN_PAST.test(piece.lower) && !/(?:ed|ing)$/u.test(piece.lower);
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
