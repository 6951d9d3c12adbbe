// Bodies that push each other apart, ties that pull them together, room around each: the places they come to rest at. The arithmetic of
// d3-force (velocity Verlet; Barnes and Hut, A hierarchical O(N log N) force-calculation algorithm, 1986), operation for operation, for
// the forces of our pictures alone: a picture is the same to the last digit, in a third of the time.
import { type Quadrants, quadrantsOf } from './quadrants.ts';

export interface Cloud {
  /** Room around each body. */
  readonly radii: readonly number[];
  /** Pairs of bodies by their places in `radii`. */
  readonly ties: readonly (readonly [number, number])[];
  /** Length of a tie at rest, and how much of what is missing is made up in a round. */
  readonly distance: number;
  readonly stiffness: number;
  /** How strongly bodies push each other; below zero. */
  readonly push: number;
  /** How strongly all are drawn to the middle, across and down. */
  readonly pull: readonly [x: number, y: number];
}

interface Bodies {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** How far each is about to move. */
  readonly toX: Float64Array;
  readonly toY: Float64Array;
  /** A tiny step aside, for bodies in one place. */
  readonly aside: () => number;
}

const FIRST_RADIUS = 10;
const FIRST_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Heat falls to a thousandth within 300 rounds. */
const COOLING = 1 - 0.001 ** (1 / 300);
const FRICTION = 0.6;
/** A square seen under a smaller angle (its square) is taken as a whole. */
const FAR = 0.81;
/** How often in a round bodies are moved out of each other's room. */
const ROOM_ROUNDS = 3;

/** Where each body is after so many rounds, from places on a spiral, by no chance. */
export function settled(cloud: Cloud, rounds: number): { xs: Float64Array; ys: Float64Array } {
  const count = cloud.radii.length;
  const spiral = (turn: (angle: number) => number) =>
    Float64Array.from(
      { length: count },
      (_, index) => FIRST_RADIUS * Math.sqrt(0.5 + index) * turn(index * FIRST_ANGLE),
    );
  const bodies: Bodies = {
    xs: spiral(Math.cos),
    ys: spiral(Math.sin),
    toX: new Float64Array(count),
    toY: new Float64Array(count),
    aside: smallSteps(),
  };
  const { xs, ys, toX, toY } = bodies;
  const radii = Float64Array.from(cloud.radii);
  const shares = sharesOf(cloud);
  let heat = 1;
  for (let round = 0; round < rounds; round += 1) {
    heat += -heat * COOLING;
    pullTies(bodies, cloud, shares, heat);
    pushApart(bodies, cloud.push, heat);
    drawIn(xs, toX, cloud.pull[0], heat);
    drawIn(ys, toY, cloud.pull[1], heat);
    for (let again = 0; again < ROOM_ROUNDS; again += 1) makeRoom(bodies, radii);
    move(xs, toX);
    move(ys, toY);
  }
  return { xs, ys };
}

/** The same row of steps for each picture (a linear congruential generator). */
function smallSteps(): () => number {
  let state = 1;
  return () => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return (state / 4294967296 - 0.5) * 1e-6;
  };
}

/** How much of each tie's pull moves its second body: the one with fewer ties moves more. */
function sharesOf({ radii, ties }: Cloud): readonly number[] {
  const counts = radii.map(() => 0);
  for (const tie of ties) for (const body of tie) counts[body] = (counts[body] ?? 0) + 1;
  return ties.map(([a, b]) => (counts[a] ?? 0) / ((counts[a] ?? 0) + (counts[b] ?? 0)));
}

// From here on numbers are read where they lie and kept in variables: V8 makes an object of each that leaves its function.

function pullTies(
  { xs, ys, toX, toY, aside }: Bodies,
  { ties, distance, stiffness }: Cloud,
  shares: readonly number[],
  heat: number,
) {
  for (let index = 0; index < ties.length; index += 1) {
    const a = ties[index]?.[0] ?? 0;
    const b = ties[index]?.[1] ?? 0;
    const x = (xs[b] ?? 0) + (toX[b] ?? 0) - (xs[a] ?? 0) - (toX[a] ?? 0) || aside();
    const y = (ys[b] ?? 0) + (toY[b] ?? 0) - (ys[a] ?? 0) - (toY[a] ?? 0) || aside();
    const length = Math.sqrt(x * x + y * y);
    const much = ((length - distance) / length) * heat * stiffness;
    const dx = x * much;
    const dy = y * much;
    const share = shares[index] ?? 0;
    toX[b] = (toX[b] ?? 0) - dx * share;
    toY[b] = (toY[b] ?? 0) - dy * share;
    toX[a] = (toX[a] ?? 0) + dx * (1 - share);
    toY[a] = (toY[a] ?? 0) + dy * (1 - share);
  }
}

