// Rows: the lines of a draft's blocks, with the lines of the file they came from. Cleaners look at rows and take them out.
import type { RemovedLine } from '../records/article.ts';
import type { Draft, DraftBlock } from '../records/draft.ts';

export interface Row {
  readonly text: string;
  /** First and last line of the file, one-based. Equal unless lines were rejoined. */
  readonly line: number;
  readonly endLine: number;
}

/** What decides about a row: the name of the rule that removes it, or null to keep it. */
export type RowRule = (row: Row, index: number) => string | null;

/** The rows of a block: one per line where the text still has one line per line of the file, else the block as a whole. */
export function rowsOf(block: DraftBlock): Row[] {
  const { text: whole, line, endLine } = block;
  if (line === endLine) return [{ text: whole, line, endLine }];
  const texts = whole.split(/[\n\u2028]/u);
  if (texts.length !== endLine - line + 1) return [{ text: whole, line, endLine }];
  return texts.map((text, index) => ({ text, line: line + index, endLine: line + index }));
}

/** All rows of a draft, in order. */
export function allRows(draft: Draft): Row[] {
  return draft.blocks.flatMap(rowsOf);
}

/** One spelling for a line that people or other files hand in: NFC, single spaces, trimmed. */
export function plainLine(line: string): string {
  return line.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Take rows out, each with its rule. Lines that the user keeps stay, whatever the rule says; a block that loses a row in its
 * middle becomes two. `rule` sees every row of the draft with its number.
 */
export function removeRows(draft: Draft, keep: ReadonlySet<string>, rule: RowRule): Draft {
  const removed: RemovedLine[] = [];
  const blocks: DraftBlock[] = [];
  let number = 0;
  for (const block of draft.blocks) {
    const rows = rowsOf(block);
    const staying: boolean[] = [];
    for (const row of rows) {
      const name = rule(row, number);
      number += 1;
      const goes = name !== null && !isKept(row, draft.lines, keep);
      staying.push(!goes);
      if (goes) for (const line of removedLines(row, draft.lines, name)) removed.push(line);
    }
    for (const one of staying.every(Boolean) ? [block] : cutBlock(block, rows, staying)) blocks.push(one);
  }
  return removed.length === 0 ? draft : { ...draft, blocks, removed: [...draft.removed, ...removed] };
}

/** The user's word: a row stays when it, or any line it was made of, is on the keep list. */
export function isKept(row: Row, lines: readonly string[], keep: ReadonlySet<string>): boolean {
  if (keep.size === 0) return false;
  if (keep.has(plainLine(row.text))) return true;
  return lines.slice(row.line - 1, row.endLine).some((line) => keep.has(plainLine(line)));
}

function removedLines(row: Row, lines: readonly string[], rule: string): RemovedLine[] {
  return lines.slice(row.line - 1, row.endLine).flatMap((text, index) => {
    const trimmed = text.trim();
    return trimmed === '' ? [] : [{ line: row.line + index, text: trimmed, rule }];
  });
}

function cutBlock(block: DraftBlock, rows: readonly Row[], staying: readonly boolean[]): DraftBlock[] {
  const pieces: DraftBlock[] = [];
  let open: Row[] = [];
  const close = (): void => {
    const first = open[0];
    if (first) pieces.push(blockOf(block, open));
    open = [];
  };
  for (const [index, row] of rows.entries()) {
    if (staying[index]) open.push(row);
    else close();
  }
  close();
  return pieces;
}

/** A block made of rows that follow each other, like `block` in all else. */
export function blockOf(block: DraftBlock, rows: readonly Row[]): DraftBlock {
  return {
    ...block,
    text: rows.map((row) => row.text).join('\n'),
    line: rows[0]?.line ?? block.line,
    endLine: rows.at(-1)?.endLine ?? block.endLine,
  };
}
