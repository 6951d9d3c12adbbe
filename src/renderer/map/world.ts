/// <reference path="./world-atlas.d.ts" />
// Outlines of all countries, cut into polygons that each know how far they reach, so that a map looks at those near it alone.
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import topology from 'world-atlas/countries-50m.json' with { type: 'json' };

export type Degrees = readonly [longitude: number, latitude: number];
type Ring = [number, number][];

export interface Polygon {
  /** ISO 3166 numeric code with leading zeros; empty where Natural Earth gives none. */
  readonly country: string;
  readonly name: string;
  readonly rings: Ring[];
  readonly centre: Degrees;
  /** The same points as unit vectors, three numbers each, ring by ring. */
  readonly vectors: readonly Float64Array[];
  /** Greatest distance of its border from the centre, in radians. */
  readonly reach: number;
}

let known: readonly Polygon[] | null = null;

/** All polygons, worked out at the first call: about 40 ms. */
export function worldPolygons(): readonly Polygon[] {
  known ??= feature(topology, topology.objects.countries).features.flatMap((one) => {
    const { geometry } = one;
    const country = one.id === undefined ? '' : String(one.id);
    const { name } = one.properties;
    if (geometry.type === 'Polygon') return [makePolygon(country, name, geometry.coordinates)];
    if (geometry.type !== 'MultiPolygon') return [];
    return geometry.coordinates.map((rings) => makePolygon(country, name, rings));
  });
  return known;
}

/** The largest polygon of a country: the one a map of it is centred on; null for a country that has no outline. */
export function mainPolygon(country: string): Polygon | null {
  const all = worldPolygons().filter((polygon) => polygon.country === country);
  const sized = all.map((polygon) => ({
    polygon,
    area: geoArea({ type: 'Polygon', coordinates: polygon.rings }),
  }));
  sized.sort((a, b) => b.area - a.area);
  return sized[0]?.polygon ?? null;
}

function makePolygon(country: string, name: string, positions: number[][][]): Polygon {
  const rings = positions.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]));
  const vectors = rings.map(vectorsOf);
  const outer = vectors[0] ?? new Float64Array();
  const centre = middleOf(outer);
  const middle = vectorsOf([[...centre]]);
  let nearest = 1; // the least cosine belongs to the farthest point
  for (let at = 0; at < outer.length; at += 3) nearest = Math.min(nearest, cosine(outer, at, middle));
  return { country, name, rings, vectors, centre, reach: Math.acos(Math.max(-1, nearest)) };
}

/** Points as unit vectors, three numbers each. */
export function vectorsOf(points: readonly (readonly [number, number])[]): Float64Array {
  const vectors = new Float64Array(points.length * 3);
  for (const [index, [longitude, latitude]] of points.entries()) {
    const [a, b] = [longitude * RADIAN, latitude * RADIAN];
    vectors[index * 3] = Math.cos(b) * Math.cos(a);
    vectors[index * 3 + 1] = Math.cos(b) * Math.sin(a);
    vectors[index * 3 + 2] = Math.sin(b);
  }
  return vectors;
}

/** Cosine of the distance between the point at `at` and the first of `other`. */
export function cosine(vectors: Float64Array, at: number, other: Float64Array): number {
  const [x = 0, y = 0, z = 0] = other;
  return (vectors[at] ?? 0) * x + (vectors[at + 1] ?? 0) * y + (vectors[at + 2] ?? 0) * z;
}

/** Middle of points on a sphere, by their unit vectors: right also across the date line and at the poles. */
function middleOf(vectors: Float64Array): Degrees {
  let [x, y, z] = [0, 0, 0];
  for (let at = 0; at < vectors.length; at += 3) {
    x += vectors[at] ?? 0;
    y += vectors[at + 1] ?? 0;
    z += vectors[at + 2] ?? 0;
  }
  return [Math.atan2(y, x) / RADIAN, Math.atan2(z, Math.hypot(x, y)) / RADIAN];
}

const RADIAN = Math.PI / 180;
