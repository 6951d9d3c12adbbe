import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { buildSite, readSite } from './build-site.ts';
import { brokenLinks, pagesOf, repeatedIds } from './check-site.ts';

const quiet = (): void => {};
const FILES = {
  'a.txt':
    'Talks in Nairobi\n\nAmina Wanjiru, the health minister, said on 3 May 2024 that 1,200 nurses had left Kenya.\n\nOn Friday Amina Wanjiru met Peter Otieno.\n',
  'b.txt':
    'Nurses return\n\nPeter Otieno told reporters on Monday that about 300 nurses had returned to Kenya.\n',
};

const leadsTo = (page: string | undefined): string | null =>
  /http-equiv="refresh" content="0; url='(?<to>[^"]+)'"/u.exec(page ?? '')?.groups?.['to'] ?? null;

test('what is renamed, joined, retyped or moved leaves a page that leads on, for as long as there is somewhere to go', async () => {
  const { folder, options, site } = await buildSite(FILES);
  const correct = async (yaml: string) => {
    writeFileSync(join(folder, 'seeds/_corrections.yaml'), yaml);
    const result = await build(options, quiet);
    expect(result.problems.filter(({ level }) => level === 'error')).toEqual([]);
    const now = readSite(options.out);
    const pages = pagesOf(now);
    expect(brokenLinks(now, pages).filter((line) => /^(?:people|articles)\//u.test(line))).toEqual([]);
    expect(repeatedIds(pages)).toEqual([]);
    return now;
  };
  const old = 'people/amina-wanjiru.html';
  expect(leadsTo(site.get(old))).toBeNull();

  const renamed = await correct('rename:\n  Amina Wanjiru: Minister Wanjiru\n');
  expect(leadsTo(renamed.get(old))).toBe('minister-wanjiru.html');
  expect(renamed.get(old)).toContain('noindex');

  const again = await correct('rename:\n  Amina Wanjiru: Dr Wanjiru\n');
  expect(leadsTo(again.get(old))).toBe('dr-wanjiru.html');
  expect(leadsTo(again.get('people/minister-wanjiru.html'))).toBe('dr-wanjiru.html');

  const joined = await correct('same:\n  - [Peter Otieno, Amina Wanjiru]\n');
  expect(leadsTo(joined.get(old))).toBe('peter-otieno.html');

  const back = await correct('');
  expect(leadsTo(back.get(old))).toBeNull();
  expect(leadsTo(back.get('people/dr-wanjiru.html'))).toBe('amina-wanjiru.html');

  const retyped = await correct('kind:\n  Amina Wanjiru: organisation\n');
  expect(leadsTo(retyped.get(old))).toBe('../organisations/amina-wanjiru.html');

  const hidden = await correct('hide: [Amina Wanjiru]\n');
  expect(leadsTo(hidden.get(old))).toBeNull();
  expect(hidden.get(old)).toContain('<bdi>Amina Wanjiru</bdi> is no longer here');
  expect(hidden.get(old)).toContain('noindex');
  expect(hidden.get(old)).toMatch(/<a href="\.\.\/articles\/a-\w+\.html"><bdi>Talks in Nairobi<\/bdi>/u);

  const shown = await correct('');
  expect(shown.get(old)).not.toContain('is no longer here');
});

test('what is gone with its article says so for as long as the former sites are followed, and comes back with it', async () => {
  const { folder, options, site } = await buildSite(FILES);
  const article = [...site.keys()].find((path) => /^articles\/a-\w+\.html$/u.test(path)) ?? '';
  const again = async () => {
    expect((await build(options, quiet)).problems).toEqual([]);
    return readSite(options.out);
  };
  rmSync(join(folder, 'seeds/a.txt'));
  const without = await again();
  expect(without.get(article)).toContain('This article was in the collection and is not any more.');
  expect(without.get('people/amina-wanjiru.html')).toContain('are not in the collection any more');
  expect(without.get('people/peter-otieno.html')).not.toContain('no longer here');
  expect(brokenLinks(without, pagesOf(without))).toEqual([]);
  expect(without.get('people/index.html')).not.toContain('Wanjiru');
  writeFileSync(
    join(folder, 'seeds/c.txt'),
    'Rain\n\nPeter Otieno said on 4 May 2024 that it rained in Kampala for nine days.\n',
  );
  const later = await again();
  expect(later.get('people/amina-wanjiru.html')).toBe(without.get('people/amina-wanjiru.html'));
  writeFileSync(join(folder, 'seeds/a.txt'), FILES['a.txt']);
  expect((await again()).get('people/amina-wanjiru.html')).toContain('health minister');
  rmSync(options.out, { recursive: true });
  rmSync(join(folder, 'seeds/a.txt'));
  expect((await again()).has('people/amina-wanjiru.html')).toBe(false);
});

test('an article that was renamed and wrapped anew is found at its old address', async () => {
  const { folder, options, site } = await buildSite(FILES);
  const old = [...site.keys()].find((path) => /^articles\/a-\w+\.html$/u.test(path)) ?? '';
  rmSync(join(folder, 'seeds/a.txt'));
  writeFileSync(join(folder, 'seeds/talks.txt'), FILES['a.txt'].replace('said on 3', 'said on\n3'));
  await build(options, quiet);
  const now = readSite(options.out);
  expect(leadsTo(now.get(old))).toMatch(/^talks-\w+\.html$/u);
  expect(leadsTo(now.get('people/amina-wanjiru.html'))).toBeNull();
});

test('an unreadable or forged list of addresses is as if there were none', async () => {
  const { options, site } = await buildSite(FILES);
  for (const text of [
    '{',
    '{"dossier":1,"pages":[["../../etc/passwd","x",[]]],"moved":[]}',
    '{"dossier":1,"pages":[["people/<b>.html","x",["y"]]],"moved":[["javascript:x","people/amina-wanjiru.html"]]}',
  ]) {
    writeFileSync(join(options.out, 'data/addresses.json'), text);
    await build(options, quiet);
    expect([...readSite(options.out).keys()].sort()).toEqual([...site.keys()].sort());
  }
});
