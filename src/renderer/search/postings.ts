// Which documents hold a term and how much it weighs in each, kept as short printable text: one or two characters a posting.

/** What a term is worth in a field of a document. */
export type FieldWeight = 1 | 2 | 4;

/** Levels into which a term's weight in a document is rounded. */
const IMPACT_LEVELS = 16;

/**
 * Printable ASCII without blank, quotes, backslash and '<': such text needs no escaping in a script. The first half of the
 * signs end a number, the second half go on.
 */
const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => !`"'\\<`.includes(sign))
  .join('');
const BASE = SIGNS.length / 2;

/** The postings of one term, growing: signs as character codes. */
interface Postings {
  last: number;
  used: number;
  codes: Uint8Array<ArrayBuffer>;
}

/** All terms of a collection on their way to shards. Holds one to two bytes a posting, so 100,000 articles fit in memory. */
export type TermIndex = Map<string, Postings>;

/**
 * Add one document; documents must come in rising order. `weights` is what each term is worth in it (sum of field weights),
 * `length` the length of the document against the average (1 = average). The impact is BM25 without the rarity of the term,
 * which the client knows only when it has counted: w (k + 1) / (w + k (1 - b + b length)), k 1.2, b 0.75.
 */
export function addDocument(
  index: TermIndex,
  document: number,
  { weights, length }: { readonly weights: ReadonlyMap<string, number>; readonly length: number },
): void {
  const norm = 1.2 * (0.25 + 0.75 * length);
  for (const [term, weight] of weights) {
    const share = weight / (weight + norm);
    const impact = Math.min(IMPACT_LEVELS - 1, Math.floor(share * IMPACT_LEVELS));
    let postings = index.get(term);
    if (postings === undefined) {
      postings = { last: -1, used: 0, codes: new Uint8Array(4) };
      index.set(term, postings);
    }
    write(postings, (document - postings.last - 1) * IMPACT_LEVELS + impact);
    postings.last = document;
  }
}

/** Number in base 45, lowest digit first; the last digit is written with a sign of the first half. */
function write(postings: Postings, number: number): void {
  let rest = number;
  while (rest >= BASE) {
    append(postings, SIGNS.charCodeAt(BASE + (rest % BASE)));
    rest = Math.floor(rest / BASE);
  }
  append(postings, SIGNS.charCodeAt(rest));
}

function append(postings: Postings, code: number): void {
  if (postings.used === postings.codes.length) {
    const larger = new Uint8Array(postings.codes.length * 2);
    larger.set(postings.codes);
    postings.codes = larger;
  }
  postings.codes[postings.used] = code;
  postings.used += 1;
}

/** The signs of a term's postings: '!%Q' . */
export function postingsText(postings: Postings): string {
  let text = '';
  for (let at = 0; at < postings.used; at += 8192)
    text += String.fromCharCode(...postings.codes.subarray(at, Math.min(at + 8192, postings.used)));
  return text;
}
