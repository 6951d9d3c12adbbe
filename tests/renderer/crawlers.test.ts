import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { crawlerFiles } from '../../src/renderer/crawlers.ts';
import { makeSite } from '../../src/renderer/site.ts';
import { corpusOf } from '../corpus-of.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { buildSite } from '../sites/build-site.ts';
import { siteFiles } from './site-files.ts';

const site = makeSite(sampleCorpus({ url: 'https://clippings.example/press', noindex: false }));

function mapsOf(pages: number): ReadonlyMap<string, readonly string[]> {
  const paths = Array.from({ length: pages }, (_, index) => `people/p-${index}.html`);
  return new Map(
    [...crawlerFiles(site, () => paths)]
      .filter(({ path }) => path.startsWith('sitemap'))
      .map(({ path, content }) => {
        const parsed = new DOMParser().parseFromString(String(content), 'text/xml');
        return [path, Array.from(parsed.getElementsByTagName('loc'), ({ textContent }) => textContent ?? '')];
      }),
  );
}

test('up to 50,000 pages have one sitemap', () => {
  const maps = mapsOf(50_000);
  expect([...maps.keys()]).toEqual(['sitemap.xml']);
  expect(maps.get('sitemap.xml')?.length).toBe(50_000);
});

test('more pages have a sitemap of sitemaps, none of them longer than search engines take, and no page is left out', () => {
  const maps = mapsOf(120_001);
  expect(maps.get('sitemap.xml')).toEqual(
    [1, 2, 3].map((part) => `https://clippings.example/press/sitemap-${part}.xml`),
  );
  const parts = [1, 2, 3].map((part) => maps.get(`sitemap-${part}.xml`) ?? []);
  expect(parts.map((part) => part.length)).toEqual([50_000, 50_000, 20_001]);
  expect(new Set(parts.flat()).size).toBe(120_001);
});

const NOINDEX = '<meta name="robots" content="noindex">';
const pagesOf = (settings: Parameters<typeof sampleCorpus>[0]) =>
  [...siteFiles(sampleCorpus(settings))].filter(([path]) => path.endsWith('.html'));

test('search engines are asked to stay away from every page, unless the settings say otherwise', () => {
  const pages = pagesOf({});
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter(([, html]) => !html.includes(NOINDEX)).map(([path]) => path)).toEqual([]);
  const open = pagesOf({ noindex: false });
  expect(open.filter(([, html]) => html.includes(NOINDEX)).map(([path]) => path)).toEqual([]);
});

test('with an address, robots.txt says the same as the pages', () => {
  const robots = (noindex: boolean) =>
    siteFiles(sampleCorpus({ url: 'https://clippings.example/press', noindex })).get('robots.txt');
  expect(robots(true)).toContain('Disallow: /\n');
  expect(robots(true)).not.toContain('Sitemap');
  expect(robots(false)).toContain('Allow: /\n');
});

test('what search engines and chats show of an article is cut between words, and says so', async () => {
  const lead =
    'The death toll from a fire at a fertiliser warehouse in the port of Lamu rose to 19 on Thursday, the interior ministry said, as rescuers, soldiers and volunteers recovered five more bodies from the ruins.';
  const { site: files } = await buildSite({ 'one.txt': `Toll rises\n\n${lead}\n` });
  const page = [...files].find(([path]) => /^articles\/one-[0-9a-f]+\.html$/u.test(path))?.[1] ?? '';
  const told = /<meta name="description" content="(?<words>[^"]*)"/u.exec(page)?.groups?.['words'] ?? '';
  const [begin = '', counts = ''] = told.split('… ');
  expect(lead.startsWith(begin)).toBe(true);
  expect(lead[begin.length]).toMatch(/[ ,]/u);
  expect(counts).toMatch(/^\d/u);
});

test('hosts show a page with ways back at any address that is not there; its links are whole addresses, as it is shown in any folder', () => {
  const page = siteFiles(sampleCorpus({ url: 'https://clippings.example/press' })).get('404.html') ?? '';
  const links = [...String(page).matchAll(/(?:href|action)="(?<to>[^"]*)"/gu)].map(
    ({ groups }) => groups?.['to'],
  );
  expect(page).toContain('There is no such page');
  expect(links).toContain('https://clippings.example/press/search.html');
  expect(links.filter((to) => !/^(?:https:\/\/clippings\.example\/press\/|data:)/u.test(to ?? ''))).toEqual(
    [],
  );
  expect(siteFiles(sampleCorpus({})).has('404.html')).toBe(false);
});

test('feeds and the sitemap can be read whatever signs a title has', () => {
  const odd = makeSite(
    corpusOf(
      {
        'a.txt':
          '---\ntitle: "A \uffff & B\ufffe"\npublished: 2024-05-03\n---\n\nIt rained all day in Lamu.\n',
      },
      { url: 'https://clippings.example/', title: 'Notes \uffff', noindex: false },
    ),
  );
  for (const { path, content } of crawlerFiles(odd, () => ['index.html'])) {
    if (!path.endsWith('.xml')) continue;
    expect(content).not.toMatch(/[\ufffe\uffff]/u);
    expect(() => new DOMParser().parseFromString(String(content), 'text/xml')).not.toThrow();
  }
});
