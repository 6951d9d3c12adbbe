// Tells when a seed, a template or a settings file changes.
import { resolve } from 'node:path';
import { watch as watchFiles } from 'chokidar';

/** Calls `onChange` once for a burst of changes, 100 ms after the last; never while the last call is still running. Returns the way to stop. */
export function watchPaths(paths: readonly string[], onChange: () => Promise<void>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await onChange();
    running = false;
    if (again) {
      again = false;
      await run();
    }
  };
  const roots = paths.map((path) => resolve(path));
  const watcher = watchFiles(roots, { ignoreInitial: true, followSymlinks: false });
  watcher.on('unlinkDir', (path) => {
    if (roots.includes(path)) watcher.add(path); // it may come back: what is moved away is watched no more
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(run, 100);
  });
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}
