import { geoArea, geoAzimuthalEqualArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import topology from 'world-atlas/countries-50m.json' with { type: 'json' };
import { project, within } from '../../../src/renderer/map/projection.ts';
import { areaWithin, capOf, distance, unitVector } from '../../../src/renderer/map/sphere.ts';
import { worldOutlines } from '../../../src/renderer/map/world.ts';

const CITIES = [
  [125.75, 39.03],
  [-179.5, -17],
  [174.8, -41.3],
  [-51.7, 64.2],
  [0, -89.9],
] as const;

test.each(CITIES)('seen from %f, %f every place lies where d3 draws it', (longitude, latitude) => {
  const view = { eye: unitVector(longitude, latitude), scale: 1150, x: 180, y: 115 };
  const other = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(1150).translate([180, 115]);
  for (const [there, up] of CITIES) {
    const [point] = project(view, unitVector(there, up)) ?? [];
    const [x = Number.NaN, y = Number.NaN] = other([there, up]) ?? [];
    expect(point?.[0]).toBeCloseTo(x, 6);
    expect(point?.[1]).toBeCloseTo(y, 6);
  }
});

test('what lies on the other side of the globe is not drawn', () => {
  const view = { eye: unitVector(10, 50), scale: 100, x: 0, y: 0 };
  expect(project(view, unitVector(-170, -50))).toBeNull();
  expect(project(view, unitVector(-80, -50))).not.toBeNull();
});

test('seen from a pole there is still an east and a north', () => {
  const [point] =
    project({ eye: Float64Array.of(0, 0, 1), scale: 100, x: 0, y: 0 }, unitVector(30, 80)) ?? [];
  expect(Math.hypot(...(point ?? []))).toBeCloseTo(200 * Math.sin((10 * Math.PI) / 360), 6);
});

test('a shape is cut at the frame, and one around the frame becomes the frame', () => {
  const around = [
    [-50, -50],
    [50, -50],
    [50, 50],
    [-50, 50],
  ] as const;
  expect(new Set(within(around, 10, 20).map(String))).toEqual(new Set(['0,0', '10,0', '10,20', '0,20']));
  expect(
    within(
      around.map(([x, y]) => [x + 200, y] as const),
      10,
      20,
    ),
  ).toEqual([]);
  const inside = around.map(([x, y]) => [5 + x / 50, 5 + y / 50] as const);
  expect(within(inside, 10, 20)).toEqual(inside);
});

test('borders are unpacked as the reference program of TopoJSON unpacks them', () => {
  const theirs = feature(topology, topology.objects.countries).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates;
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  });
  const ours = worldOutlines().flatMap((outline) => outline.rings());
  expect(ours.map((ring) => ring.length / 3)).toEqual(theirs.map((ring) => ring.length));
  for (const [at, ring] of theirs.entries()) {
    const [longitude = 0, latitude = 0] = ring.at(-2) ?? [];
    expect(
      distance(ours[at]?.slice(-6, -3) ?? unitVector(0, 0), unitVector(longitude, latitude)),
    ).toBeLessThan(1e-6);
  }
});

test('every border lies as far from its middle as is said, or nearer', () => {
  const outlines = worldOutlines();
  expect(outlines.length).toBeGreaterThan(1000);
  for (const { centre, reach, rings } of outlines) {
    for (const ring of rings())
      for (let at = 0; at < ring.length; at += 3)
        expect(distance(ring.subarray(at, at + 3), centre)).toBeLessThanOrEqual(reach);
  }
});

test('a box of some degrees reaches to its corners', () => {
  const { centre, reach } = capOf({ west: -10, east: 10, south: 40, north: 50 });
  expect(distance(centre, unitVector(0, 45))).toBeCloseTo(0, 6);
  expect(reach).toBeGreaterThan(distance(centre, unitVector(10, 40)));
});

test('areas compare as on the globe', () => {
  const square = (size: number) =>
    [
      [0, 0],
      [0, size],
      [size, size],
      [size, 0],
      [0, 0],
    ] as [number, number][];
  const vectors = (size: number) =>
    Float64Array.from(square(size).flatMap(([x, y]) => [...unitVector(x, y)]));
  for (const size of [1, 5, 20]) {
    const onGlobe = geoArea({ type: 'Polygon', coordinates: [square(size)] });
    expect(areaWithin(vectors(size)) / onGlobe).toBeGreaterThan(0.95);
    expect(areaWithin(vectors(size)) / onGlobe).toBeLessThan(1.01);
  }
});
