// 'ACCRA — A cholera outbreak ...', 'VALENCIA, Spain, Oct 31, 2024 (AFP) - At least ...': where the article's own words begin.
import type { Piece, Scene } from './scene.ts';
import { DASHES } from './words.ts';

/** A dateline is no longer than this many pieces. */
const LONGEST = 14;

/** Offset of the first word after the place, day and agency that open the sentence; its start where none stand there. */
export function afterDateline(scene: Scene): number {
  const [first, second] = scene.pieces;
  if (first !== undefined && DASHES.has(first.lower)) return second?.start ?? scene.start; // 'WASHINGTON, D.C.' was a sentence by itself
  if (scene.index > 0) return scene.start;
  const dash = scene.pieces.findIndex((piece) => DASHES.has(piece.lower) || piece.lower === ':');
  const next = scene.pieces[dash + 1];
  if (dash < 1 || dash > LONGEST || next === undefined || !opensWords(next)) return scene.start;
  const before = scene.pieces.slice(0, dash);
  return before.every(isOfDateline) && isMarked(scene, before) ? next.start : scene.start;
}

const opensWords = (piece: Piece): boolean => piece.capital || piece.sign || /^\d/u.test(piece.lower);

function isOfDateline({ name, date, sign, capital, lower }: Piece): boolean {
  if (name !== null) return name.kind !== 'person';
  return date !== null || capital || (sign && /^[,.()/]$/u.test(lower)) || /^\d/u.test(lower);
}

/** Something that prose does not open with before a dash: a place in capitals, a day, an agency in brackets. */
function isMarked(scene: Scene, before: readonly Piece[]): boolean {
  return before.some(
    (piece, at) =>
      piece.date !== null ||
      (piece.name !== null && before[at - 1]?.lower === '(') ||
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
