// Reading with the user's word on each file, also where a file was moved since the word was written.
import { articleCorrections, keysByContent, keysByPath, lineCorrections } from '../loaders/settings-for.ts';
import type { CorrectionEffect } from '../records/corpus.ts';
import type { BuildOptions, Progress } from '../records/options.ts';
import type { Problem } from '../records/problem.ts';
import type { SeedList } from '../store/list-seeds.ts';
import type { Settings } from '../store/read-settings.ts';
import { type ReadArticles, readArticles } from './read-articles.ts';

export interface ReadCorrected extends ReadArticles {
  /** What `articles`, and `keep` and `drop` for every file, did in the corrections file. */
  readonly effects: readonly CorrectionEffect[];
}

/**
 * `readArticles`, with every key of `articles` in the corrections file brought to the file it means. Only where a key fits no path
 * and no file name are files read before it is known, and then read again.
 */
export async function readCorrected(
  options: BuildOptions,
  settings: Settings,
  seeds: SeedList,
  progress: Progress,
): Promise<ReadCorrected> {
  const { corrections } = settings;
  let keys = keysByPath(corrections, seeds.paths);
  let read = await readArticles(options, { ...settings, corrections: keys.file }, seeds, progress);
  if (keys.missing.length > 0) {
    const before = keys.found.size;
    keys = keysByContent(corrections, keys, read.collection.articles.list);
    if (keys.found.size > before)
      read = await readArticles(options, { ...settings, corrections: keys.file }, seeds, progress);
  }
  const own = articleCorrections(corrections, keys, seeds.paths);
  const shared = lineCorrections(corrections, read.collection.articles.list);
  const problems: readonly Problem[] = [...read.problems, ...own.problems, ...shared.problems];
  return { ...read, problems, effects: [...own.effects, ...shared.effects] };
}
