// ''We won,'' she said: two single signs in place of a double one, as typewriters and wires write them.
import type { Article } from '../../records/article.ts';
import { classAt, SPACE } from '../../text/characters.ts';
import { type SignEdit, withSigns } from '../../text/with-signs.ts';

/** Two signs and no third: three are the bold letters of wikis. */
const PAIR = /(?<!['’‘`])(?:''|``|‘‘|’’)(?!['’‘`])/gu;
const SOME = /''|``|‘‘/u;

/** The article with “ and a blank, a blank and ” in place of such pairs, where one opens and one closes; all offsets stay. Linear. */
export function withPairedQuotes(article: Article): Article {
  const { text, blocks } = article;
  if (!SOME.test(text)) return article;
  const edits = blocks.flatMap(({ start, end }) => editsOf(text, start, end));
  return edits.length === 0 ? article : { ...article, text: withSigns(text, edits) };
}

function editsOf(text: string, start: number, end: number): readonly SignEdit[] {
  const edits: SignEdit[] = [];
  let open: number | null = null;
  for (const { index } of text.slice(start, end).matchAll(PAIR)) {
    const at = start + index;
    const isOpening = at === start || /[\s([—–-]/u.test(text.charAt(at - 1));
    if (isOpening && at + 2 < end && classAt(text, at + 2) !== SPACE) open = at;
    else if (open !== null) {
      edits.push({ at: open, sign: '“' }, { at: open + 1, sign: ' ' });
      edits.push({ at, sign: ' ' }, { at: at + 1, sign: '”' });
      open = null;
    }
  }
  return edits;
}
