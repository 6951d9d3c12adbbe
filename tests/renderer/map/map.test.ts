import { expect, test } from 'vitest';
import { drawCity, drawCountry } from '../../../src/renderer/map/draw-map.ts';

const KOREA = '408';

test('a country is outlined among its neighbours, and named', () => {
  const map = drawCountry(KOREA);
  expect(map?.here.startsWith('M')).toBe(true);
  expect(map?.labels.map(({ name }) => name)).toEqual(expect.arrayContaining(['North Korea', 'South Korea']));
  expect(map?.dot).toBeNull();
});

test('a city is a dot in the middle', () => {
  expect(drawCity(KOREA, 125.75, 39.03).dot).toEqual({ x: 180, y: 115 });
});

test.each(['643', '840', '554', '242', '010', '702', '036'])(
  'country %s across the date line, at a pole or very small is drawn within the frame',
  (code) => {
    const map = drawCountry(code);
    const numbers = (map?.here.match(/M\d+ \d+/gu) ?? []).map((start) =>
      start.slice(1).split(' ').map(Number),
    );
    expect(numbers.length).toBeGreaterThan(0);
    for (const [x = 0, y = 0] of numbers) {
      expect(x).toBeLessThanOrEqual(360);
      expect(y).toBeLessThanOrEqual(230);
    }
  },
);

test('a map is small, is the same each time, and has no labels on top of each other', () => {
  const map = drawCountry('643');
  expect(JSON.stringify(map).length).toBeLessThan(40_000);
  expect(drawCountry('643')).toEqual(map);
  for (const label of map?.labels ?? [])
    for (const other of map?.labels ?? [])
      if (label !== other)
        expect(Math.abs(label.x - other.x) + Math.abs(label.y - other.y)).toBeGreaterThan(12);
});

test('a code that no country has gives no map', () => {
  expect(drawCountry('999')).toBeNull();
});

test('a country too small for an outline is a dot', () => {
  expect(drawCountry('336')?.dot).toEqual({ x: 180, y: 115 });
});
