// The command: words in, exit code out. The only file that prints.
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import pico from 'picocolors';
import { type CommandOptions, HELP, parseArguments } from './command/arguments.ts';
import { explainLines } from './command/explain.ts';
import { previewLines } from './command/preview.ts';
import { makeProfile, NOTHING_USED, type Used } from './command/profile.ts';
import { makeProgress } from './command/progress.ts';
import { servingLine } from './command/serving.ts';
import { jsonReport, type Palette, problemLines, summaryLines } from './command/summary.ts';
import type { Progress } from './records/options.ts';
import { releaseNumber } from './store/code-version.ts';
import { usualCache } from './store/places.ts';
import { PortRefused } from './store/port-refused.ts';
import { Stopped } from './store/stopped.ts';
import { storeFault } from './store/store-fault.ts';

const EXIT = { written: 0, notWritten: 1, usage: 2, ownFault: 3 } as const;

const palette: Palette = { strong: pico.bold, warn: pico.yellow, fail: pico.red, faint: pico.dim };
const silent: Progress = () => {};

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words, process.env);
  if ('wrong' in parsed) {
    process.stderr.write(`${palette.fail(parsed.wrong)}\nAll options: npm run build -- --help\n`);
    return EXIT.usage;
  }
  const options = withDefaults(parsed.options);
  if (options.help) {
    process.stdout.write(HELP);
    return EXIT.written;
  }
  if (options.version) {
    process.stdout.write(`${releaseNumber()}\n`);
    return EXIT.written;
  }
  if (options.command === 'extract') return await filter();
  if (options.explain !== null) return await explain(options, options.explain);
  if (options.preview) return await preview(options);
  if (options.watch || options.serve !== null) return await stay(options);
  return (await buildOnce(options)).code;
}

/** What depends on this machine: all its processors, and the usual place for the cache. */
function withDefaults(options: CommandOptions): CommandOptions {
  return {
    ...options,
    jobs: options.jobs ?? availableParallelism(),
    cache: options.cache === undefined ? usualCache(options.seeds) : options.cache,
    signal: stopSignal(),
  };
}

/** Aborted by Ctrl-C or a polite kill: the build then clears its own away. A second one ends the process at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  return stop.signal;
}

/** Build and tell. The result itself (path or JSON) goes to standard output, everything else to standard error. What is measured is counted from `start`. */
async function buildOnce(options: CommandOptions, start = NOTHING_USED): Promise<Built> {
  const began = performance.now();
  const { progress, end } = shownProgress(options);
  const profile = makeProfile(used, progress, start);
  const { build } = await import('./build.ts'); // as all large parts, only by the command that needs it
  const result = await build(options, profile.progress);
  end();
  if (options.profile) process.stderr.write(`${profile.lines().join('\n')}\n`);
  const written = result.published !== null;
  if (options.json) process.stdout.write(jsonReport(result));
  else if (!options.quiet || !written) {
    const lines = summaryLines(result, {
      out: options.out,
      verbose: options.verbose,
      palette,
      took: performance.now() - began,
    });
    process.stderr.write(`${lines.join('\n')}\n`);
  }
  return {
    code: written ? EXIT.written : EXIT.notWritten,
    articles: result.overview?.articles ?? 0,
  };
}

interface Built {
  readonly code: number;
  /** Articles of the site; 0 where none was written. */
  readonly articles: number;
}

async function explain(options: CommandOptions, name: string): Promise<number> {
  const { explore } = await import('./build.ts');
  const { corpus, problems } = await explore(options, silent);
  if (corpus === null) {
    process.stderr.write(`${problemLines(problems, palette, options.verbose).join('\n')}\n`);
    return EXIT.notWritten;
  }
  process.stdout.write(`${explainLines(corpus, name).join('\n')}\n`);
  return EXIT.written;
}

