// What the card says that opens over a figure in its article: written into the page, because no two figures say the same. The cards of
// names, dates and quantities stand in files of their own (card-files.ts).
import { outcomeNouns } from '../lexicon/outcomes.ts';
import type { FigureMention } from '../records/mention.ts';
import { describeDate } from '../text/edtf.ts';
import { normalised } from './quantities.ts';

/** The value of one figure, and what its sentence says of it. */
export type PreviewEntry = readonly [value: string, facts: string];

export interface Previews {
  /** Number of a figure's card on this page, for `data-p`. */
  readonly numberOf: (mention: FigureMention) => number;
  /** All cards asked for so far. */
  readonly entries: readonly PreviewEntry[];
}

/** The figures' cards of the page of an article. */
export function makePreviews(): Previews {
  const entries: PreviewEntry[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (mention: FigureMention): number => {
    const entry = figureEntry(mention);
    const key = entry.join('\n');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, entries.length);
    entries.push(entry);
    return entries.length - 1;
  };
  return { numberOf, entries };
}

/** A figure's own card: its value, what it counts, as of when, and who says it. */
function figureEntry({ text, value }: FigureMention): PreviewEntry {
  const facts = [
    value.counts,
    outcomeNouns.has(value.counts?.toLowerCase() ?? '') ? null : value.outcome,
    value.asOf === null ? null : describeDate(value.asOf),
    value.saidBy === null ? 'no source named' : `according to ${value.saidBy}`,
    value.because,
  ];
  return [normalised(value) ?? text, facts.filter((fact) => fact !== null).join(' · ')];
}
