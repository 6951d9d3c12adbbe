// Where the words around a name begin: 'the rights group X', 'Foreign Minister Y'.
import { roleEndingBefore } from './role-before-name.ts';
import { isCourtesy, isHonour, isOrganisationNoun } from './role-words.ts';
import { isUnnamed, type Scene } from './scene.ts';
import { AUXILIARIES, CLITICS, DETERMINERS, isFunctionWord, PREPOSITIONS, TIMES } from './words.ts';

/** First piece of the phrase around the name: 'the rights group X', 'Foreign Minister Y'. */
export function phraseStart(scene: Scene, at: number): number {
  const name = scene.pieces[at]?.name ?? null;
  if (name !== null && isUnnamed(name)) return unnamedStart(scene, at);
  return withOpening(scene, wordsFrom(scene, at));
}

/** First piece of the description of a body whose noun is piece `noun`: "the country's disaster agency". */
export function descriptionStart(scene: Scene, noun: number): number {
  let from = noun;
  while (from > 0 && from > noun - 5 && isPlainWord(scene, from - 1)) from -= 1;
  const isOwned =
    CLITICS.has(scene.pieces[from - 1]?.lower ?? '') && DETERMINERS.has(scene.pieces[from - 3]?.lower ?? '');
  return isOwned ? from - 3 : withOpening(scene, from);
}

/** With the article before it, the 'both' of 'in both Oslo and Rome', or the name that owns it and its article: "the ministry's unit". */
function withOpening({ pieces }: Scene, first: number): number {
  const isOwned = CLITICS.has(pieces[first - 1]?.lower ?? '') && pieces[first - 2]?.name != null;
  const from = isOwned ? first - 2 : first;
  const before = pieces[from - 1]?.lower ?? '';
  return DETERMINERS.has(before) || (before === 'both' && !isOwned) ? from - 1 : from;
}

/** First of the role, nouns or adjectives that belong to the name at piece `at`. */
function wordsFrom(scene: Scene, at: number): number {
  const kind = scene.pieces[at]?.name?.kind;
  const role = kind === 'person' ? roleEndingBefore(scene, at) : null;
  if (role !== null) return role.from;
  let from = scene.pieces[at - 1]?.lower === '.' && isCourtesy(scene.pieces[at - 2]) ? at - 2 : at; // 'The Rev. Otis Bramlett'
  if (isOrganisationNoun(scene.pieces[at - 1])) {
    from = at - 1;
    while (from > 0 && from > at - 6 && isPlainWord(scene, from - 1)) from -= 1;
    return from;
  }
  while (from > 0 && from > at - 4 && isAdjective(scene, from - 1)) from -= 1;
  return from === at && kind === 'organisation' && isNounBetween(scene, at - 1) ? at - 1 : from;
}

/** The 'state' of 'the state Department of Transportation'; not the 'time' of 'at the time Fiat said'. */
function isNounBetween(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined || piece.capital || piece.name !== null || !isPlainWord(scene, at)) return false;
  return (
    DETERMINERS.has(scene.pieces[at - 1]?.lower ?? '') &&
    !TIMES.has(piece.lower) &&
    !isFunctionWord(piece.lower)
  );
}

/** Of somebody without a name whose words hold one: 'the U.S. military', "Pakistan's government". */
function unnamedStart(scene: Scene, at: number): number {
  let from = at;
  if (CLITICS.has(scene.pieces[from - 1]?.lower ?? '') && scene.pieces[from - 2]?.name != null) from -= 2;
  while (from > 0 && from > at - 6 && isNamePiece(scene, from - 1)) from -= 1;
  if (from === 1 && scene.pieces[0]?.lower === 'in') return at; // 'In Kashmir police said'
  return DETERMINERS.has(scene.pieces[from - 1]?.lower ?? '') ? from - 1 : from;
}

function isNamePiece(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined || piece.sign || piece.date !== null || isFunctionWord(piece.lower)) return false;
  return piece.name === null
    ? piece.capital && at > 0
    : piece.name.kind !== 'person' && !isUnnamed(piece.name);
}

function isPlainWord(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined || piece.sign || piece.date !== null || CLITICS.has(piece.lower)) return false;
  return (
    !DETERMINERS.has(piece.lower) &&
    !PREPOSITIONS.has(piece.lower) &&
    !AUXILIARIES.has(piece.lower) &&
    piece.lower !== 'and'
  );
}

function isAdjective(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  if (piece === undefined || !isPlainWord(scene, at) || piece.name !== null) return false;
  return (
    isHonour(piece) ||
    piece.lower.includes('-') ||
    /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lady|lord|madam)\.?$|(?:ish|ian|ese|al|ic|ern|ous|ive|ful|able|ary)$|^(?:north|south|east|west|central|upper|lower)$/u.test(
      piece.lower,
    )
  );
}