function drawIn(places: Float64Array, to: Float64Array, pull: number, heat: number): void {
  for (let body = 0; body < places.length; body += 1)
    to[body] = (to[body] ?? 0) + (0 - (places[body] ?? 0)) * pull * heat;
}

function move(places: Float64Array, to: Float64Array): void {
  for (let body = 0; body < places.length; body += 1) {
    to[body] = (to[body] ?? 0) * FRICTION;
    places[body] = (places[body] ?? 0) + (to[body] ?? 0);
  }
}

/** Bodies, or squares with all that is in them as one body. */
interface Masses {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly masses: Float64Array;
}

/** Each point with all others in its place. */
function massesOfPoints({ xs, ys }: Bodies, { beneath }: Quadrants, push: number): Masses {
  const masses = new Float64Array(xs.length);
  for (let point = 0; point < xs.length; point += 1)
    masses[point] = (masses[beneath[point] ?? -1] ?? 0) + push; // what lies beneath has a lower number
  return { xs, ys, masses };
}

function massesOfSquares({ parts, sides }: Quadrants, points: Masses): Masses {
  const squares = {
    xs: new Float64Array(sides.length),
    ys: new Float64Array(sides.length),
    masses: new Float64Array(sides.length),
  };
  for (let square = sides.length - 1; square >= 0; square -= 1) {
    let mass = 0;
    let weight = 0;
    let x = 0;
    let y = 0;
    for (let at = 4 * square; at < 4 * square + 4; at += 1) {
      const part = parts[at] ?? 0;
      if (part === 0) continue;
      const { xs, ys, masses } = part > 0 ? squares : points;
      const index = part > 0 ? part : -1 - part;
      const size = Math.abs(masses[index] ?? 0);
      mass += masses[index] ?? 0;
      weight += size;
      x += size * (xs[index] ?? 0);
      y += size * (ys[index] ?? 0);
    }
    squares.masses[square] = mass;
    squares.xs[square] = x / weight;
    squares.ys[square] = y / weight;
  }
  return squares;
}

/** One round of pushing. */
interface Push {
  readonly bodies: Bodies;
  readonly tree: Quadrants;
  readonly points: Masses;
  readonly squares: Masses;
  readonly push: number;
  readonly heat: number;
}

/** Each body by all others: by a square as a whole where it is seen under a small angle, else by its parts in their order. */
function pushApart(bodies: Bodies, push: number, heat: number): void {
  const tree = quadrantsOf(bodies.xs, bodies.ys);
  const points = massesOfPoints(bodies, tree, push);
  const round = { bodies, tree, points, squares: massesOfSquares(tree, points), push, heat };
  for (let body = 0; body < bodies.xs.length; body += 1) byParts(round, body, 0);
}

function byParts(round: Push, body: number, square: number): void {
  const { tree, squares, points, bodies } = round;
  const side = (tree.sides[square] ?? 0) / 2;
  const far = (side * side) / FAR;
  for (let at = 4 * square; at < 4 * square + 4; at += 1) {
    const part = tree.parts[at] ?? 0;
    if (part === 0) continue;
    const placed = part > 0 ? squares : points;
    const index = part > 0 ? part : -1 - part;
    const x = (placed.xs[index] ?? 0) - (bodies.xs[body] ?? 0);
    const y = (placed.ys[index] ?? 0) - (bodies.ys[body] ?? 0);
    if (far < x * x + y * y) byWhole(round, body, placed, index);
    else if (part > 0) byParts(round, body, part);
    else byNear(round, body, index);
  }
}

