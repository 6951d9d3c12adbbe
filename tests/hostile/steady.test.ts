// The same seeds give the same bytes whatever the machine says of itself, and no build asks for the network.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { shortHash } from '../../src/text/hash.ts';
import { readSite } from '../sites/build-site.ts';
import type { HostileCase } from './cases/case.ts';
import { encodingCases } from './cases/encodings.ts';
import { nameCases } from './cases/names.ts';
import { textCases } from './cases/words.ts';
import { COMMAND, runBuild } from './run-command.ts';
import { writeCases } from './write-cases.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'dossier-steady-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const CASES: readonly HostileCase[] = [
  ...nameCases().filter(({ name }) => typeof name === 'string' && name.startsWith('twins/')),
  ...textCases().slice(0, 20),
  ...encodingCases().filter(({ family }) => family === 'encodings'),
];

function folderOf(name: string, cases: readonly HostileCase[]): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeCases(cases, join(folder, 'seeds'));
  return folder;
}

const bytesOf = (folder: string): string =>
  [...readSite(join(folder, 'dist'))]
    .map(([path, content]) => `${path} ${shortHash(content, 16)}`)
    .join('\n');

test('time zone, locale, umask, order of creation, number of processors: the same bytes', () => {
  const plain = folderOf('plain', CASES);
  expect(runBuild({ folder: plain, words: ['--jobs', '1'] }).code).toBe(0);
  const first = bytesOf(plain);
  expect(first.split('\n').length).toBeGreaterThan(100);

  const other = folderOf('other', [...CASES].reverse());
  const before = process.umask(0o077);
  const run = runBuild({
    folder: other,
    words: ['--jobs', '4'],
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', HOME: other, NO_COLOR: '1' },
  });
  process.umask(before);
  expect(run.code).toBe(0);
  expect(bytesOf(other)).toBe(first);
});

test('a build asks the system for no connection: strace sees none, where there is strace', () => {
  const folder = folderOf('network', CASES.slice(0, 40));
  const words = [
    '-f',
    '-qq',
    '-e',
    'trace=network,process',
    '-o',
    join(folder, 'calls'),
    process.execPath,
    COMMAND,
  ];
  const run = spawnSync('strace', [...words, 'build', '--quiet', '--no-cache'], { cwd: folder });
  const isTraced = run.error === undefined && run.status === 0;
  const calls = isTraced ? (readSite(folder).get('calls') ?? '') : '';
  const outside = calls.split('\n').filter((line) => /\b(?:connect|sendto|bind)\(.*AF_INET/u.test(line));
  expect(outside).toEqual([]);
  const programs = calls
    .split('\n')
    .filter((line) => /execve\("/u.test(line) && !/node"|esbuild/u.test(line));
  expect(programs).toEqual([]);
  // Without strace the same is asked of Node itself.
  writeFileSync(join(folder, 'seeds/one-more.txt'), 'One more report\n\nIt came late in the day.\n');
  const preloaded = runBuild({
    folder,
    nodeWords: ['--import', join(import.meta.dirname, 'no-network.mjs')],
  });
  expect(preloaded.errors).not.toContain('network:');
  expect(preloaded.code).toBe(0);
});
