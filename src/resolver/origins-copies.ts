// Which articles repeat another one's words: agency copy that many papers print, the same page saved twice.
import type { Article } from '../records/article.ts';
import { mixed } from '../text/hash.ts';
import { makeWordHashes } from '../text/word-hashes.ts';
import { type Buckets, makeBuckets } from './number-buckets.ts';

/** Words in a row that are compared as one. Five in a row seldom come together by chance. */
const SHINGLE = 5;
/** Texts with fewer shingles than this are too short to tell a copy from a set phrase. */
const LEAST_SHINGLES = 25;
const BANDS = 21;
const ROWS = 3;
const BINS = BANDS * ROWS;
/** Shared shingles of all shingles of both, and of the shorter one alone (a copy that was cut). */
const LEAST_IN_COMMON = 0.6;
const LEAST_OF_SHORTER = 0.85;
/** How many different texts of one bucket are compared with a new one: a bound against texts made to collide. */
const MOST_COMPARED = 6;
/** How many shingles are kept to compare others with (64 MB); those of a text that fell out are made anew when they are wanted. */
const MOST_KEPT = 1 << 24;
const EMPTY = 0xffffffff;

/** How much was done; only counted, for tests. */
export interface CopyWork {
  shingled: number;
  compared: number;
}

/**
 * Articles that repeat most of an earlier one's words (earlier in the given order): id of the copy to id of the first of them.
 * Broder's shingles, one-permutation min-hash and banding (Li, Owen and Zhang 2012; Broder 1997); candidates are then compared exactly.
 * Deterministic; linear in the length of the texts. Keeps some 250 bytes for each article, and no text.
 */
export function findCopies(
  articles: readonly Pick<Article, 'id' | 'text'>[],
  work: CopyWork = { shingled: 0, compared: 0 },
): ReadonlyMap<string, string> {
  const copyOf = new Map<string, string>();
  const buckets = makeBuckets(articles.length * BANDS, MOST_COMPARED);
  const shinglesIn = makeShingles();
  const shinglesOf = (index: number): Uint32Array => {
    work.shingled += 1;
    return shinglesIn(articles[index]?.text ?? '').slice(); // the next text takes the place of the last
  };
  const kept = makeKept(shinglesOf);
  const keys = new Uint32Array(BANDS);
  for (const [index, { id }] of articles.entries()) {
    const own = shinglesOf(index);
    if (own.length < LEAST_SHINGLES) continue;
    fillBandKeys(own, keys);
    const first = candidatesFor(keys, buckets).find((candidate) => {
      work.compared += 1;
      return areAlike(own, kept.get(candidate));
    });
    if (first !== undefined) {
      copyOf.set(id, articles[first]?.id ?? id);
      continue; // its first stands for it
    }
    for (const key of keys) buckets.add(key, index);
    kept.set(index, own);
  }
  return copyOf;
}

/** Shingles of texts by number, within bounds of memory. */
function makeKept(shinglesOf: (index: number) => Uint32Array): {
  readonly get: (index: number) => Uint32Array;
  readonly set: (index: number, shingles: Uint32Array) => void;
} {
  const kept = new Map<number, Uint32Array>();
  let held = 0;
  const set = (index: number, shingles: Uint32Array): void => {
    if (held + shingles.length > MOST_KEPT) {
      kept.clear();
      held = 0;
    }
    kept.set(index, shingles);
    held += shingles.length;
  };
  return {
    set,
    get(index) {
      const known = kept.get(index);
      if (known !== undefined) return known;
      const made = shinglesOf(index);
      set(index, made);
      return made;
    },
  };
}

function candidatesFor(keys: Uint32Array, buckets: Buckets): readonly number[] {
  const candidates: number[] = [];
  for (const key of keys) buckets.collect(key, candidates);
  return candidates.length === 0 ? candidates : [...new Set(candidates)].sort((a, b) => a - b);
}

function areAlike(a: Uint32Array, b: Uint32Array): boolean {
  let shared = 0;
  let inB = 0;
  for (const shingle of a) {
    while (inB < b.length && (b[inB] ?? 0) < shingle) inB += 1;
    if (b[inB] === shingle) shared += 1;
  }
  const [shorter, longer] = a.length <= b.length ? [a.length, b.length] : [b.length, a.length];
  return (
    shared / (a.length + b.length - shared) >= LEAST_IN_COMMON ||
    (shared / shorter >= LEAST_OF_SHORTER && shorter * 3 >= longer)
  );
}

/**
 * Hashes of every five words in a row, each once, in ascending order; without regard to case, signs and line breaks. What it gives is good
 * until its next call.
 */
function makeShingles(): (text: string) => Uint32Array {
  const wordsOf = makeWordHashes();
  let all = new Uint32Array(1024);
  return (text) => {
    const words = wordsOf(text);
    const count = Math.max(0, words.length - SHINGLE + 1);
    if (all.length < count) all = new Uint32Array(count + (count >> 1));
    for (let at = 0; at < count; at += 1) {
      let hash = 0;
      for (let next = at; next < at + SHINGLE; next += 1) hash = mixed(hash ^ (words[next] ?? 0));
      all[at] = hash;
    }
    const sorted = all.subarray(0, count).sort();
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      if (at > 0 && sorted[at] === sorted[at - 1]) continue;
      sorted[kept] = sorted[at] ?? 0;
      kept += 1;
    }
    return sorted.subarray(0, kept);
  };
}

/** Least hash of each bin, EMPTY where none fell into it. */
function leastOf(shingles: Uint32Array): Uint32Array {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  for (const shingle of shingles) {
    const hash = mixed(shingle ^ 0x9e3779b9);
    const bin = hash % BINS;
    if (hash < (bins[bin] ?? 0)) bins[bin] = hash;
  }
  return bins;
}

/** Bins with the empty ones filled from the next one; then one key for each band. */
function fillBandKeys(shingles: Uint32Array, keys: Uint32Array): void {
  const bins = leastOf(shingles);
  const filled = (bin: number): number => {
    for (let step = 0; step < BINS; step += 1) {
      const value = bins[(bin + step) % BINS] ?? EMPTY;
      if (value !== EMPTY) return value;
    }
    return EMPTY;
  };
  for (let band = 0; band < BANDS; band += 1) {
    let key = band;
    for (let row = 0; row < ROWS; row += 1) key = mixed(key ^ filled(band * ROWS + row));
    keys[band] = key;
  }
}
