// The passage that a row rests on: its words and the address where the page shows them.
import type { Article } from '../../records/article.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { Mention } from '../../records/mention.ts';
import { articlePath, blockAnchors, mentionAnchor } from '../links.ts';
import { siteAddress } from './addresses.ts';
import type { Column } from './download.ts';

/** Words around a mention that say what is meant: a row of a concordance. The page that the row names shows the paragraph. */
const LONGEST_AROUND = 120;
/** The sentence that a statement rests on stands whole up to this length. */
const LONGEST_SENTENCE = 300;

/** The last columns of every table. */
export const PASSAGE_COLUMNS: readonly Column[] = [
  {
    name: 'quote',
    type: 'string',
    description:
      'The words it rests on, exactly as in the article: the sentence of a statement (up to 300 characters), about 120 characters around a mention. Empty where the site publishes no text of the articles.',
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

/** What the rows of one article share, worked out once for all of them. */
export interface Place {
  readonly article: Article;
  readonly id: string;
  /** Path of its file. */
  readonly path: string;
  /** Its page from the root of the site. */
  readonly page: string;
  readonly text: string;
  readonly blocks: Article['blocks'];
  readonly anchors: readonly string[];
}

export function placeOf(article: Article): Place {
  const { id, path, text, blocks } = article;
  return { article, id, path, page: articlePath(article), text, blocks, anchors: blockAnchors(article) };
}

/** The article of a mention or statement; a missing one is our own mistake. */
export function articleOf(corpus: Corpus, id: string): Article {
  const article = corpus.indexes.articleById.get(id);
  if (article === undefined)
    throw new Error(`Something points at article ${id}, which the corpus does not have.`);
  return article;
}

/** Articles kept by a finder of places: rows of one entity come back to the same few. */
const MOST_KEPT = 200;

/** Finds the place of an article by its id; the last few hundred are kept. */
export function placeFinder(corpus: Corpus): (id: string) => Place {
  const kept = new Map<string, Place>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = placeOf(articleOf(corpus, id));
    kept.set(id, made);
    return made;
  };
}

/** Words with their offsets; all null where the site publishes no text. */
export type Quote = readonly [quote: string | null, start: number | null, end: number | null];
const NONE: Quote = [null, null, null];

/** The words around a mention, or a stretch that is as short. */
export function quoteAround(corpus: Corpus, place: Place, span: Span): Quote {
  return corpus.config.publish === 'index' ? NONE : cutQuote(place, span, LONGEST_AROUND);
}

/** A sentence as it stands; the words around its beginning where it is very long. */
export function quoteOf(corpus: Corpus, { text, blocks }: Place, span: Span): Quote {
  if (corpus.config.publish === 'index') return NONE;
  const { block, start, end } = span;
  if (end - start <= LONGEST_SENTENCE) return [text.slice(start, end), start, end];
  const last = Math.min(blocks[block]?.end ?? end, start + LONGEST_SENTENCE);
  const cut = beforeBlank(text, last, start + 1);
  return [text.slice(start, cut), start, cut];
}

function cutQuote({ text, blocks }: Place, span: Span, longest: number): Quote {
  const whole = blocks[span.block] ?? span;
  if (whole.end - whole.start <= longest) return [text.slice(whole.start, whole.end), whole.start, whole.end];
  const room = Math.max(0, longest - (span.end - span.start));
  const before = Math.max(whole.start, span.start - (room >> 1));
  const after = Math.min(whole.end, Math.max(span.end, before + longest));
  const start = before === whole.start ? before : afterBlank(text, before, span.start);
  const end = after === whole.end ? after : beforeBlank(text, after, span.end);
  return [text.slice(start, end), start, end];
}

/** How far a cut moves to stand between two words. */
const LONGEST_WORD = 40;

function afterBlank(text: string, from: number, limit: number): number {
  for (let at = from; at < limit && at < from + LONGEST_WORD; at += 1) {
    if (isBlank(text.charCodeAt(at))) return at + 1;
  }
  return isLowSurrogate(text.charCodeAt(from)) ? from + 1 : from;
}

function beforeBlank(text: string, from: number, limit: number): number {
  for (let at = from; at > limit && at > from - LONGEST_WORD; at -= 1) {
    if (isBlank(text.charCodeAt(at))) return at;
  }
  return isLowSurrogate(text.charCodeAt(from)) ? from + 1 : from;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 160 || code === 0x3000;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Address of a block: 'articles/x.html#p7'. */
export function blockPage({ page, anchors }: Place, block: number): string {
  return `${page}#${anchors[block] ?? 'main'}`;
}

/** Address of a mention: its anchor where the page has it, else its paragraph. */
export function mentionPage(corpus: Corpus, place: Place, mention: Mention): string {
  return corpus.config.publish !== 'index' && isShown(corpus, mention)
    ? `${place.page}#${mentionAnchor(mention.id)}`
    : blockPage(place, mention.block);
}

/** How many words at each end of a long quote say which one is meant. */
const END_WORDS = 6;

/**
 * Address of a stretch of words that a browser highlights on arrival (W3C text fragment), with the paragraph for browsers that do not:
 * 'articles/x.html#p7:~:text=from%20these,to%20those'. Where the site does not publish all text: the paragraph alone.
 */
export function highlightAddress(corpus: Corpus, place: Place, span: Span): string {
  const page = blockPage(place, span.block);
  const fragment = corpus.config.publish === 'full' ? fragmentText(place.text, span) : '';
  const path = fragment === '' ? page : `${page}:~:text=${fragment}`;
  return siteAddress(corpus, path) ?? path;
}

/** The words of a short stretch, the first and the last of a long one; empty for a stretch without words. */
function fragmentText(text: string, { start, end }: Span): string {
  const first = afterWords(text, start, end);
  if (first === end) return encoded(text.slice(start, end));
  const last = beforeWords(text, start, end);
  return first >= last
    ? encoded(text.slice(start, end))
    : `${encoded(text.slice(start, first))},${encoded(text.slice(last, end))}`;
}

/** Where the first words of a stretch end; its end where it has no more. */
function afterWords(text: string, start: number, end: number): number {
  let words = 0;
  for (let at = start + 1; at < end; at += 1) {
    if (!isSpace(text.charCodeAt(at)) || isSpace(text.charCodeAt(at - 1))) continue;
    words += 1;
    if (words === END_WORDS) return at;
  }
  return end;
}

/** Where the last words of a stretch begin; its start where it has no more. */
function beforeWords(text: string, start: number, end: number): number {
  let words = 0;
  for (let at = end - 2; at >= start; at -= 1) {
    if (!isSpace(text.charCodeAt(at)) || isSpace(text.charCodeAt(at + 1))) continue;
    words += 1;
    if (words === END_WORDS) return at + 1;
  }
  return start;
}

function encoded(words: string): string {
  const line = words.trim().replaceAll(/\s+/gu, ' ');
  return encodeURIComponent(line.replaceAll(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
}

const space = /\s/u;

function isSpace(code: number): boolean {
  return code < 128
    ? code === 32 || (code >= 9 && code <= 13)
    : code !== 0x2019 && space.test(String.fromCharCode(code));
}

/** True for a mention that is sure enough to stand on pages and belongs to an entity. */
export function isShown(corpus: Corpus, mention: Mention): boolean {
  return (
    mention.confidence >= corpus.config.thresholds.mention && corpus.indexes.entityOf(mention) !== undefined
  );
}
