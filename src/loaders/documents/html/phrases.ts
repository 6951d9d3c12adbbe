// Which words stand in which order: how two texts are told to say the same.
import { bareWords } from '../../line-shape.ts';

const LENGTH = 5;

/** The runs of five words of a text, lower case, without signs. A shorter text is one phrase. */
export function phrasesOf(text: string): string[] {
  const words = bareWords(text);
  if (words.length === 0) return [];
  if (words.length < LENGTH) return [words.join(' ')];
  return words
    .slice(0, words.length - LENGTH + 1)
    .map((_word, index) => words.slice(index, index + LENGTH).join(' '));
}

/** Share of a text's phrases that are in a set, 0 to 1. */
export function shareIn(text: string, known: { has: (phrase: string) => boolean }): number {
  const phrases = phrasesOf(text);
  return phrases.length === 0 ? 0 : phrases.filter((phrase) => known.has(phrase)).length / phrases.length;
}
