// Watching: every change of what a site is made from is told, also after a folder was away.
import { appendFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { savedSeeds, watchPaths } from '../../src/store/watch.ts';
import { folderWith } from '../temporary.ts';

test('a folder that was moved away and came back is watched as before', { timeout: 60_000 }, async () => {
  const folder = folderWith({ 'seeds/a.txt': 'Rain' });
  const [seeds, away] = [join(folder, 'seeds'), join(folder, 'away')];
  let told = (): void => {};
  const stop = watchPaths([seeds], async () => told());
  /** Does `change` until it is told of: the watcher needs a moment before it looks. */
  const toldOf = async (change: () => void): Promise<void> => {
    await new Promise<void>((done) => {
      const again = setInterval(change, 400);
      told = () => {
        clearInterval(again);
        done();
      };
    });
    await new Promise((quiet) => setTimeout(quiet, 600)); // what follows a change is no news of the next
  };
  const once = (change: () => void): (() => void) => {
    let isDone = false;
    return () => {
      if (!isDone) change();
      isDone = true;
    };
  };
  await toldOf(() => appendFileSync(join(seeds, 'a.txt'), '!'));
  for (const _ of [1, 2]) {
    await toldOf(once(() => renameSync(seeds, away)));
    await toldOf(once(() => renameSync(away, seeds)));
    await toldOf(once(() => appendFileSync(join(seeds, 'a.txt'), '!')));
  }
  await stop();
  expect(true).toBe(true); // every change was told
});

test('of what changed, files that can be seeds are told by their paths in the folder', () => {
  const folder = folderWith({
    'seeds/a.txt': 'x',
    'seeds/in/b.md': 'x',
    'seeds/.hidden/c.txt': 'x',
    'seeds/_notes.txt': 'x',
    'dossier.config.yaml': 'x',
  });
  const changed = [
    'seeds/a.txt',
    'seeds/in/b.md',
    'seeds/in',
    'seeds/.hidden/c.txt',
    'seeds/_notes.txt',
    'seeds/gone.txt',
    'dossier.config.yaml',
  ].map((path) => join(folder, path));
  expect(savedSeeds(join(folder, 'seeds'), changed)).toEqual(['a.txt', 'in/b.md']);
});
