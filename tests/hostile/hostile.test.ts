// Hostile and broken files through the real command; the built site is read with a real HTML parser.
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../renderer/downloads/read-csv.ts';
import { readSite } from '../sites/build-site.ts';
import {
  brokenLinks,
  type Page,
  pagesOf,
  repeatedIds,
  type Site,
  unreachablePages,
} from '../sites/check-site.ts';
import {
  brokenPromises,
  forbiddenCharacters,
  formulaCells,
  unreadableData,
  unsafeContent,
  unsafeNames,
  withoutPolicy,
} from './check-cases.ts';
import { makeBombs, makeCases } from './make-cases.ts';
import { type CommandRun, runBuild } from './run-command.ts';
import { writeCases } from './write-cases.ts';

const isRoot = process.getuid?.() === 0;
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dossier-hostile-')));
const preload = (name: string): string => join(import.meta.dirname, name);
let close = (): void => {};
afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

describe('files that say, are named or lie on disk in a hostile way', () => {
  const cases = makeCases(isRoot);
  const work = join(folder, 'cases');
  let run: CommandRun;
  let site: Site;
  let pages: ReadonlyMap<string, Page>;

  beforeAll(() => {
    mkdirSync(work);
    writeFileSync(
      join(folder, 'outside.txt'),
      'This stands outside of the folder of seeds and is never read.\n',
    );
    close = writeCases(cases, join(work, 'seeds'));
    run = runBuild({ folder: work, nodeWords: ['--import', preload('no-network.mjs')] });
    site = readSite(join(work, 'dist'));
    pages = pagesOf(site);
  });

  test('there are at least 300 of them, each under a name of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(new Set(cases.map(({ name }) => Buffer.from(name).toString('hex'))).size).toBe(cases.length);
  });

  test('the site is written, without a word of a fault of our own', () => {
    expect(run.errors).not.toContain('Dossier itself failed');
    expect({ code: run.code, signal: run.signal }).toEqual({ code: 0, signal: null });
    expect(run.report?.problems.filter(({ code }) => code === 'file-failed')).toEqual([]);
  });

  test('every good file has one page with its words, every other one is named with its reason', () => {
    expect(brokenPromises(cases, site, run.report ?? { written: false, problems: [] })).toEqual([]);
  });

  test('every reason is a sentence with something to do', () => {
    for (const { message, hint } of run.report?.problems ?? []) {
      expect(message).toMatch(/[.”"']$/u);
      expect(hint).not.toBe('');
      expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|TypeError|RangeError| at [\w.]+ \(/u);
    }
  });

  test('nothing in a page can run, load from elsewhere or lead into a script', () =>
    expect(unsafeContent(pages)).toEqual([]));
  test('every page forbids all but its own files', () => expect(withoutPolicy(site)).toEqual([]));
  test('every link and fragment leads somewhere', () => expect(brokenLinks(site, pages)).toEqual([]));
  test('every page is reached from the home page', () =>
    expect(unreachablePages(pages).filter((path) => path !== 'search.html')).toEqual([]));
  test('ids are unique', () => expect(repeatedIds(pages)).toEqual([]));
  test('pages parse without an error', () =>
    expect([...pages.values()].flatMap(({ parseErrors }) => parseErrors)).toEqual([]));
  test('no output name is unsafe, too long or the twin of another', () =>
    expect(unsafeNames(site)).toEqual([]));
  test('no file holds control characters or halves of characters', () =>
    expect(forbiddenCharacters(site)).toEqual([]));
  test('every JSON file can be read', () => expect(unreadableData(site)).toEqual([]));
  test('no cell of a CSV file begins a formula', () => expect(formulaCells(site, readCsv)).toEqual([]));

  test('nothing outside of the folder was read, nothing of a file ran', () => {
    const all = [...site.values()].join('\n');
    expect(all).not.toContain('never read');
    expect(all).not.toContain('root:x:0:0');
    expect(run.errors).not.toContain('network:');
    expect(readdirSync(work).sort()).toEqual(['dist', 'seeds']);
  });
});

describe('files that are made to cost much', () => {
  const bombs = makeBombs();
  const work = join(folder, 'bombs');
  let run: CommandRun;

  beforeAll(() => {
    mkdirSync(work);
    writeCases(bombs, join(work, 'seeds'));
    run = runBuild({ folder: work, nodeWords: ['--import', preload('usage.mjs')] });
  });

  test('each has its page, in bounded time and memory', () => {
    expect({ code: run.code, signal: run.signal }).toEqual({ code: 0, signal: null });
    expect(run.report?.problems.filter(({ level }) => level !== 'note')).toEqual([]);
    expect(
      brokenPromises(bombs, readSite(join(work, 'dist')), run.report ?? { written: false, problems: [] }),
    ).toEqual([]);
    const usage: { seconds: number; mebibytes: number } = JSON.parse(
      /usage (?<json>\{[^}]{1,200}\})/u.exec(run.errors)?.groups?.['json'] ?? '{}',
    );
    expect(usage.mebibytes).toBeLessThan(1024);
    expect(usage.seconds).toBeLessThan(60); // of processor, not of the clock
  });
});
