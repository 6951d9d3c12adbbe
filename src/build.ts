// The whole program, top to bottom: a folder of articles becomes a linked site.
import { extract } from './extractor/extract.ts';
import { type Loaded, loadArticle } from './loaders/load-article.ts';
import { findRepeatedLines } from './loaders/repeated-lines.ts';
import { articleCorrections, settingsFor } from './loaders/settings-for.ts';
import type { Article } from './records/article.ts';
import type { Corpus } from './records/corpus.ts';
import type { BuildOptions, Progress } from './records/options.ts';
import type { Problem } from './records/problem.ts';
import type { SourceFile } from './records/source-file.ts';
import type { Extraction } from './records/statement.ts';
import { render } from './renderer/render.ts';
import { assembleCorpus } from './resolver/assemble-corpus.ts';
import { resolve } from './resolver/resolve.ts';
import { listSeeds, type SeedList } from './store/list-seeds.ts';
import { outputPlace } from './store/places.ts';
import { type Published, publish } from './store/publish.ts';
import { readSeed } from './store/read-seed.ts';
import { readSettings, type Settings } from './store/read-settings.ts';
import { readTemplates, SHIPPED_TEMPLATES } from './store/read-templates.ts';

/** What a build came to. `published` is null when nothing was written; `problems` then says why. */
export interface BuildResult {
  readonly corpus: Corpus | null;
  readonly published: Published | null;
  readonly problems: readonly Problem[];
}

/** Read, join, render, publish. Nothing is written before everything has been read and checked. */
export async function build(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const place = outputPlace(options, SHIPPED_TEMPLATES);
  if ('problem' in place) return stopped([place.problem]);
  const { corpus, problems } = await collect(options, progress);
  if (corpus === null || mustStop(problems, options.strict)) return stopped(problems, corpus);
  const pages = render(corpus, readTemplates(options.templates));
  const published = publish(pages, place.folder, (written) => progress('writing', written, null));
  return {
    corpus,
    published: published.written ? published : null,
    problems: [...problems, ...published.problems],
  };
}

/** Everything but the writing: the corpus as the pages will show it, or null when the settings or the folder are wrong. */
export async function collect(
  options: BuildOptions,
  progress: Progress,
): Promise<{ corpus: Corpus | null; problems: readonly Problem[] }> {
  const settings = readSettings(options);
  const seeds = await listSeeds(options.seeds, options.seeds);
  progress('listing', seeds.paths.length, seeds.paths.length);
  const early = [...settings.problems, ...seeds.problems];
  if (early.some((problem) => problem.level === 'error')) return { corpus: null, problems: early };

  const read = readArticles(options, settings, seeds, progress);
  progress('joining', 0, null);
  const resolution = resolve(read.articles, read.extractions, settings.corrections);
  const ofArticles = articleCorrections(settings.corrections, seeds.paths);
  const problems = [...early, ...read.problems, ...ofArticles.problems];
  const skipped = problems.flatMap((problem) =>
    problem.level === 'warning' && read.skipped.has(problem.file)
      ? [{ path: problem.file, reason: problem.message }]
      : [],
  );
  const corpus = assembleCorpus({
    config: settings.config,
    articles: read.articles,
    resolution,
    skipped,
    problems,
    corrections: ofArticles.effects,
  });
  return { corpus, problems: corpus.problems };
}

interface ReadArticles {
  readonly articles: readonly Article[];
  readonly extractions: readonly Extraction[];
  readonly problems: readonly Problem[];
  /** Files (as shown) that have no page. */
  readonly skipped: ReadonlySet<string>;
}

/** The half that looks at one file at a time: load, clean, extract. */
function readArticles(
  options: BuildOptions,
  settings: Settings,
  seeds: SeedList,
  progress: Progress,
): ReadArticles {
  const repeated = findRepeatedLines(readable(options.seeds, seeds), settings.config.thresholds.repeatedLine);
  const articles: Article[] = [];
  const extractions: Extraction[] = [];
  const problems: Problem[] = [];
  const skipped = new Set(seeds.problems.map((problem) => problem.file));
  for (const [index, path] of seeds.paths.entries()) {
    const seed = readSeed(options.seeds, path, options.seeds);
    const loaded: Loaded =
      'problem' in seed
        ? { article: null, problems: [seed.problem] }
        : loadArticle(seed.file, settingsFor(path, settings.corrections, repeated));
    problems.push(...loaded.problems.map((problem) => shown(problem, options.seeds, path)));
    if (loaded.article === null) skipped.add(`${options.seeds}/${path}`);
    else {
      articles.push(loaded.article);
      extractions.push(extract(loaded.article));
    }
    progress('reading', index + 1, seeds.paths.length);
  }
  return { articles, extractions, problems, skipped };
}

function* readable(folder: string, seeds: SeedList): Generator<SourceFile> {
  for (const path of seeds.paths) {
    const seed = readSeed(folder, path, folder);
    if ('file' in seed) yield seed.file;
  }
}

/** Loaders know a seed by its path in the folder; people know it by the path they gave. */
function shown(problem: Problem, folder: string, path: string): Problem {
  return problem.file === path ? { ...problem, file: `${folder}/${path}` } : problem;
}

function mustStop(problems: readonly Problem[], strict: boolean): boolean {
  return problems.some((problem) => problem.level === 'error' || (strict && problem.level === 'warning'));
}

function stopped(problems: readonly Problem[], corpus: Corpus | null = null): BuildResult {
  return { corpus, published: null, problems };
}
