// Where a quotation begins, also when it opened some sentences before, and a value without its outer signs.
import type { Scene } from './scene.ts';

const OPENING = '"“„«';
const CLOSING = '"”»“';
const PARTNER = new Map([
  ['"', '"“'],
  ['”', '“„'],
  ['“', '„'],
  ['»', '«'],
]);
const FURTHEST = 8;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Without blanks, full stops and commas at its ends, and without quotation marks that enclose all of it or stand alone. */
export function tidy(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /^[\s,;:]/u.test(text.charAt(start))) start += 1;
  while (end > start && /^[\s,;:.]/u.test(text.charAt(end - 1))) end -= 1;
  const opens = OPENING.includes(text.charAt(start));
  const closes = end > start + 1 && CLOSING.includes(text.charAt(end - 1));
  const inner = text.slice(start + 1, end - 1);
  const others = /["“”„«»]/u.test(inner);
  if (opens && closes && !others) return tidy(text, { start: start + 1, end: end - 1 });
  if (opens && !closes && !/["“”„«»]/u.test(text.slice(start + 1, end))) return { start: start + 1, end };
  if (closes && !opens && !/["“”„«»]/u.test(text.slice(start, end - 1)))
    return tidy(text, { start, end: end - 1 });
  return { start, end };
}

/** True where the last sign before `at`, blanks and commas aside, closes a quotation. */
export function isQuoteClosedBefore(scene: Scene, at: number): boolean {
  return closingBefore(scene, at) !== null;
}

function closingBefore(scene: Scene, at: number): number | null {
  const { text } = scene.article;
  let end = at;
  while (end > scene.start && /^[\s,]/u.test(text.charAt(end - 1))) end -= 1;
  return end > scene.start && CLOSING.includes(text.charAt(end - 1)) ? end - 1 : null;
}

/**
 * The quotation that ends before offset `at`: from its opening sign, which may stand up to eight sentences earlier in the same
 * block, to its closing sign, both included. Null where none closes there or its opening is not found.
 */
export function quotationBefore(scene: Scene, at: number): Span | null {
  const close = closingBefore(scene, at);
  if (close === null) return null;
  const { text } = scene.article;
  const partners = PARTNER.get(text.charAt(close)) ?? '"';
  let one: Scene | null = scene;
  let end = close;
  for (let step = 0; step < FURTHEST && one !== null; step++) {
    for (let start = end - 1; start >= one.start; start--) {
      if (partners.includes(text.charAt(start))) return { start, end: close + 1 };
    }
    one = one.previous;
    end = one?.end ?? 0;
  }
  return null;
}

/** '“Who pays?” Ann Lee said.': the quotation that the sentence before ends in, where its own stop parted it from its speaker; null otherwise. */
export function quotationParted(scene: Scene, from: number): Span | null {
  const last = from === 0 ? scene.previous : null;
  const parted = last !== null && /[!?…]["”]$/u.test(scene.article.text.slice(last.end - 2, last.end));
  return parted ? quotationBefore(last, last.end) : null;
}

/** The sentence that holds offset `at`, this one or one before it. */
export function sceneAt(scene: Scene, at: number): Scene {
  let one = scene;
  while (one.start > at && one.previous !== null) one = one.previous;
  return one;
}

/** True where piece `at` stands inside a quotation, also one that opened in an earlier sentence of the block; `at` may be the end. */
export function isInQuotation(scene: Scene, at: number): boolean {
  return scene.quoted.has(at);
}

/** True where the sentence opens with or in a quotation, which goes on in the next sentence. */
export function isQuotedThroughout(scene: Scene): boolean {
  const first = scene.pieces[0]?.lower ?? '';
  const opened = OPENING.includes(first) || isInQuotation(scene, 0);
  return first !== '' && opened && isInQuotation(scene, scene.pieces.length);
}

/** A sentence that is one quotation and nothing else; its stop may stand outside: '“We won”.' */
export function isWholeQuotation(scene: Scene): boolean {
  const { text } = scene.article;
  if (!OPENING.includes(text.charAt(scene.start)) || scene.end - scene.start < 3) return false;
  const close = text.slice(scene.start + 1, scene.end).search(/["”»]/u);
  return close >= 0 && /^["”»][.!?]?$/u.test(text.slice(scene.start + 1 + close, scene.end));
}
