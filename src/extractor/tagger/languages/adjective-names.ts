import type { Match } from './listed-names.ts';
import { plain, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

// Names that open with an adjective and close with a common noun: "Томский политехнический университет", "Österreichische Nationalbank".

/** Adjectives between the first word and the noun. */
const MOST_BETWEEN = 3;

//   Томский  Томского  Киевская  Київської
const slavicOpening = /[сц]ь?к(?:ий|ого|ому|им|ом|ім|ая|ую|ой|ое|а|у|ої|ою|ій)$/u;
const slavicAdjective = /\p{Ll}(?:ий|ый|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ое|ее|ей|ої|ою|ій)$/u;
const germanOpening = /(?:isch|deutsch|evangel)e[nrsm]?$/u;

/** The name that such an adjective opens at a word; null where none does. Looks at most five words ahead. */
export function adjectivalAt(words: readonly Word[], at: number, vocabulary: Vocabulary): Match | null {
  const first = words[at];
  if (first === undefined || first.sign || !first.capital || vocabulary.never.has(plain(first.lower)))
    return null;
  return vocabulary.inflected ? slavicAt(words, at, vocabulary) : germanAt(words, at, vocabulary);
}

function slavicAt(words: readonly Word[], at: number, { tail }: Vocabulary): Match | null {
  const opening = words[at]?.lower ?? '';
  if (!slavicOpening.test(opening)) return null;
  for (let next = at + 1; next <= at + 1 + MOST_BETWEEN; next += 1) {
    const word = words[next];
    if (word === undefined || word.sign || word.capital) return null;
    const closing = tail(plain(word.lower));
    if (closing !== null) {
      const name = next === at + 1 ? nominative(words[at]?.text ?? '', closing.name) : null;
      return { end: next + 1, kind: closing.kind, confidence: 0.7, name, rule: 'adjective-name' };
    }
    if (!slavicAdjective.test(word.lower)) return null;
  }
  return null;
}

/** 'Иркутской' and 'область' make 'Иркутская область'. */
function nominative(opening: string, noun: string): string {
  const stem = opening.replace(slavicOpening, '');
  const hard = opening.slice(stem.length).match(/^[сц]ь?к/u)?.[0] ?? '';
  const isFeminine = /(?:[ая]|сть)$/u.test(noun);
  const ending = hard.includes('ь') ? (isFeminine ? 'а' : 'ий') : isFeminine ? 'ая' : 'ий';
  return `${stem}${hard}${ending} ${noun}`;
}

function germanAt(words: readonly Word[], at: number, { capitalNouns, tail }: Vocabulary): Match | null {
  const noun = words[at + 1];
  if (!capitalNouns || noun?.capital !== true || !germanOpening.test(words[at]?.lower ?? '')) return null;
  const closing = tail(noun.lower);
  return closing === null
    ? null
    : { end: at + 2, kind: closing.kind, confidence: 0.7, name: null, rule: 'adjective-name' };
}
