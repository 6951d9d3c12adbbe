// Pages that several threads make: the same site, and none lost with a thread.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import {
  CrewLost,
  orAlone,
  type PageCrew,
  sharedCounters,
  takenFrom,
  threadsFor,
} from '../../src/workers/page-crew.ts';
import { optionsFor } from '../sites/build-site.ts';
import { folderWith } from '../temporary.ts';

describe('taking subjects', () => {
  test('each is taken once, in order within a thread, however the threads take turns', () => {
    const subjects = Array.from({ length: 103 }, (_, number) => number);
    const counters = sharedCounters();
    const [first, second] = [takenFrom(counters), takenFrom(counters)];
    expect([[...first('article', [])], [...second('article', [])]]).toEqual([[], []]);
    const iterators = [first, second].map((share) => share('name', subjects)[Symbol.iterator]());
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
    const { published } = await build(one, () => {});
    expect(published?.written).toBe(true);
  }
  const [alone, shared] = sites.map(({ out }) => filesOf(out));
  expect(alone?.size).toBeGreaterThan(300);
  expect([...(shared?.keys() ?? [])]).toEqual([...(alone?.keys() ?? [])]);
  for (const [path, content] of alone ?? []) expect(shared?.get(path) === content, path).toBe(true);
}, 240_000);

describe('a thread that is lost', () => {
  const crew: PageCrew = {
    due: (_kind, subjects) => subjects,
    start: () => {},
    files: () => 0,
    finish: () => Promise.reject(new CrewLost('gone')),
    stop: async () => {},
  };

  test('costs time and nothing else: the work is done anew by one', async () => {
    const done = await orAlone(crew, async (given) => {
      await given?.finish();
      return given === null ? 'alone' : 'together';
    });
    expect(done).toBe('alone');
  });

  test('hides no other fault', async () => {
    const failing = orAlone(crew, () => Promise.reject(new Error('Two pages want index.html')));
    await expect(failing).rejects.toThrow('Two pages want');
  });
});
