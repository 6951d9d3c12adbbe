// What the tagger says of each word: outside any name, or first, inner, last or only word of a name of one kind.

/** Kinds in the order of the model's labels. */
export const nameKinds = ['person', 'organisation', 'place'] as const;
export type NameKind = (typeof nameKinds)[number];

/** 0 is outside; then four positions for each kind. */
export const labelCount = 1 + 4 * nameKinds.length;

const positions = { begin: 0, inner: 1, last: 2, only: 3 } as const;
export type Position = keyof typeof positions;

/** Number of the label for a position in a name of the kind with this index in `nameKinds`. */
export function labelOf(position: Position, kind: number): number {
  return 1 + 4 * kind + positions[position];
}

/** True when a name goes on after a word with this label. */
export const goesOn = (label: number): boolean => label > 0 && (label - 1) % 4 < 2;
/** True when a name began before a word with this label. */
export const continues = (label: number): boolean =>
  label > 0 && ((label - 1) % 4 === 1 || (label - 1) % 4 === 2);
/** Index into `nameKinds` of a label other than outside. */
const kindIndex = (label: number): number => (label - 1) >> 2;

/** True when a word with label `next` may follow one with label `label`. */
function mayFollow(label: number, next: number): boolean {
  if (goesOn(label)) return continues(next) && kindIndex(label) === kindIndex(next);
  return !continues(next);
}

/** For each label the labels that may stand before it. */
export const labelsBefore: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, next) =>
  Array.from({ length: labelCount }, (__, label) => label).filter((label) => mayFollow(label, next)),
);

/** A name as words: indices of its first and last token, and of its kind. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: number;
}

/** The names that a row of labels tells; `from` is the token of the first label. Broken rows give the names that are whole. */
export function spansOf(labels: ArrayLike<number>, length: number, from = 0): WordSpan[] {
  const spans: WordSpan[] = [];
  let first = -1;
  for (let at = 0; at < length; at += 1) {
    const label = labels[at] ?? 0;
    if (!continues(label)) first = label > 0 ? at : -1;
    if (label > 0 && !goesOn(label) && first >= 0) {
      spans.push({ first: from + first, last: from + at, kind: kindIndex(label) });
      first = -1;
    }
  }
  return spans;
}