function byWhole({ bodies, heat }: Push, body: number, { xs, ys, masses }: Masses, index: number): void {
  const { toX, toY, aside } = bodies;
  const x = (xs[index] ?? 0) - (bodies.xs[body] ?? 0) || aside();
  const y = (ys[index] ?? 0) - (bodies.ys[body] ?? 0) || aside();
  let length = x * x + y * y;
  if (length < 1) length = Math.sqrt(length);
  const mass = masses[index] ?? 0;
  toX[body] = (toX[body] ?? 0) + (x * mass * heat) / length;
  toY[body] = (toY[body] ?? 0) + (y * mass * heat) / length;
}

/** By a point that is near, and by each of the others in its place. */
function byNear({ bodies, tree, push, heat }: Push, body: number, point: number): void {
  const { xs, ys, toX, toY, aside } = bodies;
  if (point === body && (tree.beneath[point] ?? -1) < 0) return;
  const x = (xs[point] ?? 0) - (xs[body] ?? 0) || aside();
  const y = (ys[point] ?? 0) - (ys[body] ?? 0) || aside();
  let length = x * x + y * y;
  if (length < 1) length = Math.sqrt(length);
  const much = (push * heat) / length;
  for (let other = point; other >= 0; other = tree.beneath[other] ?? -1) {
    if (other === body) continue;
    toX[body] = (toX[body] ?? 0) + x * much;
    toY[body] = (toY[body] ?? 0) + y * much;
  }
}

/** Bodies in each other's room are moved out of it, the one with less room farther. */
function makeRoom({ xs, ys, toX, toY, aside }: Bodies, radii: Float64Array): void {
  const tree = quadrantsOf(
    xs.map((x, body) => x + (toX[body] ?? 0)),
    ys.map((y, body) => y + (toY[body] ?? 0)),
  );
  const { parts, wests, norths, sides } = tree;
  const widest = widestOf(parts, radii);
  const place = new Float64Array(2);
  let body = 0;
  const fromSquare = (square: number): void => {
    const reach = (radii[body] ?? 0) + (widest[square] ?? 0);
    const side = sides[square] ?? 0;
    const west = wests[square] ?? 0;
    const north = norths[square] ?? 0;
    const x = place[0] ?? 0;
    const y = place[1] ?? 0;
    if (west > x + reach || west + side < x - reach || north > y + reach || north + side < y - reach) return;
    for (let at = 4 * square; at < 4 * square + 4; at += 1) {
      const part = parts[at] ?? 0;
      if (part > 0) fromSquare(part);
      else if (-1 - part > body) fromBody(-1 - part);
    }
  };
  const fromBody = (other: number): void => {
    const own = radii[body] ?? 0;
    const theirs = radii[other] ?? 0;
    const dx = (place[0] ?? 0) - (xs[other] ?? 0) - (toX[other] ?? 0);
    const dy = (place[1] ?? 0) - (ys[other] ?? 0) - (toY[other] ?? 0);
    if (dx * dx + dy * dy >= (own + theirs) * (own + theirs)) return;
    const x = dx || aside();
    const y = dy || aside();
    const square = x * x + y * y;
    const length = Math.sqrt(square);
    const much = (own + theirs - length) / length;
    const share = (theirs * theirs) / (own * own + theirs * theirs);
    toX[body] = (toX[body] ?? 0) + x * much * share;
    toY[body] = (toY[body] ?? 0) + y * much * share;
    toX[other] = (toX[other] ?? 0) - x * much * (1 - share);
    toY[other] = (toY[other] ?? 0) - y * much * (1 - share);
  };
  for (; body < xs.length; body += 1) {
    place[0] = (xs[body] ?? 0) + (toX[body] ?? 0);
    place[1] = (ys[body] ?? 0) + (toY[body] ?? 0);
    fromSquare(1);
  }
}

/** The widest room of a body in each square. */
function widestOf(parts: readonly number[], radii: Float64Array): Float64Array {
  const widest = new Float64Array(parts.length / 4);
  for (let at = parts.length - 1; at >= 4; at -= 1) {
    const part = parts[at] ?? 0;
    if (part === 0) continue;
    const room = (part > 0 ? widest[part] : radii[-1 - part]) ?? 0;
    if (room > (widest[at >> 2] ?? 0)) widest[at >> 2] = room;
  }
  return widest;
}
