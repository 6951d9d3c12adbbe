// What a collection holds, in numbers: all that a person is told after a build.
import type { Corpus, CorrectionEffect, SkippedFile } from '../records/corpus.ts';
import type { MentionKind } from '../records/mention.ts';

export interface Overview {
  readonly articles: number;
  /** Entities of each kind that have a name. */
  readonly named: Readonly<Record<MentionKind, number>>;
  /** How often a figure is given. */
  readonly figures: number;
  readonly skipped: readonly SkippedFile[];
  readonly corrections: readonly CorrectionEffect[];
}

/** Count a corpus. */
export function overviewOf({ articles, entities, skipped, corrections }: Corpus): Overview {
  const named = { person: 0, organisation: 0, place: 0, date: 0, figure: 0 };
  let figures = 0;
  for (const { kind, unnamed, mentions } of entities) {
    if (!unnamed) named[kind] += 1;
    if (kind === 'figure') figures += mentions.length;
  }
  return { articles: articles.length, named, figures, skipped, corrections };
}
