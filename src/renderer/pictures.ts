// Pictures made at build time, as numbers that templates print into SVG: bars and time strips.
import { formatNumber } from './names.ts';
import type { StripRange, Timed } from './strip-ranges.ts';
import { isRange, layOutRanges } from './strip-ranges.ts';
import type { StripWindow } from './strip-window.ts';
import { windowOf } from './strip-window.ts';

export interface Bar {
  readonly label: string;
  readonly href: string;
  readonly kind: string;
  readonly value: number;
  /** Link to a passage that the number counts; null where it leads nowhere. */
  readonly at: string | null;
  /** Width out of 100. */
  readonly width: number;
}

/** Bars of equal scale, longest 100 wide. */
export function makeBars(items: readonly Omit<Bar, 'width'>[]): readonly Bar[] {
  const most = items.reduce((best, item) => Math.max(best, item.value), 0);
  return items.map((item) => ({ ...item, width: most === 0 ? 0 : round((100 * item.value) / most) }));
}

interface StripColumn {
  readonly x: number;
  readonly width: number;
  /** Calendar unit: '2025-06', '2025', '1990s'; 'before 2024' and 'after 2026' for what is not drawn to scale. */
  readonly unit: string;
  /** The years outside of what is drawn to scale, on this side; null for a column of one unit. */
  readonly beyond: 'before' | 'after' | null;
  readonly happened: number;
  readonly published: number;
  /** Heights: happened above the line, published below it. */
  readonly up: number;
  readonly down: number;
}

export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly columns: readonly StripColumn[];
  /** Dates that span more than one column, above the columns. */
  readonly ranges: readonly StripRange[];
  /** How many of those found no room. */
  readonly rangesLeft: number;
  readonly ticks: readonly {
    readonly x: number;
    readonly label: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly summary: string;
}

const STRIP_WIDTH = 720;
const UP = 64;
const DOWN = 26;
const TOP = 8;
/** Room left where nothing stands above or below the line. */
const NO_BARS = 6;
/** A column of full height stands for at least this many, so that one passage does not look like a flood. */
const LEAST_TOP = 4;
/** Beyond this many months a strip counts years, beyond this many years decades. */
const MOST_MONTHS = 72;
const MOST_YEARS = 120;
const MOST_COLUMNS = 400;

/**
 * Months, years or decades with how much happened and was published in each; what spans more than one of them is a range. Null with
 * fewer than three things or one unit.
 */
