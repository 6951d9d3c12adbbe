// How much a PDF's streams unpack to, measured before PDF.js unpacks them: it sets itself no bound, and a file of some KiB can hold gigabytes.
import { constants, inflateRawSync } from 'node:zlib';

const MIB = 1024 * 1024;
/** A stream may be packed again and again: more often than any program writes it. */
const DEEPEST = 4;
const KEYWORD = Buffer.from('stream');

/**
 * Bytes that the streams of a PDF unpack to, counted until they are more than `most`. Every place where a stream may begin is tried, and each is
 * unpacked to its own end: what the file says of lengths, ends and kinds of its streams is not believed. Never throws; its work is bounded by `most`.
 */
export function unpackedSize(bytes: Uint8Array, most: number): number {
  let total = 0;
  for (const packed of packedStreams(bytes)) {
    total += sizeOf(packed, most - total, 0);
    if (total > most) break;
  }
  return total;
}

/** The streams of a PDF that are packed once, unpacked, in the order of the file; those that are damaged or longer than what is left of `most` are passed over. */
export function* streamsOf(bytes: Uint8Array, most: number): Generator<Buffer> {
  let left = most;
  for (const packed of packedStreams(bytes)) {
    const unpacked = isPacked(packed) ? unpack(packed.subarray(2), left) : 'damaged';
    if (typeof unpacked === 'string') continue;
    left -= unpacked.length;
    if (left <= 0) return;
    yield Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
  }
}

/** What stands behind every 'stream' of a file. */
function* packedStreams(bytes: Uint8Array): Generator<Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(KEYWORD); at >= 0; at = file.indexOf(KEYWORD, at + 1)) {
    let start = at + KEYWORD.length;
    if (file[start] === 0x0d) start += 1;
    if (file[start] === 0x0a) start += 1;
    yield file.subarray(start);
  }
}

function isPacked([kind = 0, flags = 0]: Uint8Array): boolean {
  return (kind & 0x0f) === 8 && (kind * 256 + flags) % 31 === 0;
}

function sizeOf(packed: Uint8Array, most: number, depth: number): number {
  if (!isPacked(packed) || depth >= DEEPEST) return 0;
  const body = packed.subarray(2);
  for (let bound = Math.min(MIB, most + 1); ; bound = Math.min(bound * 4, most + 1)) {
    const unpacked = unpack(body, bound);
    if (unpacked === 'damaged') return bound > MIB ? bound / 4 : 0; // it held at least what was tried before
    if (unpacked !== 'more') return unpacked.length + sizeOf(unpacked, most - unpacked.length, depth + 1);
    if (bound > most) return bound;
  }
}

function unpack(body: Uint8Array, bound: number): Uint8Array | 'more' | 'damaged' {
  try {
    // A stream that breaks off is unpacked as far as it goes, as PDF.js does.
    return inflateRawSync(body, { maxOutputLength: bound, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    const isLonger = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isLonger ? 'more' : 'damaged';
  }
}
