// Which documents hold a term and how much it weighs in each, kept as short printable text: one or two characters a posting.
import { alone } from '../../text/alone.ts';
import { compareText } from '../../text/compare.ts';

/** What a term is worth in a field of a document. */
export type FieldWeight = 1 | 2 | 4;

/** Levels into which a term's weight in a document is rounded. */
const IMPACT_LEVELS = 16;

/**
 * Printable ASCII without blank, quotes, backslash and '<': such text needs no escaping in a script. The first half of the
 * signs end a number, the second half go on.
 */
const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => !`"'\\<`.includes(sign))
  .join('');
const BASE = SIGNS.length / 2;
const CODES = Uint8Array.from(SIGNS, (sign) => sign.charCodeAt(0));

/** Postings that are gathered before they are sorted by term and packed into a run: some 16 MB while they are. */
const MOST_GATHERED = 2_000_000;

/** All terms of a collection on their way to shards: one to two bytes a posting in sorted runs, so that 100,000 articles fit in memory. */
export interface TermIndex {
  /**
   * Add one document; documents must come in rising order. `weights` is what each term is worth in it (sum of field weights),
   * `length` the length of the document against the average (1 = average). The impact is BM25 without the rarity of the term,
   * which the client knows only when it has counted: w (k + 1) / (w + k (1 - b + b length)), k 1.2, b 0.75.
   */
  readonly add: (document: number, weights: ReadonlyMap<string, number>, length: number) => void;
  /** 'term postings' in order of the terms; nothing can be added after it. */
  readonly rows: () => Iterable<string>;
}

/** @param most postings that are gathered at a time; for tests */
export function makeTermIndex(most: number = MOST_GATHERED): TermIndex {
  const runs: Run[] = [];
  let gathered = gather(most);
  return {
    add(document, weights, length) {
      const norm = 1.2 * (0.25 + 0.75 * length);
      for (const [term, weight] of weights) {
        const impact = Math.min(IMPACT_LEVELS - 1, Math.floor((weight / (weight + norm)) * IMPACT_LEVELS));
        put(gathered, term, document * IMPACT_LEVELS + impact);
      }
      if (gathered.used < most) return;
      runs.push(packed(gathered));
      gathered = gather(most);
    },
    rows() {
      runs.push(packed(gathered));
      return merged(runs);
    },
  };
}

/** Postings in the order of the documents: for each the number of its term and the document with its impact. */
interface Gathered {
  readonly numberOf: Map<string, number>;
  terms: Uint32Array<ArrayBuffer>;
  values: Uint32Array<ArrayBuffer>;
  used: number;
}

function gather(most: number): Gathered {
  const room = Math.min(most, 65_536);
  return { numberOf: new Map(), terms: new Uint32Array(room), values: new Uint32Array(room), used: 0 };
}

function put(gathered: Gathered, term: string, value: number): void {
  let number = gathered.numberOf.get(term);
  if (number === undefined) {
    number = gathered.numberOf.size;
    gathered.numberOf.set(alone(term), number);
  }
  if (gathered.used === gathered.terms.length) {
    gathered.terms = larger(gathered.terms);
    gathered.values = larger(gathered.values);
  }
  gathered.terms[gathered.used] = number;
  gathered.values[gathered.used] = value;
  gathered.used += 1;
}

function larger(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const made = new Uint32Array(numbers.length * 2);
  made.set(numbers);
  return made;
}

/** Terms in order, each with its postings: the first as a number, because what it counts from stands in the run before; the rest as signs. */
interface Run {
  /** The terms, parted by blanks, in one string. */
  readonly terms: string;
  readonly first: Uint32Array;
  /** The last document of each term. */
  readonly last: Uint32Array;
  /** Where the signs of each term end. */
  readonly ends: Uint32Array;
  readonly signs: Buffer;
}

