import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listSeeds } from '../../src/store/list-seeds.ts';
import { readSettings } from '../../src/store/read-settings.ts';
import { type ReadArticles, readArticles } from '../../src/workers/read-articles.ts';
import { optionsFor } from '../sites/build-site.ts';
import { folderWith } from '../temporary.ts';

const TOWNS = ['Nairobi', 'Kampala', 'Accra', 'Lagos', 'Dakar', 'Tunis', 'Cairo'];

const article = (number: number): string =>
  `Nurses leave ${TOWNS[number % TOWNS.length]}, report ${number} of the year says\n\nAmina Wanjiru, the health minister, said on ${1 + (number % 28)} May 2024 that ${number + 100} nurses had left.\n\nShe spoke for ${number} minutes in ${TOWNS[(number + 1) % TOWNS.length]}.\n`;

const collection = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`seeds/${number}.txt`, article(number)]));

async function read(folder: string, more: { jobs?: number; cache?: string } = {}): Promise<ReadArticles> {
  const options = { ...optionsFor(folder), ...more };
  const seeds = await listSeeds(options.seeds, options.seeds);
  return readArticles(options, readSettings(options), seeds, () => {});
}

const told = ({ collection: { articles, mentions, statements }, problems, skipped }: ReadArticles): string =>
  JSON.stringify({
    articles: articles.list.map((article, at) => [article, mentions.ofArticle(at), statements.ofArticle(at)]),
    problems,
    skipped: [...skipped],
  });

test('one processor and several, with a cache, a full cache and none: the same result', async () => {
  const folder = folderWith({
    ...collection(150),
    'seeds/empty.txt': '',
    'seeds/binary.txt': '\0\u0001\u0002',
  });
  const cache = join(folder, 'cache');
  const plain = await read(folder);
  expect(plain.collection.articles.list).toHaveLength(150);
  expect(plain.collection.mentions.ofArticle(0).length).toBeGreaterThan(2);
  for (const more of [{ jobs: 2 }, { jobs: 2, cache }, { jobs: 1, cache }, { jobs: 3, cache }]) {
    const shared = await read(folder, more);
    expect(shared.notes).toEqual([]); // no thread was lost
    expect(told(shared)).toBe(told(plain));
  }
});

test.each([1, 2])('names of fields in the settings reach the files, with %i jobs', async (jobs) => {
  const rows = Object.fromEntries(
    Array.from({ length: 130 }, (_, number) => [
      `seeds/${number}.csv`,
      `Kopf,Wortlaut\n"Ferries of ${TOWNS[number % TOWNS.length]}, part ${number}","${article(number).replaceAll('\n', ' ')}"\n`,
    ]),
  );
  const settings = 'fields: { text: Wortlaut, title: [Überschrift, Kopf] }\n';
  const { collection, problems } = await read(folderWith({ ...rows, 'dossier.config.yaml': settings }), {
    jobs,
  });
  expect(problems).toEqual([]);
  expect(collection.articles.list).toHaveLength(130);
  expect(collection.articles.list.map(({ title }) => title)).toContain('Ferries of Nairobi, part 0');
});

