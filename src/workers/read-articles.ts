// The half of the program that looks at one file at a time: from the cache where it can, on all processors where it pays.
import { type Collection, makeCollection } from '../collection/collection.ts';
import { type LineSurvey, repeatedAmong, surveyLines } from '../loaders/repeated-lines.ts';
import { settingsFor } from '../loaders/settings-for.ts';
import type { BuildOptions, Progress } from '../records/options.ts';
import type { Problem } from '../records/problem.ts';
import { codeVersion, READING_PARTS } from '../store/code-version.ts';
import type { SeedList } from '../store/list-seeds.ts';
import { NO_CACHE, openReadCache, type ReadCache } from '../store/read-cache.ts';
import { decodeSeed, readSeedBytes, type SeedBytes, secondsFor } from '../store/read-seed.ts';
import type { Settings } from '../store/read-settings.ts';
import { Stopped } from '../store/stopped.ts';
import { readInThreads } from './pool.ts';
import {
  bodyOf,
  fileFailed,
  headOf,
  lineKey,
  partsOf,
  type ReadContext,
  type ReadHead,
  type ReadText,
  readArticle,
  unread,
} from './read-article.ts';
import { cacheNotKept, threadsLost } from './slower-builds.ts';

export interface ReadArticles {
  /** What the files hold, in the order of their paths. */
  readonly collection: Collection;
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
/** A file that may take longer than this (one of a mebibyte) is worth a thread whatever else there is: a thread can be stopped. */
const SECONDS_WORTH_A_THREAD = 20;

/**
 * Load, clean and extract every seed. The result is the same with any number of processors, and with any cache or none. Whatever has been
 * read is packed at once, in its turn: only what other threads read out of turn waits.
 */
export async function readArticles(
  options: BuildOptions,
  settings: Settings,
  seeds: SeedList,
  progress: Progress,
): Promise<ReadArticles> {
  const cache = openCache(options);
  const hashes: (string | null)[] = [];
  const repeated = repeatedAmong(
    surveys(options.seeds, seeds, cache, hashes),
    settings.config.thresholds.repeatedLine,
  );
  const context: ReadContext = {
    seeds: options.seeds,
    corrections: settings.corrections,
    repeated,
    fields: settings.config.fields,
  };
  const repeatedKeys = new Set([...repeated].map(lineKey));
  const keys = seeds.paths.map((path, number) => keyOf(path, hashes[number] ?? null, settings));
  const rest: number[] = [];
  const problemsOf: (readonly Problem[])[] = []; // of what is kept: a head is read once, before the first body
  for (const [number, key] of keys.entries()) {
    const kept = key === null ? null : cache.getTogether(headKey(key), key);
    const head = kept === null ? null : headOf(kept);
    if (head === null || !isStillTrue(head, repeatedKeys)) rest.push(number);
    problemsOf.push(head === null || head.problems.length === 0 ? NO_PROBLEMS : head.problems);
  }
  const total = seeds.paths.length;
  let done = total - rest.length;
  progress('reading', done, total);
  const gathered = gatherer(options, seeds);
  const late = new Set(rest);
  const waiting = new Map<number, Read>();
  let turn = 0;
  const packInTurn = (): void => {
    for (; turn < total; turn += 1) {
      const read = late.has(turn) ? waiting.get(turn) : keptIn(cache, keys[turn], problemsOf[turn]);
      if (!read) break;
      waiting.delete(turn);
      gathered.add(turn, read);
    }
  };
  const take = (number: number, text: string): void => {
    const key = keys[number];
    const read = partsOf(text);
    const { hash, problems } = headOf(read.head);
    if (key && hash === hashes[number]) keep(cache, key, read);
    waiting.set(number, { problems, body: read.body });
    packInTurn();
  };
  packInTurn();
  const notes = await readRest(
    context,
    rest.map((number) => seeds.paths[number] ?? ''),
    {
      threads: Math.min(options.jobs ?? 1, threadsWorth(options.seeds, seeds.paths, rest)),
      take(at, text) {
        take(rest[at] ?? 0, text);
        done += 1;
        progress('reading', done, total);
        if (options.signal?.aborted) throw new Stopped('The user stopped the build.');
      },
    },
  );
  let lost = 0;
  for (; turn < total; lost += 1) {
    // its head is kept, and its body is damaged or has gone from the disk
    late.add(turn);
    take(turn, await readArticle(context, seeds.paths[turn] ?? ''));
  }
  const cacheFault = cache.close();
  if (cacheFault !== null) notes.push(cacheNotKept(options.cache ?? '', cacheFault));
  return gathered.finish(rest.length + lost, notes);
}

/** How many threads these files (by their numbers) are worth. */
function threadsWorth(folder: string, paths: readonly string[], rest: readonly number[]): number {
  const many = Math.floor(rest.length / WORTH_A_THREAD);
  if (many > 1) return many;
  return rest.some((number) => secondsFor(folder, paths[number] ?? '') >= SECONDS_WORTH_A_THREAD) ? 2 : 1;
}

function openCache(options: BuildOptions): ReadCache {
  if (options.cache === undefined || options.cache === null) return NO_CACHE;
  const version = codeVersion(READING_PARTS);
  return version === null ? NO_CACHE : openReadCache(options.cache, version);
}

/** Of a file that is no text by itself. */
const NO_LINES: LineSurvey = { body: 0, lines: [] };

/** What all files must know of each before any is cleaned; its hash is added to `hashes`, null for a file that cannot be read (reading it will say why). */
function* surveys(
  folder: string,
  { paths, hashes: known }: SeedList,
  cache: ReadCache,
  hashes: (string | null)[],
): Generator<LineSurvey> {
  for (const path of paths) {
    const hash = known?.get(path) ?? null;
    const kept = hash === null ? null : keptSurvey(cache, hash);
    if (hash !== null && kept !== null) {
      hashes.push(hash);
      yield kept;
      continue;
    }
    const seed = readSeedBytes(folder, path, folder);
    hashes.push('problem' in seed ? null : seed.hash);
    if (!('problem' in seed)) yield keptSurvey(cache, seed.hash) ?? surveyOf(seed, path, { folder, cache });
  }
}

function surveyOf(
  seed: SeedBytes,
  path: string,
  { folder, cache }: { readonly folder: string; readonly cache: ReadCache },
): LineSurvey {
  const decoded = decodeSeed(seed, path, folder);
  const found = 'problem' in decoded ? NO_LINES : surveyLines(decoded.file); // a PDF has no lines to compare
  cache.set(surveyKey(seed.hash), JSON.stringify(found));
  return found;
}

/** The texts come from `surveyLines` of this very version, with their checksum right. */
function keptSurvey(cache: ReadCache, hash: string): LineSurvey | null {
  const kept = cache.get(surveyKey(hash));
  return kept === null ? null : JSON.parse(kept);
}

function surveyKey(hash: string): string {
  return `survey ${hash}`;
}

/** Everything that reading one file depends on, beside the repeated lines; null where the file cannot be read. */
function keyOf(path: string, hash: string | null, { config, corrections }: Settings): string | null {
  if (hash === null) return null;
  const { correction, keep, drop } = settingsFor(path, corrections, new Set());
  return `article ${hash} ${JSON.stringify([path, correction, keep, drop, config.fields])}`;
}

/** The head lies beside the body: whether it is still true is asked of every file before the first body is read. */
function headKey(key: string): string {
  return `head of ${key}`;
}

function keep(cache: ReadCache, key: string, { head, body }: ReadText): void {
  cache.set(key, body);
  cache.set(headKey(key), head);
}

/** What comes of a file, as it is packed. */
interface Read extends Pick<ReadText, 'body'> {
  readonly problems: readonly Problem[];
}

const NO_PROBLEMS: readonly Problem[] = [];

function keptIn(
  cache: ReadCache,
  key: string | null | undefined,
  problems: readonly Problem[] = NO_PROBLEMS,
): Read | null {
  const body = key ? cache.get(key) : null;
  return body === null ? null : { problems, body };
}

function isStillTrue({ asked, found }: ReadHead, repeated: ReadonlySet<string>): boolean {
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

/** Resolves with what the user should know of how it went. */
async function readRest(
  context: ReadContext,
  paths: readonly string[],
  { threads, take }: Reading,
): Promise<Problem[]> {
  const taken = new Set<number>();
  const notes: Problem[] = [];
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
        onFailure: (at, failure) => takeOnce(at, unread(failed(paths[at] ?? '', failure))),
      });
    } catch (error) {
      if (error instanceof Stopped) throw error;
      notes.push(threadsLost(context.seeds, error)); // what is left is read here
    }
  }
  for (const [at, path] of paths.entries()) {
    if (taken.has(at)) continue;
    take(at, await readArticle(context, path));
    if (at % FILES_A_BREATH === 0) await breath();
  }
  return notes;
}

