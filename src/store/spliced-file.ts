// Files of a new site that are partly made and partly stand in the old one.
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Inset } from '../records/output-file.ts';

interface SplicedFile {
  readonly path: string;
  /** The bytes that were made. */
  readonly made: Uint8Array;
  readonly standing: readonly Inset[];
}

/** A stretch of the file: made bytes, or one of the old site. */
interface Piece {
  /** Where it comes to stand. */
  readonly at: number;
  readonly bytes: number;
  readonly made: Uint8Array | null;
  readonly inset: Inset | null;
}

/** How long the file is, where the old site at `folder` has it with the same bytes; null else. Reads no more than was made. */
export function unchangedBytes(folder: string, file: SplicedFile): number | null {
  const [pieces, size] = piecesOf(file);
  const status = lstatSync(join(folder, file.path), { throwIfNoEntry: false });
  if (status?.isFile() !== true || status.size !== size) return null;
  if (pieces.some(({ at, inset }) => inset !== null && (inset.path !== file.path || inset.start !== at)))
    return null;
  const made = pieces.flatMap(({ at, made: own }) => (own === null ? [] : [{ at, own }]));
  return reading(join(folder, file.path), (read) =>
    made.every(({ at, own }) => read(at, own.length).equals(own)),
  )
    ? size
    : null;
}

/** The whole file. Throws where the old site does not hold what is to be taken from it. */
export function spliced(folder: string, file: SplicedFile): Buffer {
  const [pieces, size] = piecesOf(file);
  const whole = Buffer.allocUnsafe(size);
  for (const { at, made } of pieces) if (made !== null) whole.set(made, at);
  for (const path of new Set(file.standing.map((one) => one.path))) {
    reading(join(folder, path), (read) => {
      for (const { at, inset } of pieces)
        if (inset?.path === path) read(inset.start, inset.bytes, whole.subarray(at, at + inset.bytes));
    });
  }
  return whole;
}

/** The pieces in order, and how long they are together. */
function piecesOf({ made, standing }: SplicedFile): readonly [pieces: readonly Piece[], size: number] {
  const pieces: Piece[] = [];
  let [taken, size] = [0, 0];
  const takeTo = (end: number): void => {
    if (end === taken) return;
    pieces.push({ at: size, bytes: end - taken, made: made.subarray(taken, end), inset: null });
    size += end - taken;
    taken = end;
  };
  for (const inset of standing) {
    takeTo(inset.at);
    pieces.push({ at: size, bytes: inset.bytes, made: null, inset });
    size += inset.bytes;
  }
  takeTo(made.length);
  return [pieces, size];
}

type Read = (start: number, bytes: number, into?: Buffer) => Buffer;

/** Do something with a way to read stretches of one file; a stretch beyond its end is a mistake of ours, or somebody changed it meanwhile. */
function reading<T>(path: string, work: (read: Read) => T): T {
  const file = openSync(path, 'r');
  try {
    return work((start, bytes, into = Buffer.allocUnsafe(bytes)) => {
      for (let done = 0; done < bytes; ) {
        const got = readSync(file, into, done, bytes - done, start + done);
        if (got === 0) throw new Error(`${path} ends before byte ${start + bytes}.`);
        done += got;
      }
      return into;
    });
  } finally {
    closeSync(file);
  }
}
