// The command that watches and serves, as a reader sees it: what was saved is shown at once, and the site follows.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../temporary.ts';

/** Whole processes, on a machine that may be busy. */
const PATIENCE = 240_000;
const PROGRAM = join(import.meta.dirname, '../../bin/dossier.mjs');
/** As many as a site must have before drafts are worth their while. */
const ARTICLES = 100;

const article = (number: number, word: string): string =>
  `Nurses leave, report ${number}\n\nAmina Wanjiru ${word} in Nairobi on ${1 + (number % 28)} May 2024 that ${number + 100} nurses had left.\n`;

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};

function read(url: string): Promise<string> {
  return new Promise((done, failed) => {
    get(url, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      answer.on('end', () => done(text));
    }).on('error', failed);
  });
}

test(
  'a saved article is shown ahead of the build, then the site is, and pages are answered while it is built',
  async () => {
    const seeds = Array.from({ length: ARTICLES }, (_, number) => [
      `seeds/${number}.txt`,
      article(number, 'said'),
    ]);
    const folder = folderWith(Object.fromEntries(seeds));
    const words = [PROGRAM, 'build', '--watch', '--serve', '0', '--cache', join(folder, 'cache')];
    const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    await until(() => said.includes('watching seeds') || child.exitCode !== null);
    const url = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said)?.[0] ?? '';
    const told: string[] = [];
    const seen: Promise<readonly [path: string, page: string, home: string]>[] = []; // read at once: the build is soon done
    get(`${url}__dossier/reload`, (answer) => {
      answer.on('data', (chunk: Buffer) => {
        const word = chunk.toString().trim();
        told.push(word);
        const [, path] = /^data: \["([^"]+)"/u.exec(word) ?? [];
        if (path !== undefined) seen.push(Promise.all([path, read(`${url}${path}`), read(url)]));
      });
    }).on('error', () => told.push('ended'));
    let [path, page, home] = ['', '', ''];
    for (let again = 1; !page.includes('role="status"'); again += 1) {
      writeFileSync(join(folder, 'seeds/7.txt'), article(7, `denied for the ${again}th time`)); // the watcher needs a moment before it looks
      for (let wait = 0; wait < 100 && seen.length === 0; wait += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      [path, page, home] = (await seen.pop()) ?? ['', '', ''];
    }
    expect(path).toMatch(/^articles\/7-/u);
    expect(page).toContain('denied');
    expect(home).toContain('Nurses leave');
    await until(() => told.includes('data: null'));
    let built = await read(`${url}${path}`);
    while (built.includes('role="status"')) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      built = await read(`${url}${path}`);
    }
    expect(built).toContain('denied');
    child.kill('SIGTERM');
    await until(() => child.exitCode !== null);
    expect(child.exitCode).toBe(0);
  },
  PATIENCE,
);
