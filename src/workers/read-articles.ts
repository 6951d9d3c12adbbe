// The half of the program that looks at one file at a time: from the cache where it can, on all processors where it pays.
import { type LineSurvey, repeatedAmong, surveyLines } from '../loaders/repeated-lines.ts';
import { settingsFor } from '../loaders/settings-for.ts';
import type { Article } from '../records/article.ts';
import type { BuildOptions, Progress } from '../records/options.ts';
import type { Problem } from '../records/problem.ts';
import type { Extraction } from '../records/statement.ts';
import { codeVersion, READING_PARTS } from '../store/code-version.ts';
import type { SeedList } from '../store/list-seeds.ts';
import { NO_CACHE, openReadCache, type ReadCache } from '../store/read-cache.ts';
import { decodeSeed, readSeedBytes, secondsFor } from '../store/read-seed.ts';
import type { Settings } from '../store/read-settings.ts';
import { Stopped } from '../store/stopped.ts';
import { readInThreads } from './pool.ts';
import {
  fileFailed,
  lineKey,
  type ReadArticle,
  type ReadContext,
  readArticle,
  unread,
} from './read-article.ts';

export interface ReadArticles {
  /** In the order of the list. */
  readonly articles: readonly Article[];
  readonly extractions: readonly Extraction[];
  readonly problems: readonly Problem[];
  /** What the user should know of this build, and no page of the site. */
  readonly notes: readonly Problem[];
  /** Files (as shown) that have no page. */
  readonly skipped: ReadonlySet<string>;
  /** How many files were loaded and extracted now, and not taken from the cache. */
  readonly fresh: number;
}

/** Fewer files than this are read sooner than a thread starts. */
const WORTH_A_THREAD = 60;

/** Load, clean and extract every seed. The result is the same with any number of processors, and with any cache or none. */
export async function readArticles(
  options: BuildOptions,
  settings: Settings,
  seeds: SeedList,
  progress: Progress,
): Promise<ReadArticles> {
  const cache = openCache(options);
  const surveys = seeds.paths.map((path) => survey(options.seeds, path, cache));
  const repeated = repeatedAmong(known(surveys), settings.config.thresholds.repeatedLine);
  const { fields } = settings.config;
  const context: ReadContext = { seeds: options.seeds, corrections: settings.corrections, repeated, fields };
  const results: ReadArticle[] = [];
  const rest: number[] = [];
  const repeatedKeys = new Set([...repeated].map(lineKey));
  const keys = seeds.paths.map((path, number) => keyOf(path, surveys[number]?.hash ?? null, settings));
  for (const [number, key] of keys.entries()) {
    const kept = key === null ? null : cache.get(key);
    const read = kept === null ? null : parseRead(kept);
    if (read !== null && isStillTrue(read, repeatedKeys)) results[number] = read;
    else rest.push(number);
  }
  const total = seeds.paths.length;
  let done = total - rest.length;
  progress('reading', done, total);
  const take = (at: number, text: string): void => {
    const number = rest[at] ?? 0;
    const read = parseRead(text);
    const key = keys[number];
    if (key && read.hash === surveys[number]?.hash) cache.set(key, text);
    results[number] = read;
    done += 1;
    progress('reading', done, total);
    if (options.signal?.aborted) throw new Stopped('The user stopped the build.');
  };
  await readRest(
    context,
    rest.map((number) => seeds.paths[number] ?? ''),
    { threads: Math.min(options.jobs ?? 1, Math.floor(rest.length / WORTH_A_THREAD)), take },
  );
  return gather(options, seeds, { results, fresh: rest.length, cacheFault: cache.close() });
}

function openCache(options: BuildOptions): ReadCache {
  if (options.cache === undefined || options.cache === null) return NO_CACHE;
  const version = codeVersion(READING_PARTS);
  return version === null ? NO_CACHE : openReadCache(options.cache, version);
}

/** Of a file that is no text by itself. */
const NO_LINES: LineSurvey = { body: 0, lines: [] };

interface Survey extends LineSurvey {
  readonly hash: string;
}

