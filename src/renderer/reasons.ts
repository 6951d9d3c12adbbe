// Reasons of dates in a list of them: what one row has said the next need not say again.

/** What closes a quotation that the sign opens. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
]);

/** The sentences of a reason; a stop within a quotation ends none: 'The text says “the U.S. Open”. It was published …'. Linear. */
function sentencesIn(reason: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  let closing: string | null = null;
  for (let at = 0; at < reason.length; at += 1) {
    const sign = reason.charAt(at);
    if (closing !== null) closing = sign === closing ? null : closing;
    else if (sign === '.' && /^ \p{Lu}/u.test(reason.slice(at + 1, at + 4))) {
      sentences.push(reason.slice(start, at + 1).trim());
      start = at + 1;
    } else closing = CLOSING.get(sign) ?? null;
  }
  return [...sentences, reason.slice(start).trim()].filter((sentence) => sentence !== '');
}

/**
 * The sentences of a reason that are new to a list, which remembers them; '' where none is. What was said of one day is not said again of
 * another: 'so the 12 March before it is taken'.
 * @param given sentences that the list has, as they are and with '…' for the day
 * @param meaning the date, which the reason may name without its year
 */
export function newSentences(given: Set<string>, reason: string, meaning: string): string {
  const day = meaning.replace(/ \d{4}$/u, '');
  const added: string[] = [];
  for (const sentence of sentencesIn(reason)) {
    const form = sentence.replace(day, '…');
    if (given.has(sentence) || given.has(form)) continue;
    given.add(sentence).add(form);
    added.push(sentence);
  }
  return added.join(' ');
}
