// Short names and numbers for long things: stable on every machine.
import { hash } from 'node:crypto';

/** The first `length` hexadecimal characters (at most 64) of the SHA-256 of the text's UTF-8 bytes. */
export function shortHash(text: string, length: number): string {
  return hash('sha256', text, 'hex').slice(0, length);
}

/**
 * What a state is told by from one build to the next: 72 bits of the SHA-256, so that two states of one thing look alike once in some 10^21
 * changes. Twelve characters because V8 copies so few: a longer part of a text holds on to the whole text, and a site has a million prints.
 */
export function statePrint(text: string): string {
  return hash('sha256', text, PRINT_ENCODING).slice(0, PRINT_LENGTH);
}

export const PRINT_ENCODING = 'base64url';
export const PRINT_LENGTH = 12;

/** FNV-1a over UTF-16 code units, 32 bits, unsigned: a number to look things up by, for texts that nobody made to collide. */
export function quickHash(text: string): number {
  let number = QUICK_START;
  for (let at = 0; at < text.length; at += 1) number = quickStep(number, text.charCodeAt(at));
  return number >>> 0;
}

/** What `quickHash` begins with. */
export const QUICK_START = 0x811c9dc5;

/** `quickHash` of a text by its code units, one after the other; `>>> 0` makes the last result what `quickHash` gives. */
export function quickStep(number: number, unit: number): number {
  return Math.imul(number ^ unit, 0x01000193);
}

/** Finaliser of MurmurHash3: every bit of a number of 32 bits changes every bit of the result, which is unsigned. */
export function mixed(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
