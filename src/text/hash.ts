// Short names for long things: stable on every machine.
import { createHash } from 'node:crypto';

/** The first `length` hexadecimal characters (at most 64) of the SHA-256 of the text's UTF-8 bytes. */
export function shortHash(text: string, length: number): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, length);
}
