// A disk on which 'Seeds' and 'seeds' are one folder, as on most Macs and on Windows.
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { outputPlace } from '../../src/store/places.ts';
import { folderWith } from '../temporary.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const small = (path: string): string => path.replace('/SEEDS', '/seeds').replace('/DIST', '/dist');
  return {
    ...fs,
    existsSync: (path: string) => fs.existsSync(small(path)),
    lstatSync: (path: string) => fs.lstatSync(small(path)),
    statSync: (path: string, options: { bigint: true }) => fs.statSync(small(path), options),
    realpathSync: (path: string) => (fs.existsSync(path) ? fs.realpathSync(path) : path), // gives the letters it is given
  };
});

const placeOf = (words: { out: string; cache?: string }) => {
  const folder = folderWith({ 'seeds/a.txt': '', 'dist/x': '' });
  const options = { seeds: join(folder, 'seeds'), templates: null, config: '', strict: false };
  const cache = words.cache === undefined ? null : join(folder, words.cache);
  return outputPlace({ ...options, out: join(folder, words.out), cache }, join(folder, 't'));
};

test.each(['SEEDS', 'SEEDS/site'])('the site is not written to %s where seeds/ is the same folder', (out) => {
  expect(placeOf({ out })).toMatchObject({ problem: { code: 'unsafe-output' } });
});

test.each([
  ['SEEDS/cache', false],
  ['SEEDS/_cache', true],
  ['DIST/cache', false],
] as const)('a cache in %s is one in the folder of that name in small letters', (cache, isFine) => {
  expect('folder' in placeOf({ out: 'dist', cache })).toBe(isFine);
});
