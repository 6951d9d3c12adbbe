// Pages that several threads make: the same site, and none lost with a thread.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { openCorpus } from '../../src/collection/open-corpus.ts';
import { withChanges } from '../../src/renderer/downloads/things.ts';
import { ALL_DUE } from '../../src/renderer/due-pages.ts';
import { render, renderShare } from '../../src/renderer/render.ts';
import { readTemplates } from '../../src/store/read-templates.ts';
import {
  CrewLost,
  orAlone,
  type PageCrew,
  sharedCounters,
  takenFrom,
  threadsFor,
} from '../../src/workers/page-crew.ts';
import { threadsLost } from '../../src/workers/slower-builds.ts';
import { packedCorpusOf } from '../corpus-of.ts';
import { optionsFor } from '../sites/build-site.ts';
import { folderWith } from '../temporary.ts';

describe('taking subjects', () => {
  test('each is taken once, in order within a thread, however the threads take turns', () => {
    const subjects = Array.from({ length: 103 }, (_, number) => number);
    const counters = sharedCounters();
    const [first, second] = [takenFrom(counters), takenFrom(counters)];
    expect([[...first([])], [...second([])]]).toEqual([[], []]);
    const iterators = [first, second].map((share) => share(subjects)[Symbol.iterator]());
    const taken: number[][] = [[], []];
    for (let turn = 0; taken.flat().length < subjects.length; turn += 1) {
      const next = iterators[turn % 3 === 0 ? 1 : 0]?.next();
      if (next && !next.done) taken[turn % 3 === 0 ? 1 : 0]?.push(next.value);
      if (turn > 1000) break;
    }
    expect([...taken.flat()].sort((x, y) => x - y)).toEqual(subjects);
    for (const list of taken) expect(list).toEqual([...list].sort((x, y) => x - y));
    expect(taken.every((list) => list.length > 10)).toBe(true);
  });
});

describe('threads beside the calling one', () => {
  test.each([
    ['all pages of many articles', 1000, 8000, 3],
    ['all pages of few articles', 130, 900, 2],
    ['all pages of very few articles', 50, 400, 0],
    ['the pages that one edit moves', 1000, 160, 0],
    ['half of the pages', 1000, 4000, 3],
    ['no page', 1000, 0, 0],
  ] as const)('for %s', (_, articles, due, threads) => {
    expect(threadsFor(articles, due, 4)).toBe(threads);
    expect(threadsFor(articles, due, 1)).toBe(0);
  });
});

const NO_CHANGES = { first: false, added: [], changed: [], gone: [] };

const TOWNS = ['Riga', 'Tallinn', 'Vilnius', 'Tartu', 'Kaunas'];
const seeds = Object.fromEntries(
  Array.from({ length: 130 }, (_, number) => [
    `seeds/${number}.txt`,
    `Dockers of ${TOWNS[number % 5]} stop work ${number}\n\n${1 + (number % 28)} May 2024\n\nMarta Kalnina, the mayor, said that ${number + 40} dockers stayed away in ${TOWNS[(number + 2) % 5]}.\n`,
  ]),
);

function filesOf(folder: string, below = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = join(below, name);
    if (statSync(join(folder, path)).isDirectory())
      for (const [inner, content] of filesOf(folder, path)) files.set(inner, content);
    else files.set(path, readFileSync(join(folder, path), 'latin1'));
  }
  return files;
}

test('a site made by three threads has the bytes of one made by one', async () => {
  const folder = folderWith(seeds);
  const options = optionsFor(folder);
  const sites = [1, 3].map((jobs) => ({ ...options, jobs, out: join(folder, `site-${jobs}`) }));
  for (const one of sites) {
    const { published, problems } = await build(one, () => {});
    expect([published?.written, problems]).toEqual([true, []]);
  }
  const [alone, shared] = sites.map(({ out }) => filesOf(out));
  expect(alone?.size).toBeGreaterThan(300);
  expect([...(shared?.keys() ?? [])]).toEqual([...(alone?.keys() ?? [])]);
  for (const [path, content] of alone ?? []) expect(shared?.get(path) === content, path).toBe(true);
}, 240_000);

/** A site of so many articles that a second thread pays, then of the same folder with `edited` of the seeds changed, by `jobs`. */
async function afterEdit(edited: number, jobs: number): Promise<Map<string, string>> {
  const some = Object.entries(seeds).slice(0, 70);
  const folder = folderWith(Object.fromEntries(some));
  const options = { ...optionsFor(folder), cache: join(folder, 'cache'), jobs };
  await build(options, () => {});
  for (const [path, text] of some.slice(0, edited))
    writeFileSync(join(folder, path), text.replace('Marta Kalnina', 'Ilze Berzina'));
  const { published, problems } = await build({ ...options, jobs }, () => {});
  expect([published?.written, problems]).toEqual([true, []]);
  expect(published?.changed.length).toBeGreaterThan(edited);
  return filesOf(options.out);
}

test.each([
  ['one article, where no thread pays', 1],
  ['most articles, where one does', 60],
])(
  'an edit of %s',
  async (_, edited) => {
    const [alone, shared] = [await afterEdit(edited, 1), await afterEdit(edited, 2)];
    expect([...shared.keys()]).toEqual([...alone.keys()]);
    for (const [path, content] of alone) expect(shared.get(path) === content, path).toBe(true);
  },
  240_000,
);

test('whatever a thread makes is what the calling one makes, which alone knows the last site', () => {
  const texts = Object.fromEntries(Object.entries(seeds).slice(0, 5));
  const { packed, corpus } = packedCorpusOf(texts);
  const [templates, last] = [readTemplates(null), { things: [], changes: NO_CHANGES, history: [] }];
  const alone = new Map(
    Array.from(render(withChanges(corpus, last), templates), ({ path, content }) => [path, content]),
  );
  const shared = [...renderShare(openCorpus(packed), templates, ALL_DUE)];
  expect(shared.length).toBeGreaterThan(40);
  for (const { path, content } of shared) expect(alone.get(path) === content, path).toBe(true);
  expect(alone.get('changes.html')).not.toContain('This is the first build');
});

describe('a thread that is lost', () => {
  const crew: PageCrew = {
    due: ALL_DUE,
    start: () => {},
    files: () => 0,
    finish: () => Promise.reject(new CrewLost('gone')),
    stop: async () => {},
  };

  test('costs time and nothing else: the work is done anew by one', async () => {
    const { done, lost } = await orAlone(crew, async (given) => {
      await given?.finish();
      return given === null ? 'alone' : 'together';
    });
    expect(done).toBe('alone');
    expect(lost === null ? null : threadsLost('dist', lost)).toMatchObject({
      code: 'threads-lost',
      level: 'note',
      message: expect.stringContaining('(gone)'),
    });
  });

  test('hides no other fault', async () => {
    const failing = orAlone(crew, () => Promise.reject(new Error('Two pages want index.html')));
    await expect(failing).rejects.toThrow('Two pages want');
  });
});
