// Lines that were broken by hand, by a mail program or by a PDF are joined again; lines that are paragraphs of their own are parted.
import type { CleaningNote } from '../../records/article.ts';
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { readDay } from '../fields/publication-day.ts';
import { breaksOff, columnsOf, endsSentence, isListItem, startsLower } from '../line-shape.ts';
import { blockOf, type Row, rowsOf } from '../rows.ts';
import { hyphensOf, joinRows } from './join-rows.ts';
import { measureWrapping, type Wrapping } from './measure-wrapping.ts';
import { soleDay } from './read-published-lines.ts';

/** Shortest line that is taken for broken when nothing shows that the file is wrapped: below it, it may be a verse. */
const BROKEN_LINE = 60;

/**
 * Join lines wrapped by hand or by a PDF: 'Russian-\ninstalled' → 'Russian-installed'. Afterwards a block with line breaks
 * is a list, a table, code or lines that belong below each other (a poem, an address).
 */
export function unwrapLines(draft: Draft): Draft {
  const wrapping = measureWrapping(draft.blocks.filter((block) => block.kind === 'paragraph'));
  const hyphens = hyphensOf(draft.blocks);
  const changes: CleaningNote[] = [];
  const blocks = draft.blocks.flatMap((block, index) => {
    if (block.kind === 'code' || block.kind === 'table' || !/[\n\u2028\u00ad]/u.test(block.text))
      return [block];
    const joined =
      draft.format === 'text'
        ? groupRows(block, wrapping, draft.lines).map((rows) => joinRows(block, rows, hyphens))
        : [joinMarkdown(block, hyphens)];
    for (const note of joined.flatMap(noteOf)) changes.push(note);
    if (draft.format !== 'text') return joined;
    return block.kind === 'quote' ? [gather(joined)] : gatherShort(joined, index === 0);
  });
  return { ...draft, blocks, changes: [...draft.changes, ...changes] };
}

function noteOf(block: DraftBlock): CleaningNote[] {
  const count = block.endLine - block.line + 1;
  if (count < 2 || block.text.includes('\n')) return [];
  return [
    { rule: 'lines-rejoined', line: block.line, message: `${count} lines were joined to one paragraph.` },
  ];
}

/** In Markdown a line break is a space; only a hard break (U+2028 here) parts lines. */
function joinMarkdown(block: DraftBlock, hyphens: ReturnType<typeof hyphensOf>): DraftBlock {
  if (block.kind === 'list' || block.kind === 'quote')
    return { ...block, text: block.text.replaceAll('\u2028', '\n') };
  const texts = block.text
    .split('\u2028')
    .map((part) => joinRows(block, rowsOf({ ...block, text: part }).flatMap(splitRow), hyphens).text);
  return { ...block, text: texts.join('\n') };
}

function splitRow(row: Row): Row[] {
  return row.text.split('\n').map((text) => ({ ...row, text }));
}

/** Rows of a block of a text file, in runs that belong together. */
function groupRows(block: DraftBlock, wrapping: Wrapping | null, lines: readonly string[]): Row[][] {
  const groups: Row[][] = [];
  let before: Row | null = null;
  for (const row of rowsOf(block)) {
    const group = groups.at(-1);
    const isOwn =
      before !== null &&
      (isIndented(before, row, lines) || isDayOfHead(before, row) || isOpeningOfHead(before, row));
    if (group && before && !isOwn && goesOn(before, row, wrapping)) group.push(row);
    else groups.push([row]);
    before = row;
  }
  return groups;
}

function goesOn(before: Row, row: Row, wrapping: Wrapping | null): boolean {
  if (isListItem(row.text)) return false;
  if (before.text.endsWith('\u00ad')) return true;
  const continues = startsLower(row.text) && !endsSentence(before.text) && breaksOff(before.text);
  if (wrapping === null) return continues && endsSentence(row.text) && columnsOf(before.text) >= BROKEN_LINE;
  if (wrapping.isFull(before.text, row.text)) return true;
  return continues && columnsOf(before.text) >= wrapping.width * 0.4;
}

/** A first line that is set in begins a paragraph. */
function isIndented(before: Row, row: Row, lines: readonly string[]): boolean {
  return (
    indent(lines[row.line - 1]) >= 2 &&
    indent(lines[before.line - 1]) < indent(lines[row.line - 1]) &&
    endsSentence(before.text)
  );
}

/** Lines at the head of a file among which a day stands on its own. */
const HEAD = 8;

/** What no line of its own ends with: a short word, a comma. */
const goesOnBehind = /(?:(?<!\p{L})\p{Ll}{1,4}|[,;-])$/u;

/** 'Saturday, May 9, 1931' below a masthead, however narrow the columns of the paper are. */
function isDayOfHead(before: Row, row: Row): boolean {
  if (row.line > HEAD || row.text.length > 60 || !/\d{4}$/u.test(row.text)) return false;
  return !goesOnBehind.test(before.text) && soleDay(row.text) !== null;
}

//   MANILA, July 3 The death toll from a capsized
const placeAndDay =
  /^\p{Lu}{2}[\p{Lu}\p{M}.'’ -]{1,40},\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9})(?![\p{L}\d])/u;

/** The first line of the text right below the headline: a place in capitals with a day opens no other line. */
function isOpeningOfHead(before: Row, row: Row): boolean {
  const opening = row.line > HEAD ? undefined : placeAndDay.exec(row.text)?.[0];
  return opening !== undefined && readDay(opening) !== null && !goesOnBehind.test(before.text);
}

function indent(line = ''): number {
  return /^[ \t\u00a0\u3000]{0,80}/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
}

/**
 * Items that follow each other become one list; four or more short lines below each other stay together (a poem, an address),
 * but not at the head of a file, where title, byline and day stand below each other.
 */
function gatherShort(blocks: readonly DraftBlock[], isFirst: boolean): DraftBlock[] {
  return runsOf(blocks).flatMap((run): readonly DraftBlock[] => {
    const first = run[0];
    if (first !== undefined && isListItem(first.text)) return [{ ...gather(run), kind: 'list' }];
    return run.length >= 4 && !isFirst && first !== undefined && isShort(first) ? [gather(run)] : run;
  });
}

/** Neighbours of one sort: items of a list, short lines, anything else. */
function runsOf(blocks: readonly DraftBlock[]): DraftBlock[][] {
  const runs: DraftBlock[][] = [];
  let last = '';
  for (const block of blocks) {
    const sort = isListItem(block.text) ? 'item' : isShort(block) ? 'short' : 'other';
    if (sort === last) runs.at(-1)?.push(block);
    else runs.push([block]);
    last = sort;
  }
  return runs;
}

function isShort(block: DraftBlock): boolean {
  return block.text.length <= 60 && !block.text.includes('\n');
}

function gather(blocks: readonly DraftBlock[]): DraftBlock {
  const first = blocks[0];
  if (!first) throw new Error('gather was called without a block.');
  return blockOf(first, blocks);
}
