// Who stands with whom: the most mentioned names and the paragraphs they share, laid out by forces that always give the same picture.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import type { Site } from './site.ts';
import { countOf, entitiesOf } from './site.ts';
import { companyOf } from './together.ts';

interface NetworkNode {
  readonly entity: Entity;
  readonly x: number;
  readonly y: number;
  /** Radius, by mentions. */
  readonly size: number;
}

interface NetworkTie {
  readonly from: NetworkNode;
  readonly to: NetworkNode;
  /** Paragraphs in common. */
  readonly paragraphs: number;
  /** A mention of one of the two in the newest of them. */
  readonly newest: Mention;
  /** Width of the line. */
  readonly width: number;
}

export interface Network {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  /** Strongest first. */
  readonly ties: readonly NetworkTie[];
}

/** How much is drawn on how large a sheet. */
interface Sheet {
  readonly names: number;
  readonly ties: number;
  readonly width: number;
  readonly height: number;
  /** Room for half a label at the sides, and above and below. */
  readonly margin: readonly [x: number, y: number];
  /** How strongly all are drawn to the middle; more down than across makes a wide picture. */
  readonly pull: readonly [x: number, y: number];
}

/** For a window, for a tablet and paper, and for a phone. */
export const SHEETS = {
  wide: { names: 60, ties: 160, width: 960, height: 720, margin: [92, 46], pull: [0.06, 0.1] },
  middle: { names: 32, ties: 80, width: 640, height: 640, margin: [70, 40], pull: [0.08, 0.08] },
  narrow: { names: 12, ties: 24, width: 320, height: 440, margin: [52, 36], pull: [0.1, 0.06] },
} as const satisfies Record<string, Sheet>;

const LEAST_NAMES = 3;
/** As many rounds as bring the forces to rest: with 260, which d3 would take by itself, twice the time and three times the labels that lie on each other (24 random networks of 12 to 60 names). */
const ROUNDS = 100;
/** How much of its heat a picture keeps to the end, as after 260 rounds of d3. */
const REST = 0.0025;

/** A name among the most mentioned. */
interface Named {
  readonly entity: Entity;
  readonly mentions: number;
}

/** Two of the most mentioned names, by their places in that list, and the paragraphs in common. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly paragraphs: number;
  readonly newest: Mention;
}

interface Body extends SimulationNodeDatum, Named {}

interface Tie {
  readonly a: Body;
  readonly b: Body;
  readonly paragraphs: number;
  readonly newest: Mention;
}

/** The network of the most mentioned names that share a paragraph, for each sheet; null where fewer than three do. */
export function makeNetworks(site: Site): Record<keyof typeof SHEETS, Network | null> {
  const names = mostMentioned(site, SHEETS.wide.names);
  const pairs = pairsOf(site, names);
  return {
    wide: layOut(names, pairs, SHEETS.wide),
    middle: layOut(names, pairs, SHEETS.middle),
    narrow: layOut(names, pairs, SHEETS.narrow),
  };
}

function mostMentioned(site: Site, most: number): readonly Named[] {
  const all = (['person', 'organisation', 'place'] as const).flatMap((kind) => entitiesOf(site, kind));
  return all
    .filter((entity) => !entity.unnamed)
    .map((entity) => ({ entity, mentions: countOf(site, entity) }))
    .sort((a, b) => b.mentions - a.mentions || compareText(a.entity.id, b.entity.id))
    .slice(0, most);
}

/** Strongest first. */
function pairsOf(site: Site, names: readonly Named[]): readonly Pair[] {
  const places = new Map(names.map(({ entity }, index) => [entity.id, index]));
  const ids = names.map(({ entity }) => entity.id);
  const pairs = names.flatMap(({ entity }, a) =>
    companyOf(site, entity).names.flatMap((other): readonly Pair[] => {
      const b = places.get(other.entity.id);
      return b === undefined || b <= a ? [] : [{ a, b, paragraphs: other.paragraphs, newest: other.newest }];
    }),
  );
  return pairs.sort(
    (x, y) =>
      y.paragraphs - x.paragraphs ||
      compareText(ids[x.a] ?? '', ids[y.a] ?? '') ||
      compareText(ids[x.b] ?? '', ids[y.b] ?? ''),
  );
}

function layOut(names: readonly Named[], pairs: readonly Pair[], sheet: Sheet): Network | null {
  // Forces move the bodies, so every sheet has its own.
  const bodies = names.slice(0, sheet.names).map((name): Body => ({ ...name }));
  const ties = tiesBetween(bodies, pairs).slice(0, sheet.ties);
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  const shown = bodies.filter((body) => tied.has(body));
  if (shown.length < LEAST_NAMES) return null;
  settle(shown, ties, sheet);
  const most = shown.reduce((best, { mentions }) => Math.max(best, mentions), 1);
  const place = frameOf(shown, sheet);
  const nodes = new Map(
    shown.map((body) => [
      body,
      { entity: body.entity, ...place(body), size: round(5 + 11 * Math.sqrt(body.mentions / most)) },
    ]),
  );
  const strongest = ties[0]?.paragraphs ?? 1;
  return {
    width: sheet.width,
    height: sheet.height,
    nodes: [...nodes.values()],
    ties: ties.flatMap(({ a, b, paragraphs, newest }) => {
      const [from, to] = [nodes.get(a), nodes.get(b)];
      if (from === undefined || to === undefined) return [];
      return [{ from, to, paragraphs, newest, width: round(0.8 + (4.2 * paragraphs) / strongest) }];
    }),
  };
}

function tiesBetween(bodies: readonly Body[], pairs: readonly Pair[]): readonly Tie[] {
  return pairs.flatMap((pair): readonly Tie[] => {
    const [a, b] = [bodies[pair.a], bodies[pair.b]];
    return a === undefined || b === undefined ? [] : [{ ...pair, a, b }];
  });
}

/** Forces start from fixed places and use no chance, so equal names give equal pictures. */
function settle(bodies: readonly Body[], ties: readonly Tie[], { pull }: Sheet): void {
  const links = ties.map(({ a, b }): SimulationLinkDatum<Body> => ({ source: a, target: b }));
  forceSimulation([...bodies])
    .force('tie', forceLink(links).distance(80).strength(0.2))
    .force('apart', forceManyBody().strength(-260))
    .force('x', forceX(0).strength(pull[0]))
    .force('y', forceY(0).strength(pull[1]))
    .force(
      'room',
      forceCollide<Body>((body) => Math.min(56, 18 + body.entity.label.length * 2.4)).iterations(3),
    )
    .alphaDecay(1 - REST ** (1 / ROUNDS))
    .stop()
    .tick(ROUNDS);
}

/** Places in the frame: the cloud stretched to fill it. */
function frameOf(
  bodies: readonly Body[],
  { width, height, margin }: Sheet,
): (body: Body) => { x: number; y: number } {
  const range = (values: readonly number[]) => {
    const low = values.reduce((a, b) => Math.min(a, b));
    return { low, size: Math.max(1, values.reduce((a, b) => Math.max(a, b)) - low) };
  };
  const across = range(bodies.map(({ x = 0 }) => x));
  const down = range(bodies.map(({ y = 0 }) => y));
  return ({ x = 0, y = 0 }) => ({
    x: round(margin[0] + ((x - across.low) / across.size) * (width - 2 * margin[0])),
    y: round(margin[1] + ((y - down.low) / down.size) * (height - 2 * margin[1])),
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
