import { figureText, type Span } from '../../../../src/extractor/kinds/figures/figure-text.ts';
import { readPer } from '../../../../src/extractor/kinds/figures/read-per.ts';
import type { FigureValue } from '../../../../src/records/mention.ts';

/**
 * The figure as a reader would underline it: with what is counted and the rate, 'some 153,000 workers', 'only about $10 per month'.
 * The mention itself ends with its unit, so that it never overlaps a name ('15,000 [North Korean] workers').
 */
export function readerSpan(text: string, found: Span & { readonly value: FigureValue }): Span {
  let { end } = found;
  const { counts, per } = found.value;
  if (counts !== null) {
    const at = text.indexOf(counts, end);
    if (at >= 0 && at - end < 24) end = at + counts.length;
  }
  if (per !== null) end = readPer(figureText({ text, language: 'en' }).text, end)?.end ?? end;
  return { start: found.start, end };
}
