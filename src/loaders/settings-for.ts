// What a loader must know beside the file itself: the user's word on it, and the lines that many files share.
import type { CorrectionEffect } from '../records/corpus.ts';
import type { CorrectionsFile } from '../records/corrections.ts';
import type { Problem } from '../records/problem.ts';
import { nearest } from '../text/nearest.ts';
import type { LoadSettings } from './load-article.ts';

/** The part of the corrections file that speaks of one seed, by its path in the seeds folder. */
export function settingsFor(
  path: string,
  file: CorrectionsFile | null,
  repeated: ReadonlySet<string>,
): LoadSettings {
  const { articles = {}, keep = [], drop = [] } = file?.corrections ?? {};
  const name = Object.hasOwn(articles, path) ? path : path.normalize('NFC'); // pages show the path in NFC
  const correction = Object.hasOwn(articles, name) ? (articles[name] ?? null) : null;
  return { correction, keep, drop, repeated };
}

/** What the `articles` part of the corrections file does: an effect for each seed that exists, a warning for each that does not. */
export function articleCorrections(
  file: CorrectionsFile | null,
  paths: readonly string[],
): { effects: CorrectionEffect[]; problems: Problem[] } {
  const known = new Set(paths.flatMap((path) => [path, path.normalize('NFC')]));
  const effects: CorrectionEffect[] = [];
  const problems: Problem[] = [];
  for (const [path, fields] of Object.entries(file?.corrections.articles ?? {})) {
    const line = file?.lines.get(`articles.${path}`) ?? null;
    if (known.has(path)) {
      effects.push({
        line,
        correction: `articles: ${path}`,
        effect: `${Object.keys(fields).join(', ')} set`,
      });
      continue;
    }
    const guess = nearest(path, paths);
    problems.push({
      code: 'correction-without-match',
      level: 'warning',
      file: file?.path ?? '',
      line,
      message: `There is no seed '${path}', so this correction does nothing.`,
      hint: guess === null ? 'Write the path as it is below the seeds folder.' : `Did you mean '${guess}'?`,
    });
  }
  return { effects, problems };
}
