// dossier.config.yaml and seeds/_corrections.yaml, read and checked before anything else happens.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, configSchema } from '../records/config.ts';
import { type CorrectionsFile, correctionsSchema } from '../records/corrections.ts';
import type { BuildOptions } from '../records/options.ts';
import type { Problem } from '../records/problem.ts';
import { checkedBlocks, checkedYaml } from '../text/checked-yaml.ts';

export const CORRECTIONS_FILE = '_corrections.yaml';

export interface Settings {
  readonly config: Config;
  /** Null when there is no corrections file. */
  readonly corrections: CorrectionsFile | null;
  /** Problems of level error mean that nothing may be written. */
  readonly problems: readonly Problem[];
}

/** What holds where nothing is set and nothing is corrected. */
export const NO_SETTINGS: Settings = { config: configSchema.parse({}), corrections: null, problems: [] };

/** Read the optional config and corrections files. A missing file is its default; a bad one is a problem with line and nearest key. */
export function readSettings(options: BuildOptions): Settings {
  const config = readConfig(options.config);
  const corrections = readCorrections(
    `${options.seeds}/${CORRECTIONS_FILE}`,
    join(options.seeds, CORRECTIONS_FILE),
  );
  return {
    config: config.value ?? configSchema.parse({}),
    corrections: corrections.value,
    problems: [...config.problems, ...corrections.problems],
  };
}

function readConfig(path: string): { value: Config | null; problems: readonly Problem[] } {
  const text = readText(path);
  if (text === null) return { value: null, problems: [] };
  if (typeof text !== 'string') return { value: null, problems: [text] };
  return checkedYaml(text, configSchema, path);
}

function readCorrections(
  shownAs: string,
  path: string,
): { value: CorrectionsFile | null; problems: readonly Problem[] } {
  const text = readText(path);
  if (text === null) return { value: null, problems: [] };
  if (typeof text !== 'string') return { value: null, problems: [text] };
  const checked = checkedBlocks(text, correctionsSchema, shownAs);
  if (checked.value === null) return { value: null, problems: checked.problems };
  return { value: { path: shownAs, corrections: checked.value, lines: checked.lines }, problems: [] };
}

function readText(path: string): string | Problem | null {
  if (!existsSync(path)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return {
      code: 'bad-settings',
      level: 'error',
      file: path,
      line: null,
      message: 'The file cannot be read as UTF-8 text.',
      hint: 'Save it as UTF-8, and check that you may read it.',
    };
  }
}
