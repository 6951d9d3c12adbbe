// Pieces of text on a page of a PDF to lines in reading order: columns one after the other.
import { gutterOf, median, wordsOf } from './gutters.ts';
import { withInitials, withNoteMarks } from './initials.ts';
import { justifiedRows } from './justified-rows.ts';
import { narrowGutters } from './narrow-gutters.ts';
import { mirrored, runsRightToLeft } from './upright.ts';

/** A piece as the PDF sets it. Coordinates in points, y upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line of a column, or a row of a table. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Number of the column it stands in, counted in reading order over the page. */
  readonly column: number;
  readonly isRow: boolean;
}

/** Pieces beside each other with no more than a word's space between them. */
export interface Segment {
  readonly pieces: Piece[];
  left: number;
  right: number;
  readonly y: number;
  readonly size: number;
  /** How many words stand in it; counted once, since white is looked for many times over. */
  words: number;
}

/** Columns beside columns beside columns: no page has more. */
const DEEPEST = 8;

/** Lines of a page. Columns are told by the white between them; a table's cells are told from columns by how few words they hold. */
export function pageLines(pieces: readonly Piece[]): PageLine[] {
  const readable = runsRightToLeft(pieces) ? mirrored(pieces) : pieces;
  const segments = segmentsOf(withNoteMarks(withInitials(readable)));
  const lines: PageLine[] = [];
  let column = 0;
  for (const group of inReadingOrder(segments, 0)) {
    lines.push(...linesOf(group, column));
    column += 1;
  }
  return lines;
}

/** Pieces on one base line with no more than a word's space between them. */
function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const sorted = pieces.filter((piece) => piece.text !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - piece.y) <= Math.max(first.size, piece.size) * 0.35)
      row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  const gutters = new Set(narrowGutters(rows));
  return rows.flatMap((row) => {
    const segments: Segment[] = [];
    let space: Piece | null = null;
    for (const piece of row) {
      const last = segments.at(-1);
      if (piece.text.trim() === '') {
        space = piece;
      } else if (
        last &&
        !gutters.has(Math.round(piece.x)) &&
        (piece.x - last.right <= Math.max(last.size, piece.size) * 0.95 || isFilled(last, space, piece))
      ) {
        last.pieces.push(piece);
        last.right = Math.max(last.right, piece.x + piece.width);
      } else
        segments.push({
          pieces: [piece],
          left: piece.x,
          right: piece.x + piece.width,
          y: piece.y,
          size: piece.size,
          words: 0,
        });
    }
    for (const segment of segments) segment.words = wordsOf(segment);
    return segments;
  });
}

/** Of justified text the space itself is written, and as wide as it is drawn; between columns and cells is none, or one that ends before the next begins. */
function isFilled(last: Segment, space: Piece | null, next: Piece): boolean {
  if (space === null) return false;
  const isBehind = Math.abs(space.x - last.right) < last.size * 0.2;
  return isBehind && space.x + space.width > next.x - last.size * 0.1 && next.x - last.right < last.size * 4;
}

/** Cut by white from top to bottom first, then by white from side to side where that frees columns. */
function inReadingOrder(segments: readonly Segment[], depth: number): Segment[][] {
  if (segments.length < 4 || depth >= DEEPEST) return [[...segments]];
  const section = sectionAbove(segments);
  if (section !== null) {
    const upper = segments.filter((one) => one.y > section);
    const lower = segments.filter((one) => one.y <= section);
    return [...inReadingOrder(upper, depth + 1), ...inReadingOrder(lower, depth + 1)];
  }
  const gutter = gutterOf(segments);
  if (gutter !== null) {
    const left = segments.filter((one) => one.right <= gutter);
    const right = segments.filter((one) => one.right > gutter);
    return [...inReadingOrder(left, depth + 1), ...inReadingOrder(right, depth + 1)];
  }
  const cut = cutAbove(segments);
  if (cut === null) return [[...segments]];
  const above = segments.filter((one) => one.y > cut);
  const below = segments.filter((one) => one.y <= cut);
  return [...inReadingOrder(above, depth + 1), ...inReadingOrder(below, depth + 1)];
}

/** Fewest segments above and below a headline that parts a page, and how much larger than the text it is. */
const OF_SECTION = 6;
const LARGER = 1.3;
/** Most segments on the height of a headline: each is held against all that are as large. Justified words are a dozen. */
const MOST_BESIDE = 50;

