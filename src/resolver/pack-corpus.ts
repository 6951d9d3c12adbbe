// Everything together, and how many independent sources each statement has.
import { openCorpus, type PackedCorpus } from '../collection/open-corpus.ts';
import type { Config } from '../records/config.ts';
import type { CorrectionEffect, SkippedFile } from '../records/corpus.ts';
import type { Problem } from '../records/problem.ts';
import { findIndependence } from './origins.ts';
import type { Resolution } from './resolve.ts';

interface Parts {
  readonly config: Config;
  readonly resolution: Resolution;
  readonly skipped: readonly SkippedFile[];
  readonly problems: readonly Problem[];
  /** What corrections of articles did; those of names are in the resolution. */
  readonly corrections: readonly CorrectionEffect[];
}

/** All that the renderer may know, as tables. */
export function packCorpus({ config, resolution, skipped, problems, corrections }: Parts): PackedCorpus {
  const { collection, table, editor } = resolution;
  const bare: PackedCorpus = {
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
  return { ...bare, independence: findIndependence(openCorpus(bare)) };
}
