// Whole numbers below 2^32 as bytes: seven bits a byte, the lowest first; the highest bit says that more bytes follow.

/** Add a number to the bytes. */
export function pushInteger(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/**
 * Read as many numbers as `into` has room for, into every `step`th of its places. One short loop: a start of the program reads
 * half a million numbers before anything is compiled.
 *
 * @returns the offset after the last byte read; numbers after the end of the bytes are 0.
 */
export function readIntegers(
  bytes: Uint8Array,
  from: number,
  { into, step = 1 }: { readonly into: Int32Array; readonly step?: number },
): number {
  let at = from;
  for (let place = 0; place < into.length; place += step) {
    let byte = bytes[at] ?? 0;
    let value = byte & 127;
    at += 1;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
    }
    into[place] = value;
  }
  return at;
}
