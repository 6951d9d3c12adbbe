// Lines that stand on every page at its head or foot: set aside, because they are the paper's and not the article's.
import type { PageLine } from './page-lines.ts';

/** Rows of a head or foot; a block at the edge with more of them is text. */
const MOST_ROWS = 3;

const pageNumber =
  /^(?:(?:page|seite|p\.|s\.|стр\.?|página|페이지)\s?)?[-–—|\s]{0,4}\d{1,4}[-–—|\s]{0,4}(?:(?:of|von|de|sur|из|\/)\s?\d{1,4})?$/iu;
/** What browsers print above and below a page: day, address, page of pages. */
const printed =
  /^(?:https?|file):\/\/\S{1,500}(?:\s\|?\s?\d{1,4}\/\d{1,4})?$|^\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d\d/iu;

interface EndLine {
  readonly line: PageLine;
  readonly index: number;
  /** White parts it from the text. */
  readonly isApart: boolean;
}

/** The rule for each line that is set aside, by page and index. */
export function runningLines(pages: readonly (readonly PageLine[])[]): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  const seen = new Map<string, number>();
  const ends = pages.map((lines) => [...endLines(lines, 1), ...endLines(lines, -1)]);
  for (const lines of ends) {
    const shapes = lines.filter((one) => one.isApart).map((one) => shapeOf(one.line.text));
    for (const shape of new Set(shapes)) seen.set(shape, (seen.get(shape) ?? 0) + 1);
  }
  for (const [page, lines] of ends.entries()) {
    for (const end of lines) {
      const times = end.isApart ? (seen.get(shapeOf(end.line.text)) ?? 0) : 0;
      const rule = ruleOf(end.line.text, times >= 2 && times >= pages.length * 0.3);
      if (rule !== null) rules.set(`${page}.${end.index}`, rule);
    }
  }
  return rules;
}

function ruleOf(text: string, isRepeated: boolean): string | null {
  if (pageNumber.test(text)) return 'page-number';
  return printed.test(text) || (isRepeated && text.length <= 160) ? 'running-head' : null;
}

/** Lines at the top (1) or bottom (-1) of a page: those above the first white, or the outermost row where the text reaches the edge. */
function endLines(lines: readonly PageLine[], direction: 1 | -1): EndLine[] {
  const placed = lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => direction * (b.line.y - a.line.y));
  const rows: { line: PageLine; index: number }[][] = [];
  for (const one of placed) {
    const row = rows.at(-1);
    const last = row?.[0];
    if (row && last && Math.abs(last.line.y - one.line.y) <= last.line.size * 0.5) row.push(one);
    else if (last && Math.abs(last.line.y - one.line.y) > last.line.size * 1.6)
      return rows.flat().map((end) => ({ ...end, isApart: true }));
    else if (rows.length >= MOST_ROWS) break;
    else rows.push([one]);
  }
  return (rows[0] ?? []).map((end) => ({ ...end, isApart: false }));
}

/** '12 DAILY NEWS' and '14 DAILY NEWS' are one line. */
function shapeOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d{1,10}/gu, '#')
    .replace(/\s+/gu, ' ');
}
