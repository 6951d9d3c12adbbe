// Everything together, and how many independent sources each statement has.
import { openCorpus, type PackedCorpus } from '../collection/open-corpus.ts';
import type { Config } from '../records/config.ts';
import type { Corpus, CorrectionEffect, SkippedFile } from '../records/corpus.ts';
import type { Problem } from '../records/problem.ts';
import { findIndependence, withIndependence } from './origins.ts';
import type { Resolution } from './resolve.ts';

interface Parts {
  readonly config: Config;
  readonly resolution: Resolution;
  readonly skipped: readonly SkippedFile[];
  readonly problems: readonly Problem[];
  /** What corrections of articles did; those of names are in the resolution. */
  readonly corrections: readonly CorrectionEffect[];
}

/** All that the renderer may know: as tables for other threads, and opened for this one. */
export function packCorpus({ config, resolution, skipped, problems, corrections }: Parts): {
  readonly packed: PackedCorpus;
  readonly corpus: Corpus;
} {
  const { collection, table, editor } = resolution;
  const tables: PackedCorpus = {
    config,
    articles: collection.articles.table,
    mentions: collection.mentions.table,
    statements: collection.statements.table,
    entities: table,
    problems: [...problems, ...resolution.problems],
    skipped,
    corrections: [...corrections, ...resolution.corrections],
    editor,
  };
  const bare = openCorpus(tables);
  const independence = findIndependence(bare);
  return { packed: { ...tables, independence }, corpus: withIndependence(bare, independence) };
}
