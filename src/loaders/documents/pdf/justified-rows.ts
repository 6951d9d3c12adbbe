// Rows of a column whose words stand apart because the column is justified, and not because they are cells of a table.
import type { Segment } from './page-lines.ts';

/** Between words, in sizes of the type: cells stand further apart. A first line may be set in by half of that. */
const WIDEST_GAP = 6;
/** How far the gaps of one row may differ: a program that justifies makes them equal. */
const SLACK = 0.15;

/**
 * Which of a column's rows are justified lines: equal gaps between single words from edge to edge, and two words where most of the column is lines.
 * Rows are in order from the top, their segments from the left.
 */
export function justifiedRows(rows: readonly (readonly Segment[])[]): ReadonlySet<number> {
  if (!rows.some((row) => row.length > 1)) return new Set();
  const left = Math.min(...rows.map((row) => row[0]?.left ?? Number.POSITIVE_INFINITY));
  const right = Math.max(...rows.map((row) => row.at(-1)?.right ?? 0));
  const even = rows.flatMap((row, at) => {
    const size = row[0]?.size ?? 0;
    const isFull = right - (row.at(-1)?.right ?? 0) < size / 2;
    const isFromEdge = (row[0]?.left ?? 0) - left < (size * WIDEST_GAP) / 2;
    return row.length > 1 && isFull && isFromEdge && isEven(row) ? [at] : [];
  });
  const sure = even.filter((at) => (rows[at]?.length ?? 0) > 2);
  const lines = sure.length + rows.filter((row) => row.length === 1).length;
  return new Set(lines * 2 < rows.length ? sure : even);
}

function isEven(row: readonly Segment[]): boolean {
  const size = row[0]?.size ?? 0;
  const gaps = row.slice(1).map((one, at) => one.left - (row[at]?.right ?? 0));
  if (Math.max(...gaps) > size * WIDEST_GAP || Math.max(...gaps) - Math.min(...gaps) > size * SLACK)
    return false;
  const words = row.map(({ pieces }) =>
    pieces
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
  const numbers = words.filter((word) => !/\p{L}/u.test(word)).length;
  return numbers * 2 < words.length && words.every((word) => !/\s/u.test(word));
}
