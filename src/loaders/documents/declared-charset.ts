// The character set that a file declares, under the names that browsers know, decoded.
import iconv from 'iconv-lite';

/** Names of the Encoding Standard that iconv-lite calls otherwise. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['iso-8859-8-i', 'iso-8859-8'],
  ['x-mac-cyrillic', 'maccyrillic'],
]);

/** Japanese in seven bits: a sequence that leads from ASCII to JIS X 0208 (RFC 1468). */
const TO_JAPANESE = [
  [0x1b, 0x24, 0x42],
  [0x1b, 0x24, 0x40],
] as const;

/** Bytes in the character set of this name; null for a name that no browser knows. Never throws. */
export function decodeDeclared(bytes: Uint8Array, name: string): string | null {
  const known = iconv.encodingExists(name) ? name : (OTHERWISE.get(standardName(name)) ?? standardName(name));
  return iconv.encodingExists(known) ? iconv.decode(Buffer.from(bytes), known) : null;
}

/** 'x-sjis' → 'shift_jis', by the labels of the Encoding Standard; the name itself where they have none. */
function standardName(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return name; // no label of a browser: iconv-lite may know it
  }
}

/**
 * Text of bytes that are ISO-2022-JP, which says by its own escape sequences that it is; null for all others. To be asked before UTF-8: its bytes are ASCII.
 */
export function decodeIso2022(bytes: Uint8Array): string | null {
  const at = bytes.indexOf(0x1b);
  if (at < 0 || !TO_JAPANESE.some((signs) => signs.every((sign, index) => bytes[at + index] === sign)))
    return null;
  if (bytes.some((byte) => byte === 0 || byte > 0x7f)) return null;
  try {
    return new TextDecoder('iso-2022-jp', { fatal: true }).decode(bytes);
  } catch {
    return null; // an escape sequence by chance
  }
}