/** Right above the highest headline that stands alone on its height and has columns above it: what is below is the next article. */
function sectionAbove(segments: readonly Segment[]): number | null {
  const usual = median(segments.map((one) => one.size));
  const headlines = segments.filter((one) => one.size >= usual * LARGER).sort((a, b) => b.y - a.y);
  for (const { y, size } of headlines.slice(0, 20)) {
    const beside = headlines.filter((one) => one.y - y <= size * 0.9 && y - one.y <= size * 0.5);
    if (
      beside.length > MOST_BESIDE ||
      beside.some((next) => headlines.some((first) => goesOnBelow(first, next)))
    )
      continue;
    const isAlone = segments.every(
      (one) => one.y - y > size * 0.9 || y - one.y > size * 0.5 || one.size >= usual * LARGER,
    );
    const above = segments.filter((one) => one.y > y + size);
    const below = segments.length - above.length;
    if (isAlone && above.length >= OF_SECTION && below >= OF_SECTION && gutterOf(above) !== null)
      return y + size;
  }
  return null;
}

/** Lines of one headline, set below each other at one edge: where the first does not stand alone, the next does so by chance. */
function goesOnBelow(first: Segment, next: Segment): boolean {
  const step = first.y - next.y;
  return (
    step > 0 &&
    step < next.size * 1.6 &&
    Math.abs(first.size - next.size) < 0.5 &&
    Math.abs(first.left - next.left) < 2
  );
}

/** The highest line below which columns begin, or above which they end: a headline over them, a foot under them. */
function cutAbove(segments: readonly Segment[]): number | null {
  const levels = [...new Set(segments.map((one) => one.y))].sort((a, b) => b - a);
  const step = Math.max(1, Math.floor(levels.length / 60));
  for (let index = 0; index + 1 < levels.length; index += index < 20 ? 1 : step) {
    const cut = ((levels[index] ?? 0) + (levels[index + 1] ?? 0)) / 2;
    const below = segments.filter((one) => one.y <= cut);
    if (below.length >= 6 && gutterOf(below) !== null) return cut;
    const above = segments.filter((one) => one.y > cut);
    const aboveEnds = ((levels.at(-1 - index) ?? 0) + (levels.at(-2 - index) ?? 0)) / 2;
    const upper = index < 20 ? segments.filter((one) => one.y > aboveEnds) : above;
    if (upper.length >= 6 && gutterOf(upper) !== null) return aboveEnds;
  }
  return null;
}

/** Segments of one column to lines; several on one line are cells of a row. */
function linesOf(segments: readonly Segment[], column: number): PageLine[] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - segment.y) <= Math.max(first.size, segment.size) * 0.35)
      row.push(segment);
    else rows.push([segment]);
  }
  const usual = median(segments.map((one) => one.size));
  const inOrder = rows.map((row) => [...row].sort((a, b) => a.left - b.left));
  const justified = justifiedRows(inOrder);
  return inOrder.map((sorted, at) => {
    const isLine = justified.has(at) || isNumberedHeading(sorted, usual);
    return {
      text: sorted.map(textOf).join(isLine ? ' ' : ' | '),
      left: Math.min(...sorted.map((one) => one.left)),
      right: Math.max(...sorted.map((one) => one.right)),
      y: sorted[0]?.y ?? 0,
      size: Math.max(...sorted.map((one) => one.size)),
      column,
      isRow: sorted.length > 1 && !isLine,
    };
  });
}

//   2.1     The unconditional distribution
const sectionNumber = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|\p{Lu}|[IVX]{1,5})\.?$/u;

/** The number of a section and its title, larger than the text, are one line however far they stand apart. */
function isNumberedHeading(row: readonly Segment[], usual: number): boolean {
  const [number, title, ...more] = row;
  if (number === undefined || title === undefined || more.length > 0) return false;
  const isLarge = number.size >= usual * 1.1 && title.size >= usual * 1.1;
  const isBeside = title.left - number.right < title.size * 3.5;
  return isLarge && isBeside && sectionNumber.test(textOf(number)) && /^\p{L}/u.test(textOf(title));
}

/** Words of a segment: a space where the pieces are apart and none is written. */
function textOf({ pieces }: Segment): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const isApart = piece.x - end > piece.size * 0.14;
    text +=
      (text !== '' && isApart && !/\s$/u.test(text) && !/^\s/u.test(piece.text) ? ' ' : '') + piece.text;
    end = piece.x + piece.width;
  }
  return text.replace(/\s+/gu, ' ').trim();
}
