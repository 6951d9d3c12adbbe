// The text of an article block by block, with its notes beside it.
import type { Article, Block } from '../records/article.ts';
import type { Mention } from '../records/mention.ts';
import type { Range } from './annotate.ts';
import { annotate } from './annotate.ts';
import type { Note } from './block-notes.ts';
import { makeNotes } from './block-notes.ts';
import type { Html } from './html.ts';
import { blockAnchors, blockLabel, entityHref, mentionAnchor } from './links.ts';
import type { Previews } from './previews.ts';
import type { Site } from './site.ts';
import { entityOf, mentionsIn } from './site.ts';

export interface BodyContext {
  readonly site: Site;
  readonly article: Article;
  readonly from: string;
  readonly previews: Previews;
}

export interface BlockView {
  readonly kind: Block['kind'];
  readonly anchor: string;
  readonly label: string;
  readonly line: number;
  /** Heading level on the page, 2 to 6, without a jump. */
  readonly level: number;
  readonly speaker: string | null;
  /** Whether it holds a run of signs without a blank that no browser sets in bounded time with kerning. */
  readonly unbroken: boolean;
  /** Null where the collection does not publish this block's words. */
  readonly html: Html | null;
  /** Lists: one piece of text for each item. Empty elsewhere. */
  readonly items: readonly Html[];
  /** Tables: the cells of each row. Empty elsewhere. */
  readonly rows: readonly TableRow[];
  readonly notes: readonly Note[];
}

interface TableRow {
  readonly isHead: boolean;
  readonly cells: readonly { readonly html: Html; readonly isNumber: boolean }[];
}

/** A table of more cells is shown as lines of text. */
const MOST_CELLS = 3000;
const CELL_BORDER = ' | ';
/** Blocks from the top among which the title stands. */
const HEAD = 8;

/** View of the text: `blocks`, and how many of them are left out by the `publish` setting. */
export function bodyView(context: BodyContext): {
  /** The block that is the article's title, below a section or a day perhaps: it is shown as the page's heading, with its links. */
  readonly titleBlock: BlockView | null;
  readonly blocks: readonly BlockView[];
  readonly withheld: number;
} {
  const { site, article } = context;
  const anchors = blockAnchors(article);
  const mentions = mentionsIn(site, article);
  const titleAt = article.blocks
    .slice(0, HEAD)
    .findIndex(
      ({ kind, start, end }) => kind === 'heading' && article.text.slice(start, end) === article.title,
    );
  const levels = headingLevels(article.blocks, titleAt);
  const noted = makeNotes(context);
  const blocks: BlockView[] = [];
  let at = 0;
  for (const [index, block] of article.blocks.entries()) {
    const first = at;
    while (at < mentions.length && (mentions[at]?.block ?? 0) <= index) at += 1;
    const inside = mentions.slice(first, at);
    blocks.push({
      kind: block.kind,
      anchor: anchors[index] ?? `p${index}`,
      label: blockLabel(article, index),
      line: block.line,
      level: levels[index] ?? 2,
      speaker: block.speaker,
      unbroken: isUnbroken(article.text, block),
      ...wordsOf(context, block, inside),
      notes: noted(index, inside),
    });
  }
  const found = blocks[titleAt] ?? null;
  const titleBlock = found?.html === null ? null : found;
  return {
    titleBlock,
    blocks: titleBlock === null ? blocks : blocks.filter((block) => block !== titleBlock),
    withheld: blocks.filter(({ html, items, rows }) => html === null && items.length + rows.length === 0)
      .length,
  };
}

/** Signs of a run without a blank: Chromium needs half a second for twice as many with kerning, the square of it for more. */
const LONG_RUN = 10_000;

function isUnbroken(text: string, { start, end }: Block): boolean {
  let from = start;
  while (end - from > LONG_RUN) {
    let at = from + LONG_RUN; // the last blank before here begins the next run
    while (at > from && !/\s/u.test(text[at] ?? '')) at -= 1;
    if (at === from) return true;
    from = at;
  }
  return false;
}

/** The words of a block as a run, as items or as rows; nothing of one that the collection does not publish. */
function wordsOf(
  context: BodyContext,
  block: Block,
  mentions: readonly Mention[],
): Pick<BlockView, 'html' | 'items' | 'rows'> {
  if (!isPublished(context.site, block, mentions)) return { html: null, items: [], rows: [] };
  const items = block.kind === 'list' ? listItems(context, block, mentions) : [];
  const rows = block.kind === 'table' ? tableRows(context, block, mentions) : [];
  const html = items.length + rows.length === 0 ? annotateBlock(context, block, mentions) : null;
  return { html, items, rows };
}

