// Names of papers that no list holds, told by the words they are made of.
import {
  EVENTS_AND_PAPERS,
  FIRST_WORDS_OF_MASTHEADS,
  LAST_WORDS_AFTER_ARTICLE,
  LAST_WORDS_OF_MASTHEADS,
  MASTHEAD_ENDINGS,
} from '../../lexicon/newspapers.ts';

const LONGEST_NAME = 50;
const MOST_WORDS = 6;

/** Two to six words with capitals of which the last, or the first before 'de', is a word of papers; or one word that ends as papers do. */
export function isMastheadName(name: string): boolean {
  if (name.length > LONGEST_NAME || /[.!?:;,"“”\d]/u.test(name)) return false;
  const words = name.split(' ');
  if (words.length > MOST_WORDS || !words.every((word) => isLink(word) || /^\p{Lu}/u.test(word)))
    return false;
  const small = words.map((word) => word.toLowerCase());
  const last = small.at(-1) ?? '';
  const hasEnding = MASTHEAD_ENDINGS.some(
    (ending) => last.length > ending.length + 1 && last.endsWith(ending),
  );
  if (hasEnding && words.length <= 4) return true;
  if (words.length < 2 || EVENTS_AND_PAPERS.has(last)) return false;
  const isOften = /^(?:the|daily|evening|morning|sunday|saturday|weekly)$/u.test(small[0] ?? '');
  if (LAST_WORDS_OF_MASTHEADS.has(last)) return true;
  if (LAST_WORDS_AFTER_ARTICLE.has(last)) return isOften && words.length >= 3;
  const from = /^(?:el|il|la|le|o|os|a|l['’])$/u.test(small[0] ?? '') ? 1 : 0;
  const opening = (small[from] ?? '').replace(/^l['’]/u, '');
  return (
    FIRST_WORDS_OF_MASTHEADS.has(opening) &&
    /^(?:d|de|del|della|dei|di|do|da|du|des|d['’].*)$/u.test(small[from + 1] ?? '')
  );
}

function isLink(word: string): boolean {
  return /^(?:&|an|and|d['’]\p{L}*|da|de|del|della|der|des|di|do|du|el|et|für|la|le|of|the|und|y|e)$/u.test(
    word,
  );
}
