// Points on a globe as unit vectors, three numbers each, in one list: what is near what, how large, and where the middle is.

export type Numbers = Float64Array;

/** Degrees from a western to an eastern meridian, and from a southern to a northern parallel. */
export interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const RADIAN = Math.PI / 180;

/** Write the point at these degrees as the `index`th of `vectors`. */
export function putVector(vectors: Numbers, index: number, longitude: number, latitude: number): void {
  const a = longitude * RADIAN;
  const b = latitude * RADIAN;
  vectors[index * 3] = Math.cos(b) * Math.cos(a);
  vectors[index * 3 + 1] = Math.cos(b) * Math.sin(a);
  vectors[index * 3 + 2] = Math.sin(b);
}

/** One point as a unit vector. */
export function unitVector(longitude: number, latitude: number): Numbers {
  const vector = new Float64Array(3);
  putVector(vector, 0, longitude, latitude);
  return vector;
}

/** Cosine of the distance between the point at `at` and that of `others` at `from`. */
export function cosine(vectors: Numbers, at: number, others: Numbers, from = 0): number {
  return (
    (vectors[at] ?? 0) * (others[from] ?? 0) +
    (vectors[at + 1] ?? 0) * (others[from + 1] ?? 0) +
    (vectors[at + 2] ?? 0) * (others[from + 2] ?? 0)
  );
}

/** Distance of two points in radians. */
export function distance(one: Numbers, other: Numbers): number {
  return Math.acos(Math.max(-1, Math.min(1, cosine(one, 0, other))));
}

/** Middle of points, by their vectors: right also across the date line and at the poles. */
export function middleOf(vectors: Numbers): Numbers {
  let [x, y, z] = [0, 0, 0];
  for (let at = 0; at < vectors.length; at += 3) {
    x += vectors[at] ?? 0;
    y += vectors[at + 1] ?? 0;
    z += vectors[at + 2] ?? 0;
  }
  const length = Math.hypot(x, y, z);
  return length === 0 ? unitVector(0, 0) : Float64Array.of(x / length, y / length, z / length);
}

/** Area within a closed line, flat (half the length of the sum of cross products): right for comparing, a few per cent below that on the globe. */
export function areaWithin(vectors: Numbers): number {
  let [x, y, z] = [0, 0, 0];
  let [lastX = 0, lastY = 0, lastZ = 0] = vectors;
  for (let at = 3; at < vectors.length; at += 3) {
    const nextX = vectors[at] ?? 0;
    const nextY = vectors[at + 1] ?? 0;
    const nextZ = vectors[at + 2] ?? 0;
    x += lastY * nextZ - lastZ * nextY;
    y += lastZ * nextX - lastX * nextZ;
    z += lastX * nextY - lastY * nextX;
    lastX = nextX;
    lastY = nextY;
    lastZ = nextZ;
  }
  return Math.hypot(x, y, z) / 2;
}

/** Added to a reach: a wide box bulges between the points that are looked at. */
const SLACK = 0.05;

/** Middle of a box as a unit vector, and how far it reaches from there at most, in radians. */
export function capOf({ west, east, south, north }: Box): {
  readonly centre: Numbers;
  readonly reach: number;
} {
  const centre = unitVector((west + east) / 2, (south + north) / 2);
  const edge = [south, (south + north) / 2, north].map((latitude) =>
    distance(unitVector(west, latitude), centre),
  );
  return { centre, reach: Math.max(...edge) + SLACK };
}