/** `passages` publishes only what something is cited from; `index` nothing. */
function isPublished(site: Site, block: Block, mentions: readonly Mention[]): boolean {
  const { publish } = site.corpus.config;
  if (publish === 'full') return true;
  return (
    publish === 'passages' &&
    (block.kind === 'heading' || mentions.some((mention) => entityOf(site, mention) !== null))
  );
}

function annotateBlock(
  context: BodyContext,
  range: { start: number; end: number },
  mentions: readonly Mention[],
): Html {
  const { site, article, from, previews } = context;
  const seen = new Set<string>();
  return annotate(article.text, range, mentions, (mention) => {
    const entity = entityOf(site, mention);
    if (entity === null) return null;
    const again = seen.has(entity.id);
    seen.add(entity.id);
    return {
      href: entityHref(from, entity),
      className: `e ${mention.kind}${again ? ' again' : ''}`,
      id: mentionAnchor(mention.id),
      preview: mention.kind === 'figure' ? previews.numberOf(mention) : null,
    };
  });
}

/** One item a line; none when a mention runs over a line's end, and then the list shows as a paragraph. */
function listItems(context: BodyContext, block: Block, mentions: readonly Mention[]): readonly Html[] {
  return annotateEach(context, linesOf(context.article.text, block), mentions) ?? [];
}

/**
 * The cells of a table; none when a mention runs over a border, where no line has one, or of a very large table: then it shows as it is
 * kept, a row a line. The first row is taken for its head where it holds no digit and another row does.
 */
function tableRows(context: BodyContext, block: Block, mentions: readonly Mention[]): readonly TableRow[] {
  const { text } = context.article;
  const rows = linesOf(text, block).map((line) => cut(text, line, CELL_BORDER));
  const count = rows.reduce((sum, cells) => sum + cells.length, 0);
  if (count === rows.length || count > MOST_CELLS) return [];
  const pieces = annotateEach(context, rows.flat(), mentions);
  if (pieces === null) return [];
  const hasDigit = rows.map((cells) =>
    cells.some(({ start, end }) => /\p{Nd}/u.test(text.slice(start, end))),
  );
  const hasHead = hasDigit[0] === false && hasDigit.includes(true);
  const isNumber = (row: number, column: number): boolean => {
    const cell = rows[row]?.[column];
    return cell !== undefined && /^\P{L}{0,8}\p{Nd}[^\p{L}]{0,40}$/u.test(text.slice(cell.start, cell.end));
  };
  const each = pieces.values();
  return rows.map((cells, row) => {
    const isHead = row === 0 && hasHead;
    return {
      isHead,
      cells: cells.flatMap((_, column) => {
        const html = each.next().value;
        return html === undefined ? [] : [{ html, isNumber: isNumber(isHead ? 1 : row, column) }]; // a head stands over its numbers
      }),
    };
  });
}

/** The lines of a block that hold anything. */
function linesOf(text: string, block: Range): readonly Range[] {
  return cut(text, block, '\n').filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** The runs between the borders in a range, in order. */
function cut(text: string, range: Range, border: string): readonly Range[] {
  const runs: Range[] = [];
  let { start } = range;
  while (start <= range.end) {
    const found = text.indexOf(border, start);
    const end = found < 0 || found > range.end ? range.end : found;
    runs.push({ start, end });
    start = end + border.length;
  }
  return runs;
}

/** Each range as HTML, with the mentions in it; null when a mention is not wholly in one of them. Ranges and mentions are in order. */
function annotateEach(
  context: BodyContext,
  ranges: readonly Range[],
  mentions: readonly Mention[],
): readonly Html[] | null {
  const pieces: Html[] = [];
  let at = 0;
  for (const range of ranges) {
    const first = at;
    for (let next = mentions[at]; next !== undefined && next.start < range.end; next = mentions[at]) {
      if (next.start < range.start || next.end > range.end) return null;
      at += 1;
    }
    pieces.push(annotateBlock(context, range, mentions.slice(first, at)));
  }
  return pieces;
}

/** Headings under the page's h1: the highest of the article beside its title, which is that h1, is h2, and none is more than one below the one before it. */
function headingLevels(blocks: readonly Block[], titleAt: number): readonly number[] {
  const given = blocks.map(({ kind, level }, at) =>
    kind === 'heading' && at !== titleAt ? (level ?? 2) : 0,
  );
  const highest = given.reduce((least, level) => (level > 0 && level < least ? level : least), 6);
  let last = 1;
  return given.map((level) => {
    if (level === 0) return 2;
    last = Math.min(6, last + 1, level - highest + 2);
    return last;
  });
}
