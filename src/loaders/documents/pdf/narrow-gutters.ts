// Where columns begin that stand no further apart than words may: many rows go on at the very same place, and none runs through it.
import type { Piece } from './page-lines.ts';

/** Rows that must begin or go on at one place, those of them that go on, and the white before it in sizes of the type: words of ragged text stand nearer. */
const ROWS = 6;
const GOING_ON = 3;
const NARROWEST = 0.5;
/** Of the rows between the first and the last of these so many may run through the place: a headline over both columns. */
const THROUGH = 0.1;
/** Of these rows so many begin or go on there; the others are lines of the column on the left alone. */
const SHARE = 1 / 3;

/** Left edges, in points, at which no segment may be joined to what stands before it. Rows are sorted from left to right. Linear in the pieces of the page. */
export function narrowGutters(rows: readonly (readonly Piece[])[]): readonly number[] {
  const starts = new Map<number, Place>();
  for (const [at, row] of rows.entries()) {
    const written = row.filter((piece) => piece.text.trim() !== '');
    for (const [index, piece] of written.entries()) {
      const before = written[index - 1];
      if (before !== undefined && piece.x - before.x - before.width < piece.size * NARROWEST) continue;
      const place = Math.round(piece.x);
      if (before !== undefined && lettersOf(written.slice(Math.max(0, index - 12), index)) < LETTERS)
        continue;
      const { first, count, goingOn } = starts.get(place) ?? { first: at, count: 0, goingOn: 0 };
      starts.set(place, {
        first,
        last: at,
        count: count + 1,
        goingOn: goingOn + (before === undefined ? 0 : 1),
      });
    }
  }
  const likely = [...starts].filter(([, one]) => one.count >= ROWS && one.goingOn >= GOING_ON);
  return likely
    .slice(0, MOST_PLACES)
    .filter(([place, { first, last, count }]) => {
      const between = rows.slice(first, last + 1);
      const through = between.filter((row) =>
        row.some(({ text, x, width }) => text.trim() !== '' && x < place - 2 && x + width > place + 2),
      );
      return through.length <= between.length * THROUGH && count >= between.length * SHARE;
    })
    .map(([place]) => place);
}

function lettersOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** Signs of a line on the left: the numbers and points of a list are shorter. */
const LETTERS = 12;

interface Place {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly goingOn: number;
}

/** Places that are looked at: a page has less. */
const MOST_PLACES = 20;
