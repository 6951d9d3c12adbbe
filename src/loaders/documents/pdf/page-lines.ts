// Pieces of text on a page of a PDF to lines in reading order: columns one after the other.

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

interface Segment {
  readonly pieces: Piece[];
  left: number;
  right: number;
  readonly y: number;
  readonly size: number;
}

/** Columns beside columns beside columns: no page has more. */
const DEEPEST = 8;

/** Lines of a page. Columns are told by the white between them; a table's cells are told from columns by how few words they hold. */
export function pageLines(pieces: readonly Piece[]): PageLine[] {
  const segments = segmentsOf(pieces);
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
  const sorted = pieces.filter((piece) => piece.text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - piece.y) <= Math.max(first.size, piece.size) * 0.35)
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const segments: Segment[] = [];
    for (const piece of row.sort((a, b) => a.x - b.x)) {
      const last = segments.at(-1);
      if (last && piece.x - last.right <= Math.max(last.size, piece.size) * 0.95) {
        last.pieces.push(piece);
        last.right = Math.max(last.right, piece.x + piece.width);
      } else
        segments.push({
          pieces: [piece],
          left: piece.x,
          right: piece.x + piece.width,
          y: piece.y,
          size: piece.size,
        });
    }
    return segments;
  });
}

/** Cut by white from top to bottom first, then by white from side to side where that frees columns. */
function inReadingOrder(segments: readonly Segment[], depth: number): Segment[][] {
  if (segments.length < 4 || depth >= DEEPEST) return [[...segments]];
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

/** Where a white strip parts running text on its left from running text on its right; null when there is none. */
function gutterOf(segments: readonly Segment[]): number | null {
  const spans = segments.map(({ left, right }) => ({ left, right })).sort((a, b) => a.left - b.left);
  const size = median(segments.map((one) => one.size));
  let reach = spans[0]?.right ?? 0;
  for (const span of spans) {
    if (span.left - reach >= Math.max(6, size * 0.7)) {
      const middle = (span.left + reach) / 2;
      const left = segments.filter((one) => one.right <= middle);
      const right = segments.filter((one) => one.left >= middle);
      if (isRunning(left) && isRunning(right)) return middle;
    }
    reach = Math.max(reach, span.right);
  }
  return null;
}

/** At least three lines whose usual length is four words, or 14 characters of a script without spaces. */
function isRunning(segments: readonly Segment[]): boolean {
  if (segments.length < 3) return false;
  const words = segments.map((one) => {
    const text = one.pieces.map((piece) => piece.text).join(' ');
    const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
    return text.split(/\s+/u).filter((word) => word !== '').length + wide / 3;
  });
  return median(words) >= 3.5;
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
  return rows.map((row) => {
    const sorted = [...row].sort((a, b) => a.left - b.left);
    const isHeading = isNumberedHeading(sorted, usual);
    return {
      text: sorted.map(textOf).join(isHeading ? ' ' : ' | '),
      left: Math.min(...sorted.map((one) => one.left)),
      right: Math.max(...sorted.map((one) => one.right)),
      y: sorted[0]?.y ?? 0,
      size: Math.max(...sorted.map((one) => one.size)),
      column,
      isRow: sorted.length > 1 && !isHeading,
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
