// Where the site may be written: never over sources, never over a folder that holds more than the site.
import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from '../records/options.ts';
import type { Problem } from '../records/problem.ts';
import { shortHash } from '../text/hash.ts';

/** The output folder's real, absolute path, or the reason why it must not be used. Links on the way are resolved, so the folder itself is swapped and not a link to it. */
export function outputPlace(
  options: BuildOptions,
  shippedTemplates: string,
): { readonly folder: string } | { readonly problem: Problem } {
  if (options.out.trim() === '')
    return { problem: unsafe(options.out, 'No output folder is named', 'Name one with --out DIR.') };
  const folder = realPath(resolve(options.out));
  const status = existsSync(folder) ? lstatSync(folder) : null;
  if (status && !status.isDirectory())
    return { problem: unsafe(options.out, 'The output path is a file', 'Name a folder with --out DIR.') };
  const guarded: [string, string][] = [
    ['the seeds', options.seeds],
    ['the shipped templates', shippedTemplates],
    ...(options.templates === null ? [] : [['your templates', options.templates] satisfies [string, string]]),
    ...(options.cache ? [['the cache', options.cache] satisfies [string, string]] : []),
  ];
  for (const [name, path] of guarded) {
    const other = realPath(resolve(path));
    if (holds(folder, other) || holds(other, folder)) {
      return {
        problem: unsafe(
          options.out,
          `The output folder and ${name} ('${path}') lie inside each other`,
          'Name another folder with --out DIR.',
        ),
      };
    }
  }
  for (const path of [parse(folder).root, realPath(homedir()), realPath(process.cwd())]) {
    if (holds(folder, path))
      return {
        problem: unsafe(
          options.out,
          `The output folder would be '${folder}', which holds other things`,
          'Name a folder of its own with --out DIR.',
        ),
      };
  }
  if (options.cache && isAmongSeeds(options.cache, options.seeds))
    return {
      problem: unsafe(
        options.cache,
        'The cache would lie among the seeds, and the next build would read it as articles',
        "Name another folder with --cache DIR; one whose name begins with '_' may lie there.",
      ),
    };
  return { folder };
}

/** Whether files in `cache` would be listed as seeds: hidden names and those that begin with '_' are not. */
function isAmongSeeds(cache: string, seeds: string): boolean {
  const names = namesBelow(realPath(resolve(seeds)), realPath(resolve(cache)));
  return names !== null && !names.some((name) => /^[._]/u.test(name));
}

/** Where what was read of a folder of seeds is kept, unless the user names a place: with the program, one folder for each collection. */
export function usualCache(seeds: string): string {
  const program = fileURLToPath(new URL('../../node_modules/.cache/dossier/articles', import.meta.url));
  return join(program, shortHash(realPath(resolve(seeds)), 16));
}

/** Whether `inner` is `outer` or lies in it. */
function holds(outer: string, inner: string): boolean {
  return namesBelow(outer, inner) !== null;
}

/** ['a', 'b'] of '/x' and '/x/a/b'; null where the second does not lie in the first. */
function namesBelow(outer: string, inner: string): readonly string[] | null {
  const names: string[] = [];
  const wanted = identity(outer);
  for (let at = inner; ; at = dirname(at)) {
    if (at === outer || (wanted !== null && wanted === identity(at))) return names;
    if (at === dirname(at)) return null;
    names.unshift(basename(at));
  }
}

/** What the system knows a folder by: on many disks 'Seeds' and 'seeds' are one. Null where nothing is, or nobody may look. */
function identity(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return null;
  }
}

/** Real path of something that may not exist yet: its nearest existing parent is resolved. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), path.slice(parent.length));
}

function unsafe(out: string, what: string, hint: string): Problem {
  return {
    code: 'unsafe-output',
    level: 'error',
    file: out,
    line: null,
    message: `${what}; nothing was written.`,
    hint,
  };
}
