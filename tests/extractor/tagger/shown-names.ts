// Marked names of a text after one rule of the tagger that changes kinds, ends or adds names.
import { type Prepared, prepare } from '../../../src/extractor/tagger/features.ts';
import type { NameSpan } from '../../../src/extractor/tagger/name-span.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { inWords, type Named } from '../../../src/extractor/tagger/span-rules.ts';
import { mark, unmark } from '../../marked.ts';

/** The text with its names marked as the rule leaves them; all are read as found by the tagger with this confidence. */
export function shownNames(
  marked: string,
  confidence: number,
  rule: (names: readonly Named[], prepared: Prepared) => readonly Named[],
): string {
  const { text, marks } = unmark(marked);
  const prepared = prepare(text, wordLists());
  const names = marks.flatMap(({ start, end, kind }): NameSpan[] =>
    kind === 'person' || kind === 'place' || kind === 'organisation'
      ? [{ start, end, kind, confidence, rule: 'model' }]
      : [],
  );
  return mark(
    text,
    rule(inWords(names, prepared), prepared).map((name) => ({ ...name, value: null })),
  );
}