function packed({ numberOf, terms, values, used }: Gathered): Run {
  const names = [...numberOf.keys()];
  const starts = new Uint32Array(names.length + 1);
  for (let at = 0; at < used; at += 1) starts[(terms[at] ?? 0) + 1] = (starts[(terms[at] ?? 0) + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(used);
  for (let at = 0; at < used; at += 1) {
    const term = terms[at] ?? 0;
    sorted[next[term] ?? 0] = values[at] ?? 0;
    next[term] = (next[term] ?? 0) + 1;
  }
  const order = [...names.keys()].sort((a, b) => compareText(names[a] ?? '', names[b] ?? ''));
  const { first, last, ends, signs } = written(order, starts, sorted);
  return { terms: order.map((number) => names[number]).join(' '), first, last, ends, signs };
}

function written(order: readonly number[], starts: Uint32Array, sorted: Uint32Array): Omit<Run, 'terms'> {
  const first = new Uint32Array(order.length);
  const last = new Uint32Array(order.length);
  const ends = new Uint32Array(order.length);
  const signs = { codes: Buffer.allocUnsafe(Math.max(64, sorted.length)), used: 0 };
  for (const [place, number] of order.entries()) {
    const from = starts[number] ?? 0;
    const to = starts[number + 1] ?? 0;
    let value = sorted[from] ?? 0;
    first[place] = value;
    for (let at = from + 1; at < to; at += 1) {
      const document = Math.floor(value / IMPACT_LEVELS);
      value = sorted[at] ?? 0;
      write(signs, value - (document + 1) * IMPACT_LEVELS);
    }
    last[place] = Math.floor(value / IMPACT_LEVELS);
    ends[place] = signs.used;
  }
  return { first, last, ends, signs: Buffer.from(signs.codes.subarray(0, signs.used)) };
}

/** Number in base 45, lowest digit first; the last digit is written with a sign of the first half. */
function write(signs: { codes: Buffer; used: number }, number: number): void {
  if (signs.used + 8 > signs.codes.length) signs.codes = Buffer.concat([signs.codes], signs.codes.length * 2);
  let rest = number;
  for (; rest >= BASE; rest = Math.floor(rest / BASE)) {
    signs.codes[signs.used] = CODES[BASE + (rest % BASE)] ?? 0;
    signs.used += 1;
  }
  signs.codes[signs.used] = CODES[rest] ?? 0;
  signs.used += 1;
}

/** A number as signs, most often one: what the client reads one by one. */
export function numberSigns(number: number): string {
  const signs = { codes: Buffer.allocUnsafe(16), used: 0 };
  write(signs, number);
  return signs.codes.toString('latin1', 0, signs.used);
}

/** A run while it is read. */
interface Reading {
  readonly run: Run;
  /** Number of the term at hand, and where it stands in the run's terms. */
  at: number;
  start: number;
  end: number;
  /** Null at the end. */
  term: string | null;
}

function opened(run: Run): Reading {
  const reading = { run, at: -1, start: 0, end: -1, term: null };
  advance(reading);
  return reading;
}

function advance(reading: Reading): void {
  const { terms, ends } = reading.run;
  reading.at += 1;
  if (reading.at >= ends.length) {
    reading.term = null;
    return;
  }
  reading.start = reading.end + 1;
  const blank = terms.indexOf(' ', reading.start);
  reading.end = blank < 0 ? terms.length : blank;
  reading.term = terms.slice(reading.start, reading.end);
}

/** The rows of all runs in order of the terms; runs follow each other in the order of their documents. */
function* merged(runs: readonly Run[]): Generator<string> {
  const open = runs.map(opened);
  for (;;) {
    let term: string | null = null;
    for (const one of open)
      if (one.term !== null && (term === null || compareText(one.term, term) < 0)) term = one.term;
    if (term === null) return;
    let row = `${term} `;
    let last = -1;
    for (const one of open) {
      if (one.term !== term) continue;
      row += postingsOf(one, last);
      last = one.run.last[one.at] ?? 0;
      advance(one);
    }
    yield row;
  }
}

function postingsOf({ run, at }: Reading, last: number): string {
  const rest = run.signs.toString('latin1', run.ends[at - 1] ?? 0, run.ends[at]);
  return numberSigns((run.first[at] ?? 0) - (last + 1) * IMPACT_LEVELS) + rest;
}
