// Build a whole site from literal files with the real program, in a folder that goes away after the test.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildResult, build } from '../../src/build.ts';
import type { BuildOptions } from '../../src/records/options.ts';
import { folderWith } from '../temporary.ts';
import type { Site } from './check-site.ts';

export interface BuiltSite {
  readonly folder: string;
  readonly options: BuildOptions;
  readonly result: BuildResult;
  readonly site: Site;
}

/** `files` are seeds by path; `settings` is the config file's YAML. */
export async function buildSite(
  files: Readonly<Record<string, string | Uint8Array>>,
  settings = '',
): Promise<BuiltSite> {
  const seeds = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`seeds/${path}`, content]),
  );
  const folder = folderWith({
    ...seeds,
    'seeds/.keep': '',
    ...(settings === '' ? {} : { 'dossier.config.yaml': settings }),
  });
  const options = optionsFor(folder);
  const result = await build(options, () => {});
  return { folder, options, result, site: readSite(options.out) };
}

export function optionsFor(folder: string): BuildOptions {
  return {
    seeds: join(folder, 'seeds'),
    out: join(folder, 'dist'),
    templates: null,
    config: join(folder, 'dossier.config.yaml'),
    strict: false,
  };
}

/** Every file of a site; binary files as Latin-1, so that bytes can be compared. */
export function readSite(out: string): Site {
  const site = new Map<string, string>();
  let paths: string[] = [];
  try {
    paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  } catch {
    return site;
  }
  for (const path of paths) {
    if (statSync(join(out, path)).isFile())
      site.set(path, readFileSync(join(out, path), /\.woff2$/u.test(path) ? 'latin1' : 'utf8'));
  }
  return site;
}

/** The three seeds that come with the project. */
export function projectSeeds(): Record<string, string> {
  const folder = join(import.meta.dirname, '../../seeds');
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
