import { cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { buildSite, optionsFor, projectSeeds, readSite } from './build-site.ts';
import { activeContent, brokenLinks, pagesOf, repeatedIds, unreachablePages } from './check-site.ts';

const quiet = (): void => {};

const SMALL = {
  'a.txt':
    'Talks in Nairobi\n\nAmina Wanjiru, the health minister, said on 3 May 2024 that 1,200 nurses had left Kenya.\n\nThe Daily Nation reported that Wanjiru would travel to Kampala.\n',
  'b.md':
    '---\ntitle: Nurses return\npublished: 2024-06-01\npublisher: The Standard\n---\n\n# Nurses return\n\nAmina Wanjiru said *about 300* nurses had returned to [Kenya](https://example.org/x).\n',
};

describe('a site that is whole', async () => {
  const { site, result } = await buildSite({ ...projectSeeds(), ...SMALL });
  const pages = pagesOf(site);

  test('was written', () => {
    expect(result.problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(result.published?.written).toBe(true);
    for (const path of [
      'index.html',
      'articles/index.html',
      'people/index.html',
      'organisations/index.html',
      'places/index.html',
      'dates/index.html',
      'dates/year-unknown.html',
      'figures/index.html',
      'sources/index.html',
      'search.html',
      'review.html',
      'about.html',
      'data/index.html',
      'data/mentions.csv',
      'data/mentions.json',
      'data/articles.json',
    ]) {
      expect([...site.keys()]).toContain(path);
    }
  });

  test('every link and fragment leads somewhere', () => expect(brokenLinks(site, pages)).toEqual([]));
  test('every page is reached from the home page', () => expect(unreachablePages(pages)).toEqual([]));
  test('ids are unique', () => expect(repeatedIds(pages)).toEqual([]));
  test('pages parse without an error', () =>
    expect([...pages.values()].flatMap(({ parseErrors }) => parseErrors)).toEqual([]));
  test('nothing in a page can run or load from elsewhere', () => expect(activeContent(pages)).toEqual([]));

  test('every mention stands word for word at its anchor in its article', () => {
    const mentions: readonly { text: string; page: string; article: string; start: number; end: number }[] =
      JSON.parse(site.get('data/mentions.json') ?? '[]');
    const articles: readonly { path?: string; article?: string; text: string }[] = JSON.parse(
      site.get('data/articles.json') ?? '[]',
    );
    expect(mentions.length).toBeGreaterThan(100);
    const textOf = new Map(articles.map((one) => [one.article ?? one.path, one.text]));
    for (const { text, page, article, start, end } of mentions) {
      const [path = '', id = ''] = page.split('#');
      expect(textOf.get(article)?.slice(start, end)).toBe(text);
      expect([...(pages.get(path)?.ids ?? [])]).toContain(id);
    }
  });

  test('nothing of the furniture became a name', () => {
    const names = (result.corpus?.entities ?? [])
      .flatMap((entity) => [entity.label, ...entity.names.map(({ form }) => form)])
      .join('\n');
    for (const word of [
      'Chillida',
      'LNG',
      'France',
      'Canada',
      'United States',
      'Propaganda',
      'RECOMMENDATIONS',
      'Get a summary',
      'Next Article',
    ])
      expect(names).not.toContain(word);
  });
});

describe('the same input gives the same bytes', () => {
  test('twice, and in another folder', async () => {
    const first = await buildSite({ ...projectSeeds(), ...SMALL });
    const second = await buildSite({ ...SMALL, ...projectSeeds() });
    expect([...second.site]).toEqual([...first.site]);
    await build(first.options, quiet);
    expect([...readSite(first.options.out)]).toEqual([...first.site]);
  });
});

describe('what a wrong input gets', () => {
  test('an empty folder builds a site that says so', async () => {
    const { site, result } = await buildSite({});
    expect(result.published?.written).toBe(true);
    expect(site.get('index.html')).toMatch(/No articles yet/iu);
    const pages = pagesOf(site);
    expect(brokenLinks(site, pages)).toEqual([]);
  });

  test('empty, binary, huge and vanished files are named, and the rest is built', async () => {
    const { options } = await buildSite({
      ...SMALL,
      'empty.txt': '',
      'blank.txt': ' \n\n',
      'photo.txt': new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13, 255, 0]),
      'big.txt': 'x',
      'film.mp4': 'not a film',
    });
    truncateSync(join(options.seeds, 'big.txt'), 20 * 1024 * 1024);
    const { result } = { result: await build(options, quiet) };
    const named = result.problems
      .filter(({ level }) => level === 'warning')
      .map(({ file }) => file.slice(options.seeds.length + 1));
    expect(named).toEqual(
      expect.arrayContaining(['empty.txt', 'blank.txt', 'photo.txt', 'big.txt', 'film.mp4']),
    );
    expect(result.corpus?.skipped.map(({ path }) => path).sort()).toEqual([
      'seeds/big.txt', // as a page shows it: not where the folder lies on this machine
      'seeds/blank.txt',
      'seeds/empty.txt',
      'seeds/film.mp4',
      'seeds/photo.txt',
    ]);
    expect(result.corpus?.articles.map(({ path }) => path)).toEqual(['a.txt', 'b.md']);
  });

  test.each([
    ['dossier.config.yaml', 'titel: x\n', 1],
    ['seeds/_corrections.yaml', 'hide: [A]\nsaem:\n  - [A, B]\n', 2],
    ['seeds/_corrections.yaml', 'same: [[A, B]\n', 2],
  ])('a wrong %s stops before anything is written and names its line', async (path, yaml, line) => {
    const { folder, options, site } = await buildSite(SMALL);
    writeFileSync(join(folder, path), yaml);
    const result = await build(options, quiet);
    expect(result.published).toBeNull();
    expect(result.problems[0]).toMatchObject({ level: 'error', file: join(folder, path), line });
    expect([...readSite(options.out)]).toEqual([...site]);
  });

  test('--strict turns a warning into a stop', async () => {
    const { options } = await buildSite({ ...SMALL, 'empty.txt': '' });
    expect((await build({ ...options, strict: true }, quiet)).published).toBeNull();
    expect((await build(options, quiet)).published?.written).toBe(true);
  });

  test('a missing seeds folder is an error with a hint', async () => {
    const { options } = await buildSite(SMALL);
    const result = await build({ ...options, seeds: `${options.seeds}-not` }, quiet);
    expect(result).toMatchObject({
      published: null,
      problems: [{ code: 'no-seeds-folder', level: 'error' }],
    });
  });
});