/** --preview: the collection with and without what the user says, side by side. */
async function preview(options: CommandOptions): Promise<number> {
  const { explore } = await import('./build.ts');
  const { NO_SETTINGS } = await import('./store/read-settings.ts');
  const now = await explore(options, silent);
  const failed = now.corpus === null || now.problems.some(({ level }) => level === 'error');
  const lines = problemLines(now.problems, palette, options.verbose);
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n\n`);
  if (failed || now.corpus === null) return EXIT.notWritten;
  const plain = await explore(options, silent, NO_SETTINGS);
  if (plain.corpus === null) return EXIT.notWritten;
  process.stdout.write(`${previewLines(plain.corpus, now.corpus).join('\n')}\n`);
  return EXIT.written;
}

/** --watch and --serve: build now, and again on every change, until Ctrl-C. */
async function stay(options: CommandOptions): Promise<number> {
  const { startLook } = await import('./look.ts');
  const { signal, ...plain } = options;
  let last = await buildOnce(options);
  const work = { options: plain, watch: options.watch, serve: options.serve, articles: last.articles };
  const look = await startLook(work, async () => {
    last = await buildOnce(options, used());
    return last.articles;
  });
  if (look.url !== null && options.serve !== null)
    process.stderr.write(`${servingLine(look.url, options.serve, palette)}  (Ctrl-C ends)\n`);
  if (options.watch) process.stderr.write(`watching ${options.seeds}/  (Ctrl-C ends)\n`);
  const stopped = new Promise<void>((done) => {
    if (signal?.aborted) done();
    signal?.addEventListener('abort', () => done());
  });
  await Promise.race([stopped, look.failed]);
  await look.close();
  return last.code;
}

/** JSON lines through the extractor, in order, one at a time. A bad line is named on standard error and answered with an `error`, so that lines still pair up. */
async function filter(): Promise<number> {
  const { extractLine } = await import('./extract-lines.ts');
  let number = 0;
  let failed = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const result = extractLine(number === 1 ? line.replace(/^\uFEFF/u, '') : line); // some shells begin a pipe with a byte order mark
    if ('problem' in result) {
      failed += 1;
      process.stderr.write(`standard input:${number}  ${palette.fail('error')}  ${result.problem}\n`);
    }
    if ('warnings' in result)
      for (const warning of result.warnings)
        process.stderr.write(`standard input:${number}  ${palette.warn('warning')}  ${warning}\n`);
    const output =
      'output' in result
        ? result.output
        : JSON.stringify({ id: result.id, mentions: [], error: result.problem });
    if (!process.stdout.write(`${output}\n`)) await new Promise((done) => process.stdout.once('drain', done));
  }
  return failed === 0 ? EXIT.written : EXIT.notWritten;
}

function used(): Used {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    clock: performance.now(),
    processor: (userCPUTime + systemCPUTime) / 1000,
    peak: maxRSS * 1024,
  };
}

function shownProgress(options: CommandOptions): { progress: Progress; end: () => void } {
  if (options.quiet || options.json) return { progress: silent, end: () => {} };
  const terminal = process.stderr.isTTY === true && !process.env['CI'] && process.env['TERM'] !== 'dumb';
  return makeProgress(
    (text) => process.stderr.write(text),
    () => performance.now(),
    terminal,
  );
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.written); // the reader of a pipe had enough
});

async function run(): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (error instanceof Stopped) {
      process.stderr.write(`${palette.warn('Stopped; the site of the last build is as it was.')}\n`);
      process.exit(EXIT.notWritten);
    }
    if (error instanceof PortRefused) {
      process.stderr.write(`${palette.fail(error.message)} Name another with --serve PORT.\n`);
      process.exit(EXIT.usage);
    }
    const fault = storeFault(error, error instanceof Error && 'path' in error ? String(error.path) : '');
    if (fault !== null) {
      process.stderr.write(`${problemLines([fault], palette, false).join('\n')}\n`);
      process.exit(EXIT.notWritten);
    }
    process.stderr.write(
      `${palette.fail('Dossier itself failed; this is not the fault of your articles.')}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = EXIT.ownFault;
  }
}

void run(); // not awaited: the bundle is a script, which cannot wait at its top
