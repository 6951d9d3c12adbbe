// A flat picture of a part of the globe, and the part of a shape that a frame shows of it.
import type { Numbers } from './sphere.ts';

/** Where one looks at the globe from, and where that point lies in the picture. */
export interface View {
  /** The point in the middle of what is seen, as a unit vector. */
  readonly eye: Numbers;
  /** Pixels for one radian, near the middle. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export type Point = readonly [x: number, y: number];

/** What is so near to the other side of the globe is drawn by nobody: there one point becomes a circle around the picture. */
const OTHER_SIDE = -0.98;

/**
 * Lambert's azimuthal equal-area projection of unit vectors, north up (Snyder, Map Projections, 1987, section 24).
 * Null where a point lies on the other side of the globe.
 */
export function project({ eye, scale, x, y }: View, vectors: Numbers): Point[] | null {
  const [ex = 0, ey = 0, ez = 0] = eye;
  const level = Math.hypot(ex, ey);
  const [eastX, eastY] = level === 0 ? [0, 1] : [-ey / level, ex / level];
  const [northX, northY, northZ] = [-ez * eastY, ez * eastX, ex * eastY - ey * eastX];
  const points: Point[] = [];
  for (let at = 0; at < vectors.length; at += 3) {
    const a = vectors[at] ?? 0;
    const b = vectors[at + 1] ?? 0;
    const c = vectors[at + 2] ?? 0;
    const cosine = a * ex + b * ey + c * ez;
    if (cosine < OTHER_SIDE) return null;
    const factor = scale * Math.sqrt(2 / (1 + cosine));
    points.push([x + factor * (a * eastX + b * eastY), y - factor * (a * northX + b * northY + c * northZ)]);
  }
  return points;
}

/** The part of a closed shape within a frame from (0, 0) to (width, height): Sutherland and Hodgman, one side after the other. */
export function within(shape: readonly Point[], width: number, height: number): readonly Point[] {
  let points = shape;
  for (const [axis, sign, limit] of [
    [0, 1, 0],
    [0, -1, width],
    [1, 1, 0],
    [1, -1, height],
  ] as const)
    points = onOneSide(points, axis, sign, limit);
  return points;
}

/** What of a shape lies above (`sign` 1) or below (-1) a limit on one axis. */
function onOneSide(shape: readonly Point[], axis: 0 | 1, sign: 1 | -1, limit: number): readonly Point[] {
  if (shape.every((point) => (point[axis] - limit) * sign >= 0)) return shape;
  const kept: Point[] = [];
  let last = shape.at(-1);
  for (const point of shape) {
    const inside = (point[axis] - limit) * sign >= 0;
    if (last !== undefined && inside !== (last[axis] - limit) * sign >= 0)
      kept.push(crossing(last, point, axis, limit));
    if (inside) kept.push(point);
    last = point;
  }
  return kept;
}

function crossing(from: Point, to: Point, axis: 0 | 1, limit: number): Point {
  const part = (limit - from[axis]) / (to[axis] - from[axis]);
  return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
}
