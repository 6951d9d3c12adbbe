// Lines of a PDF to parts: paragraphs over columns and pages, headings by their size, tables by their rows.
import { breaksOff, endsSentence, isListItem, startsLower } from '../../line-shape.ts';
import type { Part } from '../document.ts';
import type { PageLine } from './page-lines.ts';
import { runningLines } from './running-lines.ts';

interface Paragraph {
  lines: PageLine[];
  kind: 'paragraph' | 'heading' | 'table' | 'list';
  page: number;
  /** Page that begins inside it. */
  crosses: number | null;
}

/** Parts of the pages in reading order, with a mark where each page begins. */
export function pdfParts(pages: readonly (readonly PageLine[])[]): Part[] {
  const rules = runningLines(pages);
  const body = bodySize(pages);
  const paragraphs: Paragraph[] = [];
  const aside = new Map<number, Part[]>();
  for (const [index, lines] of pages.entries()) {
    const kept: PageLine[] = [];
    for (const [at, line] of lines.entries()) {
      const rule = rules.get(`${index}.${at}`);
      if (rule === undefined) kept.push(line);
      else aside.set(index, [...(aside.get(index) ?? []), { kind: 'removed', text: line.text, rule }]);
    }
    for (const paragraph of paragraphsOf(kept, body, index)) {
      const last = paragraphs.at(-1);
      if (last && goesOn(last, paragraph)) {
        last.lines.push(...paragraph.lines);
        if (last.page !== index) last.crosses = index;
      } else paragraphs.push(paragraph);
    }
  }
  return withPages(paragraphs, aside, { body, count: pages.length, largest: largestSize(pages) });
}

/** The size in which most of the text is set. */
function bodySize(pages: readonly (readonly PageLine[])[]): number {
  const weight = new Map<number, number>();
  for (const line of pages.flat()) {
    const size = Math.round(line.size * 2) / 2;
    weight.set(size, (weight.get(size) ?? 0) + line.text.length);
  }
  let best = 10;
  let most = 0;
  for (const [size, count] of weight) {
    if (count > most) {
      best = size;
      most = count;
    }
  }
  return best;
}

function largestSize(pages: readonly (readonly PageLine[])[]): number {
  return (pages[0] ?? []).reduce((most, line) => Math.max(most, line.size), 0);
}

/** A page's lines, parted where the white grows, a line is set in, the size changes or a list begins. */
function paragraphsOf(lines: readonly PageLine[], body: number, page: number): Paragraph[] {
  const out: Paragraph[] = [];
  const columns = new Map<number, Column>();
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const last = out.at(-1);
    const kind = last?.kind === 'paragraph' && isDashInside(above, line) ? 'paragraph' : kindOf(line, body);
    if (!columns.has(line.column))
      columns.set(line.column, measure(lines.filter((one) => one.column === line.column)));
    const column = columns.get(line.column) ?? measure([line]);
    const isNew =
      !above ||
      !last ||
      last.kind !== kind ||
      (kind === 'heading'
        ? isOwnHeading(above, line)
        : above.column !== line.column || parts(above, line, column));
    if (isNew || !last) out.push({ lines: [line], kind, page, crosses: null });
    else last.lines.push(line);
  }
  return out;
}

