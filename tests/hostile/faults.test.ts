// A full disk, a bad disk, a kill: at every change of a file the old site is whole or the new one is, and the next build mends the rest.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { shortHash } from '../../src/text/hash.ts';
import { optionsFor, readSite } from '../sites/build-site.ts';
import { COMMAND, runBuild } from './run-command.ts';

interface Faults {
  /** Names of the changes so far: 'mkdirSync'. */
  readonly changes: () => readonly string[];
  readonly remove: () => void;
}
const { installFaults }: { installFaults: (plan: { below: string; at: number; kind: string }) => Faults } =
  await import(join(import.meta.dirname, 'fault-points.mjs'));

const BEFORE = 'Talks in Nairobi\n\nAmina Wanjiru said on 3 May 2024 that 1,200 nurses had left Kenya.\n';
const AFTER = 'Talks in Kampala\n\nAmina Wanjiru said on 4 May 2024 that 900 nurses had left Uganda.\n';
const PRELOAD = join(import.meta.dirname, 'fault-points.mjs');
const root = realpathSync(mkdtempSync(join(tmpdir(), 'dossier-faults-')));
const oldSite = join(root, 'old-site');
let before: string;
let after: string;
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every file of a site with its hash, a line each: equal only where every byte is. */
const whole = (folder: string): string =>
  [...readSite(folder)].map(([path, content]) => `${path} ${shortHash(content, 16)}`).join('\n');

/** A folder with the old site in it, and seeds that make the new one. */
function changedFolder(name: string): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  cpSync(oldSite, join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'seeds/a.txt'), AFTER);
  return folder;
}

const leftovers = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name !== 'seeds' && name !== 'dist');

const isOldOrNew = (folder: string): boolean => [before, after].includes(whole(join(folder, 'dist')));

beforeAll(async () => {
  const folder = join(root, 'first');
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  writeFileSync(join(folder, 'seeds/a.txt'), BEFORE);
  await build(optionsFor(folder), () => {});
  cpSync(join(folder, 'dist'), oldSite, { recursive: true });
  before = whole(oldSite);
  const next = changedFolder('second');
  await build(optionsFor(next), () => {});
  after = whole(join(next, 'dist'));
  expect(after).not.toBe(before);
});

/** Changes worth a fault, from 1: the first ones, those around the moves of folders, the last ones, and some of the many alike between. */
function pointsOf(changes: readonly string[], step: number): number[] {
  const moves = changes.flatMap((way, index) => (way === 'renameSync' ? [index + 1] : []));
  return changes
    .map((_, index) => index + 1)
    .filter(
      (at) =>
        at <= 3 ||
        at === changes.length - 1 ||
        at % step === 0 ||
        moves.some((move) => Math.abs(move - at) <= 1),
    );
}

describe('the system refuses', () => {
  test.each([
    ['ENOSPC', 16],
    ['EIO', 60],
    ['EACCES', 60],
  ] as const)('%s at a change of a file', async (kind, step) => {
    const counted = changedFolder(`${kind}-count`);
    const faults = installFaults({ below: counted, at: 0, kind });
    await build(optionsFor(counted), () => {});
    faults.remove();
    const changes = faults.changes().length;
    const points = pointsOf(faults.changes(), step);
    const folder = changedFolder(kind);
    for (const at of points) {
      rmSync(join(folder, 'dist'), { recursive: true, force: true });
      cpSync(oldSite, join(folder, 'dist'), { recursive: true });
      const planted = installFaults({ below: folder, at, kind });
      const result = await build(optionsFor(folder), () => {}).finally(planted.remove);
      const point = `${kind} at change ${at} of ${changes}`;
      expect(isOldOrNew(folder), point).toBe(true);
      if (result.published === null) {
        expect(result.problems.at(-1), point).toMatchObject({ code: 'not-writable', level: 'error' });
        expect(whole(join(folder, 'dist')), point).toBe(before);
      }
      const healed = await build(optionsFor(folder), () => {});
      expect(healed.published?.written, point).toBe(true);
      expect(whole(join(folder, 'dist')), point).toBe(after);
      expect(leftovers(folder), point).toEqual([]);
    }
  });

  test('the command says what happened and what to do, without a trace of the program', () => {
    const folder = changedFolder('said');
    const plan = { below: folder, at: 30, kind: 'ENOSPC' };
    const run = runBuild({
      folder,
      nodeWords: ['--import', PRELOAD],
      env: { DOSSIER_TEST_FAULT: JSON.stringify(plan) },
    });
    expect(run.code).toBe(1);
    expect(run.report?.problems).toMatchObject([
      {
        code: 'not-writable',
        message: 'The disk is full (ENOSPC); the site of the last build is as it was.',
      },
    ]);
    expect(run.errors).not.toMatch(/ at \w|Dossier itself failed/u);
  });
});

describe('the process ends', () => {
  /** One build that is ended at a change, and the build after it. */
  async function endedAt(at: number, kind: string, moves: readonly number[]): Promise<void> {
    const folder = changedFolder(`${kind}-${at}`);
    const env = { DOSSIER_TEST_FAULT: JSON.stringify({ below: folder, at, kind }) };
    const run = runBuild({ folder, nodeWords: ['--import', PRELOAD], env });
    const point = `${kind} at change ${at}: code ${run.code}`;
    const site = whole(join(folder, 'dist'));
    // Between the two moves of the swap there is no site for a moment, which only kill -9 can make longer.
    const mayBeMissing = kind === 'SIGKILL' && moves.includes(at);
    expect([before, after, ...(mayBeMissing ? [''] : [])], point).toContain(site);
    if (kind !== 'SIGKILL') expect(leftovers(folder), point).toEqual([]);
    await build(optionsFor(folder), () => {});
    expect(whole(join(folder, 'dist')), point).toBe(after);
    expect(leftovers(folder), point).toEqual([]);
  }

  test('by kill -9, SIGTERM or Ctrl-C: the old site or the new one, and the next build mends the rest', async () => {
    const folder = changedFolder('kill-count');
    const env = { DOSSIER_TEST_FAULT: JSON.stringify({ below: folder, at: 0, kind: 'none' }) };
    const { errors } = runBuild({ folder, nodeWords: ['--import', PRELOAD], env });
    const changes: string[] = JSON.parse(
      /changes (?<list>\[[^\]]*\])/u.exec(errors)?.groups?.['list'] ?? '[]',
    );
    const moves = changes.flatMap((way, index) => (way === 'renameSync' ? [index + 1] : []));
    expect(changes.length).toBeGreaterThan(20);
    expect(moves.length).toBeGreaterThanOrEqual(2);
    const last = Math.max(...moves);
    for (const at of [1, 2, 40, ...moves, last + 1, changes.length]) await endedAt(at, 'SIGKILL', moves);
    for (const [at, kind] of [
      [40, 'SIGTERM'],
      [last, 'SIGTERM'],
      [40, 'SIGINT'],
    ] as const)
      await endedAt(at, kind, moves);
  }, 180_000);

  test('two builds at once: one site, and whoever comes second is told or builds the same', async () => {
    const folder = changedFolder('two');
    const codes = await Promise.all(
      [0, 1].map(
        () =>
          new Promise<number | null>((done) => {
            spawn(process.execPath, [COMMAND, 'build', '--quiet', '--no-cache'], {
              cwd: folder,
              stdio: 'ignore',
            }).on('exit', done);
          }),
      ),
    );
    expect(codes).toContain(0);
    for (const code of codes) expect([0, 1]).toContain(code);
    expect(whole(join(folder, 'dist'))).toBe(after);
    expect(leftovers(folder)).toEqual([]);
  });
});
