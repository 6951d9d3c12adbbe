// Lists of numbers that grow, lie outside the collected heap, and can be shown to other threads without a copy.

type Numbers = Int32Array | Uint32Array | Uint8Array | Float64Array;

interface NumbersOf<A extends Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer, offset?: number, length?: number): A;
}

/** A list of numbers of one type, while it is filled. */
export interface Column<A extends Numbers> {
  readonly length: number;
  readonly push: (number: number) => void;
  /** What was pushed; the column must not be used afterwards. */
  readonly finish: () => A;
}

const FIRST = 1024;
const LARGEST = 1 << 16;

/** Filled piece by piece, so that a long list is copied once and not each time it has doubled. */
function makeColumn<A extends Numbers>(type: NumbersOf<A>): Column<A> {
  const make = (length: number): A => new type(new SharedArrayBuffer(length * type.BYTES_PER_ELEMENT));
  let full: A[] = [];
  let before = 0; // how many the full ones hold
  let current = make(FIRST);
  let at = 0;
  return {
    get length() {
      return before + at;
    },
    push(number) {
      if (at === current.length) {
        full.push(current);
        before += at;
        current = make(Math.min(LARGEST, current.length * 2));
        at = 0;
      }
      current[at] = number;
      at += 1;
    },
    finish() {
      const exact = make(before + at);
      let from = 0;
      for (const piece of full) {
        exact.set(piece, from);
        from += piece.length;
      }
      exact.set(current.subarray(0, at), from);
      full = [];
      current = exact;
      return exact;
    },
  };
}

/** Whole numbers of 32 bits with a sign: offsets, row numbers, -1 for none. */
export const integers = (): Column<Int32Array> => makeColumn(Int32Array);
/** Whole numbers of 32 bits without a sign: halves of ids. */
export const words = (): Column<Uint32Array> => makeColumn(Uint32Array);
/** Whole numbers up to 255: kinds and flags. */
export const bytes = (): Column<Uint8Array> => makeColumn(Uint8Array);
/** Numbers as JavaScript has them. */
export const doubles = (): Column<Float64Array> => makeColumn(Float64Array);

/** Rows by owner: those of owner `n` stand from `starts[n]` up to `starts[n + 1]`. */
export interface Grouped {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Rows by owner, in ascending order of row; rows whose owner is negative belong to none. Counting sort: linear. */
export function groupRows(owner: (row: number) => number, rows: number, owners: number): Grouped {
  const starts = new Int32Array(new SharedArrayBuffer((owners + 1) * 4));
  for (let row = 0; row < rows; row += 1) {
    const at = owner(row) + 1;
    if (at > 0) starts[at] = (starts[at] ?? 0) + 1;
  }
  for (let at = 1; at <= owners; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const grouped = new Int32Array(new SharedArrayBuffer((starts[owners] ?? 0) * 4));
  for (let row = 0; row < rows; row += 1) {
    const own = owner(row);
    if (own < 0) continue;
    const at = next[own] ?? 0;
    grouped[at] = row;
    next[own] = at + 1;
  }
  return { starts, rows: grouped };
}

/** `length` whole numbers that other threads can see, all `number` at first. */
export function sharedIntegers(length: number, number: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * 4)).fill(number);
}
