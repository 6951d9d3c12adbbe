// Values of one quantity on one shared scale: a dot for each passage, never joined, never averaged.
import { scaleLinear, scaleLog } from 'd3-scale';
import type { FigureMention } from '../records/mention.ts';
import { describeDate } from '../text/edtf.ts';
import type { Comparison } from './comparisons.ts';
import { entityHref } from './links.ts';
import { count, formatNumber } from './names.ts';
import type { FigureRow } from './quantities.ts';
import { figureRow, normalised, sizeOf } from './quantities.ts';
import type { Site } from './site.ts';

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

/** A comparison as a page shows it. */
export interface PlottedComparison {
  /** What all of it is about. */
  readonly about: { readonly name: string; readonly kind: string; readonly href: string };
  /** '11 March 2024', where all of it is of one day. */
  readonly day: string | null;
  /** What sums are of: 'contract'. */
  readonly subject: string | null;
  /** '3 different values'. */
  readonly values: string;
  readonly plot: DotPlot;
}

/** A comparison on the page `from` with at most `most` dots; null where nothing can be drawn. */
export function plotComparison(
  site: Site,
  { about, day, subject, mentions, values }: Comparison,
  from: string,
  most: number,
): PlottedComparison | null {
  const plot = makeDotPlot(site, mentions, from, most);
  if (plot === null) return null;
  return {
    about: { name: about.label, kind: about.kind, href: entityHref(from, about) },
    day: day === null ? null : describeDate(day),
    subject,
    values: count(values, 'different value'),
    plot,
  };
}

/** Null where their sizes are all one. */
function makeDotPlot(
  site: Site,
  figures: readonly FigureMention[],
  from: string,
  most: number,
): DotPlot | null {
  const sized = figures.map((mention) => ({ mention, ...endsOf(mention) })).sort((a, b) => a.size - b.size);
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
