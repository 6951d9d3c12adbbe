import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { expect, test } from 'vitest';
import { type Cloud, settled } from '../../src/renderer/forces.ts';

const ROUNDS = 260;

/** What d3-force makes of the same bodies. */
function asD3({
  radii,
  ties,
  distance,
  stiffness,
  push,
  pull,
}: Cloud): readonly (readonly [number, number])[] {
  const bodies: SimulationNodeDatum[] = radii.map(() => ({}));
  forceSimulation(bodies)
    .force(
      'tie',
      forceLink(ties.map(([source, target]) => ({ source, target })))
        .distance(distance)
        .strength(stiffness),
    )
    .force('apart', forceManyBody().strength(push))
    .force('x', forceX(0).strength(pull[0]))
    .force('y', forceY(0).strength(pull[1]))
    .force('room', forceCollide((_, index) => radii[index] ?? 0).iterations(3))
    .stop()
    .tick(ROUNDS);
  return bodies.map(({ x = 0, y = 0 }) => [x, y]);
}

/** Bodies and ties by a row of numbers that is always the same. */
function someCloud(bodies: number, ties: number, seed: number): Cloud {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const pairs = Array.from({ length: ties }, (): readonly [number, number] => {
    const a = next(bodies);
    return [a, (a + 1 + next(bodies - 1)) % bodies];
  });
  return {
    radii: Array.from({ length: bodies }, () => 18 + next(39)),
    ties: pairs,
    distance: 80,
    stiffness: 0.2,
    push: -260,
    pull: [0.06 + next(5) / 100, 0.1],
  };
}

test.each([
  [3, 2],
  [5, 9],
  [12, 24],
  [17, 0],
  [32, 80],
  [60, 160],
  [60, 59],
  [200, 300],
])('%i bodies with %i ties come to rest where d3-force has them, to the last digit', (bodies, ties) => {
  for (let seed = 1; seed <= 5; seed += 1) {
    const cloud = someCloud(bodies, ties, 7919 * seed + bodies);
    const { xs, ys } = settled(cloud, ROUNDS);
    expect(Array.from(xs, (x, body) => [x, ys[body]])).toEqual(asD3(cloud));
  }
});

test('a body alone rests where it began, drawn to the middle', () => {
  const alone: Cloud = { radii: [20], ties: [], distance: 80, stiffness: 0.2, push: -260, pull: [0.1, 0.1] };
  expect([...settled(alone, 0).xs]).toEqual([10 * Math.sqrt(0.5)]);
  expect(Math.abs(settled(alone, 260).xs[0] ?? 1)).toBeLessThan(0.01);
});

test('no body is nowhere', () => {
  expect(
    settled({ radii: [], ties: [], distance: 80, stiffness: 0.2, push: -260, pull: [0.1, 0.1] }, 9).xs,
  ).toHaveLength(0);
});
