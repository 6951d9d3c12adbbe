// "Mentioned by": the articles that link to one article, each with the passage that does.
import type { Article, ArticleLink } from '../records/article.ts';
import type { Range } from './annotate.ts';
import { annotate } from './annotate.ts';
import { articleRef } from './article-ref.ts';
import { sentencesAround } from './excerpts.ts';
import type { Html } from './html.ts';
import { articlesLinkingTo, type LinkingArticle } from './linked-articles.ts';
import { articleHref, blockHref, blockLabel, lineAnchor, relative, sourcePath } from './links.ts';
import { count, formatNumber } from './names.ts';
import { PASSAGE_LENGTH, type Passage, type PassageGroup, passageNote } from './passages.ts';
import type { Site } from './site.ts';

/** Linking articles that an article's page shows; of more it gives the number. */
const MOST_SHOWN = 30;

export interface Backlinks {
  /** All articles that link here: '2 articles link here'. */
  readonly total: string;
  /** How many of them are not shown. */
  readonly more: string;
  readonly groups: readonly PassageGroup[];
}

/** Those of the articles that link to this one which its page shows. */
export function shownBacklinks(site: Site, article: Article): readonly LinkingArticle[] {
  return articlesLinkingTo(site, article).slice(0, MOST_SHOWN);
}

/** View of "Mentioned by" on the page `from` of an article. */
export function backlinks(site: Site, from: string, article: Article): Backlinks {
  const total = articlesLinkingTo(site, article).length;
  return {
    total: `${count(total, 'article')} ${total === 1 ? 'links' : 'link'} here`,
    more: formatNumber(Math.max(0, total - MOST_SHOWN)),
    groups: shownBacklinks(site, article).map(({ article: other, links }) => ({
      article: articleRef(site, from, other),
      passages: links.map((link) => passageOf({ site, from, article: other }, link)),
    })),
  };
}

interface Place {
  readonly site: Site;
  /** Path of the page that shows it. */
  readonly from: string;
  /** The article that links. */
  readonly article: Article;
}

function passageOf(place: Place, link: ArticleLink): Passage {
  const { site, from, article } = place;
  const { block } = link;
  const whole = block === null ? undefined : article.blocks[block];
  if (block === null || whole === undefined) return lineOf(place, link);
  const words = wordsOf(article, link, whole);
  const range = sentencesAround(article, block, words, PASSAGE_LENGTH);
  const href = blockHref(from, article, block);
  const linked = () => ({ href, className: 'via', id: null, preview: null });
  return {
    label: blockLabel(article, block),
    short: blockLabel(article, block).replace('heading', 'head'),
    href,
    html: site.corpus.config.publish === 'index' ? null : annotate(article.text, range, [words], linked),
    cutBefore: range.cutBefore,
    cutAfter: range.cutAfter,
    note: passageNote(article, block),
  };
}

/** A link that stands in no paragraph: its line in the file as received, where that is published. */
function lineOf({ site, from, article }: Place, { line, text }: ArticleLink): Passage {
  const { publish } = site.corpus.config;
  const label = `line ${line}`;
  return {
    label,
    short: label,
    href:
      publish === 'full'
        ? relative(from, `${sourcePath(article)}#${lineAnchor(line)}`)
        : articleHref(from, article),
    html: publish === 'index' || text === null ? null : plainWords(text),
    cutBefore: false,
    cutAfter: false,
    note: null,
  };
}

function plainWords(words: string): Html {
  return annotate(words, { start: 0, end: words.length }, [], () => null);
}

/** The words that carry a link, or its bare address; where neither is left in the text, nothing at the head of its paragraph. */
function wordsOf({ text }: Article, link: ArticleLink, block: Range): Range {
  for (const words of [link.text, link.url]) {
    const at = words === null || words === '' ? -1 : text.slice(block.start, block.end).indexOf(words);
    if (at >= 0 && words !== null) return { start: block.start + at, end: block.start + at + words.length };
  }
  return { start: block.start, end: block.start };
}
