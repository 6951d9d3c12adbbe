// A map of one country or city and what lies around it, drawn at build time as numbers that a template prints into SVG.
import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoPath } from 'd3-geo';
import type { Degrees, Polygon } from './world.ts';
import { cosine, mainPolygon, vectorsOf, worldPolygons } from './world.ts';

interface MapLabel {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** ISO 3166 numeric code of the country. */
  readonly country: string;
}

export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  /** Path data: all land around, and what is shown. */
  readonly land: string;
  readonly here: string;
  readonly dot: { readonly x: number; readonly y: number } | null;
  readonly labels: readonly MapLabel[];
}

const WIDTH = 360;
const HEIGHT = 230;
const PADDING = 34;
/** Pixels for one radian: a city is shown with about 1,000 km to each side, a small country not closer than 500. */
const CITY_SCALE = 1150;
const CLOSEST = 2300;
/** Points closer than this to the last one drawn are left out. */
const LEAST_STEP = 1.3;
const MOST_LABELS = 7;

/** A map of a country by its ISO 3166 numeric code, with its neighbours; null where Natural Earth has no outline of it. */
export function drawCountry(country: string): DrawnMap | null {
  const main = mainPolygon(country);
  if (main === null) return null;
  const projection = geoAzimuthalEqualArea().rotate([-main.centre[0], -main.centre[1]]);
  projection.fitExtent(
    [
      [PADDING, PADDING],
      [WIDTH - PADDING, HEIGHT - PADDING],
    ],
    { type: 'Polygon', coordinates: main.rings },
  );
  if (projection.scale() > CLOSEST) projection.scale(CLOSEST).translate([WIDTH / 2, HEIGHT / 2]);
  return draw(projection, main.centre, country, null);
}

/** A map of the country around a city, with the city as a dot. */
export function drawCity(country: string, at: Degrees): DrawnMap {
  const projection = geoAzimuthalEqualArea()
    .rotate([-at[0], -at[1]])
    .scale(CITY_SCALE)
    .translate([WIDTH / 2, HEIGHT / 2]);
  return draw(projection, at, country, at);
}

function draw(projection: GeoProjection, centre: Degrees, country: string, at: Degrees | null): DrawnMap {
  projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
  const seen = Math.min(Math.PI, (2 * Math.hypot(WIDTH, HEIGHT)) / 2 / projection.scale());
  const near = worldPolygons().filter(
    (polygon) => geoDistance([...centre], [...polygon.centre]) < seen + polygon.reach,
  );
  let land = '';
  let here = '';
  const spots = new Map<string, { readonly label: MapLabel; readonly area: number }>();
  const eye = vectorsOf([[centre[0], centre[1]]]);
  for (const polygon of near) {
    const { outline, middle, area } = outlineOf(projection, thinned(polygon, eye, seen));
    if (polygon.country === country && country !== '') here += outline;
    else land += outline;
    const known = spots.get(polygon.name);
    if (area > (known?.area ?? 900)) {
      const label = { ...middle, name: polygon.name, country: polygon.country };
      spots.set(polygon.name, { label, area });
    }
  }
  const shown = at ?? (here === '' ? centre : null); // a country too small for an outline is a dot
  const spot = shown === null ? null : projection([...shown]);
  const dot = spot === null ? null : { x: round(spot[0]), y: round(spot[1]) };
  const wanted = [...spots.values()].sort((a, b) => rank(b, country) - rank(a, country));
  const taken: MapLabel[] = dot === null ? [] : [{ ...dot, name: '', country: '' }];
  for (const { label } of wanted) if (taken.length <= MOST_LABELS && fits(label, taken)) taken.push(label);
  return {
    width: WIDTH,
    height: HEIGHT,
    land,
    here,
    dot,
    labels: taken.filter((label) => label.name !== ''),
  };
}

function rank({ label, area }: { label: MapLabel; area: number }, country: string): number {
  return label.country === country ? Number.MAX_SAFE_INTEGER : area;
}

/** Inside the frame and clear of the labels there are: letters are taken as 6 wide and 12 high. */
function fits(label: MapLabel, taken: readonly MapLabel[]): boolean {
  const half = label.name.length * 3;
  if (label.x - half < 2 || label.x + half > WIDTH - 2 || label.y < 14 || label.y > HEIGHT - 6) return false;
  return taken.every(
    (other) =>
      Math.abs(other.y - label.y) > 14 || Math.abs(other.x - label.x) > half + other.name.length * 3 + 6,
  );
}

/** How far beyond the frame a border is kept in full, and how long its steps may be beyond that, in radians. */
const BEYOND = 1.5;
const LONGEST_STEP = 0.04;

/** The rings of a polygon, whose parts far outside of the frame are kept in long steps only: no one sees them, and most points are there. */
function thinned({ rings, vectors }: Polygon, eye: Float64Array, seen: number): [number, number][][] {
  const near = Math.cos(Math.min(Math.PI, seen * BEYOND));
  const step = Math.cos(LONGEST_STEP);
  return rings.map((ring, index) => {
    const own = vectors[index] ?? new Float64Array();
    const last = new Float64Array(3);
    return ring.filter((_, point) => {
      const at = point * 3;
      const kept =
        point === 0 ||
        point === ring.length - 1 ||
        cosine(own, at, eye) >= near ||
        cosine(own, at, last) <= step;
      if (kept) last.set(own.subarray(at, at + 3));
      return kept;
    });
  });
}

/** A polygon as path data, thinned to what can be seen, with the middle and the size of what the frame shows of it. */
function outlineOf(projection: GeoProjection, borders: [number, number][][]) {
  const rings: [number, number][][] = [];
  let ring: [number, number][] = [];
  const context = {
    beginPath() {},
    arc() {},
    moveTo(x: number, y: number) {
      ring = [[x, y]];
      rings.push(ring);
    },
    lineTo(x: number, y: number) {
      const [lastX, lastY] = ring.at(-1) ?? [0, 0];
      if (Math.abs(lastX - x) + Math.abs(lastY - y) >= LEAST_STEP) ring.push([x, y]);
    },
    closePath() {},
  };
  geoPath(projection, context)({ type: 'Polygon', coordinates: borders });
  const shown = rings.filter((points) => points.length > 2);
  const [largest] = shown.map((points) => ({ points, area: areaOf(points) })).sort((a, b) => b.area - a.area);
  return {
    outline: shown.map(pathData).join(''),
    middle: middleOf(largest?.points ?? []),
    area: largest?.area ?? 0,
  };
}

function pathData(points: readonly [number, number][]): string {
  let data = '';
  let [lastX, lastY] = [0, 0];
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = [Math.round(x), Math.round(y)];
    if (index > 0 && nextX === lastX && nextY === lastY) continue;
    data += index === 0 ? `M${nextX} ${nextY}` : `l${nextX - lastX} ${nextY - lastY}`;
    [lastX, lastY] = [nextX, nextY];
  }
  return `${data}z`;
}

function areaOf(points: readonly [number, number][]): number {
  let sum = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}

function middleOf(points: readonly [number, number][]): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point[0];
    y += point[1];
  }
  const total = Math.max(1, points.length);
  return { x: round(x / total), y: round(y / total) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
