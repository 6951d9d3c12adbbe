// What a loader must know beside the file itself: the user's word on it, and the lines that many files share.
import type { CorrectionsFile } from '../records/corrections.ts';
import type { LoadSettings } from './load-article.ts';

/** The part of the corrections file that speaks of one seed, by its path in the seeds folder. */
export function settingsFor(
  path: string,
  file: CorrectionsFile | null,
  repeated: ReadonlySet<string>,
): LoadSettings {
  const { articles = {}, keep = [], drop = [] } = file?.corrections ?? {};
  const correction = Object.hasOwn(articles, path) ? (articles[path] ?? null) : null;
  return { correction, keep, drop, repeated };
}
