// The real command in a process of its own, as a user runs it.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const COMMAND = join(ROOT, 'bin/dossier.mjs');

export interface Report {
  readonly written: boolean;
  readonly problems: readonly {
    readonly code: string;
    readonly level: string;
    readonly file: string;
    readonly message: string;
    readonly hint: string;
  }[];
}

export interface CommandRun {
  readonly code: number | null;
  readonly signal: string | null;
  readonly errors: string;
  /** Null where the command printed none. */
  readonly report: Report | null;
}

export interface RunOptions {
  /** Holds seeds/, and gets dist/. */
  readonly folder: string;
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeWords?: readonly string[];
  readonly seconds?: number;
}

/** `dossier build --json` in a folder; whatever happens comes back as a value. */
export function runBuild({
  folder,
  words = [],
  env = {},
  nodeWords = [],
  seconds = 170,
}: RunOptions): CommandRun {
  const run = spawnSync(
    process.execPath,
    [...nodeWords, COMMAND, 'build', '--json', '--no-cache', ...words],
    { cwd: folder, env: { PATH: '/usr/bin:/bin', ...env }, maxBuffer: 2 ** 28, timeout: seconds * 1000 },
  );
  return { code: run.status, signal: run.signal, errors: String(run.stderr), report: reportOf(run) };
}

function reportOf(run: SpawnSyncReturns<Buffer>): Report | null {
  const text = String(run.stdout);
  return text.startsWith('{') ? JSON.parse(text) : null;
}
