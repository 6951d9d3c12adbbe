/// <reference path="./world-atlas.d.ts" />
// Outlines of all countries, cut into pieces of land that each know how far they reach, so that a map unpacks those near it alone.
import topology from 'world-atlas/countries-50m.json' with { type: 'json' };
import { areaWithin, type Box, capOf, type Numbers, putVector } from './sphere.ts';

/** One piece of land. */
export interface Outline {
  /** ISO 3166 numeric code with leading zeros; empty where Natural Earth gives none. */
  readonly country: string;
  readonly name: string;
  /** No point of its border is farther than `reach` (radians) from `centre` (a unit vector). */
  readonly centre: Numbers;
  readonly reach: number;
  /** Its border and any holes: unit vectors, the first one again at the end. Unpacked at the first call. */
  readonly rings: () => readonly Numbers[];
}

/** Numbers of arcs of a ring: each begins where the one before it ends, and ~n is arc n backwards. */
type Ring = readonly number[];
type Names = Pick<Outline, 'country' | 'name'>;

let known: readonly Outline[] | null = null;

/** All pieces of land. The first call reads the file and looks at every point once, but unpacks none. */
export function worldOutlines(): readonly Outline[] {
  known ??= readOutlines();
  return known;
}

/** The border of the largest piece of a country, which a map of it is centred on; null for a country that has no outline. */
export function mainBorder(country: string): Numbers | null {
  let largest: Numbers | null = null;
  let most = -1;
  for (const outline of worldOutlines()) {
    for (const ring of outline.country === country ? outline.rings() : []) {
      const area = areaWithin(ring);
      if (area > most) [largest, most] = [ring, area];
    }
  }
  return largest;
}

function readOutlines(): readonly Outline[] {
  const { arcs, objects } = topology;
  const atlas: Atlas = { arcs, degrees: degreesOf(topology.transform) };
  const boxes = arcs.map((arc) => boxOf(arc, atlas));
  return objects.countries.geometries.flatMap((one): readonly Outline[] => {
    const names = { country: one.id === undefined ? '' : String(one.id), name: nameOf(one.properties) };
    if (one.type === 'Polygon') return [makeOutline(atlas, boxes, names, one.arcs)];
    if (one.type !== 'MultiPolygon') return [];
    return one.arcs.map((rings) => makeOutline(atlas, boxes, names, rings));
  });
}

function nameOf(properties: object | undefined): string {
  return properties !== undefined && 'name' in properties ? String(properties.name) : '';
}

/** Lines between points that are whole numbers, each counted from the point before it. */
type Arc = readonly (readonly number[])[];

interface Atlas {
  readonly arcs: readonly Arc[];
  readonly degrees: Degrees;
}

/** Degrees of a point in whole numbers. */
interface Degrees {
  readonly longitude: (x: number) => number;
  readonly latitude: (y: number) => number;
}

function degreesOf(transform: typeof topology.transform): Degrees {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [left, bottom] = transform?.translate ?? [0, 0];
  return { longitude: (x) => x * scaleX + left, latitude: (y) => y * scaleY + bottom };
}

function makeOutline(atlas: Atlas, boxes: readonly Box[], names: Names, rings: readonly Ring[]): Outline {
  const own = rings.flat().flatMap((arc) => boxes[arc < 0 ? ~arc : arc] ?? []);
  const box = {
    west: Math.min(...own.map((one) => one.west)),
    east: Math.max(...own.map((one) => one.east)),
    south: Math.min(...own.map((one) => one.south)),
    north: Math.max(...own.map((one) => one.north)),
  };
  let unpacked: readonly Numbers[] | null = null;
  return {
    ...names,
    ...capOf(box),
    rings() {
      unpacked ??= rings.map((ring) => unpack(atlas, ring));
      return unpacked;
    },
  };
}

function boxOf(arc: Arc, { degrees }: Atlas): Box {
  let [x, y] = [0, 0];
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const step of arc) {
    x += step[0] ?? 0;
    y += step[1] ?? 0;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return {
    west: degrees.longitude(west),
    east: degrees.longitude(east),
    south: degrees.latitude(south),
    north: degrees.latitude(north),
  };
}

/** The points of a ring; where two arcs meet, their common point stands once. */
function unpack({ arcs, degrees }: Atlas, ring: Ring): Numbers {
  const lengths = ring.map((arc) => arcs[arc < 0 ? ~arc : arc]?.length ?? 0);
  const points = lengths.reduce((sum, length) => sum + length - 1, 1);
  const vectors = new Float64Array(points * 3);
  let first = 0;
  for (const [index, number] of ring.entries()) {
    const last = first + (lengths[index] ?? 1) - 1;
    let [x, y] = [0, 0];
    let at = number < 0 ? last : first;
    for (const step of arcs[number < 0 ? ~number : number] ?? []) {
      x += step[0] ?? 0;
      y += step[1] ?? 0;
      putVector(vectors, at, degrees.longitude(x), degrees.latitude(y));
      at += number < 0 ? -1 : 1;
    }
    first = last;
  }
  return vectors;
}
