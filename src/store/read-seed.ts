// One file of the seeds folder, from disk to decoded text.
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../records/problem.ts';
import type { SourceFile } from '../records/source-file.ts';
import { decode } from '../text/decode.ts';
import { skipped } from './skipped.ts';

/** Larger files are named and left out: 16 MiB, far above any article. */
export const LARGEST_SEED = 16 * 1024 * 1024;
/** Documents carry pictures and packing: 64 MiB. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024;
const DOCUMENT = /\.(?:pdf|docx|odt|rtf|epub|zip|gz|mht|mhtml|html?|mbox|eml|warc|wacz)$/iu;

function largestFor(path: string): number {
  return DOCUMENT.test(path) ? LARGEST_DOCUMENT : LARGEST_SEED;
}

export type ReadSeed = { readonly file: SourceFile } | { readonly problem: Problem };

/** The bytes of one seed and their SHA-256, hexadecimal. */
export interface SeedBytes {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/**
 * Read and decode one seed. Never throws: whatever stands in the way (gone, closed, too large, binary) comes back as a problem of
 * level warning with its reason. The last path component is not followed when it is a link.
 */
export function readSeed(folder: string, path: string, shownAs: string): ReadSeed {
  const read = readSeedBytes(folder, path, shownAs);
  if ('problem' in read) return read;
  const seed = decodeSeed(read, path, shownAs);
  return 'problem' in seed ? seed : { file: { ...seed.file, path: composedPath(folder, path) } };
}

/**
 * The path in NFC, the same on every system, control characters written as in an address ('a\tb.txt' → 'a%09b.txt'); where another file
 * has that very name, the path as it is.
 */
export function composedPath(folder: string, path: string): string {
  const normal = path.normalize('NFC').replaceAll(/\p{Cc}/gu, encodeURIComponent);
  if (normal === path) return path;
  const other = statSync(join(folder, normal), { throwIfNoEntry: false });
  const own = statSync(join(folder, path), { throwIfNoEntry: false });
  return other === undefined || (other.ino === own?.ino && other.dev === own.dev) ? normal : path;
}

/** The first half of `readSeed`: the bytes as they lie on disk. */
export function readSeedBytes(
  folder: string,
  path: string,
  shownAs: string,
): SeedBytes | { readonly problem: Problem } {
  const file = `${shownAs}/${path}`;
  try {
    const bytes = readBytes(join(folder, path));
    if (bytes !== null) return { bytes, hash: createHash('sha256').update(bytes).digest('hex') };
    return {
      problem: skipped(
        file,
        'seed-too-large',
        `The file is larger than ${largestFor(path) / 1024 / 1024} MiB`,
        'Split it into one file for each article.',
      ),
    };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
    return {
      problem: skipped(
        file,
        'unreadable-seed',
        `The file could not be read (${code})`,
        'Check that it still exists and that you may read it.',
      ),
    };
  }
}

/** The second half of `readSeed`: bytes to text. */
export function decodeSeed({ bytes, hash }: SeedBytes, path: string, shownAs: string): ReadSeed {
  const decoded = decode(bytes);
  if ('refused' in decoded)
    return {
      problem: skipped(
        `${shownAs}/${path}`,
        'not-text',
        decoded.refused,
        'Save it as plain text or Markdown in UTF-8.',
      ),
    };
  return {
    file: {
      path,
      text: decoded.text,
      encoding: decoded.encoding,
      hash,
      bytes: bytes.length,
    },
  };
}

/** The bytes, or null when there are too many. O_NONBLOCK: a pipe put in the place of a file must not stop the build. */
function readBytes(path: string): Uint8Array | null {
  const descriptor = openSync(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw Object.assign(new Error('not a file'), { code: 'not a file' });
    if (status.size > largestFor(path)) return null;
    const buffer = Buffer.alloc(status.size);
    let length = 0;
    while (length < buffer.length) {
      const read = readSync(descriptor, buffer, length, buffer.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}

/** Seconds that reading this seed may take: ten, and ten more for each mebibyte. */
export function secondsFor(folder: string, path: string): number {
  const size = statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0;
  return 10 * (1 + Math.min(size, largestFor(path)) / 1024 / 1024);
}
