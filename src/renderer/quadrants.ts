// Points of a plane in squares, each cut in four until one holds a single point: what lies far away can be taken as a whole.

/**
 * The parts of each square: a further square (its number), a point (`-1 - point`) or nothing (0). The outermost square is number 1; a
 * square has a lower number than the squares in it.
 */
export interface Quadrants {
  /** North-west, north-east, south-west and south-east of square s stand at 4s to 4s + 3; number 0 is a square around all. */
  readonly parts: readonly number[];
  /** Where each square begins in the west and the north, and how long its sides are. */
  readonly wests: Float64Array;
  readonly norths: Float64Array;
  readonly sides: Float64Array;
  /** For a point, the one before it at the very same place, which no square shows; -1 for none. */
  readonly beneath: Int32Array;
}

/**
 * Points put in one after another. Linear in their number times the depth of the squares.
 * @param xs, ys as many as there are points; a point that is nowhere (not a number, without end) is left out
 */
export function quadrantsOf(xs: Float64Array, ys: Float64Array): Quadrants {
  const frame = squareAround(xs, ys);
  const parts = [1, 0, 0, 0, 0, 0, 0, 0];
  const beneath = new Int32Array(xs.length).fill(-1);
  const growing = { west: frame.west, north: frame.north, side: frame.side, parts, beneath };
  for (let point = 0; point < xs.length; point += 1)
    if (isSomewhere(xs, ys, point)) putIn(growing, xs, ys, point);
  return { parts, beneath, ...framesOf(parts, frame) };
}

function isSomewhere(xs: Float64Array, ys: Float64Array, point: number): boolean {
  return Number.isFinite((xs[point] ?? 0) + (ys[point] ?? 0));
}

/** The outermost square. */
interface Frame {
  readonly west: number;
  readonly north: number;
  readonly side: number;
}

interface Growing extends Frame {
  readonly parts: number[];
  readonly beneath: Int32Array;
}

// Numbers are kept in variables, not in rows or in answers of functions: V8 makes an object of each that leaves its function.
function putIn(
  { west, north, side, parts, beneath }: Growing,
  xs: Float64Array,
  ys: Float64Array,
  point: number,
): void {
  const x = xs[point] ?? 0;
  const y = ys[point] ?? 0;
  let left = west;
  let top = north;
  let half = side / 2;
  let square = 1;
  for (;;) {
    const middleX = left + half;
    const middleY = top + half;
    const at = 4 * square + quarter(x >= middleX, y >= middleY);
    const part = parts[at] ?? 0;
    const other = -1 - part;
    const isThere = part < 0 && xs[other] === x && ys[other] === y;
    if (isThere) beneath[point] = other;
    if (part === 0 || isThere) {
      parts[at] = -1 - point;
      return;
    }
    if (x >= middleX) left = middleX;
    if (y >= middleY) top = middleY;
    half /= 2;
    square = part > 0 ? part : parts.length / 4;
    if (part > 0) continue;
    parts[at] = square;
    parts.push(0, 0, 0, 0);
    parts[4 * square + quarter((xs[other] ?? 0) >= left + half, (ys[other] ?? 0) >= top + half)] = part;
  }
}

function quarter(isEast: boolean, isSouth: boolean): number {
  return (isSouth ? 2 : 0) + (isEast ? 1 : 0);
}

function framesOf(
  parts: readonly number[],
  { west, north, side }: Frame,
): Pick<Quadrants, 'wests' | 'norths' | 'sides'> {
  const squares = parts.length / 4;
  const wests = new Float64Array(squares);
  const norths = new Float64Array(squares);
  const sides = new Float64Array(squares);
  wests[0] = west;
  norths[0] = north;
  sides[0] = 2 * side;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? 0;
    if (part <= 0) continue;
    const around = at >> 2;
    const half = (sides[around] ?? 0) / 2;
    wests[part] = (wests[around] ?? 0) + (at & 1 ? half : 0);
    norths[part] = (norths[around] ?? 0) + (at & 2 ? half : 0);
    sides[part] = half;
  }
  return { wests, norths, sides };
}

/** From the whole numbers north-west of all points, doubled until it holds them. */
function squareAround(xs: Float64Array, ys: Float64Array): Frame {
  let west = Number.POSITIVE_INFINITY;
  let north = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let south = Number.NEGATIVE_INFINITY;
  for (let point = 0; point < xs.length; point += 1) {
    if (!isSomewhere(xs, ys, point)) continue;
    const x = xs[point] ?? 0;
    const y = ys[point] ?? 0;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  west = Math.floor(west);
  north = Math.floor(north);
  let side = 1;
  while (east >= west + side || south >= north + side) side *= 2;
  return { west, north, side };
}
