// Many millions of numbers of which most come again and again, held once.

export interface NumberSet {
  readonly add: (number: number) => void;
  /** All numbers in order, each once. */
  readonly sorted: () => Float64Array;
}

/** Numbers that came last are looked through for new ones when there are so many, or as many as are known. */
const FEWEST = 1 << 20;

/** An empty set. It holds at most about twice as many numbers as differ; the time to add n is that of sorting them. */
export function makeNumberSet(fewest: number = FEWEST): NumberSet {
  let known = new Float64Array(0);
  let came: number[] = [];
  const settle = (): void => {
    const all = new Float64Array(known.length + came.length);
    all.set(known);
    all.set(came, known.length);
    known = eachOnce(all.sort());
    came = [];
  };
  return {
    add(number) {
      came.push(number);
      if (came.length >= Math.max(fewest, known.length)) settle();
    },
    sorted() {
      settle();
      return known;
    },
  };
}

function eachOnce(sorted: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  let kept = 0;
  for (const number of sorted) {
    if (kept > 0 && sorted[kept - 1] === number) continue;
    sorted[kept] = number;
    kept += 1;
  }
  return sorted.slice(0, kept);
}
