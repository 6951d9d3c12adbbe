// Many strings, once, outside the collected heap: what a collection of any size says weighs little more than its bytes.
import { bytes, type Column, integers } from './columns.ts';

/** Strings as bytes. Can be shown to other threads without a copy. */
export interface TextPool {
  readonly chunks: readonly Buffer[];
  readonly chunk: Int32Array;
  readonly offset: Int32Array;
  readonly length: Int32Array;
  readonly encoding: Uint8Array;
}

export interface TextPoolBuilder {
  /** The number under which the text is found again. */
  readonly add: (text: string) => number;
  readonly finish: () => TextPool;
}

/** A pool that holds each text once. */
export interface DistinctPoolBuilder {
  /** The number of the text: a new one for a text that is not there yet. */
  readonly numberOf: (text: string) => number;
  /** The pool; nothing can be added afterwards. */
  readonly finish: () => TextPool;
}

/** One byte a character where that is enough; UTF-8 else; UTF-16 for what UTF-8 cannot hold (half of a surrogate pair). */
const ENCODINGS = ['latin1', 'utf8', 'utf16le'] as const;
const CHUNK = 4 << 20;

/**
 * An empty pool to be filled. Any string comes back exactly, lone surrogates too.
 * @param readInParts each character takes as many bytes as every other of its text, so that `partAt` finds its place; for twice the bytes where a text is not of Latin letters alone
 */
export function makeTextPool({ readInParts = false } = {}): TextPoolBuilder {
  const chunks: Buffer[] = [];
  const columns: Record<'chunk' | 'offset' | 'length', Column<Int32Array>> = {
    chunk: integers(),
    offset: integers(),
    length: integers(),
  };
  const encoding = bytes();
  let used = 0;
  let current: Buffer = Buffer.alloc(0);
  return {
    add(text) {
      const code = encodingOf(text, readInParts);
      const length = code === 0 ? text.length : Buffer.byteLength(text, ENCODINGS[code]);
      if (chunks.length === 0 || used + length > current.length) {
        current = Buffer.from(new SharedArrayBuffer(Math.max(CHUNK, length)));
        chunks.push(current);
        used = 0;
      }
      current.write(text, used, length, ENCODINGS[code]);
      columns.chunk.push(chunks.length - 1);
      columns.offset.push(used);
      columns.length.push(length);
      encoding.push(code);
      used += length;
      return encoding.length - 1;
    },
    finish: () => ({
      chunks,
      chunk: columns.chunk.finish(),
      offset: columns.offset.finish(),
      length: columns.length.finish(),
      encoding: encoding.finish(),
    }),
  };
}

/** An empty pool to be filled with texts of which many come again. */
export function makeDistinctPool(): DistinctPoolBuilder {
  const pool = makeTextPool();
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = pool.add(text);
      numbers.set(text, number);
      return number;
    },
    finish() {
      numbers.clear();
      return pool.finish();
    },
  };
}

const LATIN_1 = /^[\0-\u00ff]*$/u;
const LONE_SURROGATE = /\p{Surrogate}/u;

function encodingOf(text: string, inParts: boolean): 0 | 1 | 2 {
  if (LATIN_1.test(text)) return 0;
  return inParts || LONE_SURROGATE.test(text) ? 2 : 1;
}

/** The text under a number. Throws a RangeError for a number that the pool never gave. */
export function textAt(pool: TextPool, number: number): string {
  const chunk = pool.chunks[pool.chunk[number] ?? -1];
  if (chunk === undefined) throw new RangeError(`The pool has no text ${number}.`);
  const offset = pool.offset[number] ?? 0;
  const end = offset + (pool.length[number] ?? 0);
  return chunk.toString(ENCODINGS[pool.encoding[number] ?? 0], offset, end);
}

/**
 * `textAt(pool, number).slice(start, end)`, without the rest where the pool is read in parts.
 * @param start first character, from 0
 * @param end the one after the last; what lies behind the text is left out
 */
export function partAt(pool: TextPool, number: number, start: number, end: number): string {
  const chunk = pool.chunks[pool.chunk[number] ?? -1];
  const code = pool.encoding[number] ?? 0;
  if (chunk === undefined || code === 1) return textAt(pool, number).slice(start, end);
  const [offset, width] = [pool.offset[number] ?? 0, code === 0 ? 1 : 2];
  const last = Math.min(end * width, pool.length[number] ?? 0);
  return chunk.toString(ENCODINGS[code], offset + Math.min(start * width, last), offset + last);
}

/** A pool as it arrives in another thread: there the chunks are plain bytes. */
export function receivedPool(pool: Omit<TextPool, 'chunks'> & { chunks: readonly Uint8Array[] }): TextPool {
  return {
    ...pool,
    chunks: pool.chunks.map((chunk) => Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)),
  };
}
