import { cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BuildResult, build } from '../../src/build.ts';
import type { BuildOptions } from '../../src/records/options.ts';
import { optionsFor, readSite } from '../sites/build-site.ts';
import { folderWith } from '../temporary.ts';

const SEEDS = {
  'seeds/a.txt': 'Nurses leave\n\nAmina Wanjiru said on 3 May 2024 that 1,200 nurses had left Kenya.\n',
  'seeds/b.txt': 'Nurses return\n\nAmina Wanjiru said about 300 nurses had returned to Nairobi.\n',
  'seeds/empty.txt': '',
};

function prepared(): { folder: string; options: BuildOptions; again: () => Promise<BuildResult> } {
  const folder = folderWith(SEEDS);
  const options = { ...optionsFor(folder), cache: join(folder, 'cache') };
  return { folder, options, again: () => build(options, () => {}) };
}

/** A build that found nothing to do makes no corpus. */
const worked = ({ corpus }: BuildResult): boolean => corpus !== null;

test('the same again is told from memory, with the same counts and problems, and nothing is touched', async () => {
  const { options, again } = prepared();
  const first = await again();
  const site = [...readSite(options.out)];
  const { mtimeMs } = statSync(options.out);
  const second = await again();
  expect([worked(first), worked(second)]).toEqual([true, false]);
  expect(second.problems).toEqual(first.problems);
  expect(second.overview).toEqual(first.overview);
  expect(second.published).toMatchObject({
    written: true,
    filesWritten: 0,
    added: [],
    changed: [],
    removed: [],
  });
  expect(second.published?.files).toBe(first.published?.files);
  expect([...readSite(options.out)]).toEqual(site);
  expect(statSync(options.out).mtimeMs).toBe(mtimeMs);
});

test.each([
  ['a seed was edited', (folder: string) => writeFileSync(join(folder, 'seeds/a.txt'), 'Talks in Accra.\n')],
  ['a seed was added', (folder: string) => writeFileSync(join(folder, 'seeds/c.txt'), 'Talks in Accra.\n')],
  ['a seed was removed', (folder: string) => rmSync(join(folder, 'seeds/a.txt'))],
  [
    'the settings changed',
    (folder: string) => writeFileSync(join(folder, 'dossier.config.yaml'), 'title: Clippings\n'),
  ],
  [
    'a correction was made',
    (folder: string) => writeFileSync(join(folder, 'seeds/_corrections.yaml'), 'hide: [Kenya]\n'),
  ],
  ['a page was changed by hand', (folder: string) => writeFileSync(join(folder, 'dist/index.html'), 'mine')],
  ['a page was removed by hand', (folder: string) => rmSync(join(folder, 'dist/about.html'))],
  [
    'the page of a name was changed by hand',
    (folder: string) => writeFileSync(join(folder, 'dist/people/amina-wanjiru.html'), 'mine'),
  ],
  [
    'the page of a name was removed by hand',
    (folder: string) => rmSync(join(folder, 'dist/people/amina-wanjiru.html')),
  ],
  ['the site was removed', (folder: string) => rmSync(join(folder, 'dist'), { recursive: true })],
  ['the memory is damaged', (folder: string) => rmSync(join(folder, 'cache'), { recursive: true })],
] as const)('%s: it is built, and the site is what a cold build makes', async (_, change) => {
  const { folder, options, again } = prepared();
  await again();
  change(folder);
  const cold = join(folder, 'cold'); // the site tells what changed since the last build: both follow the same one
  if (existsSync(options.out)) cpSync(options.out, cold, { recursive: true });
  expect(worked(await again())).toBe(true);
  await build({ ...options, cache: null, out: cold }, () => {});
  expect([...readSite(options.out)]).toEqual([...readSite(cold)]);
  expect(worked(await again())).toBe(false);
});

test('other templates are another site; --strict does not hide behind what was built without it', async () => {
  const { folder, options, again } = prepared();
  await again();
  mkdirSync(join(folder, 'mine/assets'), { recursive: true });
  writeFileSync(join(folder, 'mine/assets/site.css'), '/* mine */');
  expect(worked(await build({ ...options, templates: join(folder, 'mine') }, () => {}))).toBe(true);
  await again();
  expect((await build({ ...options, strict: true }, () => {})).published).toBeNull();
});

/** Random edits, the same in every run: after each the warm site must be the cold one, byte for byte. */
test('after any sequence of edits a warm build makes the site that a cold build makes', async () => {
  const { folder, options, again } = prepared();
  const names = ['Amina Wanjiru', 'Juma Otieno', 'A. Wanjiru', 'Wanjiru', 'Grace Mwangi', 'Otieno'];
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  for (let step = 0; step < 8; step += 1) {
    const path = join(folder, `seeds/${'abcdef'[next(6)]}.txt`);
    if (next(4) === 0) rmSync(path, { force: true });
    else
      writeFileSync(
        path,
        `Report ${next(99)}\n\n${names[next(6)]} met ${names[next(6)]} in Nairobi on ${1 + next(28)} May 2024 with ${next(5000)} nurses.\n\nThe Valley Monitor reports from the valley\n`,
      );
    const cold = join(folder, `cold${step}`);
    if (existsSync(options.out)) cpSync(options.out, cold, { recursive: true });
    await again();
    await build({ ...options, cache: null, out: cold }, () => {});
    expect([...readSite(options.out)]).toEqual([...readSite(cold)]);
  }
});