describe('corrections reach the pages', () => {
  const build2 = (yaml: string) => buildSite({ ...SMALL, '_corrections.yaml': yaml });

  test('an article’s fields', async () => {
    const { site, result } = await build2(
      'articles:\n  a.txt:\n    title: Nurses leave\n    published: 2024-05-04\n    publisher: Daily Nation\n',
    );
    const article = result.corpus?.articles.find(({ path }) => path === 'a.txt');
    expect(article).toMatchObject({
      title: 'Nurses leave',
      publisher: 'Daily Nation',
      published: { edtf: '2024-05-04' },
      titleFrom: { from: 'correction' },
    });
    expect([...site.values()].join('\n')).toContain('Nurses leave');
  });

  test('hide takes a name off every page', async () => {
    const before = await build2('');
    expect(before.site.has('people/amina-wanjiru.html')).toBe(true);
    const after = await build2('hide: [Amina Wanjiru]\n');
    expect(after.site.has('people/amina-wanjiru.html')).toBe(false);
  });

  test('rename and kind move a page', async () => {
    expect(
      (await build2('rename:\n  Amina Wanjiru: Wanjiru Amina\n')).site.has('people/wanjiru-amina.html'),
    ).toBe(true);
    expect((await build2('kind:\n  Kampala: organisation\n')).site.has('organisations/kampala.html')).toBe(
      true,
    );
  });

  test('a correction that matches nothing is a warning, and the site is built', async () => {
    const { result } = await build2('hide: [Amina Wanjira]\narticles:\n  c.txt:\n    title: X\n');
    expect(result.published?.written).toBe(true);
    expect(
      result.problems
        .filter(({ code }) => code === 'correction-without-match')
        .map(({ line, hint }) => [line, hint]),
    ).toEqual(
      expect.arrayContaining([
        [1, "Did you mean 'Amina Wanjiru'?"],
        [3, "Did you mean 'a.txt'?"],
      ]),
    );
  });
});

test('a user’s own template replaces the shipped one of the same name', async () => {
  const { folder, options } = await buildSite(SMALL);
  mkdirSync(join(folder, 'mine/assets'), { recursive: true });
  writeFileSync(join(folder, 'mine/assets/site.css'), 'body{color:tomato}');
  await build({ ...options, templates: join(folder, 'mine') }, quiet);
  expect(readFileSync(join(options.out, 'assets/site.css'), 'utf8')).toBe('body{color:tomato}');
});

test('a file under another name is another address; the same file keeps its address when others come', async () => {
  const { folder, options, site } = await buildSite(SMALL);
  const before = [...site.keys()];
  cpSync(join(folder, 'seeds/a.txt'), join(folder, 'seeds/0-first.txt'));
  await build(optionsFor(folder), quiet);
  const after = readSite(options.out);
  for (const path of before) expect([...after.keys()]).toContain(path);
});