/** A dash at the beginning of a line goes on with the sentence above it, where that is open. */
function isDashInside(above: PageLine | undefined, line: PageLine): boolean {
  const isOpen = above !== undefined && above.column === line.column && !/[.:!?…;]["”’»]?$/u.test(above.text);
  return isOpen && /^[—–] /u.test(line.text) && above.y - line.y < line.size * 1.7;
}

function kindOf(line: PageLine, body: number): Paragraph['kind'] {
  if (line.isRow) return 'table';
  if (line.size >= body * 1.14 && line.text.length <= 200) return 'heading';
  return isListItem(line.text) ? 'list' : 'paragraph';
}

/** A headline of two lines is one heading; over several columns its short last line stands in the first of them, below the line above. */
function isOwnHeading(above: PageLine, line: PageLine): boolean {
  const step = above.y - line.y;
  const isBelow =
    above.column === line.column || (step > 0 && line.left < above.right && line.right > above.left);
  return !isBelow || step > line.size * 1.7 || Math.abs(above.size - line.size) > line.size * 0.05;
}

interface Column {
  readonly left: number;
  readonly right: number;
  /** The usual step from line to line; 0 when there are too few lines to tell. */
  readonly leading: number;
  /** Paragraphs begin set in: some lines are, most are not. */
  readonly isSetIn: boolean;
}

/**
 * Edges and step of a column. The usual step is the one to a line that goes on in lower case; a page of paragraphs of one line has no such line, and
 * the steps between paragraphs are not taken for it. Scripts without case: paragraphs of one line have wide steps, so it is among the smaller ones.
 */
function measure(lines: readonly PageLine[]): Column {
  const steps = lines.slice(1).flatMap((line, index) => {
    const step = (lines[index]?.y ?? 0) - line.y;
    const goesOnHere = startsLower(line.text);
    return step > line.size * 0.8 && step < line.size * 2.2 ? [{ step, goesOnHere }] : [];
  });
  const hasCase = lines.some((line) => /\p{Ll}/u.test(line.text));
  const within = steps.filter((one) => one.goesOnHere || !hasCase).map((one) => one.step);
  const left = quantile(
    lines.map((line) => line.left),
    0.1,
  );
  const setIn = lines.filter(
    (line) => line.left - left > line.size * 0.7 && line.left - left < line.size * 5,
  ).length;
  return {
    left,
    right: quantile(
      lines.map((line) => line.right),
      0.9,
    ),
    leading: steps.length > 2 && within.length > 0 ? quantile(within, hasCase ? 0.5 : 0.25) : 0,
    isSetIn: setIn > 0 && setIn * 2 < lines.length,
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

/** A new paragraph begins with this line. */
function parts(above: PageLine, line: PageLine, column: Column): boolean {
  const step = above.y - line.y;
  if (line.isRow) return step > line.size * 3;
  if (step < 0 || Math.abs(above.size - line.size) > line.size * 0.12) return true;
  const leading = column.leading > 0 ? column.leading : line.size * 1.25;
  if (step > Math.max(leading, line.size) * 1.3) return true;
  const isSetIn = line.left - column.left > line.size * 0.7;
  const isShort = column.right - above.right > (column.right - column.left) * 0.25;
  const isInBlock = isSetIn && line.left - above.left < line.size * 0.3; // an abstract, set in as a whole
  if (isSetIn && !isInBlock && (column.isSetIn || endsSentence(above.text) || isShort))
    return above.left - column.left < line.size * 5;
  return (isShort && endsSentence(above.text) && !startsLower(line.text)) || isCutShort(above, line, column);
}

/** Half the line was free, and yet the next begins below it: a name above how long the reading takes, lines of an address. */
function isCutShort(above: PageLine, line: PageLine, { left, right }: Column): boolean {
  const isFree = right - above.right > (right - left) * 0.5;
  return isFree && /^["“„«(]?[\p{Lu}\p{N}]/u.test(line.text) && !/[,;–—-]$/u.test(above.text);
}

/** A paragraph goes on at the head of the next column or page when its last sentence is open. */
function goesOn(before: Paragraph, next: Paragraph): boolean {
  if (before.kind === 'list' && next.kind === 'paragraph' && before.page === next.page)
    return isRunOn(before, next);
  if (before.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  const last = before.lines.at(-1);
  const first = next.lines[0];
  if (!last || !first || (before.page === next.page && last.column === first.column)) return false;
  if (Math.abs(last.size - first.size) > first.size * 0.12) return false;
  return (
    !endsSentence(last.text) &&
    breaksOff(last.text) &&
    (startsLower(first.text) || /[\p{L}][-‐\u00ad]$/u.test(last.text) || last.text.length > 25)
  );
}

/** The second line of a list's item stands below its first. */
function isRunOn(before: Paragraph, next: Paragraph): boolean {
  const last = before.lines.at(-1);
  const first = next.lines[0];
  if (last === undefined || first === undefined) return false;
  // '1. Introduction' ends far from the edge, and what is set in below it begins a sentence: a heading and its text.
  const isHeading = first.right - last.right > (first.right - first.left) * 0.4 && !startsLower(first.text);
  return (
    !isHeading &&
    last.column === first.column &&
    last.y - first.y < first.size * 1.6 &&
    first.left > (before.lines[0]?.left ?? 0) + 2
  );
}

function withPages(
  paragraphs: readonly Paragraph[],
  aside: ReadonlyMap<number, readonly Part[]>,
  { body, count, largest }: { body: number; count: number; largest: number },
): Part[] {
  const out: Part[] = [];
  let page = -1;
  const turnTo = (next: number): void => {
    for (page += 1; page < next; page += 1)
      out.push({ kind: 'page', number: page + 1 }, ...(aside.get(page) ?? []));
    out.push({ kind: 'page', number: next + 1 }, ...(aside.get(next) ?? []));
  };
  for (const paragraph of paragraphs) {
    if (paragraph.page > page) turnTo(paragraph.page);
    if (paragraph.crosses !== null && paragraph.crosses > page) {
      out.push({
        kind: 'note',
        rule: 'page',
        message: `Page ${paragraph.crosses + 1} begins in this paragraph.`,
      });
      out.push(partOf(paragraph, body, largest), ...(aside.get(paragraph.crosses) ?? []));
      page = paragraph.crosses;
    } else out.push(partOf(paragraph, body, largest));
  }
  if (page < count - 1) turnTo(count - 1);
  return out;
}

//   at the mouth of the Cha-
//   pora
const brokenWord = /(?<half>\p{Ll}{2})[-‐\u00ad]\n(?<other>\p{Ll}{2})/gu;

function partOf({ lines, kind }: Paragraph, body: number, largest: number): Part {
  const text = lines.map((line) => line.text).join('\n');
  if (kind === 'heading') {
    const size = lines[0]?.size ?? body;
    return {
      kind,
      text: text.replace(brokenWord, '$<half>$<other>').replaceAll('\n', ' '),
      level: size >= largest * 0.95 ? 1 : size >= body * 1.4 ? 2 : 3,
    };
  }
  if (kind === 'list') return { kind, text: listText(lines) };
  // A single row is no table: number, paper and day at the head of a page.
  return { kind: kind === 'table' && lines.length === 1 ? 'paragraph' : kind, text };
}

/** Items of a list, their broken lines joined. */
function listText(lines: readonly PageLine[]): string {
  const items: string[] = [];
  for (const { text } of lines) {
    if (isListItem(text) || items.length === 0) items.push(text);
    else items.push(`${items.pop() ?? ''} ${text}`);
  }
  return items.join('\n');
}
