// The blocks of an article as divisions of TEI: a heading opens one, because a head stands at the beginning of a division alone.
import type { Article, Block } from '../../../records/article.ts';
import type { Config } from '../../../records/config.ts';
import { xmlEscape } from '../escapes.ts';
import { type Mark, type Marking, markedWords, type PointerOf } from './marked-words.ts';

/** A table of more cells stands as lines. */
const MOST_CELLS = 3000;
const CELL_BORDER = ' | ';

/** The text of an article as far as the site publishes it; empty where it publishes none. */
export function teiText(
  article: Article,
  marks: readonly Mark[],
  { publish, pointerOf }: Pick<Config, 'publish'> & { readonly pointerOf: PointerOf },
): string {
  if (publish === 'index') return '';
  const { text, blocks } = article;
  const marking = { text, pointerOf };
  let divisions = '';
  let inHand = '';
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    const first = at;
    while (at < marks.length && (marks[at]?.block ?? 0) <= index) at += 1;
    const own = marks.slice(first, at);
    if (block.kind === 'heading' && inHand !== '') {
      divisions += division(inHand);
      inHand = '';
    }
    const isPublished = publish === 'full' || block.kind === 'heading' || own.length > 0;
    inHand += isPublished ? element(marking, block, own) : '<gap reason="not-published"/>\n';
  }
  return `<text><body>\n${divisions}${division(inHand)}</body></text>\n`;
}

/** A division must hold something besides its head. */
function division(xml: string): string {
  return `<div>\n${xml === '' ? '<p/>\n' : xml}</div>\n`;
}

function element(marking: Marking, block: Block, marks: readonly Mark[]): string {
  const words = (): string => markedWords(marking, block, marks);
  switch (block.kind) {
    case 'heading':
      return `<head>${words()}</head>\n`;
    case 'paragraph':
      return `<p>${words()}</p>\n`;
    case 'quote':
      return `<quote>${words()}</quote>\n`;
    case 'caption':
      return `<figure><head>${words()}</head></figure>\n`;
    case 'editor-note':
      return `<note type="editorial">${words()}</note>\n`;
    case 'question':
    case 'answer':
      return spoken(block, words());
    case 'list':
      return listOf(marking, block, marks) ?? lined(block, words());
    case 'table':
      return tableOf(marking, block, marks) ?? lined(block, words());
    case 'code':
      return lined(block, words());
  }
}

function spoken({ kind, speaker }: Block, words: string): string {
  const name = speaker === null ? '' : `<speaker>${xmlEscape(speaker)}</speaker>`;
  return `<sp n="${kind}">${name}<p>${words}</p></sp>\n`;
}

/** Lines as they stand. */
function lined({ kind }: Block, words: string): string {
  return `<ab type="${kind}">${words.replaceAll('\n', '<lb/>')}</ab>\n`;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function listOf(marking: Marking, block: Block, marks: readonly Mark[]): string | null {
  const items = each(marking, cut(marking.text, block, '\n'), marks);
  return items === null ? null : `<list>\n${items.map((item) => `<item>${item}</item>\n`).join('')}</list>\n`;
}

function tableOf(marking: Marking, block: Block, marks: readonly Mark[]): string | null {
  const rows = cut(marking.text, block, '\n').map((line) => cut(marking.text, line, CELL_BORDER));
  const cells = rows.flat();
  if (cells.length === rows.length || cells.length > MOST_CELLS) return null;
  const words = each(marking, cells, marks);
  if (words === null) return null;
  let next = 0;
  const lines = rows.map((row) => {
    const from = next;
    next += row.length;
    return `<row>${words
      .slice(from, next)
      .map((cell) => `<cell>${cell}</cell>`)
      .join('')}</row>\n`;
  });
  return `<table>\n${lines.join('')}</table>\n`;
}

/** The words of each range; null where a mark runs over the end of one. */
function each(marking: Marking, ranges: readonly Range[], marks: readonly Mark[]): readonly string[] | null {
  let at = 0;
  const words: string[] = [];
  for (const range of ranges) {
    const first = at;
    while (at < marks.length && (marks[at]?.end ?? 0) <= range.end) at += 1;
    if (at > first && (marks[first]?.start ?? 0) < range.start) return null;
    words.push(markedWords(marking, range, marks.slice(first, at)));
  }
  return at === marks.length ? words : null;
}

function cut(text: string, { start, end }: Range, border: string): readonly Range[] {
  const ranges: Range[] = [];
  let from = start;
  for (const piece of text.slice(start, end).split(border)) {
    ranges.push({ start: from, end: from + piece.length });
    from += piece.length + border.length;
  }
  return ranges;
}
