// 32-bit hashes of words and feature values: the model and the word lists know words by these alone.

const offset = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** Hash of `text` from `start` to `end`, at most its first 64 units. */
export function hashOf(text: string, start = 0, end: number = text.length): number {
  let hash = offset;
  const stop = end - start > 64 ? start + 64 : end;
  for (let at = start; at < stop; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/** Hashes of some words, to look one up among them. */
export function hashesOf(words: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(words, (word) => hashOf(word)));
}

/** Hash of the row of words whose hashes are given one after the other: start with 0 and add word by word. */
export function addWord(hash: number, word: number): number {
  return mix(77, hash, word);
}

/** One feature: the number of its template and up to two values. */
export function mix(template: number, first: number, second = 0): number {
  let hash = Math.imul(template + 0x9e37, 0x85ebca6b) ^ first;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  hash ^= second;
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}
