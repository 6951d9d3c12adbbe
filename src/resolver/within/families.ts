// 'The Dorsey brothers were held': a family name that means several, and so none of those named in full.
import type { Collection } from '../../collection/collection.ts';
import { FAMILY_GROUPS } from '../../lexicon/relatives.ts';
import type { Node } from '../node.ts';

const GROUP = new RegExp(`^ (?:${FAMILY_GROUPS.join('|')})(?!\\p{L})`, 'u');
/** Characters behind a name that such a word may take. */
const LONGEST = 14;

/** Whether a family name stands for the family wherever the article has it. */
export type IsFamily = (node: Node) => boolean;

/** Read from the words behind the mentions of a name. */
export function familiesIn({ articles, mentions: { table } }: Collection): IsFamily {
  return ({ articleNumber, rows }) =>
    rows.every((row) => {
      const end = table.end[row] ?? 0;
      return GROUP.test(articles.wordsOf(articleNumber, end, end + LONGEST));
    });
}
