// Values of one quantity on one shared scale: a dot for each passage, never joined, never averaged.
import { scaleLinear, scaleLog } from 'd3-scale';
import { VAGUE_COUNTS } from '../lexicon/vague-counts.ts';
import type { Entity } from '../records/entity.ts';
import type { FigureMention } from '../records/mention.ts';
import { formatNumber } from './names.ts';
import type { FigureRow } from './quantities.ts';
import { figureRow, normalised, sizeOf } from './quantities.ts';
import type { Site } from './site.ts';
import { mentionsOf } from './site.ts';

interface Dot {
  /** 0 to 100 along the scale. Ends of a range or of 'at least' and 'at most' are equal to x for a plain number. */
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly row: FigureRow;
}

export interface DotPlot {
  /** Smallest first. */
  readonly dots: readonly Dot[];
  /** Labels at equal distances along the scale. */
  readonly ticks: readonly string[];
  /** The largest is more than a hundred times the smallest: the scale is logarithmic, and the page says so. */
  readonly log: boolean;
  /** Further values that are not drawn. */
  readonly left: number;
}

interface Scale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
  readonly log: boolean;
}

/**
 * Figures of one quantity that may share a scale: those that say what they count, with the unit, the 'per' and the counted thing that
 * most of them have. Unlike things are never drawn together.
 */
export function comparable(mentions: readonly FigureMention[]): readonly FigureMention[] {
  const groups = new Map<string, FigureMention[]>();
  for (const mention of mentions) {
    const { unitKind, unit, per, counts } = mention.value;
    if (sizeOf(mention.value) === null || !saysWhat(counts)) continue;
    const key = [unitKind, unit ?? '', per ?? '', (counts ?? '').toLowerCase()].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].reduce<FigureMention[]>(
    (most, one) => (one.length > most.length ? one : most),
    [],
  );
}

/** '15,000 North Korean workers' does; '16 hours' and '40 people' may each be of anything. */
function saysWhat(counts: string | null): boolean {
  return counts !== null && !VAGUE_COUNTS.has(counts.toLowerCase().trim());
}

/** How many different values there are; a value that differs in 'about' alone is the same. */
export function differentValues(mentions: readonly FigureMention[]): number {
  return new Set(mentions.map(({ value }) => `${value.number} ${value.low} ${value.high}`)).size;
}

/** The dots of one quantity on the page `from`, at most `most` of them; null where all values are one, or there is only one. */
export function makeDotPlot(site: Site, entity: Entity, from: string, most: number): DotPlot | null {
  const figures = mentionsOf(site, entity).filter((mention) => mention.kind === 'figure');
  const alike = comparable(figures);
  if (alike.length < 2 || differentValues(alike) < 2) return null;
  const sized = alike.map((mention) => ({ mention, ...endsOf(mention) })).sort((a, b) => a.size - b.size);
  const scale = scaleOf(
    sized.reduce((least, one) => Math.min(least, one.low), Number.POSITIVE_INFINITY),
    sized.reduce((greatest, one) => Math.max(greatest, one.high), Number.NEGATIVE_INFINITY),
  );
  if (scale === null) return null;
  return {
    dots: spread(sized, most).map(({ mention, low, high, size }) => ({
      x: scale.place(size),
      from: scale.place(low),
      to: scale.place(high),
      value: normalised(mention.value) ?? mention.text,
      row: figureRow(site, from, mention),
    })),
    ticks: scale.ticks.map((tick) => formatNumber(tick)),
    log: scale.log,
    left: Math.max(0, sized.length - most),
  };
}

/** Some of many, evenly from the smallest to the largest. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))],
  ).flatMap((item) => (item === undefined ? [] : [item]));
}

function endsOf({ value }: FigureMention): { low: number; high: number; size: number } {
  const size = sizeOf(value) ?? 0;
  return { size, low: Math.min(value.low ?? size, size), high: Math.max(value.high ?? size, size) };
}

function scaleOf(low: number, high: number): Scale | null {
  if (!(Number.isFinite(low) && Number.isFinite(high)) || low === high) return null;
  if (low > 0 && high / low > 100) {
    const scale = scaleLog().domain([low, high]).nice().range([0, 100]);
    const [start = low, end = high] = scale.domain();
    const steps = Math.round(Math.log10(end / start));
    const every = [1, 2, 3, 4].find((size) => steps % size === 0 && steps / size <= 5) ?? steps;
    const ticks = Array.from({ length: steps / every + 1 }, (_, index) => start * 10 ** (index * every));
    return { place: (value) => round(scale(value)), ticks, log: true };
  }
  const scale = scaleLinear()
    .domain([Math.min(0, low), Math.max(0, high)])
    .nice()
    .range([0, 100]);
  const [start = 0, end = high] = scale.domain();
  const ticks = [start, (start + end) / 2, end];
  return { place: (value) => round(scale(value)), ticks, log: false };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
