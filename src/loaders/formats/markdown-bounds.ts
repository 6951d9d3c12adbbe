// Bounds within which remark is quick. Its time grows with the square of marks in one paragraph, its stack with nesting.
import { isBlank } from './text.ts';

const MOST_CHARACTERS = 2 * 1024 * 1024;
/** Container marks ('>', '-', '1.') at the head of one line, and columns of indentation. */
const DEEPEST = 20;
const WIDEST_INDENT = 160;
/** Sum over paragraphs of marks², and of the squared length of words: about 0.3 seconds. */
const MOST_WORK = 16_000_000;

/** Why a body is not given to remark: 'it holds too many marks in one paragraph'; null when all is in bounds. */
export function boundBroken(lines: readonly string[]): string | null {
  let characters = 0;
  let work = 0;
  let marks = 0;
  for (const line of lines) {
    characters += line.length + 1;
    if (isBlank(line)) {
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
  return characters > MOST_CHARACTERS ? 'it is longer than 2 MiB' : null;
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
