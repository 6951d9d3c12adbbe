import type { FoundName } from './found-name.ts';
import { plain, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

// Names of bodies that a common noun before them gives away: "la société Eiffage", "Das Unternehmen Agravis".

/** Words of the longest name. */
const MOST_WORDS = 4;

/** True when the word before a row of capitals says that it is a body, with no sign between. */
export function isAfterBody(words: readonly Word[], first: number, vocabulary: Vocabulary): boolean {
  const at = nounBefore(words, first, vocabulary);
  if (at === null) return false;
  return vocabulary.capitalNouns ? opensSentence(words, at) : words[at]?.capital === false;
}

/** "entreprise lyonnaise Symbiofarm": one adjective may stand between. */
function nounBefore(
  words: readonly Word[],
  first: number,
  { saysBody, isDemonym }: Vocabulary,
): number | null {
  const before = words[first - 1];
  if (before === undefined || before.sign) return null;
  if (saysBody(before.lower)) return first - 1;
  const isAdjective = !before.capital && (isDemonym(before.lower) || adjective.test(before.lower));
  const noun = words[first - 2];
  return isAdjective && noun?.sign === false && saysBody(noun.lower) ? first - 2 : null;
}

/** Endings of adjectives that say where from or of what trade, in Romance languages. */
const adjective =
  /(?:ique|iques|aire|ais|aise|ois|oise|ien|ienne|ain|aine|elle|ano|ana|és|esa|ense|eño|eña|ico|ica|inha|ês|esa|ese|ense)$/u;

/**
 * Where nouns have capitals, "hat das Unternehmen Insolvenz angemeldet" has a noun after the body too. Not so when the body opens its
 * sentence: the verb is the second part of a German sentence, so what stands before it is one part.
 */
function opensSentence(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 3; before -= 1) {
    const word = words[before];
    if (word === undefined || word.sign) return false;
    if (word.opens) return /^(?:der|die|das)$/u.test(word.lower);
    if (word.capital) return false;
  }
  return false;
}

/** The name up to the first small word in it. */
export function bodyFrom(
  words: readonly Word[],
  { first, end }: { readonly first: number; readonly end: number },
): FoundName | null {
  let last = first;
  while (last < end && last - first < MOST_WORDS && words[last]?.capital === true) last += 1;
  const isWord = words.slice(first, last).some((word) => /\p{Ll}/u.test(plain(word.text)) || word.upper);
  if (last === first || !isWord) return null;
  return { first, end: last, kind: 'organisation', confidence: 0.7, rule: 'body-before', name: null };
}
