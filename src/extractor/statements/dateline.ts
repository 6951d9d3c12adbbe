// 'ACCRA — A cholera outbreak ...', 'VALENCIA, Spain, Oct 31, 2024 (AFP) - At least ...': where the article's own words begin.
import type { Piece, Scene } from './scene.ts';
import { DASHES } from './words.ts';

/** A dateline is no longer than this many pieces. */
const LONGEST = 14;

/** Offset of the first word after the place, day and agency that open the sentence; its start where none stand there. */
export function afterDateline(scene: Scene): number {
  const [first, second] = scene.pieces;
  if (first !== undefined && DASHES.has(first.lower)) return second?.start ?? scene.start; // 'WASHINGTON, D.C.' was a sentence by itself
  if (scene.index > 1 || (scene.previous !== null && !saysNothing(scene.previous.pieces))) return scene.start;
  const bracket = afterAgency(scene);
  if (bracket !== null) return bracket.start;
  const dash = scene.pieces.findIndex((piece) => DASHES.has(piece.lower) || piece.lower === ':');
  const next = scene.pieces[afterDashes(scene, dash)];
  if (dash < 1 || dash > LONGEST || next === undefined || !opensWords(next)) return scene.start;
  const before = scene.pieces.slice(0, dash);
  if (!before.every((_, at) => isOfDateline(before, at))) return scene.start;
  return isMarked(scene, before) || isPlaceAlone(scene, dash) ? next.start : scene.start;
}

/** The first piece behind 'Dehradun, Nov 4 (PTI)', which some agencies set without a dash; null where no such line opens the sentence. */
function afterAgency(scene: Scene): Piece | null {
  const open = scene.pieces.slice(0, LONGEST).findIndex(({ lower }) => lower === '(');
  const next = scene.pieces[behindSigns(scene, open + 3)];
  if (open < 2 || scene.pieces[open + 2]?.lower !== ')' || next === undefined) return null;
  const before = scene.pieces.slice(0, open);
  const isPlaceAndDay =
    before.some(({ date }) => date !== null) && before.every((_, at) => isOfDateline(before, at));
  return isPlaceAndDay && !DASHES.has(next.lower) && opensWords(next) ? next : null;
}

/** Behind the '.-' of 'Bogotá, 5 mar (EFE).- El Gobierno'. */
function behindSigns({ pieces }: Scene, from: number): number {
  if (pieces[from]?.lower !== '.') return from;
  let at = from + 1;
  while (/^[-–—]$/u.test(pieces[at]?.lower ?? '')) at += 1;
  return at;
}

/** Behind the '--' of 'BLANTYRE, March 15 (Xinhua) -- The toll'. */
function afterDashes(scene: Scene, dash: number): number {
  let at = dash + 1;
  while (DASHES.has(scene.pieces[at]?.lower ?? '')) at += 1;
  return at;
}

/** 'New Delhi: The court', 'Lusaka – The board': one place, the sign, and a word with a capital. */
function isPlaceAlone(scene: Scene, dash: number): boolean {
  return (
    dash === 1 &&
    scene.block < FIRST_BLOCKS &&
    scene.pieces[0]?.name?.kind === 'place' &&
    scene.pieces[2]?.capital === true &&
    scene.pieces.length > TITLE
  );
}

/** 'Paris: A city in fog' is a title: a sentence has more pieces. */
const TITLE = 14;

/** A place without a day or an agency opens an article, not a paragraph in its middle. */
const FIRST_BLOCKS = 4;

const opensWords = (piece: Piece): boolean => piece.capital || piece.sign || /^\d/u.test(piece.lower);

/** 'Lyon, le 6 mai', 'Passau, den 4. Mai'. */
const BEFORE_A_DAY: ReadonlySet<string> = new Set(['le', 'den', 'el', 'il', 'em']);

function isOfDateline(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  const { name, date, sign, capital, lower } = piece;
  if (pieces[at - 1]?.lower === '(' && pieces[at + 1]?.lower === ')') return true; // '(dpa)'
  if (name !== null) return name.kind !== 'person';
  if (BEFORE_A_DAY.has(lower) && pieces[at + 1]?.date !== null) return true;
  return date !== null || capital || (sign && /^[,.()/]$/u.test(lower)) || /^\d/u.test(lower);
}

/** Something that prose does not open with before a dash: a place in capitals, a day, an agency in brackets. */
function isMarked(scene: Scene, before: readonly Piece[]): boolean {
  return before.some(
    (piece, at) =>
      piece.date !== null ||
      (!piece.sign && before[at - 1]?.lower === '(' && before[at + 1]?.lower === ')') ||
      (piece.name?.kind === 'place' && /^\p{Lu}{3,}/u.test(scene.article.text.slice(piece.start, piece.end))),
  );
}

/** True where pieces tell nothing by themselves: days, numbers, names and signs. */
export function saysNothing(pieces: readonly Piece[]): boolean {
  return pieces.every(
    ({ name, date, sign, capital, lower }) =>
      name !== null || date !== null || sign || capital || /^\d/u.test(lower),
  );
}
