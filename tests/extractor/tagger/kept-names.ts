// Marked names of a text after one rule of the tagger that leaves names out.
import { type Prepared, prepare } from '../../../src/extractor/tagger/features.ts';
import type { NameKind } from '../../../src/extractor/tagger/labels.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { inWords, type Named } from '../../../src/extractor/tagger/span-rules.ts';
import { unmark } from '../../marked.ts';

/** Those of the marked names that stay; all are read as of one kind. */
export function keptNames(
  marked: string,
  kind: NameKind,
  rule: (names: readonly Named[], prepared: Prepared) => readonly Named[],
): readonly string[] {
  const { text, marks } = unmark(marked);
  const prepared = prepare(text, wordLists());
  const names = marks.map(({ start, end }) => ({ start, end, kind, confidence: 0.9, rule: 'model' }));
  return rule(inWords(names, prepared), prepared).map(({ start, end }) => text.slice(start, end));
}
