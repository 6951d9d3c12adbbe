import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from '../sites/build-site.ts';
import { folderWith } from '../temporary.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The program in a folder of its own, with the installed packages by link: sources may be changed there. */
function copyOfProgram(): string {
  const folder = folderWith({ 'seeds/a.txt': 'Amina Wanjiru spoke in Nairobi on 3 May 2024.\n' });
  for (const part of ['bin', 'src', 'templates', 'package.json', 'package-lock.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

const run = (folder: string, ...words: string[]) =>
  spawnSync(process.execPath, ['bin/dossier.mjs', ...words], { cwd: folder, encoding: 'utf8' });

const bundles = (folder: string): string[] =>
  readdirSync(join(folder, 'node_modules/.cache/dossier/bundles'));

test('the bundle is made once, made again when a source changes, and a build works from it', () => {
  const folder = copyOfProgram();
  expect(run(folder, 'build').status).toBe(0);
  expect(bundles(folder)).toHaveLength(1);
  expect(run(folder, '--help').stdout).toContain('Dossier turns a folder');
  expect(run(folder, '--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(bundles(folder)).toHaveLength(1);
  writeFileSync(join(folder, 'src/main.ts'), "process.stdout.write('changed');\n");
  expect(run(folder).stdout).toBe('changed');
  expect(bundles(folder)).toHaveLength(2);
});

test('the code that V8 made is kept by the first whole build, used by the next, and made again where it is damaged', () => {
  const folder = copyOfProgram();
  const build = () => run(folder, 'build', '--quiet', '--no-cache');
  const kept = (): string[] => {
    const [bundle = ''] = bundles(folder).map((name) =>
      join(folder, 'node_modules/.cache/dossier/bundles', name),
    );
    return readdirSync(bundle)
      .filter((name) => name.endsWith('.code'))
      .map((name) => join(bundle, name));
  };
  expect(run(folder, '--help').status).toBe(0);
  expect(kept()).toEqual([]); // too little was run
  expect(build().status).toBe(0);
  const site = readSite(join(folder, 'dist'));
  const [place = ''] = kept();
  const { mtimeMs, size } = statSync(place);
  expect(build()).toMatchObject({ status: 0, stderr: '' });
  expect(kept()).toEqual([place]);
  expect(statSync(place)).toMatchObject({ mtimeMs, size });
  expect([...readSite(join(folder, 'dist'))]).toEqual([...site]);
  const damaged = readFileSync(place);
  damaged.fill(7, size / 2, size / 2 + 1000);
  writeFileSync(place, damaged);
  expect(build()).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(place).equals(damaged)).toBe(false);
  expect([...readSite(join(folder, 'dist'))]).toEqual([...site]);
});

test('where no bundle can be kept, the sources run', () => {
  const folder = copyOfProgram();
  rmSync(join(folder, 'node_modules/.cache'), { recursive: true, force: true });
  writeFileSync(join(folder, 'node_modules/.cache'), 'a file where the folder should be');
  expect(run(folder, '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Dossier turns a folder'),
  });
});