export function makeStrip(items: readonly Timed[]): Strip | null {
  const placed = items.filter(({ earliest, latest }) => /^\d{4}-/u.test(earliest ?? latest ?? ''));
  if (placed.length < 3) return null;
  const counts = new Map<number, number>();
  for (const { earliest, latest } of placed) {
    const year = yearOf(earliest ?? latest ?? '');
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const drawn = windowOf(counts);
  const step = stepOf(drawn.last - drawn.first + 1);
  const scale = { step, drawn, units: unitsBetween(drawn, step) };
  if (scale.units.length < 2 || scale.units.length > MOST_COLUMNS) return null;
  const isBefore = [...counts.keys()].some((year) => year < drawn.first);
  const isAfter = [...counts.keys()].some((year) => year > drawn.last);
  const units = [
    ...(isBefore ? [edge('before', drawn.first), GAP] : []),
    ...scale.units,
    ...(isAfter ? [GAP, edge('after', drawn.last)] : []),
  ];
  return layOut({ ...scale, units }, placed);
}

interface Scale {
  readonly step: Step;
  readonly drawn: StripWindow;
  readonly units: readonly string[];
}

/** The empty column between what is drawn to scale and what is not. */
const GAP = '';

function edge(side: 'before' | 'after', year: number): string {
  return `${side} ${String(year).padStart(4, '0')}`;
}

function isToScale(unit: string): boolean {
  return /^\d/u.test(unit);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

type Step = 'month' | 'year' | 'decade';

function stepOf(years: number): Step {
  if (years * 12 <= MOST_MONTHS) return 'month';
  return years <= MOST_YEARS ? 'year' : 'decade';
}

function unitOf(day: string, { step, drawn }: Scale): string {
  const year = yearOf(day);
  if (year < drawn.first) return edge('before', drawn.first);
  if (year > drawn.last) return edge('after', drawn.last);
  if (step === 'month') return day.slice(0, 7);
  return step === 'year' ? day.slice(0, 4) : `${day.slice(0, 3)}0s`;
}

function unitsBetween({ first, last }: StripWindow, step: Step): string[] {
  const units: string[] = [];
  for (let year = first; year <= last; year += 1) {
    const name = String(year).padStart(4, '0');
    if (step === 'month')
      for (let month = 1; month <= 12; month += 1) units.push(`${name}-${String(month).padStart(2, '0')}`);
    else if (step === 'year') units.push(name);
    else if (units.at(-1) !== `${name.slice(0, 3)}0s`) units.push(`${name.slice(0, 3)}0s`);
  }
  return units;
}

interface UnitCount {
  happened: number;
  published: number;
}

function countByUnit(items: readonly Timed[], scale: Scale): ReadonlyMap<string, UnitCount> {
  const counts = new Map<string, UnitCount>();
  for (const { earliest, latest, series } of items) {
    const unit = unitOf(earliest ?? latest ?? '', scale);
    const sum = counts.get(unit) ?? { happened: 0, published: 0 };
    sum[series] += 1;
    counts.set(unit, sum);
  }
  return counts;
}

function layOut(scale: Scale, items: readonly Timed[]): Strip {
  const { units, step } = scale;
  const pitch = STRIP_WIDTH / units.length;
  const unitOfDay = (day: string) => unitOf(day, scale);
  const spanning = items.filter((item) => isRange(item, unitOfDay));
  const ranges = layOutRanges(spanning, { units, unitOf: unitOfDay, pitch });
  const counts = countByUnit(
    items.filter((item) => !isRange(item, unitOfDay)),
    scale,
  );
  const total = { happened: 0, published: 0 };
  const toScale = units.filter(isToScale);
  for (const unit of toScale) {
    total.happened += counts.get(unit)?.happened ?? 0;
    total.published += counts.get(unit)?.published ?? 0;
  }
  const top = TOP + ranges.height;
  const columns = columnsOf(units, counts, pitch);
  const up = columns.some(({ happened }) => happened > 0) ? UP : NO_BARS;
  const down = columns.some(({ published }) => published > 0) ? DOWN : NO_BARS;
  return {
    width: STRIP_WIDTH,
    height: top + up + down + 20,
    baseline: top + up,
    columns,
    ranges: ranges.lines,
    rangesLeft: ranges.left,
    ticks: ticksOf(units, pitch, step),
    summary:
      `From ${toScale[0]} to ${toScale.at(-1)}, by ${step}: ${formatNumber(total.happened)} dated passages above the line, ` +
      `${formatNumber(total.published)} published articles below it, ${formatNumber(spanning.length)} that span more than one ${step} as lines on top.`,
  };
}

function columnsOf(
  units: readonly string[],
  counts: ReadonlyMap<string, UnitCount>,
  pitch: number,
): readonly StripColumn[] {
  const all = [...counts].flatMap(([unit, sum]) => (isToScale(unit) ? [sum] : []));
  const mostUp = all.reduce((most, one) => Math.max(most, one.happened), LEAST_TOP);
  const mostDown = all.reduce((most, one) => Math.max(most, one.published), LEAST_TOP);
  return units.flatMap((unit, index) => {
    const sum = counts.get(unit);
    if (sum === undefined) return [];
    const up = sum.happened === 0 ? 0 : heightOf(sum.happened / mostUp, UP);
    const down = sum.published === 0 ? 0 : heightOf(sum.published / mostDown, DOWN);
    const width = round(Math.max(2.5, pitch - Math.min(2, pitch / 4)));
    const beyond = isToScale(unit) ? null : index === 0 ? 'before' : 'after';
    return [{ x: round(index * pitch), width, unit, beyond, up, down, ...sum }];
  });
}

/** Full height at most: what is not drawn to scale may hold more than any column. */
function heightOf(share: number, full: number): number {
  return round(4 + (full - 4) * Math.min(1, share));
}

function ticksOf(units: readonly string[], pitch: number, step: Step): Strip['ticks'] {
  const starts = units.flatMap((unit, index) =>
    isToScale(unit) && (step !== 'month' || unit.endsWith('-01')) ? [{ unit, index }] : [],
  );
  const every = Math.max(1, Math.ceil(starts.length / 12));
  return starts
    .filter((_, index) => index % every === 0)
    .map(({ unit, index }) => ({
      x: round(index * pitch),
      label: step === 'month' ? unit.slice(0, 4) : unit,
      anchor: 'start' as const,
    }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
