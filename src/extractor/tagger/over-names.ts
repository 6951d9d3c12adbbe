import type { Named } from './span-rules.ts';

// Single words that a rule knows, laid over the names that the tagger found.

/**
 * The names with the words between them, and with those words in the place of names of one word that give way.
 *
 * @param words names of one token each, in order.
 * @param givesWay true for a name of one word that such a word may replace.
 * @returns names in order without overlap; a word within a longer name is left out. Linear.
 */
export function laidOver(
  names: readonly Named[],
  words: readonly Named[],
  givesWay: (name: Named) => boolean,
): readonly Named[] {
  if (words.length === 0) return names;
  const kept: Named[] = [];
  let next = 0;
  for (const word of words) {
    while (next < names.length && (names[next]?.last ?? 0) <= word.first)
      kept.push(...names.slice(next, ++next));
    const name = names[next];
    if (name === undefined || name.first > word.first) kept.push(word);
    else if (name.last - name.first === 1) {
      kept.push(givesWay(name) ? word : name);
      next += 1;
    }
  }
  return [...kept, ...names.slice(next)];
}
