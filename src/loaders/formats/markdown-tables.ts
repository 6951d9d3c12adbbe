// Long tables of Markdown, read by their rows: the parser needs more than a millisecond for each.
import type { DraftBlock } from '../../records/draft.ts';
import { isBlank } from './text.ts';

/** Fewest rows of a table that is read here. */
const LONG = 60;
const delimiter = /^ {0,3}\|?\s{0,8}:?-{1,200}:?\s{0,8}(?:\|\s{0,8}:?-{1,200}:?\s{0,8}){1,200}\|?\s{0,8}$/u;
const fence = /^ {0,3}(?:```|~~~)/u;

export interface LongTables {
  readonly blocks: readonly DraftBlock[];
  /** The lines with those of the tables blank. */
  readonly lines: readonly string[];
}

/** Take the long tables of a body out: outside code, a header, a line of dashes and rows up to a blank line. `firstLine` is the line of the file on which the body begins. */
export function takeLongTables(lines: readonly string[], firstLine: number): LongTables {
  const blocks: DraftBlock[] = [];
  const rest = [...lines];
  let isCode = false;
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (fence.test(lines[at - 1] ?? '')) isCode = !isCode;
    if (isCode || !isHeader(lines, at - 1) || !delimiter.test(line)) continue;
    let end = at + 1;
    while (end < lines.length && !isBlank(lines[end] ?? '') && (lines[end] ?? '').includes('|')) end += 1;
    if (end - at <= LONG) continue;
    const rows = [lines[at - 1] ?? '', ...lines.slice(at + 1, end)];
    blocks.push({
      kind: 'table',
      text: rows.map(rowText).join('\n'),
      line: firstLine + at - 1,
      endLine: firstLine + end - 1,
      level: null,
      speaker: null,
    });
    rest.fill('', at - 1, end);
    at = end;
  }
  return { blocks, lines: blocks.length === 0 ? lines : rest };
}

/** A row below a blank line, or at the very top: in a list or a quotation the parser finds it. */
function isHeader(lines: readonly string[], at: number): boolean {
  return /^ {0,3}[^\s>*+-][^\n]*\|/u.test(lines[at] ?? '') && isBlank(lines[at - 1] ?? '');
}

//   | [Ward 3](https://…) | **12** | a \| b |
const link = /!?\[(?<words>[^[\]]{0,300})\]\([^()\s]{0,600}\)/gu;
const emphasis =
  /(?<![\p{L}\p{N}\\])(?<mark>\*\*|__|\*|_|`)(?=\S)(?<words>[^*_`\n]{1,300})\k<mark>(?![\p{L}\p{N}])/gu;

/** Cells with ' | ' between them, without the marks of links and emphasis. */
function rowText(row: string): string {
  const cells = row
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u);
  return cells
    .map((cell) => cell.replace(link, '$<words>').replace(emphasis, '$<words>').replaceAll('\\|', '|').trim())
    .join(' | ');
}
