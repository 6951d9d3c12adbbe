// Lines about an article stand at its head and at its tail; in its middle they are its words.
import type { Origin } from '../../records/article.ts';
import type { Draft } from '../../records/draft.ts';
import { isProse } from '../line-shape.ts';
import { isKept, type Row, removeRows, rowsOf } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';

/** Rows at each end of a file in which such lines are looked for. */
const HEAD = 12;
const TAIL = 15;

/** Characters of a standfirst, and rows from it to the text: byline, day, buttons. */
const LONGEST_STANDFIRST = 240;
const STANDFIRST_TO_TEXT = 8;

/** What a reader finds in a row: the draft with the field set, and the rule that sets the row aside. */
export interface ReadRow {
  readonly draft: Draft;
  readonly rule: string;
}

/** Where a row stands: at which end of the file, and the rows above and below it. */
export interface RowPlace {
  readonly zone: 'head' | 'tail';
  readonly above: Row | undefined;
  readonly next: Row | undefined;
}

/** How a row is read: null when it is none of its lines. */
export type RowReader = (draft: Draft, row: Row, place: RowPlace) => ReadRow | null;

/** Offer each row at the head (before the first running text) and at the tail to a reader; rows that it reads are set aside. */
export function readEnds(draft: Draft, settings: CleaningSettings, reader: RowReader): Draft {
  const rows = draft.blocks.flatMap((block) => (block.kind === 'code' ? [] : rowsOf(block)));
  const firstProse = proseAfterStandfirst(rows);
  const rules = new Map<number, string>();
  let read = draft;
  for (const [index, row] of rows.entries()) {
    const isHead = index < HEAD && (firstProse < 0 || index <= firstProse);
    if ((!isHead && index < rows.length - TAIL) || row.text.length > 400 || rules.has(row.line)) continue;
    if (isKept(row, draft.lines, settings.keep)) continue;
    const place = { zone: isHead ? 'head' : 'tail', above: rows[index - 1], next: rows[index + 1] } as const;
    const found = reader(read, row, place);
    if (found === null) continue;
    read = found.draft;
    rules.set(row.line, found.rule);
  }
  return removeRows(read, settings.keep, (row) => rules.get(row.line) ?? null);
}

/** The first running text, or the second where one sentence stands above it like a standfirst: bylines and days stand below that. */
function proseAfterStandfirst(rows: readonly Row[]): number {
  const first = rows.findIndex((row) => isProse(row.text));
  const isStandfirst = first > 0 && (rows[first]?.text.length ?? 0) <= LONGEST_STANDFIRST;
  const second = isStandfirst ? rows.findIndex((row, index) => index > first && isProse(row.text)) : -1;
  return second > first && second <= first + STANDFIRST_TO_TEXT ? second : first;
}

/** The row says it itself. */
export function stated(row: Row): Origin {
  return { from: 'stated', line: row.line, quote: row.text };
}

/** The row lets us conclude it. */
export function inferred(row: Row, reason: string): Origin {
  return { from: 'inferred', line: row.line, quote: row.text, reason };
}

/** The line that gave the day of publication; null where no line of the text did. */
export function dayLine({ fields }: Draft): number | null {
  const from = fields.published?.from;
  return from?.from === 'inferred' || from?.from === 'stated' ? from.line : null;
}
