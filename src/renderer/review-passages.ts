// Words of articles on the review page, and links to where they stand.
import type { Article } from '../records/article.ts';
import type { Mention } from '../records/mention.ts';
import { sentenceAround } from './excerpts.ts';
import { blockHref, blockLabel } from './links.ts';
import type { ReviewLink, ReviewPassage } from './review-items.ts';
import type { Site } from './site.ts';

const LONGEST = 220;

/** A link to a paragraph, caption or heading by the title of its article. */
export function linkToBlock(from: string, article: Article, block: number): ReviewLink {
  return {
    ...{ label: article.title, place: blockLabel(article, block), says: null },
    href: blockHref(from, article, block),
  };
}

/** The sentence of a mention, about 220 characters at most; null where no words are published. */
export function passageOf(site: Site, article: Article, mention: Mention): ReviewPassage | null {
  if (site.corpus.config.publish === 'index') return null;
  const { start, end, cutBefore, cutAfter } = sentenceAround(article, mention.block, mention, LONGEST);
  return { words: article.text.slice(start, end), cutBefore, cutAfter };
}
