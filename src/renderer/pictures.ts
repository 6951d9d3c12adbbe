// Pictures made at build time, as numbers that templates print into SVG: bars and time strips.
import { formatNumber } from './names.ts';
import type { StripRange, Timed } from './strip-ranges.ts';
import { isRange, layOutRanges } from './strip-ranges.ts';

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
  /** Calendar unit: '2025-06', '2025', '1990s'. */
  readonly unit: string;
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
  const years = placed.map(({ earliest, latest }) => Number((earliest ?? latest ?? '').slice(0, 4)));
  const firstYear = years.reduce((a, b) => Math.min(a, b));
  const lastYear = years.reduce((a, b) => Math.max(a, b));
  const step = stepOf(lastYear - firstYear + 1);
  const units = unitsBetween(firstYear, lastYear, step);
  if (units.length < 2 || units.length > MOST_COLUMNS) return null;
  return layOut(units, placed, step);
}

type Step = 'month' | 'year' | 'decade';

function stepOf(years: number): Step {
  if (years * 12 <= MOST_MONTHS) return 'month';
  return years <= MOST_YEARS ? 'year' : 'decade';
}

function unitOf(day: string, step: Step): string {
  if (step === 'month') return day.slice(0, 7);
  return step === 'year' ? day.slice(0, 4) : `${day.slice(0, 3)}0s`;
}

function unitsBetween(firstYear: number, lastYear: number, step: Step): string[] {
  const units: string[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
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

function countByUnit(items: readonly Timed[], step: Step): ReadonlyMap<string, UnitCount> {
  const counts = new Map<string, UnitCount>();
  for (const { earliest, latest, series } of items) {
    const unit = unitOf(earliest ?? latest ?? '', step);
    const sum = counts.get(unit) ?? { happened: 0, published: 0 };
    sum[series] += 1;
    counts.set(unit, sum);
  }
  return counts;
}

function layOut(units: readonly string[], items: readonly Timed[], step: Step): Strip {
  const pitch = STRIP_WIDTH / units.length;
  const unitOfDay = (day: string) => unitOf(day, step);
  const spanning = items.filter((item) => isRange(item, unitOfDay));
  const ranges = layOutRanges(spanning, { units, unitOf: unitOfDay, pitch });
  const counts = countByUnit(
    items.filter((item) => !isRange(item, unitOfDay)),
    step,
  );
  const all = [...counts.values()];
  const total = all.reduce(
    (sum, one) => ({
      happened: sum.happened + one.happened,
      published: sum.published + one.published,
    }),
    { happened: 0, published: 0 },
  );
  const top = TOP + ranges.height;
  const up = total.happened === 0 ? NO_BARS : UP;
  const down = total.published === 0 ? NO_BARS : DOWN;
  return {
    width: STRIP_WIDTH,
    height: top + up + down + 20,
    baseline: top + up,
    columns: columnsOf(units, counts, pitch),
    ranges: ranges.lines,
    rangesLeft: ranges.left,
    ticks: ticksOf(units, pitch, step),
    summary:
      `From ${units[0]} to ${units.at(-1)}, by ${step}: ${formatNumber(total.happened)} dated passages above the line, ` +
      `${formatNumber(total.published)} published articles below it, ${formatNumber(spanning.length)} that span more than one ${step} as lines on top.`,
  };
}

function columnsOf(
  units: readonly string[],
  counts: ReadonlyMap<string, UnitCount>,
  pitch: number,
): readonly StripColumn[] {
  const all = [...counts.values()];
  const mostUp = all.reduce((most, one) => Math.max(most, one.happened), LEAST_TOP);
  const mostDown = all.reduce((most, one) => Math.max(most, one.published), LEAST_TOP);
  return units.flatMap((unit, index) => {
    const sum = counts.get(unit);
    if (sum === undefined) return [];
    const up = sum.happened === 0 ? 0 : round(4 + ((UP - 4) * sum.happened) / mostUp);
    const down = sum.published === 0 ? 0 : round(4 + ((DOWN - 4) * sum.published) / mostDown);
    const width = round(Math.max(2.5, pitch - Math.min(2, pitch / 4)));
    return [{ x: round(index * pitch), width, unit, up, down, ...sum }];
  });
}

function ticksOf(units: readonly string[], pitch: number, step: Step): Strip['ticks'] {
  const starts = units.flatMap((unit, index) =>
    step !== 'month' || unit.endsWith('-01') ? [{ unit, index }] : [],
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
