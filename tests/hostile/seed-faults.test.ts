// Seeds that change, go or kill their thread while they are read: each costs itself alone, and the next build reads what is there then.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSite } from '../sites/build-site.ts';
import { type CommandRun, runBuild } from './run-command.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'dossier-seeds-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const PRELOAD = ['--import', join(import.meta.dirname, 'seed-faults.mjs')];

const articleOf = (name: string): string =>
  `Report of ${name}\n\nThe harvest of ${name} was brought in before the rain on Tuesday, and the village was glad.\n`;

function folderWith(name: string, seeds: readonly string[]): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  for (const seed of seeds) writeFileSync(join(folder, 'seeds', seed), articleOf(seed));
  return folder;
}

const textsOf = (folder: string): string[] => {
  const listed: readonly { readonly text: string }[] = JSON.parse(
    readSite(join(folder, 'dist')).get('data/articles.json') ?? '[]',
  );
  return listed.map((one) => one.text);
};

const problemsOf = ({ report }: CommandRun): string[] =>
  (report?.problems ?? [])
    .filter((one) => one.level !== 'note')
    .map((one) => `${one.code} ${one.file}`)
    .sort();

describe('while it is read', () => {
  test('a seed that goes, or becomes a folder or a link out, is named; the rest has its pages', () => {
    const folder = folderWith('gone', ['a.txt', 'vanishes.txt', 'folder.txt', 'link.txt', 'z.txt']);
    const run = runBuild({ folder, nodeWords: PRELOAD });
    expect({ code: run.code, errors: run.errors }).toEqual({
      code: 0,
      errors: expect.not.stringContaining('Dossier itself'),
    });
    expect(problemsOf(run)).toEqual(
      ['folder', 'link', 'vanishes'].map((name) => `unreadable-seed seeds/${name}.txt`),
    );
    expect(textsOf(folder)).toHaveLength(2);
    expect(textsOf(folder).join()).not.toContain('root:x');
  });

  test('a seed that is written anew or cut short gives one whole text, and the next build the last one', () => {
    const folder = folderWith('changed', ['a.txt', 'changes.txt', 'shrinks.txt']);
    const cached = ['--cache', join(root, 'changed-cache')];
    const run = runBuild({ folder, nodeWords: PRELOAD, words: cached });
    expect(run.code).toBe(0);
    expect(problemsOf(run)).toEqual([]);
    const texts = textsOf(folder);
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(text).not.toMatch(/\0/u); // what was not read is not there
    expect(texts.filter((text) => /harvest of changes|second words of the file/u.test(text))).toHaveLength(1);
    writeFileSync(join(folder, 'seeds/changes.txt'), articleOf('the last word'));
    expect(runBuild({ folder, words: cached }).code).toBe(0);
    expect(textsOf(folder).join('\n')).toContain('the last word');
    expect(textsOf(folder).join('\n')).not.toContain('second words');
  });
});

describe('a thread', () => {
  const others = Array.from({ length: 130 }, (_, index) => `other-${index}.txt`);

  test.each([
    ['dies.txt', 'that ends', []],
    ['swallows.txt', 'that runs out of memory', ['--max-old-space-size=160']],
    ['hangs.txt', 'that never answers', []],
  ] as const)(
    '%s: one %s costs the file in its hands',
    (name, _what, nodeWords) => {
      const folder = folderWith(name, [...others, name]);
      const run = runBuild({ folder, nodeWords: [...nodeWords, ...PRELOAD], words: ['--jobs', '2'] });
      expect({ code: run.code, signal: run.signal }).toEqual({ code: 0, signal: null });
      expect(problemsOf(run)).toEqual([`file-failed seeds/${name}`]);
      expect(textsOf(folder)).toHaveLength(others.length);
      expect(runBuild({ folder, words: ['--jobs', '2'] }).code).toBe(0);
      expect(textsOf(folder)).toHaveLength(others.length + 1);
    },
    170_000,
  );

  test('reads a file of more than a mebibyte even where few are there, so that it can be stopped', () => {
    const folder = folderWith('few', ['a.txt', 'b.txt', 'dies.txt']);
    const long = `${articleOf('dies')}\n${`${'The rain went on for days. '.repeat(20)}\n\n`.repeat(2100)}`;
    writeFileSync(join(folder, 'seeds/dies.txt'), long);
    const run = runBuild({ folder, nodeWords: PRELOAD, words: ['--jobs', '2'] });
    expect({ code: run.code, signal: run.signal }).toEqual({ code: 0, signal: null });
    expect(problemsOf(run)).toEqual(['file-failed seeds/dies.txt']);
    expect(textsOf(folder)).toHaveLength(2);
  });
});
