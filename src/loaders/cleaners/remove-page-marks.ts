// Page numbers and running heads of printed pages: they stand in the middle of sentences.
import type { Draft } from '../../records/draft.ts';
import { isProse } from '../line-shape.ts';
import { allRows, plainLine, type Row, removeRows } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';

/** 'Page 3 of 12', '- 3 -', '3 / 12'. */
const pageMark =
  /^(?:page|seite|página|pagina|стр\.?|страница|p\.)\s?\d{1,4}(?:\s?(?:of|von|de|sur|di|из|\/)\s?\d{1,4})?$|^[-–—]\s?\d{1,4}\s?[-–—]$|^\d{1,4}\s?\/\s?\d{1,4}$/iu;
const bareNumber = /^\d{1,4}$/u;

/** Remove page marks, and with them the lines beside them that are the same on several pages. */
export function removePageMarks(draft: Draft, settings: CleaningSettings): Draft {
  const rows = allRows(draft);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const line = headOf(row.text);
    if (line !== null) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const isRepeated = (text: string | undefined): boolean => (counts.get(headOf(text ?? '') ?? '') ?? 0) > 1;
  const heads = new Set<string>();
  const counting = countingHeads(rows, draft.lines);
  const rules = rows.map((row, index) => {
    const beside = [rows[index - 1]?.text, rows[index + 1]?.text].filter(isRepeated);
    const isMark =
      counting.has(index) || pageMark.test(row.text) || (bareNumber.test(row.text) && beside.length > 0);
    if (!isMark) return null;
    for (const text of beside) heads.add(headOf(text ?? '') ?? '');
    return counting.has(index) ? 'running-head' : 'page-number';
  });
  return removeRows(
    draft,
    settings.keep,
    (row, index) => rules[index] ?? (heads.has(headOf(row.text) ?? '-') ? 'running-head' : null),
  );
}

//   Water and Power in the Nile Basin              3
//                                                  ^number, set apart as on paper: 'What he did on day 3' is a heading
const counted = /^\s{0,80}(?<first>\d{1,3})(?:\s{3,200}|\t)\S|\S(?:\s{3,200}|\t)(?<last>\d{1,3})\s{0,80}$/u;

/** Rows that say the same but for a number that rises by one page or two, with running text between them. */
function countingHeads(rows: readonly Row[], lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const before = new Map<string, { index: number; number: number; prose: number }>();
  let prose = 0;
  for (const [index, { text, line }] of rows.entries()) {
    const head = headOf(text);
    if (head === null) prose += isProse(text) ? 1 : 0;
    const { first, last } = head === null ? {} : (counted.exec(lines[line - 1] ?? '')?.groups ?? {});
    if (head === null || (first ?? last) === undefined) continue;
    const number = Number(last ?? first);
    const seen = before.get(head);
    before.set(head, { index, number, prose });
    if (seen === undefined || prose === seen.prose || number - seen.number < 1 || number - seen.number > 2)
      continue;
    found.add(seen.index).add(index);
  }
  return found;
}

/** A line that could be a running head, without the page number that may stand in it; null for running text. */
function headOf(text: string): string | null {
  if (text.length < 4 || text.length > 120 || bareNumber.test(text) || isProse(text)) return null;
  return plainLine(text.replace(/^\d{1,4}\s|\s\d{1,4}$/u, ''));
}
