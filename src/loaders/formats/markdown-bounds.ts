// Bounds within which remark is quick. Its time grows with the square of marks in one paragraph, its stack with nesting.
import { isBlank } from './text.ts';

/** Size of a book: remark needs seconds for more. */
const MOST_CHARACTERS = 1024 * 1024;
const MOST_LINES = 20_000;
const MOST_PARAGRAPHS = 6000;
/** Container marks ('>', '-', '1.') at the head of one line, and columns of indentation. */
const DEEPEST = 20;
const WIDEST_INDENT = 160;
/** Sum over paragraphs of marks², and of the squared length of words: about 0.3 seconds. */
const MOST_WORK = 16_000_000;

/** Why a body is not given to remark: 'it holds too many marks in one paragraph'; null when all is in bounds. */
export function boundBroken(lines: readonly string[]): string | null {
  if (lines.length > MOST_LINES) return `it has more than ${MOST_LINES} lines`;
  let characters = 0;
  let paragraphs = 0;
  let work = 0;
  let marks = 0;
  let isInside = false;
  for (const line of lines) {
    characters += line.length + 1;
    const isBreak = isBlank(line);
    if (isBreak && isInside) paragraphs += 1;
    isInside = !isBreak;
    if (isBreak) {
      work += marks * marks;
      marks = 0;
      continue;
    }
    if (containers(line) > DEEPEST || indentOf(line) > WIDEST_INDENT) {
      return 'it is nested too deeply';
    }
    marks += line.match(/[*_~[\]`<&!|\\:@]/gu)?.length ?? 0;
    work += longWords(line);
    if (work + marks * marks > MOST_WORK) return 'it holds too many marks in one paragraph';
  }
  if (paragraphs > MOST_PARAGRAPHS) return `it has more than ${MOST_PARAGRAPHS} paragraphs`;
  return characters > MOST_CHARACTERS ? 'it is longer than 1 MiB' : null;
}

function containers(line: string): number {
  return (
    /^(?:[ \t]{0,8}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){0,100}/u.exec(line)?.[0].match(/[>.)+*-]/gu)
      ?.length ?? 0
  );
}

function indentOf(line: string): number {
  return /^[ \t>]{0,400}/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
}

function longWords(line: string): number {
  let sum = 0;
  for (const word of line.match(/\S{500,}/gu) ?? []) sum += word.length * word.length;
  return sum;
}
