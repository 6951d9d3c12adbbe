// What the card says that opens over a figure in its article: written into the page, because no two figures say the same. The cards of
// names, dates and quantities stand in files of their own (card-files.ts).
import { outcomeNouns } from '../lexicon/outcomes.ts';
import type { Config } from '../records/config.ts';
import type { FigureMention } from '../records/mention.ts';
import { describeDate } from '../text/edtf.ts';
import { outcomeIn, translator } from './interface.ts';
import { normalised } from './quantities.ts';

/** Cards in one page: an article of a table of thousands of figures has its other values by their quantity's page. */
const MOST_CARDS = 2000;

/** The value of one figure, and what its sentence says of it. */
export type PreviewEntry = readonly [value: string, facts: string];

export interface Previews {
  /** Number of a figure's card on this page, for `data-p`; null where the page has as many as it may. */
  readonly numberOf: (mention: FigureMention) => number | null;
  /** All cards asked for so far. */
  readonly entries: readonly PreviewEntry[];
}

/** The figures' cards of the page of an article, in the language of the interface. */
export function makePreviews(language: Config['language']): Previews {
  const entries: PreviewEntry[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (mention: FigureMention): number | null => {
    const entry = figureEntry(mention, language);
    const key = entry.join('\n');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (entries.length >= MOST_CARDS) return null;
    numbers.set(key, entries.length);
    entries.push(entry);
    return entries.length - 1;
  };
  return { numberOf, entries };
}

/** A figure's own card: its value, what it counts, what became of that, as of when, and who says it. */
function figureEntry({ text, value }: FigureMention, language: Config['language']): PreviewEntry {
  const t = translator(language);
  const amount = normalised(value);
  const { counts, outcome, asOf, saidBy, because } = value;
  const facts = [
    counts === null || amount?.endsWith(` ${counts}`) ? null : counts,
    outcome === null || outcomeNouns.has(counts?.toLowerCase() ?? '') ? null : outcomeIn(language, outcome),
    asOf === null ? null : t(describeDate(asOf)),
    saidBy === null ? t('no source named') : `${t('according to')} ${saidBy}`,
    because === null ? null : t(because),
  ];
  return [amount === null ? text : t(amount), facts.filter((fact) => fact !== null).join(' · ')];
}
