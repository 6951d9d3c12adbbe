// 'We will not leave,' said the owners' agent: which of these signs enclose speech, and which are apostrophes.
import { ELIDED_ENDINGS, ELIDED_OPENINGS } from '../../lexicon/elisions.ts';
import type { Article } from '../../records/article.ts';
import { classAt, DIGIT, LOWER, SPACE, UPPER } from '../../text/characters.ts';
import { type SignEdit, withSigns } from '../../text/with-signs.ts';

/** A sign that may open or close a quotation; 'perhaps' closes unless a surer one follows: "the players' union". */
interface Mark {
  readonly at: number;
  readonly is: 'opens' | 'closes' | 'perhaps' | 'double-opens' | 'double-closes' | 'double';
}

const SIGNS = /['‘’"“”]/gu;
/** A straight sign that may open: without one, and without '‘', an article has no single quotes. */
const STRAIGHT = /(?:^|[\s([—–"“])'(?=[\p{L}\p{N}])/mu;

/**
 * The article with double quotation marks in place of the single ones that enclose speech, and the other way round within
 * them, so that rules need to know one way only; all offsets stay. An article without single quotes is returned itself. Linear.
 */
export function withDoubleQuotes(article: Article): Article {
  const { text, blocks } = article;
  if (!text.includes('‘') && !STRAIGHT.test(text)) return article;
  const marked = blocks.map((block) => marksIn(text, block));
  const edits = marked.flatMap((marks, number) => {
    const start = blocks[number]?.start ?? 0;
    const goesOn = isOpening(marked[number + 1]?.[0], blocks[number + 1]?.start);
    return editsOf(text, marks, goesOn ? start : null);
  });
  return edits.length === 0 ? article : { ...article, text: withSigns(text, edits) };
}

const isOpening = (mark: Mark | undefined, at: number | undefined): boolean =>
  mark?.is === 'opens' && mark.at === at;

function marksIn(text: string, block: { start: number; end: number }): Mark[] {
  const marks: Mark[] = [];
  for (const { index } of text.slice(block.start, block.end).matchAll(SIGNS)) {
    const at = block.start + index;
    const is = markAt(text, at, block);
    if (is !== null) marks.push({ at, is });
  }
  return marks;
}

function markAt(text: string, at: number, block: { start: number; end: number }): Mark['is'] | null {
  const sign = text.charAt(at);
  if (sign === '"') return 'double';
  if (sign === '“') return 'double-opens';
  if (sign === '”') return 'double-closes';
  const first = at === block.start || isBeforeWords(text, at - 1);
  const last = at + 1 >= block.end || !isWordAt(text, at + 1);
  if (sign !== '’' && first && !last) return isElided(text, at, block.start) ? null : 'opens';
  if (sign === '‘' && first) return text.charAt(at + 1) === ' ' ? null : 'opens';
  if (sign === "'" && first && /^["“$£€(…[]/u.test(text.charAt(at + 1))) return 'opens';
  if (sign === '‘' || first || !last) return null;
  return isOfWord(text, at) ? 'perhaps' : 'closes';
}

/** A blank, an opening bracket, a dash or a quotation mark: what follows begins with whatever stands before a word. */
const isBeforeWords = (text: string, at: number): boolean =>
  classAt(text, at) === SPACE || /[([—–"“]/u.test(text.charAt(at));

function isWordAt(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind >= UPPER && kind <= DIGIT;
}

/** "'em", "'90s", "in '98": an apostrophe. Two digits are a number where a sentence or what is said can begin. */
function isElided(text: string, at: number, start: number): boolean {
  const years = /^\d\d(?!\d)(?<decade>s?)/u.exec(text.slice(at + 1, at + 5));
  if (years !== null) {
    let before = at - 1;
    while (before > start && classAt(text, before) === SPACE) before -= 1;
    return years.groups?.['decade'] === 's' || (before >= start && isWordAt(text, before));
  }
  let end = at + 1;
  while (isWordAt(text, end) && end < at + 9) end += 1;
  return ELIDED_OPENINGS.has(text.slice(at + 1, end).toLowerCase());
}

/** "the players'", "goin'", "wi'": it may belong to the word before it. */
function isOfWord(text: string, at: number): boolean {
  const last = text.charAt(at - 1);
  if (/[szxSZX]/u.test(last)) return true;
  if (classAt(text, at - 1) !== LOWER) return false;
  let start = at;
  while (start > at - 12 && isWordAt(text, start - 1)) start -= 1;
  const word = text.slice(start, at).toLowerCase();
  return (word.length > 3 && word.endsWith('in')) || ELIDED_ENDINGS.has(word);
}

/** `open`: where a quotation that goes on in the next paragraph may begin without being closed in this one. */
function editsOf(text: string, marks: readonly Mark[], open: number | null): SignEdit[] {
  if (!marks.some(({ is }) => is === 'opens')) return [];
  const surer = surerAhead(marks);
  const edits: SignEdit[] = [];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    if (mark === undefined) break;
    if (mark.is === 'double' || mark.is === 'double-opens') at = endOfDouble(marks, at);
    if (mark.is !== 'opens') continue;
    const close = closeOf(marks, at, surer);
    if (close === null && mark.at !== open) continue;
    edits.push({ at: mark.at, sign: '“' });
    const end = close ?? marks.length;
    for (const edit of swapped(text, marks.slice(at + 1, end))) edits.push(edit);
    const closing = marks[end];
    if (closing !== undefined) edits.push({ at: closing.at, sign: '”' });
    at = end;
  }
  return edits;
}

/** For each mark whether a sure closing one follows before the next that opens. */
function surerAhead(marks: readonly Mark[]): readonly boolean[] {
  const ahead: boolean[] = [];
  let sure = false;
  for (let at = marks.length - 1; at >= 0; at--) {
    ahead[at] = sure;
    if (marks[at]?.is === 'closes') sure = true;
    if (marks[at]?.is === 'opens') sure = false;
  }
  return ahead;
}

/** The mark that ends a quotation in double marks; of an open “ the last of the paragraph, of a lone " (inches) itself. */
function endOfDouble(marks: readonly Mark[], at: number): number {
  const straight = marks[at]?.is === 'double';
  for (let end = at + 1; end < marks.length; end++)
    if (marks[end]?.is === (straight ? 'double' : 'double-closes')) return end;
  return straight ? at : marks.length;
}

function closeOf(marks: readonly Mark[], open: number, surer: readonly boolean[]): number | null {
  for (let at = open + 1; at < marks.length; at++) {
    const is = marks[at]?.is;
    if (is === 'opens') return null;
    if (is === 'closes' || (is === 'perhaps' && surer[at] === false)) return at;
  }
  return null;
}

/** The double marks within a single quotation become single ones. */
function swapped(text: string, marks: readonly Mark[]): readonly SignEdit[] {
  let inside = false;
  return marks.flatMap(({ at, is }): readonly SignEdit[] => {
    if (is !== 'double' && is !== 'double-opens' && is !== 'double-closes') return [];
    inside = text.charAt(at) === '"' ? !inside : is === 'double-opens';
    return [{ at, sign: inside ? '‘' : '’' }];
  });
}
