// The white strips of a page that part its columns.
import type { Segment } from './page-lines.ts';

interface Strip {
  readonly middle: number;
  readonly width: number;
}

/** More strips than this are a table's. */
const MOST_STRIPS = 12;
/** Strips that are narrower than a gutter by more are white by chance: words of justified text that stand apart above each other. */
const AS_WIDE = 0.8;

/** Where a white strip parts running text on its left from running text on its right; null when there is none. */
export function gutterOf(segments: readonly Segment[]): number | null {
  const strips = stripsOf(segments);
  const between = betweenRunning(segments, strips);
  if (between !== null) return between;
  const [only, ...more] = strips;
  if (only !== undefined && more.length === 0 && standsBeside(segments, only.middle)) return only.middle;
  return strips.length > MOST_STRIPS ? null : betweenJustified(segments, strips);
}

/** The first strip with running text on both sides, in one way from left to right: a page of many thousand pieces can have as many strips. */
function betweenRunning(segments: readonly Segment[], strips: readonly Strip[]): number | null {
  const fromLeft = [...segments].sort((a, b) => a.left - b.left);
  const long = fromLeft.filter(isLong).length;
  let before = 0;
  let longBefore = 0;
  for (const { middle } of strips) {
    for (let next = fromLeft[before]; next !== undefined && next.left < middle; next = fromLeft[before]) {
      before += 1;
      if (isLong(next)) longBefore += 1;
    }
    const after = fromLeft.length - before;
    if (isMostlyLong(before, longBefore) && isMostlyLong(after, long - longBefore)) return middle;
  }
  return null;
}

function isLong({ words }: Segment): boolean {
  return words >= RUNNING;
}

/** At least three lines, the usual one of which is long: the median is as long as that where not more than half are shorter. */
function isMostlyLong(lines: number, long: number): boolean {
  return lines >= 3 && lines - long <= Math.floor(lines / 2);
}

/** The strips through all of the segments, from left to right. */
function stripsOf(segments: readonly Segment[]): Strip[] {
  const spans = segments.map(({ left, right }) => ({ left, right })).sort((a, b) => a.left - b.left);
  const size = median(segments.map((one) => one.size));
  const strips: Strip[] = [];
  let reach = spans[0]?.right ?? 0;
  for (const span of spans) {
    const width = span.left - reach;
    if (width >= Math.max(6, size * 0.7)) strips.push({ middle: (span.left + reach) / 2, width });
    reach = Math.max(reach, span.right);
  }
  return strips;
}

/** Lines that running text beside a box has, and their words; the share of the box's lines on the height of one of these, and how far its lines stand apart, in sizes of the type. */
const BESIDE = { lines: 6, words: 6, level: 1 / 3, apart: 1.6 };

/** A box of short lines beside running text: its lines follow each other and stand on heights of their own, where the cells of a table stand on those of their rows. */
function standsBeside(segments: readonly Segment[], middle: number): boolean {
  const left = segments.filter((one) => one.right <= middle);
  const right = segments.filter((one) => one.left >= middle);
  return isBox(right, left) || isBox(left, right);
}

function isBox(box: readonly Segment[], text: readonly Segment[]): boolean {
  if (box.length < 3 || text.length < BESIDE.lines || median(text.map(({ words }) => words)) < BESIDE.words)
    return false;
  const heights = new Set(text.flatMap(({ y }) => [Math.round(y) - 1, Math.round(y), Math.round(y) + 1]));
  const level = box.filter(({ y }) => heights.has(Math.round(y))).length;
  const steps = box.slice(1).map(({ y }, at) => (box[at]?.y ?? y) - y);
  return (
    level <= box.length * BESIDE.level && median(steps) <= median(box.map(({ size }) => size)) * BESIDE.apart
  );
}

/** Of justified text every word may be a segment of its own: there the words of a whole row between two strips are counted. The widest strip counts first. */
function betweenJustified(segments: readonly Segment[], strips: readonly Strip[]): number | null {
  for (const strip of [...strips].sort((a, b) => b.width - a.width)) {
    const wide = strips.filter(({ width }) => width >= strip.width * AS_WIDE).map(({ middle }) => middle);
    const at = wide.indexOf(strip.middle);
    const [from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY] = [wide[at - 1], wide[at + 1]];
    const left = segments.filter((one) => one.left >= from && one.right <= strip.middle);
    const right = segments.filter((one) => one.left >= strip.middle && one.right <= to);
    if (isColumn(left) && isColumn(right)) return strip.middle;
  }
  return null;
}

/** Rows of a narrow column, and the share of them that must end at its right edge: cells of a table end where their words do. */
const NARROW_ROWS = 4;
const AT_EDGE = 0.5;

/** Running text by its rows; in long words three make a line, where most lines reach the edge. */
function isColumn(segments: readonly Segment[]): boolean {
  const rows = rowsOf(segments);
  const words = rows.map((row) => row.words);
  if (isRunning(words)) return true;
  const edge = Math.max(...rows.map(({ right }) => right));
  const full = rows.filter(({ right }) => edge - right < 2).length;
  return rows.length >= NARROW_ROWS && median(words) >= 2.5 && full >= rows.length * AT_EDGE;
}

/** Words of a usual line of running text: four, or 14 characters of a script without spaces. */
const RUNNING = 3.5;

function isRunning(words: readonly number[]): boolean {
  return isMostlyLong(words.length, words.filter((count) => count >= RUNNING).length);
}

interface SegmentRow {
  readonly words: number;
  readonly right: number;
}

function rowsOf(segments: readonly Segment[]): SegmentRow[] {
  const rows = new Map<number, SegmentRow>();
  for (const one of segments) {
    const level = Math.round(one.y);
    const row = rows.get(level) ?? { words: 0, right: 0 };
    rows.set(level, { words: row.words + one.words, right: Math.max(row.right, one.right) });
  }
  return [...rows.values()];
}

/** Words of a segment; three signs of a script without spaces count as one. */
export function wordsOf({ pieces }: Pick<Segment, 'pieces'>): number {
  const text = pieces.map((piece) => piece.text).join(' ');
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return text.split(/\s+/u).filter((word) => word !== '').length + wide / 3;
}

/** The middle one of some values; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
