// A number for a text that is the same here and in the scripts of the pages, to spread things evenly over files.

/** FNV-1a over UTF-16 units, then mixed so that the low bits depend on all of it; 32 bits, unsigned. `templates/assets/cards.js` has the same lines. */
export function spreadHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
