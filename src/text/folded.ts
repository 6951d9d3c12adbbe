// Text as people copy it: white space and the shape of quotation marks do not count, and every offset leads back to the original.

export interface Folded {
  readonly text: string;
  /** For every UTF-16 unit of `text`, and its end, the offset in the original. */
  readonly offsets: Int32Array;
}

const SHAPES: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
]);

/** Fold a text: runs of white space become one space, curly quotation marks straight, soft hyphens and marks of no width go. Linear. */
export function folded(original: string): Folded {
  const offsets = new Int32Array(original.length + 1);
  const parts: string[] = [];
  let length = 0;
  let gap = -1;
  for (let at = 0; at < original.length; at += 1) {
    const sign = original[at] ?? '';
    if (/\s/u.test(sign)) {
      if (gap < 0) gap = at;
      continue;
    }
    if (/[\u00ad\u200b\u2060]/u.test(sign)) continue;
    if (gap >= 0 && length > 0) {
      offsets[length] = gap;
      length += 1;
      parts.push(' ');
    }
    gap = -1;
    offsets[length] = at;
    length += 1;
    parts.push(SHAPES.get(sign) ?? sign);
  }
  offsets[length] = original.length;
  return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) };
}

/** The text of `folded` without its offsets, at a fraction of the cost; blanks at either end are left. */
export function foldedText(original: string): string {
  return original
    .replaceAll(/[\u00ad\u200b\u2060]/g, '')
    .replaceAll(/ \s+|[^\S ]\s*/g, ' ') // most blanks stand alone and stay
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"');
}

/** Offsets in the original of every place where folded words stand in a folded text, at most `most`. */
export function placesOf(
  words: string,
  { text, offsets }: Folded,
  most = 100,
): { start: number; end: number }[] {
  const wanted = folded(words.normalize('NFC')).text;
  const found: { start: number; end: number }[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0 && found.length < most; at = text.indexOf(wanted, at + 1)) {
    const last = offsets[at + wanted.length - 1] ?? 0;
    found.push({ start: offsets[at] ?? 0, end: last + 1 });
  }
  return found;
}
