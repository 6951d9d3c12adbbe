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

/** How far around a mention its sentence is looked for in an endless block. */
const WINDOW = 600;
/** The sentences of a block up to this length are found once and remembered. */
const LONGEST_REMEMBERED = 6000;

/** The sentence a span stands in; the words around the span where that sentence is longer than `longest`. */
export function sentenceAround(article: Article, block: number, span: Range, longest: number): Excerpt {
  return sentencesAround(article, block, span, { least: 0, most: longest });
}

/**
 * The sentence a span stands in with as many whole sentences after and before it as there is room for, up to `least` characters; the whole
 * block where it is no longer. Words around the span where its sentence alone is longer than `most`.
 */
export function sentencesAround(
  article: Article,
  block: number,
  span: Range,
  { least, most }: { readonly least: number; readonly most: number },
): Excerpt {
  const whole = article.blocks[block] ?? span;
  if (whole.end - whole.start <= least)
    return { start: whole.start, end: whole.end, cutBefore: false, cutAfter: false };
  const { sentences, from, to } = sentencesNear(article, whole, span);
  const found = sentences.findIndex((one) => one.start <= span.start && span.end <= one.end);
  const own = sentences[found];
  if (own === undefined || own.end - own.start > most) return excerptAround(article, block, span, most);
  const { first, last } = widen(sentences, found, least);
  const start = first?.start ?? own.start;
  const end = last?.end ?? own.end;
  return {
    start,
    end,
    cutBefore: least === 0 ? start === from && from > whole.start : start > whole.start,
    cutAfter: least === 0 ? end === to && to < whole.end : end < whole.end,
  };
}

/** The sentences after and before one that still fit, the one after it first. */
function widen(sentences: readonly Sentence[], found: number, least: number) {
  let first = found;
  let last = found;
  const length = (from: number, to: number) =>
    (sentences[to]?.end ?? Number.POSITIVE_INFINITY) - (sentences[from]?.start ?? Number.NEGATIVE_INFINITY);
  for (let grown = true; grown; ) {
    grown = false;
    if (length(first, last + 1) <= least) {
      last += 1;
      grown = true;
    }
    if (length(first - 1, last) <= least) {
      first -= 1;
      grown = true;
    }
  }
  return { first: sentences[first], last: sentences[last] };
}

interface Near {
  readonly sentences: readonly Sentence[];
  readonly from: number;
  readonly to: number;
}

/** Blocks whose sentences are remembered: pages quote the same few paragraphs again and again. */
const MOST_REMEMBERED = 20_000;
/** By article, the sentences of its blocks by where these begin and how long they are. */
let remembered = new WeakMap<Article, Map<number, readonly Sentence[]>>();
let blocksRemembered = 0;

function sentencesNear(article: Article, whole: Range, span: Range): Near {
  if (whole.end - whole.start > LONGEST_REMEMBERED) {
    const from = Math.max(whole.start, span.start - WINDOW);
    const to = Math.min(whole.end, span.end + WINDOW);
    return { sentences: sentencesOf(article.text, from, to), from, to };
  }
  return { sentences: sentencesOfBlock(article, whole), from: whole.start, to: whole.end };
}

function sentencesOfBlock(article: Article, { start, end }: Range): readonly Sentence[] {
  const place = start * (LONGEST_REMEMBERED + 1) + end - start;
  const known = remembered.get(article)?.get(place);
  if (known !== undefined) return known;
  if (blocksRemembered >= MOST_REMEMBERED) {
    remembered = new WeakMap();
    blocksRemembered = 0;
  }
  const own = sentencesOf(article.text.slice(start, end));
  const sentences = own.map((one) => ({ start: one.start + start, end: one.end + start }));
  const blocks = remembered.get(article) ?? new Map<number, readonly Sentence[]>();
  remembered.set(article, blocks.set(place, sentences));
  blocksRemembered += 1;
  return sentences;
}

/** The sentence or the words around a span, as plain text with ellipses. */
export function excerptText(article: Article, block: number, span: Range, longest: number): string {
  return wordsOf(article, sentenceAround(article, block, span, longest));
}

/** What stands before the words of an excerpt that begins within its block. */
export const CUT_BEFORE = '… ';

/** An excerpt as plain text with ellipses. */
export function wordsOf({ text }: Article, { start, end, cutBefore, cutAfter }: Excerpt): string {
  return `${cutBefore ? CUT_BEFORE : ''}${text.slice(start, end).replaceAll('\n', ' ')}${cutAfter ? ' …' : ''}`;
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
