// Short names for long things: stable on every machine.
import { hash } from 'node:crypto';

/** The first `length` hexadecimal characters (at most 64) of the SHA-256 of the text's UTF-8 bytes. */
export function shortHash(text: string, length: number): string {
  return hash('sha256', text, 'hex').slice(0, length);
}
