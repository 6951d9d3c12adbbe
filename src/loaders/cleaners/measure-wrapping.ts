// Is a file wrapped at some width? A greedy wrapper breaks a line only where the next word no longer fits: that can be measured.
import type { DraftBlock } from '../../records/draft.ts';
import { columnsOf, endsSentence, isListItem, startsLower } from '../line-shape.ts';
import { rowsOf } from '../rows.ts';

export interface Wrapping {
  /** Columns that a full line has. */
  readonly width: number;
  /** The next line's first word would not have fitted behind this line. */
  readonly isFull: (line: string, next: string) => boolean;
}

interface Break {
  readonly before: number;
  /** Columns of the line with the first word of the next. */
  readonly withNext: number;
  readonly continues: boolean;
  /** The next line begins in lower case, or its script has no case: a line of its own would begin with a capital. */
  readonly nextIsLow: boolean;
}

const NARROWEST = 36;
const WIDEST = 170;
/** A full line may fall short by this share: proportional type, a word that a PDF kept together. */
const SLACK = 0.84;
/** The same where a sentence ends with the line, in a file without blank lines: a shorter line ends a paragraph there. */
const SLACK_AT_END = 0.95;
/** Lines per block from which on a file counts as one without blank lines. */
const DENSE = 7;

/** Measure the line breaks inside blocks; null when they do not look like wrapping (one line per paragraph, poems, lists). */
export function measureWrapping(blocks: readonly DraftBlock[]): Wrapping | null {
  const breaks = blocks.flatMap(breaksOf);
  if (breaks.length === 0) return null;
  const widths = breaks.map((one) => one.before).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * 0.95)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  const full = breaks.filter((one) => one.withNext >= width * SLACK);
  const continuing = full.filter((one) => one.continues);
  const enough = full.length >= 3 || (full.length === breaks.length && width >= 50);
  const low = full.filter((one) => one.nextIsLow);
  if (!enough || full.length < breaks.length * 0.6) return null;
  if (continuing.length < full.length * 0.5 || low.length < full.length * 0.3) return null;
  const wrappedBlocks = blocks.filter((block) => block.text.includes('\n')).length;
  const isDense = breaks.length >= wrappedBlocks * DENSE;
  const fullAtEnd = greedyWidth(continuing) ?? width * SLACK_AT_END;
  return {
    width,
    isFull: (line, next) => {
      const least = isDense && endsSentence(line) && !startsLower(next) ? fullAtEnd : width * SLACK;
      return columnsOf(line) + 1 + columnsOf(firstWord(next)) >= least;
    },
  };
}

/** Columns that no line can have, when a program with fixed type wrapped the file: then no full line falls short of them. */
function greedyWidth(continuing: readonly Break[]): number | null {
  let widest = 0;
  for (const one of continuing) widest = Math.max(widest, one.before);
  return continuing.every((one) => one.withNext > widest) ? widest + 1 : null;
}

//   Newsgroups: news.harbours
const headerLine = /^\p{L}[\p{L}-]{1,20}: /u;

function breaksOf(block: DraftBlock): Break[] {
  const rows = rowsOf(block);
  return rows.slice(1).flatMap((row, index) => {
    const before = rows[index]?.text ?? '';
    if (isListItem(row.text) || before === '' || (headerLine.test(before) && headerLine.test(row.text)))
      return [];
    const width = columnsOf(before);
    const withNext = width + 1 + columnsOf(firstWord(row.text));
    const isInCapitals = /\p{Lu}{2}/u.test(row.text) && !/\p{Ll}/u.test(before + row.text);
    const nextIsLow = startsLower(row.text) || isInCapitals || /^["'“‘«(「『]?\p{Lo}/u.test(row.text);
    return [
      { before: width, withNext, continues: startsLower(row.text) || !endsSentence(before), nextIsLow },
    ];
  });
}

/** The first word; in scripts without spaces the first character. */
function firstWord(text: string): string {
  return /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\S{1,30})/u.exec(text)?.[0] ?? '';
}
