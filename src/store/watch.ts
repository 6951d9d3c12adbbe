// Tells when a seed, a template or a settings file changes.
import { lstatSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { eachInTurn } from './each-in-turn.ts';

/**
 * Calls `onChange` once for a burst of changes with the absolute paths of what changed, 100 ms after the last; never while the last call is
 * still running. Returns the way to stop.
 */
export function watchPaths(
  paths: readonly string[],
  onChange: (changed: readonly string[]) => Promise<void>,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const changed = new Set<string>();
  const run = eachInTurn(async () => {
    const burst = [...changed];
    changed.clear();
    await onChange(burst);
  });
  const roots = paths.map((path) => resolve(path));
  const watcher = watchFiles(roots, { ignoreInitial: true, followSymlinks: false });
  watcher.on('unlinkDir', (path) => {
    if (roots.includes(path)) watcher.add(path); // it may come back: what is moved away is watched no more
  });
  watcher.on('all', (_, path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(run, 100);
  });
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}

/** Of what changed, the files that can be seeds of a folder (as `listSeeds` has them), relative with '/'. */
export function savedSeeds(folder: string, changed: readonly string[]): readonly string[] {
  return changed
    .filter(isFile)
    .map((path) => relative(resolve(folder), path).split(sep))
    .filter((parts) => parts.every((part) => !/^(?:[._]|$)/u.test(part)))
    .map((parts) => parts.join('/'));
}

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false; // it is gone again, or lies in a closed folder
  }
}
