// Words that must fit in a small place: cut between two of them, with a sign that they were cut.

/** A cut may take back so much of what fits to stand between two words; what has longer words is cut within one. */
const TAKEN_BACK = 0.4;

/**
 * `text`, or its beginning and '…', at most `most` signs together: 'Constanta fire: trade union says 23 workers died', 40 gives
 * 'Constanta fire: trade union says 23…'. Never within a sign. Linear in `most`.
 */
export function cutShort(text: string, most: number): string {
  if (text.length <= most) return text;
  const signs = [...text.slice(0, 2 * most + 2)];
  if (signs.length <= most) return text;
  const fitting = signs.slice(0, most - 1);
  const next = signs[most - 1] ?? '';
  const blank = /\s/u.test(next) ? fitting.length : fitting.findLastIndex((sign) => /\s/u.test(sign));
  const kept = blank >= fitting.length * (1 - TAKEN_BACK) ? fitting.slice(0, blank) : fitting;
  return `${kept.join('').replace(LOOSE_END, '')}…`;
}

/** 'said, ' and 'Moscow – ': what would stand before the sign of the cut. Bounded: few signs of this kind follow each other. */
const LOOSE_END = /[\s,;:–—-]{1,20}$/u;