/** What all files must know of this one before any is cleaned. Null for a file that cannot be read; reading it will say why. */
function survey(folder: string, path: string, cache: ReadCache): Survey | null {
  const seed = readSeedBytes(folder, path, folder);
  if ('problem' in seed) return null;
  const key = `survey ${seed.hash}`;
  const kept = cache.get(key);
  if (kept !== null) return parseSurvey(kept);
  const decoded = decodeSeed(seed, path, folder);
  const lines: LineSurvey = 'problem' in decoded ? NO_LINES : surveyLines(decoded.file); // a PDF has no lines to compare
  const found: Survey = { hash: seed.hash, ...lines };
  cache.set(key, JSON.stringify(found));
  return found;
}

function* known(surveys: readonly (Survey | null)[]): Generator<Survey> {
  for (const one of surveys) if (one !== null) yield one;
}

/** Everything that reading one file depends on, beside the repeated lines; null where the file cannot be read. */
function keyOf(path: string, hash: string | null, { config, corrections }: Settings): string | null {
  if (hash === null) return null;
  const { correction, keep, drop } = settingsFor(path, corrections, new Set());
  return `article ${hash} ${JSON.stringify([path, correction, keep, drop, config.fields])}`;
}

/** The texts come from `readArticle` of this very version, with their checksum right: their shape need not be checked again. */
function parseRead(text: string): ReadArticle {
  return JSON.parse(text);
}

function parseSurvey(text: string): Survey {
  return JSON.parse(text);
}

function isStillTrue({ asked, found }: ReadArticle, repeated: ReadonlySet<string>): boolean {
  return found.every((line) => repeated.has(line)) && !asked.some((line) => repeated.has(line));
}

interface Reading {
  readonly threads: number;
  readonly take: (at: number, text: string) => void;
}

/** How many files are read before the process looks up: a signal waits no longer than that. */
const FILES_A_BREATH = 16;

function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function readRest(
  context: ReadContext,
  paths: readonly string[],
  { threads, take }: Reading,
): Promise<void> {
  const taken = new Set<number>();
  if (threads > 1) {
    const takeOnce = (at: number, text: string): void => {
      taken.add(at);
      take(at, text);
    };
    try {
      await readInThreads(paths, {
        context,
        threads,
        secondsFor: (path) => secondsFor(context.seeds, path),
        onRead: takeOnce,
        onFailure: (at, failure) => takeOnce(at, JSON.stringify(unread(failed(paths[at] ?? '', failure)))),
      });
    } catch (error) {
      if (error instanceof Stopped) throw error;
      // no threads on this machine: what is left is read here
    }
  }
  for (const [at, path] of paths.entries()) {
    if (taken.has(at)) continue;
    take(at, await readArticle(context, path));
    if (at % FILES_A_BREATH === 0) await breath();
  }
}

function failed(path: string, failure: 'died' | 'too-slow'): Problem {
  return fileFailed(
    path,
    failure === 'died' ? 'Reading this file stopped the program' : 'Reading this file took too long',
  );
}

interface Gathered {
  readonly results: readonly ReadArticle[];
  readonly fresh: number;
  readonly cacheFault: string | null;
}

function gather(
  options: BuildOptions,
  seeds: SeedList,
  { results, fresh, cacheFault }: Gathered,
): ReadArticles {
  const articles: Article[] = [];
  const extractions: Extraction[] = [];
  const problems: Problem[] = [];
  const notes = cacheFault === null ? [] : [cacheProblem(options, cacheFault)];
  const skipped = new Set(seeds.problems.map((problem) => problem.file));
  for (const [number, path] of seeds.paths.entries()) {
    const read = results[number];
    if (read === undefined) continue;
    problems.push(...read.problems.map((problem) => shown(problem, options.seeds, path)));
    if (read.articles.length === 0) skipped.add(`${options.seeds}/${path}`);
    articles.push(...read.articles);
    extractions.push(...read.extractions);
  }
  return { articles, extractions, problems, notes, skipped, fresh };
}

/** Loaders know a seed by its path in the folder; people know it by the path they gave. */
function shown(problem: Problem, folder: string, path: string): Problem {
  const isOf = problem.file === path || problem.file.startsWith(`${path}#`); // 'clips.zip#a.txt' is in 'clips.zip'
  return isOf ? { ...problem, file: `${folder}/${problem.file}` } : problem;
}

function cacheProblem({ cache }: BuildOptions, fault: string): Problem {
  return {
    code: 'cache-not-kept',
    level: 'note',
    file: cache ?? '',
    line: null,
    message: `What was read could not be kept for the next build (${fault}); this build is whole.`,
    hint: 'Make room or name another folder with --cache DIR.',
  };
}
