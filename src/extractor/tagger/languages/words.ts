import { sentencesOf } from '../../../text/sentences.ts';
import { tokenKinds, tokensOf } from '../../../text/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

// A text as words with what the rules ask of each: hyphens tie, elisions ("l’") stand apart.

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** At least two letters, all of them capitals. */
  readonly upper: boolean;
  readonly sign: boolean;
  /** First word of its sentence, quotes and brackets aside. */
  readonly opens: boolean;
}

/** The words of each sentence. Linear. */
export function sentencesIn(text: string, vocabulary: Vocabulary): Word[][] {
  return sentencesOf(text).map(({ start, end }) => wordsIn(text, { start, end }, vocabulary));
}

const longestWord = 64;

function wordsIn(text: string, span: { start: number; end: number }, { elision }: Vocabulary): Word[] {
  const tokens = tokensOf(text, span.start, span.end);
  const words: Word[] = [];
  let isOpen = true;
  const push = (start: number, end: number, isSign: boolean): void => {
    const written = text.slice(start, Math.min(end, start + longestWord));
    const capital = !isSign && /\p{Lu}/u.test(written) && !/^\p{Ll}+$/u.test(written);
    words.push({
      start,
      end,
      text: written,
      lower: written.toLowerCase(),
      capital: capital && (/^\p{Lu}/u.test(written) || /^\p{Ll}{1,2}\p{Lu}/u.test(written)),
      upper: capital && /^[\p{Lu}\p{N}&./-]{2,}$/u.test(written),
      sign: isSign,
      opens: isOpen && !isSign,
    });
    if (!isSign) isOpen = false;
  };
  for (let at = 0; at < tokens.length; ) {
    const start = tokens.start[at] ?? 0;
    const last = tokens.kind[at] === tokenKinds.other ? at : tiedEnd(text, tokens, at);
    const end = tokens.end[last] ?? start;
    const glued = elision?.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
    if (glued > 0) push(start, start + glued, false);
    push(start + glued, end, tokens.kind[at] === tokenKinds.other);
    at = last + 1;
  }
  return words;
}

/** Last token of a word with hyphens: "Nord-Kivu", "Garmisch-Partenkirchen", "Ban Ki-moon" has two words. */
function tiedEnd(
  text: string,
  { start, end, kind, length }: ReturnType<typeof tokensOf>,
  at: number,
): number {
  let last = at;
  while (last + 2 < length && last - at < 10) {
    const isTied =
      end[last] === start[last + 1] &&
      end[last + 1] === start[last + 2] &&
      /^[-‐‑]$/u.test(text.slice(start[last + 1], end[last + 1])) &&
      kind[last + 2] !== tokenKinds.other;
    if (!isTied) break;
    last += 2;
  }
  return last;
}
