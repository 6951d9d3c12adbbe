/// <reference path="./world-atlas.d.ts" />
// Outlines of all countries, cut into polygons that each know how far they reach, so that a map looks at those near it alone.
import { geoArea, geoDistance } from 'd3-geo';
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
  const centre = middleOf(rings[0] ?? []);
  let reach = 0;
  for (const point of rings[0] ?? []) reach = Math.max(reach, geoDistance([...centre], point));
  return { country, name, rings, centre, reach };
}

/** Middle of points on a sphere, by their unit vectors: right also across the date line and at the poles. */
function middleOf(points: Ring): Degrees {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of points) {
    const [a, b] = [longitude * RADIAN, latitude * RADIAN];
    x += Math.cos(b) * Math.cos(a);
    y += Math.cos(b) * Math.sin(a);
    z += Math.sin(b);
  }
  return [Math.atan2(y, x) / RADIAN, Math.atan2(z, Math.hypot(x, y)) / RADIAN];
}

const RADIAN = Math.PI / 180;
