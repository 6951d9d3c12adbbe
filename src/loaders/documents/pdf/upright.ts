// Pages that lie on their side or are written from top to bottom or from right to left: turned, so that all others read them as any page.
import type { Piece } from './page-lines.ts';

/** Degrees by which a piece's base line is turned, against the clock. */
export type Turn = 0 | 90 | 180 | 270;

export interface TurnedPiece extends Piece {
  readonly turn: Turn;
}

/** Which way text runs whose base line goes along (a, b); null for text that is neither level nor upright: stamps across a page. */
export function turnOf(a: number, b: number): Turn | null {
  if (Math.abs(b) <= Math.abs(a) * 0.1) return a < 0 ? 180 : 0;
  if (Math.abs(a) <= Math.abs(b) * 0.1) return b < 0 ? 270 : 90;
  return null;
}

/** The pieces that run as most of the page does, turned to be level; others (a stamp along the margin) are left out. */
export function upright(pieces: readonly TurnedPiece[]): Piece[] {
  const weight: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const piece of pieces) weight[piece.turn] += piece.text.trim().length;
  const most = ([0, 90, 180, 270] as const).reduce((best, turn) =>
    weight[turn] > weight[best] ? turn : best,
  );
  const level = pieces
    .filter((piece) => piece.turn === most)
    .map(({ turn: _turn, ...piece }) => turned(piece, most));
  return isWrittenDown(level) ? level.map(besideEachOther) : level;
}

function turned(piece: Piece, turn: Turn): Piece {
  const { x, y } = piece;
  if (turn === 90) return { ...piece, x: y, y: -x };
  if (turn === 270) return { ...piece, x: -y, y: x };
  return turn === 180 ? { ...piece, x: -x, y: -y } : piece;
}

/** Fewest signs of which a page must consist before it may be written from top to bottom. */
const FEWEST_SIGNS = 20;
const sign = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「」『』（）・ー…―]$/u;

/** Japanese and Chinese pages set every sign by itself, each right below the one before. */
function isWrittenDown(pieces: readonly Piece[]): boolean {
  const signs = pieces.filter(({ text }) => sign.test(text));
  if (signs.length < FEWEST_SIGNS) return false;
  const below = signs.filter((piece, at) => {
    const above = signs[at - 1];
    if (above === undefined) return false;
    const step = above.y - piece.y;
    return (
      Math.abs(piece.x - above.x) < piece.size * 0.3 && step > piece.size * 0.7 && step < piece.size * 1.6
    );
  });
  return below.length * 2 > signs.length;
}

/** Signs below each other become signs beside each other, and the column on the right the line on top. */
function besideEachOther(piece: Piece): Piece {
  const length = Math.max(piece.size, piece.text.length * piece.size * 0.5);
  return { ...piece, x: -piece.y, y: piece.x, width: length };
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** True where most letters of a page are of scripts that run from right to left. */
export function runsRightToLeft(pieces: readonly Piece[]): boolean {
  let own = 0;
  let all = 0;
  for (const { text } of pieces) {
    own += text.match(rightToLeft)?.length ?? 0;
    all += text.match(/\p{L}/gu)?.length ?? 0;
  }
  return own * 2 > all;
}

/** A page of such a script as in a mirror: its first column, cell and word then stand on the left. Words of other scripts beside each other stay one piece. */
export function mirrored(pieces: readonly Piece[]): Piece[] {
  return joined(pieces).map((piece) => ({
    ...piece,
    text: piece.text.replace(stopBefore, '$<rest>$<stop>'),
    x: -piece.x - piece.width,
  }));
}

//   .2021
//   ^stop, drawn on the left of the number that it follows
const stopBefore = /^(?<stop>[.,:;!?]{1,3})(?<rest>\d[\d.,:/-]{0,20})$/u;

function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last && isForeign(last) && (isForeign(piece) || piece.text.trim() === '') && isBehind(last, piece)) {
      const gap = piece.x - last.x - last.width > piece.size * 0.14 ? ' ' : '';
      out[out.length - 1] = {
        ...last,
        text: last.text + gap + piece.text,
        width: piece.x + piece.width - last.x,
      };
    } else out.push(piece);
  }
  return out;
}

function isBehind(last: Piece, piece: Piece): boolean {
  const gap = piece.x - last.x - last.width;
  return Math.abs(piece.y - last.y) < 1 && gap > -piece.size * 0.2 && gap < piece.size;
}

function isForeign({ text }: Piece): boolean {
  return /\p{Script=Latin}/u.test(text) && text.match(rightToLeft) === null;
}
