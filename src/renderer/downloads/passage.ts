// The passage that a row rests on: its words and the address where the page shows them.
import type { Article } from '../../records/article.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { Mention } from '../../records/mention.ts';
import { excerptAround } from '../excerpts.ts';
import { blockHref, HOME, mentionHref } from '../links.ts';
import { siteAddress } from './addresses.ts';
import type { Column, Row } from './download.ts';

const LONGEST_QUOTE = 300;

/** The last columns of every table. */
export const PASSAGE_COLUMNS: readonly Column[] = [
  {
    name: 'quote',
    type: 'string',
    description:
      'The words it rests on, exactly as in the article. Empty where the site publishes no text of the articles.',
  },
  {
    name: 'quote_start',
    type: 'integer',
    description: 'Where the quote begins in the article’s text (UTF-16).',
  },
  { name: 'quote_end', type: 'integer', description: 'Where the quote ends in the article’s text (UTF-16).' },
  {
    name: 'page',
    type: 'string',
    description: 'Address of the passage from the root of the site; the fragment leads to the very words.',
  },
];

interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The article of a mention or statement; a missing one is our own mistake. */
export function articleOf(corpus: Corpus, id: string): Article {
  const article = corpus.indexes.articleById.get(id);
  if (article === undefined)
    throw new Error(`Something points at article ${id}, which the corpus does not have.`);
  return article;
}

/** Passage cells for a stretch of an article, with the words around it. */
export function passageCells(corpus: Corpus, article: Article, span: Span): Row {
  return { ...quoteCells(corpus, article, span), page: blockHref(HOME, article, span.block) };
}

/** Passage cells for a mention: the words around it, and its own place on the page where it is shown there. */
export function mentionCells(corpus: Corpus, article: Article, mention: Mention): Row {
  return { ...quoteCells(corpus, article, mention), page: mentionPage(corpus, article, mention) };
}

/** Address of a mention: its anchor where the page has it, else its paragraph. */
export function mentionPage(corpus: Corpus, article: Article, mention: Mention): string {
  const { publish } = corpus.config;
  return publish !== 'index' && isShown(corpus, mention)
    ? mentionHref(HOME, article, mention.id)
    : blockHref(HOME, article, mention.block);
}

/** How many words at each end of a long quote say which one is meant. */
const END_WORDS = 6;

/**
 * Address of a stretch of words that a browser highlights on arrival (W3C text fragment), with the paragraph for browsers that do not:
 * 'articles/x.html#p7:~:text=from%20these,to%20those'. Where the site does not publish all text: the paragraph alone.
 */
export function highlightAddress(corpus: Corpus, article: Article, span: Span): string {
  const page = blockHref(HOME, article, span.block);
  const words = article.text
    .slice(span.start, span.end)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const known = corpus.config.publish === 'full' && words.length > 0;
  const path = known ? `${page}:~:text=${fragmentText(words)}` : page;
  return siteAddress(corpus, path) ?? path;
}

function fragmentText(words: readonly string[]): string {
  const text = (some: readonly string[]) =>
    encodeURIComponent(some.join(' ').replaceAll(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
  if (words.length <= 2 * END_WORDS) return text(words);
  return `${text(words.slice(0, END_WORDS))},${text(words.slice(-END_WORDS))}`;
}

/** True for a mention that is sure enough to stand on pages and belongs to an entity. */
export function isShown(corpus: Corpus, mention: Mention): boolean {
  return (
    mention.confidence >= corpus.config.thresholds.mention && corpus.indexes.entityOfMention.has(mention.id)
  );
}

function quoteCells(corpus: Corpus, article: Article, span: Span): Row {
  if (corpus.config.publish === 'index') return { quote: null, quote_start: null, quote_end: null };
  const { start, end } = excerptAround(article, span.block, span, LONGEST_QUOTE);
  return { quote: article.text.slice(start, end), quote_start: start, quote_end: end };
}
