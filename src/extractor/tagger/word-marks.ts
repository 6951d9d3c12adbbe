import { wordFacts } from './known-words.ts';
import type { Reading } from './reading.ts';

// Which of some lists hold a word, asked once for each distinct word and kept as long as the word is known: rules look for their words in every token.

/** A list as hashes of words, in small letters or as written. */
export interface MarkedList {
  readonly words: ReadonlySet<number>;
  readonly by: 'lower' | 'exact';
}

/** The marks of a token: bit 0 for the first list, bit 1 for the second … */
export type MarkAt = (token: number) => number;

/** Make a reader of marks for at most eight lists; call it for each text. */
export function wordMarks(...lists: readonly MarkedList[]): (reading: Reading) => MarkAt {
  let marks = new Uint8Array(0);
  let generation = -1;
  let marked = 0;
  const marksOf = (word: { readonly lower: number; readonly exact: number }): number =>
    lists.reduce((bits, { by, words }, bit) => (words.has(word[by]) ? bits | (1 << bit) : bits), 0);
  return ({ exact, generation: own, lower, word }) => {
    const facts = wordFacts();
    if (own !== facts.generation)
      return (token) => marksOf({ lower: lower[token] ?? 0, exact: exact[token] ?? 0 });
    if (generation !== own) {
      generation = own;
      marked = 0;
    }
    if (marks.length < facts.count) {
      const larger = new Uint8Array(facts.count * 2);
      larger.set(marks);
      marks = larger;
    }
    for (; marked < facts.count; marked += 1)
      marks[marked] = marksOf({ lower: facts.lower[marked] ?? 0, exact: facts.exact[marked] ?? 0 });
    const ready = marks;
    return (token) => ready[word[token] ?? 0] ?? 0;
  };
}

/** True where a token of the text has any mark. */
export function hasMark(markAt: MarkAt, tokens: number): boolean {
  for (let token = 0; token < tokens; token += 1) if (markAt(token) !== 0) return true;
  return false;
}