function failed(path: string, failure: 'died' | 'too-slow'): Problem {
  return fileFailed(
    path,
    failure === 'died' ? 'Reading this file stopped the program' : 'Reading this file took too long',
  );
}

interface Gatherer {
  /** Add what was read of a file (by its number in the list). */
  readonly add: (number: number, read: Read) => void;
  readonly finish: (fresh: number, notes: readonly Problem[]) => ReadArticles;
}

function gatherer(options: BuildOptions, seeds: SeedList): Gatherer {
  const collection = makeCollection();
  const problems: Problem[] = [];
  const skipped = new Set(seeds.problems.map((problem) => problem.file));
  return {
    add(number, { problems: own, body }) {
      const path = seeds.paths[number] ?? '';
      const { articles, extractions } = bodyOf(body);
      problems.push(...own.map((problem) => shown(problem, options.seeds, path)));
      if (articles.length === 0) skipped.add(`${options.seeds}/${path}`);
      for (const [at, article] of articles.entries())
        collection.add(article, extractions[at] ?? { mentions: [], statements: [] });
    },
    finish(fresh, notes) {
      return { collection: collection.finish(), problems, notes, skipped, fresh };
    },
  };
}

/** Loaders know a seed by its path in the folder; people know it by the path they gave. */
function shown(problem: Problem, folder: string, path: string): Problem {
  const isOf = problem.file === path || problem.file.startsWith(`${path}#`); // 'clips.zip#a.txt' is in 'clips.zip'
  return isOf ? { ...problem, file: `${folder}/${problem.file}` } : problem;
}
