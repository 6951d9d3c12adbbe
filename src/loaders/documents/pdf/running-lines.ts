// Lines that stand on every page at its head or foot: set aside, because they are the paper's and not the article's.
import type { PageLine } from './page-lines.ts';

/** Lines at each end of a page that may be a running head or foot. */
const ENDS = 3;

const pageNumber =
  /^(?:(?:page|seite|p\.|s\.|стр\.?|página|페이지)\s?)?[-–—|\s]{0,4}\d{1,4}[-–—|\s]{0,4}(?:(?:of|von|de|sur|из|\/)\s?\d{1,4})?$/iu;
/** What browsers print above and below a page: day, address, page of pages. */
const printed =
  /^(?:https?|file):\/\/\S{1,500}(?:\s\|?\s?\d{1,4}\/\d{1,4})?$|^\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d\d/iu;

/** The rule for each line that is set aside, by page and index. */
export function runningLines(pages: readonly (readonly PageLine[])[]): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  const seen = new Map<string, number>();
  const ends = pages.map((lines) => endsOf(lines));
  for (const lines of ends)
    for (const key of new Set(lines.map(({ line }) => shapeOf(line.text))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  for (const [page, lines] of ends.entries()) {
    for (const { line, index } of lines) {
      const times = seen.get(shapeOf(line.text)) ?? 0;
      if (pageNumber.test(line.text)) rules.set(`${page}.${index}`, 'page-number');
      else if (printed.test(line.text)) rules.set(`${page}.${index}`, 'running-head');
      else if (times >= 2 && times >= pages.length * 0.3 && line.text.length <= 160)
        rules.set(`${page}.${index}`, 'running-head');
    }
  }
  return rules;
}

/** The highest and lowest lines of a page, by where they stand and not by reading order. */
function endsOf(lines: readonly PageLine[]): { line: PageLine; index: number }[] {
  const placed = lines.map((line, index) => ({ line, index })).sort((a, b) => b.line.y - a.line.y);
  return placed.length <= ENDS * 2 ? placed : [...placed.slice(0, ENDS), ...placed.slice(-ENDS)];
}

/** '12 DAILY NEWS' and '14 DAILY NEWS' are one line. */
function shapeOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d{1,10}/gu, '#')
    .replace(/\s+/gu, ' ');
}
