// Reasons of dates in a list of them: what one row has said the next need not say again.

//   The text says “the U.S. Open”. The article was published on 14 March 2024.
//                 ^quoted: no end of a sentence
const SENTENCE = /(?:“[^”]{0,2000}”|[^.]|\.(?! \p{Lu}))+\.?/gu;

/**
 * The sentences of a reason that are new to a list, which remembers them; '' where none is. What was said of one day is not said again of
 * another: 'so the 12 March before it is taken'.
 * @param given sentences that the list has, as they are and with '…' for the day
 * @param meaning the date, which the reason may name without its year
 */
export function newSentences(given: Set<string>, reason: string, meaning: string): string {
  const day = meaning.replace(/ \d{4}$/u, '');
  const added: string[] = [];
  for (const [words] of reason.matchAll(SENTENCE)) {
    const sentence = words.trim();
    const form = sentence.replace(day, '…');
    if (given.has(sentence) || given.has(form)) continue;
    given.add(sentence).add(form);
    added.push(sentence);
  }
  return added.join(' ');
}
