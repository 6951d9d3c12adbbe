// Cutting a passage out of a long paragraph: whole where it is short, else the words around a mention.
import type { Article } from '../records/article.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import type { Range } from './annotate.ts';

export interface Excerpt extends Range {
  /** Words were left out before, after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The part of a block around a span, at most about `longest` characters, cut between words where the script has blanks. */
export function excerptAround(article: Article, block: number, span: Range, longest: number): Excerpt {
  const whole = article.blocks[block] ?? span;
  if (whole.end - whole.start <= longest)
    return { start: whole.start, end: whole.end, cutBefore: false, cutAfter: false };
  const room = Math.max(0, longest - (span.end - span.start));
  const before = Math.max(whole.start, span.start - Math.floor(room / 2));
  const after = Math.min(whole.end, Math.max(span.end, before + longest));
  const start = before === whole.start ? before : afterBlank(article.text, before, span.start);
  const end = after === whole.end ? after : beforeBlank(article.text, after, span.end);
  return { start, end, cutBefore: start > whole.start, cutAfter: end < whole.end };
}

/** How far around a mention its sentence is looked for. */
const WINDOW = 600;

/** The sentence a span stands in; the words around the span where that sentence is longer than `longest`. */
export function sentenceAround(article: Article, block: number, span: Range, longest: number): Excerpt {
  const whole = article.blocks[block] ?? span;
  const from = Math.max(whole.start, span.start - WINDOW);
  const to = Math.min(whole.end, span.end + WINDOW);
  const sentences =
    from === whole.start && to === whole.end
      ? sentencesOfBlock(article, block, whole)
      : sentencesOf(article.text, from, to);
  const found = sentences.find((one) => one.start <= span.start && span.end <= one.end);
  if (found === undefined || found.end - found.start > longest)
    return excerptAround(article, block, span, longest);
  const cutBefore = found.start === from && from > whole.start;
  const cutAfter = found.end === to && to < whole.end;
  return { start: found.start, end: found.end, cutBefore, cutAfter };
}

/** Articles whose sentences are remembered: pages quote the same few paragraphs again and again. */
const REMEMBERED = 4000;
const sentencesByBlock = new Map<Article, Map<number, readonly Sentence[]>>();

function sentencesOfBlock(article: Article, block: number, whole: Range): readonly Sentence[] {
  let blocks = sentencesByBlock.get(article);
  if (blocks === undefined) {
    if (sentencesByBlock.size >= REMEMBERED) sentencesByBlock.clear();
    blocks = new Map();
    sentencesByBlock.set(article, blocks);
  }
  let sentences = blocks.get(block);
  if (sentences === undefined) {
    sentences = sentencesOf(article.text, whole.start, whole.end);
    blocks.set(block, sentences);
  }
  return sentences;
}

/** The sentence or the words around a span, as plain text with ellipses. */
export function excerptText(article: Article, block: number, span: Range, longest: number): string {
  const { start, end, cutBefore, cutAfter } = sentenceAround(article, block, span, longest);
  return `${cutBefore ? '… ' : ''}${article.text.slice(start, end).replaceAll('\n', ' ')}${cutAfter ? ' …' : ''}`;
}

function afterBlank(text: string, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 40); at += 1) {
    if (/\s/u.test(text.charAt(at))) return at + 1;
  }
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function beforeBlank(text: string, from: number, limit: number): number {
  for (let at = from; at > Math.max(limit, from - 40); at -= 1) {
    if (/\s/u.test(text.charAt(at))) return at;
  }
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
