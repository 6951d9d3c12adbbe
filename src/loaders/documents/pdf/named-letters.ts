// Letters that a PDF's font gives no sign for: 'Th' drawn as one, which the file says in words beside it (/ActualText), and PDF.js does not read.
import { streamsOf } from './unpacked-size.ts';

/** A stretch of text that a file says in words, as PDF.js read it: '\ue049', 'fl'. */
export type Span = string;

const PRIVATE = /\p{Co}/u;
const MOST_SPANS = 200_000;
const utf16 = new TextDecoder('utf-16be');

//   /Span<</ActualText (Th) >> BDC
//                       ^words
const actualText =
  /\/Span\s?<<\s?\/ActualText\s?(?:\((?<words>(?:[^()\\]|\\[()\\]){0,60})\)|<(?<hex>[\da-fA-F\s]{0,240})>)\s?>>\s?BDC/gu;

/** True for text with a letter that only its font knows. */
export function isUnnamed(text: string): boolean {
  return PRIVATE.test(text);
}

/**
 * What each letter without a sign stands for, from the words beside it; empty where the two rows do not fit each other throughout, for then nothing is sure.
 * `spans` are the marked stretches of all pages in order, `bytes` the file.
 */
export function lettersOf(
  spans: readonly Span[],
  bytes: Uint8Array,
  most: number,
): ReadonlyMap<string, string> {
  const said = wordsBeside(bytes, most);
  const named = new Map<string, string>();
  if (said.length !== spans.length) return named;
  for (const [at, span] of spans.entries()) {
    const words = said[at] ?? '';
    const signs = span.replace(/\s/gu, ''); // the space before a word may be written with its first letter
    if (!PRIVATE.test(signs)) {
      if (plain(signs) !== plain(words)) return new Map();
    } else if (words === '' || (named.get(signs) ?? words) !== words) return new Map();
    else named.set(signs, words);
  }
  return named;
}

function wordsBeside(bytes: Uint8Array, most: number): string[] {
  const found: string[] = [];
  for (const stream of streamsOf(bytes, most)) {
    if (!stream.includes('/ActualText')) continue;
    for (const { groups } of stream.toString('latin1').matchAll(actualText)) {
      if (found.length >= MOST_SPANS) return found;
      found.push(wordsOf(groups?.['words'], groups?.['hex']));
    }
  }
  return found;
}

/** A string of a PDF: Latin letters, or UTF-16 behind its mark. */
function wordsOf(words: string | undefined, hex: string | undefined): string {
  const bytes =
    hex === undefined
      ? Buffer.from((words ?? '').replace(/\\(?=[()\\])/gu, ''), 'latin1')
      : Buffer.from(hex.replace(/\s/gu, ''), 'hex');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? utf16.decode(bytes.subarray(2)) : bytes.toString('latin1');
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}
