// Dates that span more than one column of a time strip: drawn as lines from their first to their last day, never as a bar of one month.

/** Something with a time: bounds as ISO days, open where null. */
export interface Timed {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly series: 'happened' | 'published';
  /** What a reader calls it ('by June 2025') and where it leads; not given where a strip shows no single dates. */
  readonly label?: string;
  readonly href?: string;
}

export interface StripRange {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** The label is written beside the line: to its right, else to its left; null where there are too many lines for words. */
  readonly words: { readonly x: number; readonly anchor: 'start' | 'end' } | null;
  /** Nothing in the text bounds it on this side, or the strip ends before it does. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly series: Timed['series'];
  readonly label: string;
  readonly href: string | null;
  readonly count: number;
}

export interface StripRanges {
  readonly lines: readonly StripRange[];
  /** Height of all lanes. */
  readonly height: number;
  /** Ranges for which there is no room. */
  readonly left: number;
}

/** How the strip is cut: its columns in order, the column of a day, and the width of one. */
export interface StripScale {
  readonly units: readonly string[];
  readonly unitOf: (day: string) => string;
  readonly pitch: number;
}

const LANE = 7;
const MOST_LANES = 9;
/** Up to this many lines have their words beside them, and lanes of the height of a line of text. */
const MOST_WORDS = 8;
const LETTER = 5.6;
const GAP = 4;
/** Length of the line of a date that is open to one side. */
const OPEN = 44;

interface Merged {
  readonly item: Timed;
  readonly first: number;
  readonly last: number;
  count: number;
}

/** True where a date is not known to lie in one column. */
export function isRange({ earliest, latest }: Timed, unitOf: (day: string) => string): boolean {
  if (earliest === null || latest === null) return earliest !== latest;
  return unitOf(earliest) !== unitOf(latest);
}

/** Ranges as lines in lanes, in order of their beginning; equal ones are one line with a count. */
export function layOutRanges(items: readonly Timed[], scale: StripScale): StripRanges {
  const named = mergeEqual(items, scale, true);
  const withWords = named.length <= MOST_WORDS && named.some(({ item }) => item.label !== undefined);
  const sorted = withWords ? named : mergeEqual(items, scale, false);
  const height = withWords ? 2 * LANE + 2 : LANE;
  const ends: number[] = [];
  const lines: StripRange[] = [];
  for (const one of sorted) {
    const line = lineOf(one, scale);
    const words = withWords ? wordsBeside(line, scale.units.length * scale.pitch) : null;
    const start = words?.anchor === 'end' ? words.x - line.label.length * LETTER : line.from;
    const end = words?.anchor === 'start' ? words.x + line.label.length * LETTER : line.to;
    const free = ends.findIndex((taken) => taken + GAP <= start);
    const lane = free < 0 ? ends.length : free;
    if (lane >= MOST_LANES) continue;
    ends[lane] = end;
    lines.push({ ...line, words, y: lane * height + height / 2 });
  }
  return { lines, height: ends.length * height, left: sorted.length - lines.length };
}

/** Ranges over equal columns as one; `byLabel` keeps those with different words apart. */
function mergeEqual(
  items: readonly Timed[],
  { units, unitOf }: StripScale,
  byLabel: boolean,
): readonly Merged[] {
  const places = new Map(units.map((unit, index) => [unit, index]));
  const placeOf = (day: string | null, outside: number): number =>
    day === null ? outside : (places.get(unitOf(day)) ?? outside);
  const merged = new Map<string, Merged>();
  for (const item of items) {
    const [first, last] = [placeOf(item.earliest, -1), placeOf(item.latest, units.length)];
    const key = `${first} ${last} ${item.series} ${byLabel ? (item.label ?? '') : ''}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { item, first, last, count: 1 });
    else known.count += 1;
  }
  return [...merged.values()].sort((a, b) => a.first - b.first || a.last - b.last);
}

type Line = Omit<StripRange, 'y' | 'words'>;

function wordsBeside({ from, to, label }: Line, width: number): StripRange['words'] {
  const length = label.length * LETTER;
  if (to + 6 + length <= width) return { x: round(to + 6), anchor: 'start' };
  return from - 6 - length >= 0 ? { x: round(from - 6), anchor: 'end' } : null;
}

function lineOf({ item, first, last, count }: Merged, { units, pitch }: StripScale): Line {
  const openStart = first < 0;
  const openEnd = last >= units.length;
  const low = openStart ? 0 : first * pitch;
  const high = openEnd ? units.length * pitch : (last + 1) * pitch;
  // An open date is drawn a short way past the day that the text does give: how far it reaches, nobody says.
  const from = openStart && item.earliest === null ? Math.max(low, high - OPEN) : low;
  const to = openEnd && item.latest === null ? Math.min(high, low + OPEN) : high;
  return {
    from: round(from),
    to: round(Math.max(to, from + 6)),
    openStart,
    openEnd,
    series: item.series,
    label: item.label ?? '',
    href: item.href ?? null,
    count,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
