import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from '../sites/build-site.ts';
import { folderWith } from '../temporary.ts';

/** Whole processes, one after another, on a machine that may be busy. */
const PATIENCE = 240_000;
const PROGRAM = join(import.meta.dirname, '../../bin/dossier.mjs');

const article = (number: number, word: string): string =>
  `Nurses leave, report ${number}\n\nAmina Wanjiru ${word} in Nairobi on ${1 + (number % 28)} May 2024 that ${number + 100} nurses had left.\n`;

function write(folder: string, word: string): void {
  for (let number = 0; number < 50; number += 1)
    writeFileSync(join(folder, `seeds/${number}.txt`), article(number, word));
}

const words = (folder: string): string[] => [PROGRAM, 'build', '--quiet', '--cache', join(folder, 'cache')];
const run = (folder: string) => spawnSync(process.execPath, words(folder), { cwd: folder, encoding: 'utf8' });

/** Start a build and send the signal as soon as it has begun to write. */
async function stopped(folder: string, signal: NodeJS.Signals): Promise<number | null> {
  const child: ChildProcess = spawn(process.execPath, words(folder), { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  while (child.exitCode === null && !existsSync(join(folder, '.dist.dossier-next')))
    await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill(signal);
  return ended;
}

test(
  'killed in the middle, the old site stands, and the next build heals all',
  async () => {
    const folder = folderWith({ 'seeds/0.txt': '' });
    write(folder, 'said');
    expect(run(folder).status).toBe(0);
    const old = readSite(join(folder, 'dist'));
    cpSync(join(folder, 'dist'), join(folder, 'cold'), { recursive: true }); // what changed is told against the last site: both builds follow the same one
    write(folder, 'denied');
    await stopped(folder, 'SIGKILL');
    expect([...readSite(join(folder, 'dist'))]).toEqual([...old]);
    expect(run(folder).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['cache', 'cold', 'dist', 'seeds']);
    const healed = readSite(join(folder, 'dist'));
    expect(run(folder).status).toBe(0);
    expect([...healed.values()].join('')).toContain('denied');
    expect(
      spawnSync(process.execPath, [...words(folder), '--no-cache', '--out', 'cold'], { cwd: folder }).status,
    ).toBe(0);
    expect([...readSite(join(folder, 'cold'))]).toEqual([...healed]);
  },
  PATIENCE,
);

test(
  'stopped politely, it clears its own away and says so',
  async () => {
    const folder = folderWith({ 'seeds/0.txt': '' });
    write(folder, 'said');
    expect(run(folder).status).toBe(0);
    const old = readSite(join(folder, 'dist'));
    write(folder, 'denied');
    expect(await stopped(folder, 'SIGTERM')).toBe(1);
    expect([...readSite(join(folder, 'dist'))]).toEqual([...old]);
    expect(readdirSync(folder).sort()).toEqual(['cache', 'dist', 'seeds']);
  },
  PATIENCE,
);

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends the command that watches and serves, after a change as well',
  async (signal) => {
    const folder = folderWith({ 'seeds/0.txt': article(0, 'said') });
    const watching = [PROGRAM, 'build', '--watch', '--serve', '0', '--cache', join(folder, 'cache')];
    const child = spawn(process.execPath, watching, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    for (let number = 1; child.exitCode === null && !/[2-9] articles/u.test(said); number += 1) {
      if (said.includes('watching seeds'))
        writeFileSync(join(folder, 'seeds/1.txt'), article(number, 'denied'));
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    child.kill(signal);
    expect(await ended).toBe(0);
  },
  PATIENCE,
);
