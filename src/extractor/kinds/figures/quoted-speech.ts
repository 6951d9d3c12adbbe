/** Offsets within a sentence. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** A mark that opens stands behind a blank and before a word, one that closes behind a word. */
const marks = /(?<open>(?<=^|[\s(])["“](?=\S))|(?<close>(?<=\S)["”])/gu;

/**
 * What of a part somebody may say who is told to speak at `verb`: where the verb stands in quoted words, nothing outside them.
 * '"Crews warned us in May," said Lee of the union of 2,300.' Linear in the sentence.
 */
export function withinQuotation<T extends Part>(words: string, verb: number, part: T): T {
  let open: number | null = null;
  for (const { index, groups } of words.matchAll(marks)) {
    if (index > verb) return open === null ? part : clipped(part, { from: open, to: index });
    open = groups?.['open'] === undefined ? null : index;
  }
  return open === null ? part : clipped(part, { from: open, to: words.length });
}

function clipped<T extends Part>(part: T, { from, to }: Part): T {
  return { ...part, from: Math.max(part.from, from), to: Math.min(part.to, to) };
}
