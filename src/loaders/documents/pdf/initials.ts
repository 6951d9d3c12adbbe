// What is set larger or higher than the line it belongs to: initials over several lines, numbers of notes.
import { median } from './gutters.ts';
import type { Piece } from './page-lines.ts';

/** Most of either on a page: each is held against every piece. */
const MOST = 300;
/** How much larger than the text an initial is. */
const INITIAL = 1.8;
const initial = /^[“"«„¡¿‘']?\p{Lu}$/u;

/** An initial that stands over two lines or more is the first letter of the upper one, and those beside it begin where it does. */
export function withInitials(pieces: readonly Piece[]): readonly Piece[] {
  const usual = usualSize(pieces);
  const found = pieces.flatMap((piece, at) =>
    piece.size >= usual * INITIAL && initial.test(piece.text.trim()) ? [at] : [],
  );
  if (found.length === 0 || found.length > MOST) return pieces;
  const out: (Piece | null)[] = [...pieces];
  for (const at of found) {
    const letter = pieces[at];
    if (letter === undefined) continue;
    const beside = out
      .flatMap((piece, index) =>
        piece !== null && index !== at && standsBeside(piece, letter, usual) ? [{ piece, index }] : [],
      )
      .sort((a, b) => b.piece.y - a.piece.y || a.piece.x - b.piece.x);
    const lines = beside.filter(
      ({ piece }, index) => index === 0 || (beside[index - 1]?.piece.y ?? 0) - piece.y > usual * 0.5,
    );
    if (lines.length < 2) continue;
    const space = pieces[at + 1]?.text.trim() === '' && pieces[at + 1]?.text !== '' ? ' ' : '';
    for (const [index, line] of lines.entries()) {
      const text = index === 0 ? letter.text.trim() + space + line.piece.text : line.piece.text;
      out[line.index] = {
        ...line.piece,
        text,
        x: letter.x,
        width: line.piece.x + line.piece.width - letter.x,
      };
    }
    out[at] = null;
  }
  return out.filter((piece) => piece !== null);
}

function standsBeside(piece: Piece, letter: Piece, usual: number): boolean {
  const gap = piece.x - letter.x - letter.width;
  const isLevel = piece.y > letter.y - usual * 0.5 && piece.y < letter.y + letter.size * 0.75;
  const isNear = isLevel && gap > -usual && gap < usual * 1.5;
  return isNear && piece.size < usual * INITIAL && piece.text.trim() !== '';
}

/** A small number set high at the end or the beginning of words is the mark of a note, '[3]'; behind a number it is left as it is. */
export function withNoteMarks(pieces: readonly Piece[]): readonly Piece[] {
  const usual = usualSize(pieces);
  const found = pieces.flatMap((piece, at) =>
    piece.size < usual && /^\d{1,3}$/u.test(piece.text.trim()) ? [at] : [],
  );
  if (found.length === 0 || found.length > MOST) return pieces;
  const out = [...pieces];
  for (const at of found) {
    const mark = pieces[at];
    const words =
      mark &&
      pieces.find((piece) => isRaised(mark, piece) && (isBehind(mark, piece) || isBefore(mark, piece)));
    if (!mark || !words) continue;
    const text = `[${mark.text.trim()}]`;
    out[at] = { ...mark, text: isBefore(mark, words) ? `${text} ` : text, y: words.y };
  }
  return out;
}

function isRaised(mark: Piece, words: Piece): boolean {
  const rise = mark.y - words.y;
  return words.size >= mark.size * 1.15 && rise >= words.size * 0.12 && rise <= words.size * 0.75;
}

function isBehind(mark: Piece, words: Piece): boolean {
  const isNear = Math.abs(mark.x - words.x - words.width) < words.size * 0.3;
  return isNear && /[^\d\s]\s?$/u.test(words.text);
}

function isBefore(mark: Piece, words: Piece): boolean {
  const isNear = Math.abs(words.x - mark.x - mark.width) < words.size * 0.8;
  return isNear && /^\s?[\p{L}“"«]/u.test(words.text);
}

/** The size of most letters. */
function usualSize(pieces: readonly Piece[]): number {
  return median(
    pieces.flatMap(({ text, size }) => Array.from({ length: Math.ceil(text.trim().length / 8) }, () => size)),
  );
}
