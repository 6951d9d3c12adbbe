// What a collection holds, in numbers: all that a person is told after a build.
import type { Corpus, CorrectionEffect, SkippedFile } from '../records/corpus.ts';
import type { MentionKind } from '../records/mention.ts';

export interface Overview {
  readonly articles: number;
  /** Entities of each kind that have a name and a mention that is sure enough to be shown: what the indexes of the site count. */
  readonly named: Readonly<Record<MentionKind, number>>;
  /** How often a figure is given, where it is shown. */
  readonly figures: number;
  readonly skipped: readonly SkippedFile[];
  readonly corrections: readonly CorrectionEffect[];
}

/** Count a corpus. */
export function overviewOf({ articles, entities, indexes, config, skipped, corrections }: Corpus): Overview {
  const named = { person: 0, organisation: 0, place: 0, date: 0, figure: 0 };
  let figures = 0;
  for (const entity of entities) {
    const shown = indexes.sureMentions(entity, config.thresholds.mention).mentions;
    if (shown > 0 && !entity.unnamed) named[entity.kind] += 1;
    if (entity.kind === 'figure') figures += shown;
  }
  return { articles: articles.length, named, figures, skipped, corrections };
}