describe('what is read anew', () => {
  const fresh = async (folder: string): Promise<number> =>
    (await read(folder, { cache: join(folder, 'cache') })).fresh;

  test('nothing where nothing changed; one file where one was edited, added, or came back', async () => {
    const folder = folderWith(collection(12));
    expect(await fresh(folder)).toBe(12);
    expect(await fresh(folder)).toBe(0);
    writeFileSync(join(folder, 'seeds/3.txt'), article(77));
    expect(await fresh(folder)).toBe(1);
    writeFileSync(join(folder, 'seeds/new.txt'), article(78));
    expect(await fresh(folder)).toBe(1);
    rmSync(join(folder, 'seeds/new.txt'));
    expect(await fresh(folder)).toBe(0);
    writeFileSync(join(folder, 'seeds/3.txt'), article(3));
    expect(await fresh(folder)).toBe(0);
  });

  test('a file whose hash is known is not opened again; one whose hash has changed since is read as it is now', async () => {
    const folder = folderWith({ ...collection(4), 'seeds/empty.txt': '' });
    const options = { ...optionsFor(folder), cache: join(folder, 'cache') };
    const first = await read(folder, options);
    const listed = await listSeeds(options.seeds, options.seeds);
    const hashes = new Map(first.collection.articles.list.map(({ path, hash }) => [path, hash]));
    const again = () => readArticles(options, readSettings(options), { ...listed, hashes }, () => {});
    rmSync(join(folder, 'seeds/2.txt'));
    expect(told(await again())).toBe(told(first));
    hashes.set('1.txt', 'of another file');
    const other = await again();
    expect(other.fresh).toBe(0);
    expect(told(other)).toBe(told(first));
  });

  test('a correction of one article reads that article alone', async () => {
    const folder = folderWith(collection(5));
    await fresh(folder);
    writeFileSync(join(folder, 'seeds/_corrections.yaml'), 'articles:\n  2.txt:\n    title: Nurses\n');
    expect(await fresh(folder)).toBe(1);
  });

  test('a line that comes to stand in many files is taken out of those that hold it, and no other is read', async () => {
    const folder = folderWith(collection(6));
    const footer = '\nThe Valley Monitor is an independent voice of the valley';
    writeFileSync(join(folder, 'seeds/0.txt'), article(0) + footer);
    writeFileSync(join(folder, 'seeds/1.txt'), article(1) + footer);
    await fresh(folder);
    writeFileSync(join(folder, 'seeds/2.txt'), article(2) + footer);
    const warm = await read(folder, { cache: join(folder, 'cache') });
    expect(warm.fresh).toBe(3);
    expect(told(warm)).toBe(told(await read(folder)));
    expect(warm.collection.articles.list[0]?.removed.map(({ rule }) => rule)).toContain('repeated-line');
  });

  test('a cache that was cut off in the middle is mended by the next build', async () => {
    const folder = folderWith(collection(8));
    const plain = told(await read(folder));
    await fresh(folder);
    for (const name of readdirSync(join(folder, 'cache')))
      truncateSync(join(folder, 'cache', name), name.endsWith('.data') ? 4000 : 500);
    const mended = await read(folder, { cache: join(folder, 'cache') });
    expect(mended.fresh).toBeGreaterThan(0);
    expect(told(mended)).toBe(plain);
    expect(await fresh(folder)).toBe(0);
  });

  test('of a build that was killed between the two texts it keeps of a file nothing is taken', async () => {
    const folder = folderWith(collection(6));
    const footer = '\nThe Valley Monitor is an independent voice of the valley';
    for (const number of [0, 1]) writeFileSync(join(folder, `seeds/${number}.txt`), article(number) + footer);
    const plain = told(await read(folder));
    await fresh(folder);
    const kept = join(folder, 'cache');
    const before = readdirSync(kept);
    writeFileSync(join(folder, 'seeds/2.txt'), article(2) + footer); // now it is furniture, and goes out of all three
    expect(await fresh(folder)).toBe(3);
    for (const name of readdirSync(kept).filter((one) => one.endsWith('.index') && !before.includes(one))) {
      const data = readFileSync(join(kept, name.replace('.index', '.data')), 'utf8');
      const isHead = (line: string): boolean => {
        const [, start = 0, length = 0] = line.split(' ').map(Number);
        return data.slice(start, start + length).startsWith('{"hash"');
      };
      const lines = readFileSync(join(kept, name), 'utf8').split('\n');
      expect(lines.filter(isHead)).toHaveLength(3);
      writeFileSync(join(kept, name), lines.filter((line) => !isHead(line)).join('\n'));
    }
    writeFileSync(join(folder, 'seeds/2.txt'), article(2));
    expect(told(await read(folder, { cache: kept }))).toBe(plain);
  });

  test('an article that was overwritten in the cache is read anew, once', async () => {
    const folder = folderWith(collection(8));
    const plain = told(await read(folder));
    await fresh(folder);
    for (const name of readdirSync(join(folder, 'cache')).filter((one) => one.endsWith('.data'))) {
      const path = join(folder, 'cache', name);
      writeFileSync(
        path,
        readFileSync(path, 'latin1').replaceAll('report 5 of the year', 'report 6 of the year'),
        'latin1',
      );
    }
    const mended = await read(folder, { cache: join(folder, 'cache') });
    expect(mended.fresh).toBe(1);
    expect(told(mended)).toBe(plain);
    expect(await fresh(folder)).toBe(0);
  });
});

test('a cache that cannot be written is a note, and the reading is whole', async () => {
  const folder = folderWith({ ...collection(3), file: '' });
  const result = await read(folder, { cache: join(folder, 'file/cache') });
  expect(result.collection.articles.list).toHaveLength(3);
  expect(result.notes).toMatchObject([{ code: 'cache-not-kept', level: 'note' }]);
});
