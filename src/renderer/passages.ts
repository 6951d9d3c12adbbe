// Every passage that names something, in context: grouped by article, newest first, the name highlighted and linked.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import type { MentionLink } from './annotate.ts';
import { annotate } from './annotate.ts';
import type { ArticleRef } from './article-ref.ts';
import { articleRef } from './article-ref.ts';
import { sentencesAround } from './excerpts.ts';
import type { Html } from './html.ts';
import { blockHref, blockLabel, entityHref, mentionHref } from './links.ts';
import type { Site } from './site.ts';
import { articleOf, entityOf, mentionsWithin } from './site.ts';

/** A paragraph longer than this is cut to whole sentences around the mention; a sentence longer than `most` to the words around it. */
export const PASSAGE_LENGTH = { least: 420, most: 900 };

export interface Passage {
  readonly label: string;
  /** Label where there is little room: '¶7', 'caption', 'head'. */
  readonly short: string;
  /** First of the highlighted mentions in its article. */
  readonly href: string;
  /** Null where the collection's words are not published. */
  readonly html: Html | null;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** 'question by Kang Ji-won'; null for plain paragraphs, and for those whose label says what they are. */
  readonly note: string | null;
}

export interface PassageGroup {
  readonly article: ArticleRef;
  readonly passages: readonly Passage[];
}

export interface PassageContext {
  readonly site: Site;
  /** Path of the page that shows them. */
  readonly from: string;
}

/** Passages of the given mentions (in order of article and offset), one per block. */
export function groupPassages(
  context: PassageContext,
  entity: Entity,
  mentions: readonly Mention[],
): readonly PassageGroup[] {
  const groups: { article: ArticleRef; passages: Passage[] }[] = [];
  let article: Article | null = null;
  let block = -1;
  for (const mention of mentions) {
    if (article?.id !== mention.article) {
      article = articleOf(context.site, mention.article);
      groups.push({ article: articleRef(context.site, context.from, article), passages: [] });
      block = -1;
    }
    if (mention.block === block) continue;
    block = mention.block;
    groups.at(-1)?.passages.push(makePassage(context, entity, mention));
  }
  return groups;
}

/** The passage around one mention: others of the same entity in it are highlighted too, names beside it are links. */
function makePassage(context: PassageContext, entity: Entity, mention: Mention): Passage {
  const { site, from } = context;
  const article = articleOf(site, mention.article);
  const range = sentencesAround(article, mention.block, mention, PASSAGE_LENGTH);
  const linkOf = (one: Mention): MentionLink | null => {
    const target = entityOf(site, one);
    if (target === null) return null;
    if (target.id === entity.id) {
      return { href: mentionHref(from, article, one.id), className: 'hit', id: null, preview: null };
    }
    return {
      href: entityHref(from, target),
      className: `e ${one.kind}`,
      id: null,
      preview: null,
    };
  };
  const beside = mentionsWithin(site, article, mention.block, range);
  return {
    label: blockLabel(article, mention.block),
    short: blockLabel(article, mention.block).replace('heading', 'head'),
    href: blockHref(from, article, mention.block),
    html: site.corpus.config.publish === 'index' ? null : annotate(article.text, range, beside, linkOf),
    cutBefore: range.cutBefore,
    cutAfter: range.cutAfter,
    note: passageNote(article, mention.block),
  };
}

export function passageNote(article: Article, index: number): string | null {
  const block = article.blocks[index];
  switch (block?.kind) {
    case 'editor-note':
      return 'editor’s note';
    case 'question':
      return block.speaker === null ? 'question' : `question by ${block.speaker}`;
    case 'answer':
      return block.speaker === null ? 'answer' : `answer by ${block.speaker}`;
    default:
      return null;
  }
}
