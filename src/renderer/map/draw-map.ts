// A map of one country or city and what lies around it, drawn at build time as numbers that a template prints into SVG.
import { type Point, project, type View, within } from './projection.ts';
import { cosine, distance, middleOf, type Numbers, unitVector } from './sphere.ts';
import { mainBorder, type Outline, worldOutlines } from './world.ts';

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
  const border = mainBorder(country);
  return border === null ? null : draw(viewOf(border), country, null);
}

/** A map of the country around a city (degrees), with the city as a dot. */
export function drawCity(country: string, longitude: number, latitude: number): DrawnMap {
  const eye = unitVector(longitude, latitude);
  return draw({ eye, scale: CITY_SCALE, x: WIDTH / 2, y: HEIGHT / 2 }, country, eye);
}

/** From above the middle of a border, so near that it fills the frame. */
function viewOf(border: Numbers): View {
  const far: View = { eye: middleOf(border), scale: 1, x: 0, y: 0 };
  const points = project(far, border) ?? [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((WIDTH - 2 * PADDING) / (east - west), (HEIGHT - 2 * PADDING) / (south - north));
  if (!(scale <= CLOSEST)) return { ...far, scale: CLOSEST, x: WIDTH / 2, y: HEIGHT / 2 };
  return {
    ...far,
    scale,
    x: (WIDTH - scale * (east + west)) / 2,
    y: (HEIGHT - scale * (south + north)) / 2,
  };
}

/** How far from the eye the farthest corner of the frame lies, in radians. */
function farthestSeen({ scale, x, y }: View): number {
  const pixels = Math.hypot(Math.max(x, WIDTH - x), Math.max(y, HEIGHT - y));
  return 2 * Math.asin(Math.min(1, pixels / scale / 2));
}

/** @param at the place to mark with a dot; without one a country is a shape, and one too small for that a dot */
function draw(view: View, country: string, at: Numbers | null): DrawnMap {
  const seen = farthestSeen(view);
  let land = '';
  let here = '';
  const spots = new Map<string, { readonly label: MapLabel; readonly area: number }>();
  for (const outline of worldOutlines()) {
    if (distance(view.eye, outline.centre) >= seen + outline.reach) continue;
    const { path, middle, area } = shapeOf(view, thinned(outline, view.eye, seen));
    if (outline.country === country && country !== '') here += path;
    else land += path;
    const known = spots.get(outline.name);
    if (area > (known?.area ?? 900)) {
      const label = { ...middle, name: outline.name, country: outline.country };
      spots.set(outline.name, { label, area });
    }
  }
  const dot = at === null && here !== '' ? null : { x: round(view.x), y: round(view.y) };
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

/** The rings of an outline, whose parts far outside of the frame are kept in long steps only: no one sees them, and most points are there. */
function thinned(outline: Outline, eye: Numbers, seen: number): readonly Numbers[] {
  const near = Math.cos(Math.min(Math.PI, seen * BEYOND));
  const step = Math.cos(LONGEST_STEP);
  return outline.rings().map((ring) => {
    const kept = new Float64Array(ring.length);
    let used = 0;
    let last = 0; // where the last point that is kept stands
    for (let at = 0; at < ring.length; at += 3) {
      const isEnd = at === 0 || at === ring.length - 3;
      if (!isEnd && cosine(ring, at, eye) < near && cosine(ring, at, ring, last) > step) continue;
      for (let part = 0; part < 3; part += 1) kept[used + part] = ring[at + part] ?? 0;
      used += 3;
      last = at;
    }
    return kept.subarray(0, used);
  });
}

/** An outline as path data, thinned to what can be seen, with the middle and the size of what the frame shows of it. */
function shapeOf(view: View, rings: readonly Numbers[]) {
  const shown = rings.map((ring) => pointsInFrame(view, ring)).filter((points) => points.length > 2);
  const [largest] = shown.map((points) => ({ points, area: areaOf(points) })).sort((a, b) => b.area - a.area);
  return {
    path: shown.map(pathData).join(''),
    middle: middleOfPoints(largest?.points ?? []),
    area: largest?.area ?? 0,
  };
}

/** Corners of a ring that can be told apart; none of a ring that reaches to the other side of the globe. */
function pointsInFrame(view: View, ring: Numbers): readonly Point[] {
  const kept: Point[] = [];
  for (const point of within(project(view, ring) ?? [], WIDTH, HEIGHT)) {
    const last = kept.at(-1);
    if (last === undefined || Math.abs(last[0] - point[0]) + Math.abs(last[1] - point[1]) >= LEAST_STEP)
      kept.push(point);
  }
  return kept;
}

function pathData(points: readonly Point[]): string {
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

function areaOf(points: readonly Point[]): number {
  let sum = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}

function middleOfPoints(points: readonly Point[]): { x: number; y: number } {
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
