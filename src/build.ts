// The whole program, top to bottom: a folder of articles becomes a linked site.
import type { PackedCorpus } from './collection/open-corpus.ts';
import type { Corpus } from './records/corpus.ts';
import type { BuildOptions, Progress } from './records/options.ts';
import type { OutputFile } from './records/output-file.ts';
import type { Problem } from './records/problem.ts';
import { databaseFiles } from './renderer/downloads/database.ts';
import { withChanges } from './renderer/downloads/things.ts';
import { ALL_DUE, canBeShared, plannedPages } from './renderer/due-pages.ts';
import { withAddresses } from './renderer/placement.ts';
import { render, renderDrafts } from './renderer/render.ts';
import { type Overview, overviewOf } from './resolver/overview.ts';
import { packCorpus } from './resolver/pack-corpus.ts';
import { resolve } from './resolver/resolve.ts';
import { readAddresses, siteHas } from './store/addresses.ts';
import { emptiedSite } from './store/emptied-site.ts';
import { readLastBuild } from './store/last-build-report.ts';
import { listSeeds, type SeedList } from './store/list-seeds.ts';
import { outputPlace } from './store/places.ts';
import { asItStands, type Published, publish } from './store/publish.ts';
import { readSettings, type Settings } from './store/read-settings.ts';
import { readTemplates, SHIPPED_TEMPLATES, templateFault } from './store/read-templates.ts';
import { rememberedBuild } from './store/remembered-build.ts';
import { putBack } from './store/side-places.ts';
import { publicPath } from './text/public-path.ts';
import { orAlone, pageCrew } from './workers/page-crew.ts';
import { readCorrected } from './workers/read-corrected.ts';
import { threadsLost } from './workers/slower-builds.ts';
import { spareMemory } from './workers/spare-memory.ts';

/** What a build came to. `published` is null when nothing was written; `problems` then says why. */
export interface BuildResult {
  /** Null when nothing was read, or when nothing had changed since the last build. */
  readonly corpus: Corpus | null;
  readonly overview: Overview | null;
  readonly published: Published | null;
  readonly problems: readonly Problem[];
}

/** Read, join, render, publish. Nothing is written before everything has been read and checked. */
export async function build(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const place = outputPlace(options, SHIPPED_TEMPLATES);
  if ('problem' in place) return stopped([place.problem]);
  putBack(place.folder);
  const inputs = await readInputs(options, progress);
  if ('problems' in inputs) return stopped(inputs.problems);
  const templates = readTemplates(options.templates);
  const last = rememberedBuild<BuildResult>({ ...inputs, options, templates }, place.folder);
  const known = last.told();
  if (known !== null && !mustStop(known.problems, options.strict)) return known;

  const seeds = { ...inputs.seeds, hashes: last.hashes };
  const { packed, corpus: found, problems } = await collect(options, { ...inputs, seeds }, progress);
  if (mustStop(problems, options.strict)) return stopped(problems, found);
  const before = readLastBuild(place.folder);
  const emptied = emptiedSite({
    articles: found.articles.length,
    seeds: inputs.seeds,
    last: before,
    shownAs: options.out,
  });
  if (emptied !== null) return stopped([...problems, emptied], found);
  const corpus = withChanges(withAddresses(found), before);
  const [extra, former] = [await databaseFiles(corpus), readAddresses(place.folder)];
  const pages = plannedPages(corpus, last);
  const threads = canBeShared(corpus) ? pageCrew({ packed, templates, ...pages }, options.jobs ?? 1) : null;
  const { done: published, lost } = await orAlone(threads, (crew) =>
    publish(
      render(corpus, templates, { ...pages, extra, former, due: crew?.due ?? { ...ALL_DUE, ...pages } }),
      place.folder,
      {
        onFile: (files) => progress('writing', files, null),
        signal: options.signal,
        staying: pages.files,
        crew,
        faultOf: (error) => templateFault(error, options.templates),
      },
    ),
  );
  if (!published.written) return stopped([...problems, ...published.problems], corpus);
  const notes = lost === null ? [] : [threadsLost(options.out, lost)];
  const result = { corpus, overview: overviewOf(corpus), published, problems: [...problems, ...notes] };
  last.remember(
    { ...result, corpus: null, problems, published: asItStands(published) },
    { ...published, prints: pages.prints(), rows: pages.rows.made },
  );
  return result;
}

/** Everything but the writing: the corpus as the pages would show it, or null when the settings or the folder are wrong. Other settings than the files' may be given. */
export async function explore(
  options: BuildOptions,
  progress: Progress,
  settings: Settings = readSettings(options),
): Promise<{ corpus: Corpus | null; problems: readonly Problem[] }> {
  const inputs = await readInputs(options, progress, settings);
  return 'problems' in inputs ? { corpus: null, ...inputs } : await collect(options, inputs, progress);
}

/**
 * The pages of a few files as they are now, each file read by itself: what the build will show of them, but for what other files change.
 * @param paths of the files in the seeds folder
 */
export async function draft(options: BuildOptions, paths: readonly string[]): Promise<readonly OutputFile[]> {
  const settings = readSettings(options);
  const alone = { ...options, cache: null, jobs: 1 };
  const { corpus } = await collect(alone, { settings, seeds: { paths, problems: [] } }, () => {});
  const last = {
    has: (path: string) => siteHas(options.out, path),
    addresses: () => readAddresses(options.out),
  };
  return [...renderDrafts(corpus, readTemplates(options.templates), last)];
}

interface ReadInputs {
  readonly settings: Settings;
  readonly seeds: SeedList;
}

async function readInputs(
  options: BuildOptions,
  progress: Progress,
  settings: Settings = readSettings(options),
): Promise<ReadInputs | { problems: readonly Problem[] }> {
  const seeds = await listSeeds(options.seeds, options.seeds);
  progress('listing', seeds.paths.length, seeds.paths.length);
  spareMemory(seeds.paths.length);
  const problems = [...settings.problems, ...seeds.problems];
  return problems.some((problem) => problem.level === 'error') ? { problems } : { settings, seeds };
}

async function collect(
  options: BuildOptions,
  { settings, seeds }: ReadInputs,
  progress: Progress,
): Promise<{ packed: PackedCorpus; corpus: Corpus; problems: readonly Problem[] }> {
  const read = await readCorrected(options, settings, seeds, progress);
  progress('joining', 0, null);
  const resolution = resolve(read.collection, settings.corrections);
  const problems = [...settings.problems, ...seeds.problems, ...read.problems];
  const forReaders = (problem: Problem) => ({ ...problem, file: publicPath(problem.file, options.seeds) });
  const skipped = problems.flatMap((problem) =>
    problem.level === 'warning' && read.skipped.has(problem.file)
      ? [{ path: forReaders(problem).file, reason: problem.message }]
      : [],
  );
  const made = packCorpus({
    config: settings.config,
    resolution: { ...resolution, problems: resolution.problems.map(forReaders) },
    skipped,
    problems: problems.map(forReaders),
    corrections: read.effects,
  });
  return { ...made, problems: [...problems, ...resolution.problems, ...read.notes] };
}

function mustStop(problems: readonly Problem[], strict: boolean): boolean {
  return problems.some((problem) => problem.level === 'error' || (strict && problem.level === 'warning'));
}

function stopped(problems: readonly Problem[], corpus: Corpus | null = null): BuildResult {
  return { corpus, overview: null, published: null, problems };
}
