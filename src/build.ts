// The whole program, top to bottom: a folder of articles becomes a linked site.
import { articleCorrections } from './loaders/settings-for.ts';
import type { Corpus } from './records/corpus.ts';
import type { BuildOptions, Progress } from './records/options.ts';
import type { Problem } from './records/problem.ts';
import { render } from './renderer/render.ts';
import { assembleCorpus } from './resolver/assemble-corpus.ts';
import { resolve } from './resolver/resolve.ts';
import { listSeeds } from './store/list-seeds.ts';
import { outputPlace } from './store/places.ts';
import { type Published, publish } from './store/publish.ts';
import { readSettings } from './store/read-settings.ts';
import { readTemplates, SHIPPED_TEMPLATES } from './store/read-templates.ts';
import { readArticles } from './workers/read-articles.ts';

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
  const published = await publish(pages, place.folder, {
    onFile: (files) => progress('writing', files, null),
    signal: options.signal,
  });
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

  const read = await readArticles(options, settings, seeds, progress);
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
  return { corpus, problems: [...corpus.problems, ...read.notes] };
}

function mustStop(problems: readonly Problem[], strict: boolean): boolean {
  return problems.some((problem) => problem.level === 'error' || (strict && problem.level === 'warning'));
}

function stopped(problems: readonly Problem[], corpus: Corpus | null = null): BuildResult {
  return { corpus, published: null, problems };
}
