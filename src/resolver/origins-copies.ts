// Which articles repeat another one's words: agency copy that many papers print, the same page saved twice.
import type { Article } from '../records/article.ts';

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
const EMPTY = 0xffffffff;

/**
 * Articles that repeat most of an earlier one's words (earlier in the given order): id of the copy to id of the first of them.
 * Broder's shingles, one-permutation min-hash and banding (Li, Owen and Zhang 2012; Broder 1997); candidates are then compared exactly.
 * Deterministic; linear in the length of the texts.
 */
export function findCopies(articles: readonly Pick<Article, 'id' | 'text'>[]): ReadonlyMap<string, string> {
  const copyOf = new Map<string, string>();
  const buckets = new Map<number, number[]>();
  const kept = new Map<number, Uint32Array>();
  for (const [index, article] of articles.entries()) {
    const shingles = shinglesOf(article.text);
    if (shingles.length < LEAST_SHINGLES) continue;
    const keys = bandKeys(shingles);
    const first = firstAlike(shingles, keys, { buckets, kept });
    if (first !== null) {
      copyOf.set(article.id, articles[first]?.id ?? article.id);
      continue; // its first stands for it
    }
    kept.set(index, shingles);
    for (const key of keys) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else if (bucket.length < MOST_COMPARED) bucket.push(index);
    }
  }
  return copyOf;
}

interface Known {
  readonly buckets: ReadonlyMap<number, readonly number[]>;
  readonly kept: ReadonlyMap<number, Uint32Array>;
}

function firstAlike(shingles: Uint32Array, keys: readonly number[], { buckets, kept }: Known): number | null {
  const candidates = new Set(keys.flatMap((key) => buckets.get(key) ?? []));
  for (const candidate of [...candidates].sort((a, b) => a - b)) {
    const other = kept.get(candidate);
    if (other !== undefined && areAlike(shingles, other)) return candidate;
  }
  return null;
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

/** Words, and single characters of scripts that put no blanks between words. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]{1,60}/gu;

/** Hashes of every five words in a row, each once, in ascending order; without regard to case, signs and line breaks. */
function shinglesOf(text: string): Uint32Array {
  const words: number[] = [];
  for (const [word] of text.matchAll(WORD)) words.push(hashOf(word.toLowerCase()));
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next += 1) hash = mixed(hash ^ (words[next] ?? 0));
    shingles.add(hash);
  }
  return Uint32Array.from(shingles).sort();
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Finaliser of MurmurHash3: every bit of the number changes every bit of the result. */
function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Least hash of each bin, empty bins filled from the next one; then one key for each band. */
function bandKeys(shingles: Uint32Array): readonly number[] {
  const least = new Uint32Array(BINS).fill(EMPTY);
  for (const shingle of shingles) {
    const hash = mixed(shingle ^ 0x9e3779b9);
    const bin = hash % BINS;
    if (hash < (least[bin] ?? 0)) least[bin] = hash;
  }
  const filled = (bin: number): number => {
    for (let step = 0; step < BINS; step += 1) {
      const value = least[(bin + step) % BINS] ?? EMPTY;
      if (value !== EMPTY) return value;
    }
    return EMPTY;
  };
  return Array.from({ length: BANDS }, (_, band) => {
    let key = band;
    for (let row = 0; row < ROWS; row += 1) key = mixed(key ^ filled(band * ROWS + row));
    return key;
  });
}
