// dossier.config.yaml, seeds/_corrections.yaml and the table beside it, read and checked before anything else happens.
import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, configSchema } from '../records/config.ts';
import { type CorrectionsFile, correctionsSchema } from '../records/corrections.ts';
import type { BuildOptions } from '../records/options.ts';
import type { Problem } from '../records/problem.ts';
import { checkedBlocks, checkedYaml } from '../text/checked-yaml.ts';
import { type IdentifierTable, readIdentifierTable } from '../text/identifier-table.ts';
import { misnamedSettings } from './near-names.ts';
import { templateProblems } from './read-templates.ts';

export const CORRECTIONS_FILE = '_corrections.yaml';
/** Who names are in registers, as a table: what `identifiers` of the corrections file says, for many names. */
const IDENTIFIERS_FILE = '_identifiers.csv';

export interface Settings {
  readonly config: Config;
  /** Null when there is no corrections file. */
  readonly corrections: CorrectionsFile | null;
  /** Problems of level error mean that nothing may be written. */
  readonly problems: readonly Problem[];
}

/** What holds where nothing is set and nothing is corrected. */
export const NO_SETTINGS: Settings = { config: configSchema.parse({}), corrections: null, problems: [] };

/**
 * Read the optional config and corrections files. A missing file is its default; a bad one is a problem with line and nearest key. What the
 * command line names must be there: whoever mistypes the file that says `publish: passages` must not publish everything.
 */
export function readSettings(options: BuildOptions): Settings {
  const config = readConfig(options);
  const corrections = readCorrections(
    `${options.seeds}/${CORRECTIONS_FILE}`,
    join(options.seeds, CORRECTIONS_FILE),
  );
  const table = readTable(`${options.seeds}/${IDENTIFIERS_FILE}`, join(options.seeds, IDENTIFIERS_FILE));
  return {
    config: asked(config.value ?? configSchema.parse({}), options),
    corrections: table === null ? corrections.value : withTable(corrections.value, table, options),
    problems: [
      ...config.problems,
      ...corrections.problems,
      ...(table?.problems ?? []),
      ...misnamedSettings(options),
      ...templateProblems(options.templates),
    ],
  };
}

interface Table extends IdentifierTable {
  readonly path: string;
}

function readTable(shownAs: string, path: string): Table | null {
  const text = readText(path, LARGEST_TABLE);
  if (text === null) return null;
  if (typeof text !== 'string') return { path: shownAs, rows: [], problems: [text] };
  return { path: shownAs, ...readIdentifierTable(text, shownAs) };
}

/** The corrections with the rows of the table behind their own identifiers. */
function withTable(
  file: CorrectionsFile | null,
  { path, rows }: Table,
  { seeds }: BuildOptions,
): CorrectionsFile {
  const own = file?.corrections.identifiers ?? [];
  const from = own.length;
  return {
    path: file?.path ?? `${seeds}/${CORRECTIONS_FILE}`,
    corrections: { ...file?.corrections, identifiers: [...own, ...rows.map(({ given }) => given)] },
    lines: new Map([
      ...(file?.lines ?? []),
      ...rows.map(({ line }, at) => [`identifiers.${from + at}`, line] as const),
    ]),
    table: { path, from },
  };
}

/** What the command line asks for holds above the file. */
function asked(config: Config, { zip }: BuildOptions): Config {
  return zip === true ? { ...config, downloads: { ...config.downloads, zip } } : config;
}

function readConfig({ config: path, isConfigNamed = false }: BuildOptions): {
  value: Config | null;
  problems: readonly Problem[];
} {
  const text = readText(path, LARGEST_CONFIG);
  if (text === null)
    return {
      value: null,
      problems: isConfigNamed ? [noSuchFile(path)] : [],
    };
  if (typeof text !== 'string') return { value: null, problems: [text] };
  return checkedYaml(text, configSchema, path);
}

function noSuchFile(path: string): Problem {
  return unreadable(path, 'There is no such file.', 'Check the name, or leave --config out.');
}

function readCorrections(
  shownAs: string,
  path: string,
): { value: CorrectionsFile | null; problems: readonly Problem[] } {
  const text = readText(path, LARGEST_CORRECTIONS);
  if (text === null) return { value: null, problems: [] };
  if (typeof text !== 'string') return { value: null, problems: [text] };
  const checked = checkedBlocks(text, correctionsSchema, shownAs);
  if (checked.value === null) return { value: null, problems: checked.problems };
  return { value: { path: shownAs, corrections: checked.value, lines: checked.lines }, problems: [] };
}

/** Bytes of a settings file and of a corrections file: a thousand times what people write, and read in seconds. */
const LARGEST_CONFIG = 64 * 1024;
const LARGEST_CORRECTIONS = 4 * 1024 * 1024;
const LARGEST_TABLE = 16 * 1024 * 1024;

function readText(path: string, most: number): string | Problem | null {
  const status = statusOf(path);
  if (status === null) return null;
  if (typeof status === 'string')
    return unreadable(path, `It cannot be looked at (${status}).`, 'Give yourself the right to read it.');
  if (!status.isFile())
    return unreadable(path, 'This is no file.', 'Put a file in its place, or take it away.');
  if (status.size > most)
    return unreadable(
      path,
      `The file is larger than ${most / 1024} KiB; it was not read.`,
      'Check that it is the file you meant.',
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return unreadable(
      path,
      'The file cannot be read as UTF-8 text.',
      'Save it as UTF-8, and check that you may read it.',
    );
  }
}

/** What lies there; null for nothing, also where a file stands in the place of a folder on the way; else the code with which the system refuses to say. */
function statusOf(path: string): Stats | string | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOTDIR' ? null : code;
  }
}

function unreadable(path: string, message: string, hint: string): Problem {
  return { code: 'bad-settings', level: 'error', file: path, line: null, message, hint };
}
