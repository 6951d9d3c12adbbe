// The text of an article block by block, with its notes beside it.
import type { Article, Block } from '../records/article.ts';
import type { Mention } from '../records/mention.ts';
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
  /** Null where the collection does not publish this block's words. */
  readonly html: Html | null;
  /** Lists: one piece of text for each item. Empty elsewhere. */
  readonly items: readonly Html[];
  readonly notes: readonly Note[];
}

/** View of the text: `blocks`, and how many of them are left out by the `publish` setting. */
export function bodyView(context: BodyContext): {
  /** The first block, where it is the article's title: it is shown as the page's heading, with its links. */
  readonly titleBlock: BlockView | null;
  readonly blocks: readonly BlockView[];
  readonly withheld: number;
} {
  const { site, article } = context;
  const anchors = blockAnchors(article);
  const mentions = mentionsIn(site, article);
  const levels = headingLevels(article.blocks);
  const noted = makeNotes(context);
  const blocks: BlockView[] = [];
  let at = 0;
  for (const [index, block] of article.blocks.entries()) {
    const first = at;
    while (at < mentions.length && (mentions[at]?.block ?? 0) <= index) at += 1;
    const inside = mentions.slice(first, at);
    const shows = isPublished(site, block, inside);
    const items = shows && block.kind === 'list' ? listItems(context, block, inside) : [];
    blocks.push({
      kind: block.kind,
      anchor: anchors[index] ?? `p${index}`,
      label: blockLabel(article, index),
      line: block.line,
      level: levels[index] ?? 2,
      speaker: block.speaker,
      html: shows && items.length === 0 ? annotateBlock(context, block, inside) : null,
      items,
      notes: noted(index, inside),
    });
  }
  const [first] = article.blocks;
  const isTitle = first?.kind === 'heading' && article.text.slice(first.start, first.end) === article.title;
  const [titleBlock = null] = isTitle ? blocks : [];
  return {
    titleBlock: titleBlock?.html === null ? null : titleBlock,
    blocks: titleBlock === null || titleBlock.html === null ? blocks : blocks.slice(1),
    withheld: blocks.filter((block) => block.html === null && block.items.length === 0).length,
  };
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
  const { text } = context.article;
  if (mentions.some((mention) => mention.text.includes('\n'))) return [];
  const items: Html[] = [];
  let start = block.start;
  while (start < block.end) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > block.end ? block.end : found;
    const range = { start, end };
    if (text.slice(start, end).trim() !== '') {
      items.push(
        annotateBlock(
          context,
          range,
          mentions.filter((mention) => mention.start >= range.start && mention.end <= range.end),
        ),
      );
    }
    start = end + 1;
  }
  return items;
}

/** Headings under the page's h1: the highest of the article is h2, and none is more than one below the one before it. */
function headingLevels(blocks: readonly Block[]): readonly number[] {
  const given = blocks.map((block) => (block.kind === 'heading' ? (block.level ?? 2) : 0));
  const highest = given.reduce((least, level) => (level > 0 && level < least ? level : least), 6);
  let last = 1;
  return given.map((level) => {
    if (level === 0) return 2;
    last = Math.min(6, last + 1, level - highest + 2);
    return last;
  });
}
