// What changed, on whole sites built one over the other.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { buildSite, readSite } from './build-site.ts';
import { brokenLinks, pagesOf } from './check-site.ts';

const HERALD =
  'The Herald, 3 March 2025\n\nMira Holt, mayor of Nairobi, said 12 houses burned on the hill.\n';
const COURIER = 'The Courier, 4 March 2025\n\nOtto Lang counted 31 boats in the harbour of Mombasa.\n';

test('a page tells what is new and gone since the last build, and a second build of the same files has the same bytes', async () => {
  const { folder, options, site } = await buildSite({ 'a.txt': HERALD });
  expect(site.get('changes.html')).toContain('first build');

  writeFileSync(join(folder, 'seeds/b.txt'), COURIER);
  await build(options, () => {});
  const second = readSite(options.out);
  expect(second.get('changes.html')).toMatch(/<a href="people\/otto-lang[^"]*"><bdi>Otto Lang<\/bdi><\/a>/u);
  const sinceLast = (second.get('changes.html') ?? '').split('id="earlier"')[0];
  expect(sinceLast).toContain('Otto Lang<');
  expect(sinceLast).not.toContain('Mira Holt<');
  expect(brokenLinks(second, pagesOf(second))).toEqual([]);

  writeFileSync(join(folder, 'dossier.config.yaml'), 'title: Dossier\n'); // another input, the same site
  await build(options, () => {});
  expect(readSite(options.out)).toEqual(second);

  rmSync(join(folder, 'seeds/a.txt'));
  await build(options, () => {});
  const report = JSON.parse(readFileSync(join(options.out, 'data/report.json'), 'utf8'));
  expect(report.changes.gone.things.map((thing: { label: string }) => thing.label)).toContain('Mira Holt');
  expect(report.changes.added.total).toBe(0);
  expect(report.counts.articles).toBe(1);
  expect(readSite(options.out).get('changes.html')).toContain('<bdi>Mira Holt</bdi>');
});

const URL_SET = 'title: Ellery\nurl: https://ellery.example.org/news\n';

test('the last builds stay listed, in data and as a feed to follow; nothing in them comes from a clock', async () => {
  const { folder, options, site } = await buildSite({ 'a.txt': HERALD }, URL_SET);
  const seeds = join(folder, 'seeds');
  const again = async () => {
    await build(options, () => {});
    return readSite(options.out);
  };
  const builds = (now: ReadonlyMap<string, string>) => JSON.parse(now.get('data/changes.json') ?? '').builds;
  expect(builds(site)).toMatchObject([{ number: 1, day: '2025-03-03', added: { article: { total: 1 } } }]);

  writeFileSync(join(seeds, 'b.txt'), COURIER);
  const second = await again();
  rmSync(join(seeds, 'a.txt'));
  const third = await again();
  expect(builds(third).map((one: { number: number; day: string }) => [one.number, one.day])).toEqual([
    [3, '2025-03-04'], // brought no article: as the one before
    [2, '2025-03-04'],
    [1, '2025-03-03'],
  ]);
  expect(builds(third)[0]).toMatchObject({
    gone: { person: { total: 1, things: [{ label: 'Mira Holt', page: null }] } },
  });
  expect(builds(third)[1].added.person.things).toMatchObject([
    { label: 'Otto Lang', page: 'people/otto-lang.html' },
  ]);
  expect(builds(third)[1].added.statement).toEqual(undefined);

  const feed = parseAtomFeed(third.get('changes.xml') ?? '');
  expect(feed.entries?.map(({ title, updated }) => [title?.value, updated])).toEqual([
    ['Gone: 1 article, 1 person, 1 place, 3 statements, 1 figure', '2025-03-04T00:00:00Z'],
    ['New: 1 article, 1 person, 1 place, 1 figure', '2025-03-04T00:00:00Z'],
    ['New: 1 article, 1 person, 1 place, 3 statements, 1 figure', '2025-03-03T00:00:00Z'],
  ]);
  expect(feed.entries?.[1]?.content?.value).toContain(
    'https://ellery.example.org/news/people/otto-lang.html',
  );
  const ids = feed.entries?.map(({ id }) => id ?? '') ?? [];
  expect(new Set(ids).size).toBe(3);
  expect(parseAtomFeed(second.get('changes.xml') ?? '').entries?.map(({ id }) => id)).toEqual(ids.slice(1));
  for (const id of ids) expect(third.get('changes.html')).toContain(`id="${id.slice(id.indexOf('#') + 1)}"`);
  expect(brokenLinks(third, pagesOf(third))).toEqual([]);

  writeFileSync(join(folder, 'dossier.config.yaml'), `${URL_SET}# read anew\n`);
  expect(await again()).toEqual(third);
});

test('an account of former builds that was forged or cut off is as if there were none', async () => {
  const { folder, options } = await buildSite({ 'a.txt': HERALD }, URL_SET);
  for (const [i, text] of ['{', '{"dossier":1,"builds":[{"number":-1}]}', 'null'].entries()) {
    writeFileSync(join(options.out, 'data/changes.json'), text);
    writeFileSync(join(folder, `seeds/c${i}.txt`), `${COURIER}\nCopy ${i} of it came by post.\n`);
    await build(options, () => {});
    const now = JSON.parse(readFileSync(join(options.out, 'data/changes.json'), 'utf8'));
    expect(now.builds).toHaveLength(1);
  }
});
