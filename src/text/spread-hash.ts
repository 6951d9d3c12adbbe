// A number for a text that is the same here and in the scripts of the pages, to spread things evenly over files.
import { quickHash } from './hash.ts';

/** FNV-1a over UTF-16 units, then mixed so that the low bits depend on all of it; 32 bits, unsigned. `templates/assets/cards.js` has the same lines. */
export function spreadHash(text: string): number {
  const hash = quickHash(text);
  const bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (bits ^ (bits >>> 13)) >>> 0;
}
