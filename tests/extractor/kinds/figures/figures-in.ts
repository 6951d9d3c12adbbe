import {
  extractFigures,
  type FigureOptions,
} from '../../../../src/extractor/kinds/figures/extract-figures.ts';
import type { FigureValue } from '../../../../src/records/mention.ts';

/** The figures of a text, with their words; dates, names and among them people may be given as the words they stand in. */
export function figuresIn(
  text: string,
  options: {
    language?: string;
    url?: string;
    taken?: readonly string[];
    people?: readonly string[];
    dates?: Readonly<Record<string, string>>;
  } = {},
): readonly { text: string; start: number; end: number; value: FigureValue }[] {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const dates = Object.entries(options.dates ?? {}).map(([words, edtf]) => ({ ...spanOf(words), edtf }));
  const people = (options.people ?? []).map(spanOf).filter(({ start }) => start >= 0);
  const given: FigureOptions = {
    taken: [...(options.taken ?? []).map(spanOf), ...dates, ...people],
    dates,
    people,
  };
  return extractFigures(
    { text, language: options.language ?? 'en', url: options.url ?? null },
    given,
  ).flatMap((found) =>
    found.kind === 'figure'
      ? [{ text: text.slice(found.start, found.end), start: found.start, end: found.end, value: found.value }]
      : [],
  );
}
